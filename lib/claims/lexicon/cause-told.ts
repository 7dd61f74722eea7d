/** Nouns of a reason, as markers begin with them. */
export const REASON_WORDS = `سبب السبب غرض الغرض هدف الهدف دافع الدافع حجة الحجة`;

/** Nouns of several reasons, of which one is told. */
export const REASON_PLURALS = `أسباب الأسباب سبب السبب عوامل العوامل`;

/** Markers that are such nouns themselves: what follows may say no more than that there are some. */
export const PLURAL_MARKERS = `لأسباب ولأسباب لظروف لاعتبارات لدواع لدواعي بدواع بدواعي لدوافع بدوافع`;

/** Words right before such a noun by which it points back to a reason told before. */
export const POINTING_WORDS = `هذا لهذا بهذا ذلك لذلك نفس لنفس بنفس ذات لذات هذه لهذه تلك لتلك`;

/** The same right after it: السبب نفسه. */
export const SAME_AFTER = `نفسه ذاته عينه نفسها ذاتها`;

/** Words after the noun of a reason that count it among others: السبب الثاني. */
export const MANY_REASONS = `الثاني الثالث الرابع الخامس السادس الآخر آخر ثان ثالث الأخير إضافي`;

/** Words that open one of several reasons: أحد أسباب, من بين الأسباب. */
export const ONE_OF_MANY = `أحد إحدى كأحد بين ضمن من أبرز أهم`;

/** Words at the start of reasons that are not told: لأسباب عديدة, بسبب عدة عوامل. */
export const UNTOLD_REASONS = `عديدة كثيرة مختلفة متنوعة متعددة عدة شتى جملة مجموعة معينة أخرى متفرقة لم غير مجهولة غامضة`;

/** Words right before the noun of a reason that is spoken of, or of any: عن السبب, هناك سبب, بلا سبب. */
export const ABOUT_WORDS = `عن حول بشأن بخصوص هناك ثمة دون بدون بلا أي كل لأي`;

/** Words before the noun of a reason that is asked for, looked into or promised: لمعرفة سبب, شرح الوزير سبب. Stems. */
export const ASKED_BY = `معرفة تحديد كشف كشفت يكشف توضيح أوضح أوضحت يوضح بيان بين بينت شرح شرحت يشرح بحث تحري استجلاء فهم استيضاح إيضاح ذكر ذكرت يذكر إبداء سأل سألت تساءل استفسر يحدد حدد حددت يعرف تعرف`;

/** Verbs by which what stands before the noun of a reason is said to be one: كان السيل سبب الانهيار. */
export const BEING_WORDS = `كان كانت كانوا يكون تكون يكن تكن يعد تعد يعتبر تعتبر عد اعتبر يشكل تشكل شكل يمثل تمثل مثل بات باتت أصبح أصبحت يصبح ظل يظل تظل صار ليس ليست يبقى تبقى`;

/** Words that open a question. */
export const QUESTION_WORDS = `لماذا هل أليس`;
