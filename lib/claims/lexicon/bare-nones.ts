/** Words by which a sentence says that nobody came to harm. Folded when read; what is matched says the rule. */

/** Nouns of those who came to harm, with the lemma that they count: `lemma: forms`. Stems. */
export const NONE_NOUNS = `
قتيل: قتلى قتيل وفيات وفاة شهداء شهيد موتى
جريح: جرحى جريح إصابات إصابة مصابين مصاب
ضحية: ضحايا ضحية
موقوف: اعتقالات اعتقال توقيفات توقيف إيقافات معتقلين موقوفين
مفقود: مفقودين مفقودون مفقود
`;

/** Losses that are of people where one of the second list follows: خسائر بشرية, أضرار مادية أو بشرية. Stems. */
export const LOSSES = 'خسائر خسارة أضرار ضرر';
export const OF_PEOPLE = 'بشرية أرواح آدمية';

/** Denials right before the noun, or before a word that says it happened. */
export const WITHOUT_WORDS = 'دون بدون بلا دونما لا';
/** Nouns and verbs of denying, which deny that it happened: عدم وقوع, نفى سقوط. */
export const DENYING = 'عدم انعدام نفى نفت ينفي تنفي نفي نافيا نافية نافين';
export const HAPPENING_WORDS = 'وقوع تسجيل سقوط أي أية حدوث وجود رصد أدنى';

/** Verbs of outcome that 'لم' denies: لم يسفر عن, لم تقع, لم تسجل. */
export const OUTCOMES =
  'يسفر تسفر يسفرا يخلف تخلف يخلفا تقع يقع تسجل يسجل نسجل يسجلوا يوقع توقع يسقط تسقط يبلغ ترد يرد يتكبد تتكبد يحصد تحصد يود تود يشهد تشهد تحدث يحدث يتسبب تتسبب يؤد تؤد يؤدي تؤدي ينجم تنجم ينتج تنتج ينتج تلحق يلحق ترصد يرصد تنفذ تجر';
/** 'There is', with what may stand between it and the noun. */
export const THERE_IS = 'يكن تكن توجد يوجد';
export const THERE = 'هناك ثمة أي أية';

/** Verbs of harm that are denied of anybody (لم يصب أحد, دون أن يصاب أي منهم), with the lemma that they count. Stems. */
export const NOBODY_VERBS = `
جريح: يصب يصاب تصب تصاب يجرح تجرح يتأذ يتأذى تتأذ تتأذى يتضرر يمس يتعرض تتعرض
قتيل: يقتل تقتل يمت يموت تمت تموت يقض يقضي يتوف يتوفى يفارق يلق يلقى يستشهد يهلك يسقط
موقوف: يعتقل تعتقل يوقف توقف يحتجز
مفقود: يفقد
`;
/** Their verbal nouns behind a denial: دون إصابة أحد, دون وفاة أي شخص. Stems. */
export const NOBODY_NOUNS = `
جريح: جرح إصابة
قتيل: مقتل قتل موت وفاة
موقوف: اعتقال توقيف
`;

/** All of some people. */
export const ALL_WORDS = 'جميع كل كافة كامل جميعا جميعهم كلهم';
/** Verbs and nouns of coming off with one's life: نجا جميع الركاب, نجاة كل من كان على متنها. Stems. */
export const SURVIVING = 'نجا نجت نجوا نجاة ينجو';
/** Who is unhurt: خرج الركاب سالمين, جميعهم بخير. Stems behind no preposition, and behind ب. */
export const UNHURT = 'سالمة سالمين سالمون سالمات';
export const IN_GOOD_STATE = 'خير سلام أمان';
/** Harm that people did not come to: لم يصب الركاب بأذى. Stems behind ب. */
export const BY_HARM = 'أذى سوء مكروه خدش ضرر';
/** People who are many in the singular. Lemmas. */
export const COLLECTIVES = 'طاقم جميع فريق وفد';
/** What damage was confined to: اقتصرت الأضرار على الماديات. */
export const CONFINED = 'اقتصر اقتصرت تقتصر يقتصر';
export const MATERIAL = 'مادي مادية ماديات';
/** Behind the noun: none more than before. Stems. */
export const FURTHER = 'جديدة جديد إضافية إضافي أخرى';
