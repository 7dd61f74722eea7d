/** What a source's words stand in: بيان الداخلية, أرقام البلدية, تقديرات الوزارة say no more than the source itself. Lemmas. */
export const SOURCE_PAPERS = `بيان بلاغ بيانات أرقام رقم إحصاء إحصائية إحصائيات تقرير تقدير تقديرات معطيات معطى سجل سجلات حصيلة نشرة كشف قول تصريح تصريحات إعلان إفادة مذكرة رسالة`;

/** The authorities as a whole, with the words that may stand beside them. Lemmas. */
export const AUTHORITY_WORDS = `سلطة سلطات جهة جهات رسمي رسمية محلي محلية مختص مختصة معني معنية مسؤول مسؤولون`;

/** What belongs to the authorities, whatever it is called. Lemmas. */
export const STATE_BODIES = `وزارة وزير وزيرة حكومة لجنة شرطة درك دفاع حماية محافظ والي عامل عمدة هيئة مديرية مدير إدارة بلدية محافظة ولاية نيابة رئاسة مجلس جيش ناطق متحدث مكتب مركز إطفاء`;

/** What whoever speaks tells of their own mind (أعلنت ولاءها): with their pronoun it is what is told, and no source. Lemmas. */
export const OWN_MIND =
  'ولاء بيعة مبايعة نية ثقة قلق مسؤولية عزم أسف استياء غضب حزن رغبة أمل موقف براءة ندم اعتزاز استقالة ترشح قرار خطة';
