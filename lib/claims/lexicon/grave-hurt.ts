/** Words by which a part of the hurt is said to be in danger of life. Folded when read; what is matched says the rule. */

/** Adjectives of a grave state. Stems. */
export const GRAVE =
  'حرجة حرج خطيرة خطير خطرة خطر بليغة بليغ بالغة مستعصية حرجا خطيرا خطرا ميؤوس حرجين';
/** What is grave: حالتهم حرجة, إصابتهم بالخطيرة, جراحهم بليغة. Lemmas. */
export const STATES = 'حالة إصابة جرح جراح وضع حال وضعية';
/** Where the gravely hurt lie: العناية المركزة, غرفة الإنعاش, أجهزة التنفس. Lemmas. */
export const WARDS = 'عناية إنعاش تنفس عنايه';
/** Of whom they are a part: خمسة منهم, بينهم ثلاثة, سبعة من المصابين. Stems and norms; the second lemmas behind 'of'. */
export const OF_THEM = 'منهم بينهم منها بينها ضمنهم ضمنها منهن بينهن';
export const OF_THE_HURT = 'مصاب جريح ضحية ناج ناجي مريض راكب إصابة حالة';
