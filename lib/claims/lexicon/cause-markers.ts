/**
 * Words that lay an event to a cause. Columns: phrase (`_` joins its words; clitics و and ف are taken off before) | how
 * it is built | strength.
 *
 * - `before`: the effect stands before it, the cause after it (بسبب, نتيجة, احتجاجا على).
 * - `to`: effect between verb and إلى, cause after إلى (عزا الحريق إلى تماس).
 * - `from`: effect between verb and عن, cause after it (نجم الحريق عن تماس).
 * - `is`: سبب الحريق هو تماس, السبب تماس: effect after it, cause after هو, إلى or أن, or at once where no effect is named.
 * - `behind`: the cause stands before it, the effect after it (وراء الحريق, سبب الحريق after هو).
 * - `tie`: effect between verb and a word with ب, cause from that word on (برر غيابه بالمرض).
 *
 * strength: `strong` says a reason and nothing else; `weak` may also tell what came first (بعدما, إثر); `said` says a
 * reason too, yet often one of a part of what happened (احتجوا رفضا ل): it is held against others in short reports only.
 */
export const CAUSE_MARKERS = `
بسبب|before|strong
جراء|before|strong
من_جراء|before|strong
نتيجة|before|strong
نتيجة_ل|before|strong
بفعل|before|strong
بفضل|before|strong
ناتج_عن|before|strong
ناتجة_عن|before|strong
ناجم_عن|before|strong
ناجمة_عن|before|strong
نجم_عن|before|strong
نجمت_عن|before|strong
نتج_عن|before|strong
نتجت_عن|before|strong
ثمرة|before|strong
احتجاجا_على|before|strong
على_خلفية|before|strong
تحت_ضغط|before|strong
بدافع|before|strong
لعدم|before|strong
لأن|before|strong
لأنه|before|strong
لأنها|before|strong
لأنهم|before|strong
لأسباب|before|strong
ولأسباب|before|strong
إثر|before|weak
بعدما|before|weak
بعد_أن|before|weak
ردا_على|before|weak
جاء_ردا_على|before|strong
جاءت_ردا_على|before|strong
يأتي_ردا_على|before|strong
تأتي_ردا_على|before|strong
بداعي|before|strong
بحجة|before|strong
بذريعة|before|strong
استجابة_ل|before|strong
استجابة|before|strong
انتقاما_من|before|strong
ثأرا_ل|before|strong
ثمنا|before|strong
كان_ثمنا|before|strong
نتاج|before|strong
جراءه|before|strong
حرصا_على|before|weak
في_ضوء|before|weak
على_إثر|before|weak
نجم|from|strong
نجمت|from|strong
نتج|from|strong
نتجت|from|strong
عزا|to|strong
عزي|to|strong
يعزى|to|strong
تعزى|to|strong
عازية|to|strong
عازين|to|strong
أعاد|to|weak
يعيد|to|weak
يرد|to|strong
رد|to|weak
الفضل|to|strong
عزت|to|strong
عزته|to|strong
عزاه|to|strong
عازيا|to|strong
يعزو|to|strong
أرجع|to|strong
أرجعت|to|strong
مرجعا|to|strong
مرجعة|to|strong
يرجع|to|strong
ترجع|to|strong
يعود_سبب|to|strong
تعود_أسباب|to|strong
مرده|to|strong
سبب|is|strong
السبب|is|strong
الدافع|is|strong
دافع|is|strong
الهدف_الفعلي|is|strong
الهدف_الحقيقي|is|strong
الغرض|is|strong
شرارة|is|strong
حجة|is|strong
بيت_القصيد|is|strong
سببه|is|strong
سببها|is|strong
وراء|behind|weak
كان_وراء|behind|strong
كانت_وراء|behind|strong
كانا_وراء|behind|strong
كانوا_وراء|behind|strong
السبب_وراء|behind|strong
السبب_في|behind|strong
هو_ما_دفع|behind|strong
هو_ما_جعل|behind|strong
هو_ما_أجبر|behind|strong
هو_الذي_دفع|behind|strong
هو_الذي_جعل|behind|strong
هو_الذي_أجبر|behind|strong
هي_التي_دفعت|behind|strong
هي_التي_جعلت|behind|strong
التي_دفعت|behind|weak
الذي_دفع|behind|weak
ما_دفع|behind|weak
يقف_وراء|behind|strong
تقف_وراء|behind|strong
يقف_وراءه|behind|strong
تقف_وراءه|behind|strong
يقف_وراءها|behind|strong
تقف_وراءها|behind|strong
يقفون_وراء|behind|strong
تسبب|behind|weak
تسببت|behind|weak
تسببوا|behind|weak
المسؤولية_تقع|is|strong
تقع_المسؤولية|is|strong
من_فعل|before|strong
صاحب_الفضل|behind|strong
للتغطية_على|before|strong
لصرف_الأنظار|before|strong
ناتجا_عن|before|strong
ناجما_عن|before|strong
ناتجين_عن|before|strong
راجع_إلى|before|strong
راجعة_إلى|before|strong
عائد_إلى|before|strong
عائدة_إلى|before|strong
نظرا_ل|before|strong
نظرا_إلى|before|strong
خشية|before|strong
خوفا_من|before|strong
تفاديا_ل|before|strong
تجنبا_ل|before|strong
تلبية_ل|before|strong
نزولا_عند|before|strong
لكونه|before|strong
لكونها|before|strong
بدعوى|before|strong
بتهمة|before|strong
بتهم|before|strong
لإدانته|before|strong
لإدانتها|before|strong
من_أجل|before|weak
بهدف|before|weak
بغية|before|weak
سعيا_إلى|before|weak
وعزا|to|strong
تعزو|to|strong
عزوا|to|strong
أرجعوا|to|strong
أرجعه|to|strong
أرجعته|to|strong
أرجعها|to|strong
مرجعين|to|strong
مردها|to|strong
يعيدون|to|weak
تعيد|to|weak
يردون|to|strong
ترد|to|weak
برر|tie|strong
بررت|tie|strong
يبرر|tie|strong
تبرر|tie|strong
مبررا|tie|strong
مبررة|tie|strong
علل|tie|strong
عللت|tie|strong
يعلل|tie|strong
معللا|tie|strong
معللة|tie|strong
فسر|tie|strong
فسرت|tie|strong
يفسر|tie|strong
تفسر|tie|strong
مفسرا|tie|strong
ربط_مراقبون|tie|strong
ربط_محللون|tie|strong
ربط_خبراء|tie|strong
يربط_مراقبون|tie|strong
يربط_محللون|tie|strong
يربط_خبراء|tie|strong
يربط_باحثون|tie|strong
ويربط_متابعون|tie|strong
أدى_إلى|behind|weak
أدت_إلى|behind|weak
أفضى_إلى|behind|weak
قاد_إلى|behind|weak
حال_دون|behind|weak
حالت_دون|behind|weak
نسب|to|said
نسبت|to|said
ينسب|to|said
تنسب|to|said
نسبوا|to|said
ناسبا|to|said
ناسبة|to|said
عزو|to|said
يعزون|to|said
ردت|to|weak
يعود_السبب|to|said
تعود_الأسباب|to|said
يعود_ذلك|to|said
يعود_الأمر|to|said
يعود_الفضل|to|said
معيدا|to|weak
معيدة|to|weak
إرجاع|to|said
مصدره|is|said
مصدرها|is|said
منشؤه|is|said
منشؤها|is|said
علته|is|said
علتها|is|said
أسبابه|is|said
أسبابها|is|said
سببهما|is|said
دافعه|is|said
دافعهم|is|said
عقابا|before|said
تنديدا|before|said
استنكارا|before|said
رفضا|before|said
اعتراضا_على|before|said
تضامنا_مع|before|said
انتقاما|before|said
ثأرا|before|said
مطالبين|before|said
مطالبات|before|said
للمطالبة|before|said
امتثالا|before|said
رغبة_في|before|said
طمعا_في|before|said
لدواع|before|said
لدواعي|before|said
بدواع|before|said
بدواعي|before|said
لدوافع|before|said
بدوافع|before|said
لظروف|before|said
لاعتبارات|before|said
من_شدة|before|said
من_فرط|before|said
بأثر|before|weak
على_أثر|before|weak
على_وقع|before|weak
عقب|before|weak
بناء_على|before|weak
إذ|before|weak
تداركا|before|said
اتقاء|before|said
تحسبا|before|said
درءا|before|said
ناتج|from|said
ناتجة|from|said
ناجم|from|said
ناجمة|from|said
تولد|from|said
منعه|behind|weak
السبب_الذي|behind|weak
المتسبب_في|behind|said
المتسبب_الرئيسي|behind|said
عللوا|tie|said
برروا|tie|said
تذرع|tie|said
تذرعت|tie|said
متذرعا|tie|said
متذرعة|tie|said
تعلل|tie|said
تعللت|tie|said
متعللا|tie|said
احتج_ب|tie|weak
مستندا_إلى|before|weak
فسروا|tie|said
راجع_ل|before|strong
راجعة_ل|before|strong
عائد_ل|before|strong
عائدة_ل|before|strong
مدفوع_ب|before|strong
مدفوعة_ب|before|strong
مدفوعا_ب|before|strong
مدفوعين_ب|before|strong
إرضاء_ل|before|said
تنفيذا_ل|before|said
اتقاء_ل|before|said
استباقا_ل|before|said
إفساحا|before|said
إفساحا_للمجال|before|said
صونا_ل|before|said
حماية_ل|before|said
ضمانا_ل|before|said
أملته|before|strong
أملتها|before|strong
أملاه|before|strong
أملاها|before|strong
تمليه|before|strong
تمليها|before|strong
اقتضته|before|strong
اقتضتها|before|strong
فرضته|before|weak
فرضتها|before|weak
استوجبته|before|said
سرعت|behind|weak
غاية|is|strong
الغاية|is|strong
غايته|is|strong
غايتها|is|strong
هدفه|is|weak
هدفها|is|weak
الهدف_من|is|strong
والهدف_من|is|strong
جوهر_المسألة|is|strong
جوهر_الأزمة|is|strong
أصل_الأزمة|is|strong
أصل_المشكلة|is|strong
جوهر_المشكلة|is|strong
أساس_المشكلة|is|strong
المحرك_الحقيقي|is|strong
المحرك_الأساسي|is|strong
المحرك_الرئيسي|is|strong
العامل_الحاسم|is|said
العامل_الرئيسي|is|said
العامل_الأساسي|is|said
المسؤول_عن|is|weak
المسؤول_الأول_عن|is|strong
المسؤول_الحقيقي_عن|is|strong
المسؤول_الرئيسي_عن|is|strong
بضغط_من|before|strong
بضغوط_من|before|strong
بضغوطات_من|before|strong
تحت_ضغوط|before|strong
تحت_وطأة|before|strong
رضوخا_ل|before|strong
إذعانا_ل|before|strong
انصياعا_ل|before|strong
خضوعا_ل|before|strong
نزولا_على|before|said
بذرائع|before|strong
بحجج|before|strong
تحت_ذريعة|before|strong
بزعم|before|strong
عازيين|to|strong
أعزى|to|strong
أعزت|to|strong
أعزوا|to|strong
بطلب_من|before|said
بإيعاز_من|before|said
بتحريض_من|before|said
بتوصية_من|before|said
بالنظر_إلى|before|said
قصاصا|before|said
نكاية|before|said
كيدا|before|said
غضبا|before|said
سخطا|before|said
هربا_من|before|said
فرارا_من|before|said
تهربا_من|before|said
تملصا_من|before|said
يأسا_من|before|said
توجسا|before|said
تخوفا|before|said
سعيا_ل|before|said
سعيا_وراء|before|said
ابتغاء|before|said
أملا_في|before|said
توخيا_ل|before|said
حفاظا_على|before|said
حقنا_ل|before|said
منعا_ل|before|said
قطعا_ل|before|said
مراعاة_ل|before|said
اعتبارا_ل|before|said
احتراما_ل|before|said
تقديرا_ل|before|said
تكريما_ل|before|said
إكراما_ل|before|said
عملا_ب|before|said
إعمالا_ل|before|said
تطبيقا_ل|before|said
انسجاما_مع|before|said
تماشيا_مع|before|said
دفاعا_عن|before|said
مجاملة_ل|before|said
محاباة_ل|before|said
ترضية_ل|before|said
للتستر_على|before|said
للتعتيم_على|before|said
لطمس|before|said
لإخفاء|before|said
للتهرب_من|before|said
للتخلص_من|before|said
للضغط_على|before|said
للثأر|before|said
للانتقام|before|said
أدى_ل|behind|weak
أدت_ل|behind|weak
أديا_إلى|behind|weak
أدتا_إلى|behind|weak
أدوا_إلى|behind|weak
أفضت_إلى|behind|weak
أفضيا_إلى|behind|weak
قادت_إلى|behind|weak
قادا_إلى|behind|weak
تسببا|behind|weak
تسببتا|behind|weak
حالا_دون|behind|weak
حالتا_دون|behind|weak
سببا_ل|behind|said
سببا_في|behind|said
سببا_وراء|behind|said
سببا_رئيسيا|behind|said
سببا_مباشرا|behind|said
`;

/**
 * Nouns that, without the article and after ل, are the reason themselves: أُلغي لنقص المشاركين. Stems.
 */
export const LACKS = `عدم نقص سوء غياب ضعف انعدام تعذر انشغال اختلاط قلة كثرة شدة فرط تأخر تعطل خلل عطل وجود ارتفاع انخفاض مخالفة مخالفته مخالفتها ارتكاب إقدام تورط رفض خلاف خلافات وفاة مرض نفاد فقدان افتقار ضيق قصر صعوبة صعوبات استحالة تردي تدهور تراجع اكتظاظ تلوث تضرر تعثر إخلال انتهاك خرق كون سوابق تقادم تهالك عجز اشتباه غموض بطء حاجة حرمان تجاهل إهمال تقصير تقاعس انتهاء استنفاد تزامن تعارض تضارب انقطاع شح ندرة هشاشة ضلوع حيازة تعاطي صغر قدم خطورة مضاعفات مشاكل مشكلات عراقيل عوائق إكراهات شبهات مخاوف تخلف تغيب استنكاف امتناع إصابة`;

/**
 * Deeds and states that are the reason themselves after ل where a pronoun says whose they are: أوقف لنشره صورا, أقيلت
 * لانتقادها الوزير. Without a pronoun (لنشر الصور) they may be what something is done for. Stems.
 */
export const OWN_DEEDS = `نشر بث ترويج تحريض انتقاد شتم سب قذف إهانة إهانت إساءت إساءة ازدراء تشهير تهديد تعدي اعتداء ضرب تحرش قتل سرقة سرقت اختلاس تهريب تزوير تسريب إفشاء تلقي تقاضي قبول استغلال استعمال استخدام مشاركت انتماء تأييد دعم مساندت انضمام ارتباط صلت علاقت تعامل تعاون تواطؤ انخراط لعب تبني تجاوز تخطي خروج دخول عبور مرور قيادت حمل علم معرفت اعتقاد شعور ظن اقتناع خوف خشيت حرص تعرض حصول فشل إخفاق فساد تسبب عرقلت تعطيل احتجاج تظاهر تنديد اعتراض معارضت مطالبت تمسك إصرار إثارت إخفاء تستر كشف فضح مخالفت غياب انسحاب احتواء قرب بعد كبر صغر ضعف سوء قدم تقدم إيواء تمويل تدخل تلاعب غش تعاطي إدلاء تصريح قول رفع ترديد كتابت تغريد`;

/** Words before كون that keep it from being a reason: رغم كون. */
export const BEFORE_BEING = `رغم برغم بالرغم مع حقيقة مسألة مجرد فكرة`;

/** Verbs after هو ما, هي التي, by which what stands before is said to have brought about what follows. Stems. */
export const CLEFT_VERBS = `دفع دفعت جعل جعلت أجبر أجبرت سبب سببت تسبب تسببت أدى أدت أفضى أفضت أحدث أحدثت أشعل أشعلت أغرق أغرقت قلب قلبت أسقط أسقطت أطاح أطاحت أخر أخرت عطل عطلت أعاق أعاقت عرقل عرقلت منع منعت حال حالت جفف جففت أوقف أوقفت أحرق أحرقت فجر فجرت أثار أثارت فاقم فاقمت أجج أججت كلف كلفت أودى أودت قتل قتلت أفسد أفسدت أتلف أتلفت أضر أضرت أفقد أفقدت حرم حرمت أنهى أنهت ألهب ألهبت رفع رفعت خفض خفضت أبطأ أبطأت أفشل أفشلت أجهض أجهضت قاد قادت اضطر اضطرت حسم حسمت أنقذ أنقذت كشف كشفت أرجأ أرجأت عجل عجلت قطع قطعت يفسر تفسر يمنع تمنع يعيق تعيق يؤخر تؤخر يهدد`;

/** Words between a marker and the end of a cause that do not belong to it. */
export const CAUSE_STOPS = `كانا كانتا كما فيما بينما وفق وفقا بحسب حسب حسبما وقال وأضاف وأوضح مشيرا مؤكدا مضيفا مشددا باستثناء عدا`;

/** Verbs with which the main clause goes on behind a reason that came first: بسبب الإيقاف قال المدرب. */
export const MAIN_SPEECH = `قال قالت أكد أكدت أوضح أوضحت صرح صرحت ذكر ذكرت أضاف أضافت`;

/** Words that open a reason without being any of it: لأنه ببساطة كذا. */
export const CAUSE_ASIDES = `ببساطة باختصار أصلا فعلا أيضا أساسا ربما غالبا`;

/** Words that say that a reason is not (yet) known or is ruled out. */
export const NO_CAUSE = `ليس ليست لم لا نفى نفت تكن يكن`;

/** Event classes that say too little of what happened to hold two reasons against each other. */
export const VAGUE_EFFECTS = `announce confirm deny refer cause measure locate register aim forecast plan last praise talk decide start end publish move carry accuse warn promise order support participate organise disclose demand lead attend wait control investigate send build meet stay reject visit vote return observe`;

/** Events whose reason is asked for as soon as they are reported: السبب alone means theirs. */
export const MISHAPS = `fire-burn explode crash collapse sink run-aground flood quake delay lose resign protest amend acquit convict lower raise surplus deficit price close cancel postpone suspend break-off abstain withdraw absent`;

/** Words for what everybody reports, whatever it is: a reason given for them is one of the main event. */
export const WHAT_HAPPENED = `جرى تحقق حدث حصل وقع حادث الحادث الحادثة حادثة الواقعة الكارثة المأساة الفاجعة الحوادث`;

/** Words that stand for what everybody reports without naming it: القرار, الخطوة. */
export const GENERIC_EFFECTS = `القرار قرار الخطوة خطوة الأمر ذلك الأزمة أزمة الإجراء العملية الوضع الظاهرة المرسوم الإجراءات`;

/** Verbs of what breaks out, and what does: what came before a fight that broke out is told as its reason. Lemmas. */
export const OUTBREAK_VERBS = `اندلع نشب تفجر اندلاع نشوب تفجير`;
export const FIGHT_NOUNS = `مواجهة اشتباك خلاف شجار قتال نزاع صدام احتجاج مظاهرة شغب عنف أزمة حرب معركة تمرد اضطراب عصيان اقتتال`;

/** Participles of a reason given: who denies another reason gives this one (ونفت …، مرجعة إياها إلى). */
export const GIVING_REASONS = `مرجعا مرجعة مرجعين عازيا عازية عازين`;
