/** Words before the name of a place, folded, by what they make of it: where something is, comes from or goes to. */
export const PLACE_WORDS: Readonly<Record<'at' | 'near' | 'from' | 'to', string>> = {
  at: 'في داخل وسط مركزها مركزه ببلدة بمدينة بقرية بولاية بمحافظة بإقليم بناحية بمنطقة',
  near: 'قرب بالقرب قبالة ضواحي',
  from: 'من انطلاقا',
  to: 'إلى نحو باتجاه صوب',
};

/** Words that may stand between a preposition and the name: إلى مدينة كذا, من مطار كذا. */
export const PLACE_NOUNS = `مدينة بلدة ولاية محافظة إقليم ناحية قرية العاصمة مطار منطقة حي ميناء من`;

/** Nouns of a stretch of land or of its part, between a preposition and the name: في غابات كذا, بريف كذا. Lemmas and stems. */
export const STRETCHES = `ريف أرياف بادية صحراء ساحل سواحل غابة غابات أحراج أحراش حرج جرود سهل سهول جبال بساتين حقول مرتفعات براري شوارع أحياء حي شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قلب مركز محلة منطقة مناطق قضاء لواء دائرة معتمدية عمالة جهة دوار قصبة مديرية عزلة بلدية جماعة عزبة نجع كفر واحة بر إمارة قطاع حوض وادي منعرج طريق مدخل مداخل منجم`;

/** Nouns of what lies about a place: في محيط كذا, على مشارف كذا. */
export const SURROUNDINGS = `محيط مشارف تخوم أطراف ضواحي جوار مقربة قبالة محاذاة`;

/** Words by which something is said to come from a place. */
export const COMING = `قادمة قادما قادم القادمة القادم آتية آتيا الآتية`;

/** Words by which one of several sites is meant: في أحد المستشفيات. */
export const ONE_OF_SITES = `أحد إحدى بعض عدد بأحد بإحدى لأحد لإحدى`;

/** Broken plurals of sites, without the article; those in ات are told by their ending. */
export const SITE_PLURALS = `موانئ مرافئ ملاعب سجون معتقلات معابر منافذ مناجم مصانع معامل مدارس مساجد جوامع كنائس فنادق شوارع أسواق قواعد ثكنات مخيمات أحياء قرى مدن بلدات مشافي مصحات متاحف قصور جسور ميادين مقابر محاكم مسارح أندية نوادي مزارع شواطئ أنهار بحيرات سدود حقول مصافي حواجز أبراج حدائق متنزهات منتجعات مكتبات سفارات قنصليات مراكز مبان تلال جبال جزر أودية وديان قاعات صالات مقرات مواقع مكاتب فروع بيوت منازل`;

/** Verbs and verbal nouns that take what they are about with ب: no place stands after them. Lemmas. */
export const TAKING_BI = `حكم قضى حكمت عاقب معاقبة عوقب أدان هدد تهديد توعد لوح طالب مطالبة اعترف اعتراف آمن أشاد إشادة رحب ترحيب ندد تنديد اهتم اهتمام احتفل ربط ارتبط تكفل أمر تمسك لحق ألحق أضر إضرار أودى أحاط اتصل اتصال التحق التحاق استعان اقتنع وعد وثق نطق سمح ألزم اكتفى بدأ استبدل قارن تبرع أقر سلم استخف أساء نوه افتخر وصف عرف تأثر اصطدم اصطدام ارتطم مر مرور اعتدى تعلق اختص عني ضحى تعهد فاز ظفر طعن`;
