/** Adjectives by which one happening is likened to another. Stems without the article. */
export const LIKENED = `مماثل مماثلة مماثلين مماثلا مشابه مشابهة مشابها شبيه شبيهة شبيها`;

/** Nouns for whatever happened that no class of event has. Lemmas. */
export const HAPPENINGS = `حادث حادثة واقعة كارثة مأساة فاجعة أزمة موجة سيل سيول عاصفة إعصار عملية هجوم تجربة قضية جريمة ظروف مناسبة`;

/** What comes again, round by round or term by term. Lemmas. */
export const ROUNDS =
  'دورة نسخة طبعة موسم انتخابات انتخاب اقتراع استحقاق استفتاء مجلس برلمان ولاية عهدة حكومة تشكيلة بطولة مونديال كأس جولة مهرجان معرض قمة مؤتمر اتفاق اتفاقية بروتوكول عقد خطة موازنة ميزانية إضراب مناقصة صفقة';

/** What says of a round that it is over. Stems. */
export const GONE_BY =
  'ماضي ماضية سابق سابقة منصرم منصرمة فائت فائتة فارط فارطة منتهي منتهية منقضي منقضية';
