/**
 * Words of the calendar as Arabic news writes them, folded when the tables are built.
 */

/**
 * Gregorian months: number, names that are months and nothing else, names that are also other words or names of
 * people (read as months only beside a day, a year, شهر or a preposition of time). Egypt and the Gulf, the Levant and
 * Iraq, Morocco, Algeria and Tunisia, Libya's are those of Egypt.
 */
export const GREGORIAN_MONTHS: readonly (readonly [number, string, string])[] = [
  [1, 'يناير ينايرا جانفي ينار', ''],
  [2, 'فبراير فيفري فبرير', 'شباط'],
  [3, 'آذار اذار', 'مارس'],
  [4, 'أبريل إبريل أفريل ابرايل', 'نيسان'],
  [5, '', 'مايو ماي أيار'],
  [6, 'يونيو حزيران', 'جوان يونيه'],
  [7, 'يوليو يوليوز جويلية', 'تموز يوليه'],
  [8, 'أغسطس غشت أغشت اغسطوس', 'آب أوت'],
  [9, 'سبتمبر شتنبر شتمبر ايلول أيلول', ''],
  [10, 'أكتوبر اوكتوبر أكتوبير', ''],
  [11, 'نوفمبر نونبر نوفمير', ''],
  [12, 'ديسمبر دجنبر دسمبر ديسمير', ''],
];

/** Months of two words: first word, calendar, second word by month number. */
export const TWO_WORD_MONTHS: readonly (readonly [
  string,
  'gregorian' | 'hijri',
  readonly (readonly [string, number])[],
])[] = [
  [
    'كانون',
    'gregorian',
    [
      ['الأول', 12],
      ['أول', 12],
      ['الثاني', 1],
      ['ثاني', 1],
      ['ثان', 1],
    ],
  ],
  [
    'تشرين',
    'gregorian',
    [
      ['الأول', 10],
      ['أول', 10],
      ['الثاني', 11],
      ['ثاني', 11],
      ['ثان', 11],
    ],
  ],
  [
    'ربيع',
    'hijri',
    [
      ['الأول', 3],
      ['أول', 3],
      ['الثاني', 4],
      ['الآخر', 4],
      ['ثاني', 4],
      ['آخر', 4],
    ],
  ],
  [
    'جمادى',
    'hijri',
    [
      ['الأولى', 5],
      ['الأول', 5],
      ['الآخرة', 6],
      ['الثانية', 6],
      ['الآخر', 6],
      ['الثاني', 6],
    ],
  ],
  [
    'ذو',
    'hijri',
    [
      ['القعدة', 11],
      ['الحجة', 12],
    ],
  ],
  [
    'ذي',
    'hijri',
    [
      ['القعدة', 11],
      ['الحجة', 12],
    ],
  ],
];

/** Hijri months of one word; all but رمضان and شوال are also other words or names. */
export const HIJRI_MONTHS: readonly (readonly [number, string])[] = [
  [1, 'محرم المحرم'],
  [2, 'صفر'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
];

/** Days of the week, Sunday 0, with and without the article. */
export const WEEKDAYS: readonly (readonly [number, string])[] = [
  [0, 'الأحد الاحد'],
  [1, 'الاثنين الإثنين الأثنين الاتنين'],
  [2, 'الثلاثاء الثلاثا ثلاثاء التلاتاء الثلثاء'],
  [3, 'الأربعاء الاربعا أربعاء اربعا'],
  [4, 'الخميس خميس'],
  [5, 'الجمعة جمعة'],
  [6, 'السبت سبت'],
];

/** Days by their distance from the day of publication. */
export const DEICTIC_DAYS: readonly (readonly [number, string])[] = [
  [0, 'اليوم الليلة'],
  [-1, 'أمس البارحة امبارح'],
  [1, 'غدا غد الغد بكرة'],
];

/** Periods named with the article or this or that: unit, forms. */
export const PERIODS: readonly (readonly [
  'day' | 'week' | 'month' | 'year' | 'decade' | 'century',
  string,
])[] = [
  ['day', 'يوم يوما'],
  ['week', 'أسبوع إسبوع أسبوعي أسبوعنا'],
  ['month', 'شهر'],
  ['year', 'عام سنة'],
  ['decade', 'عقد'],
  ['century', 'قرن'],
];

/** Plural and dual periods for stretches (الأيام الماضية, العقدين الماضيين): unit, how many, forms. */
export const PERIOD_STRETCHES: readonly (readonly [
  'day' | 'week' | 'month' | 'year' | 'decade',
  number,
  string,
])[] = [
  ['day', 3, 'أيام'],
  ['week', 3, 'أسابيع'],
  ['month', 3, 'أشهر شهور'],
  ['year', 3, 'سنوات أعوام سنين'],
  ['decade', 3, 'عقود'],
  ['day', 2, 'يومين يومان'],
  ['week', 2, 'أسبوعين أسبوعان'],
  ['month', 2, 'شهرين شهران'],
  ['year', 2, 'عامين عامان سنتين سنتان'],
  ['decade', 2, 'عقدين عقدان'],
];

/** Words that set a period before, at or after the day of publication. */
export const RELATIVE_ADJECTIVES: readonly (readonly ['past' | 'present' | 'future', string])[] = [
  [
    'past',
    'الماضي الماضية الماضيين الماضيان الماضيتين المنصرم المنصرمة المنصرمين الفائت الفائتة الفائتين الأخيرة الأخيرين الأخيرتين الماضى الفارط الفارطة المنقضي المنقضية',
  ],
  ['present', 'الجاري الجارية الحالي الحالية الراهن الراهنة الجارى'],
  ['future', 'المقبل المقبلة المقبلين القادم القادمة القادمين التالي التالية الآتي الآتية القابل'],
];
export const THIS_WORDS = 'هذا هذه بهذا بهذه لهذا ذات نفس';

/** Parts of a month, a year, a week, a decade. */
export const PARTS: readonly (readonly ['start' | 'middle' | 'end' | 'rest', string])[] = [
  ['start', 'مطلع أوائل مستهل مفتتح بداية بدايات غرة فاتح باكورة طليعة'],
  ['middle', 'منتصف أواسط وسط'],
  ['end', 'متم موفى أواخر نهاية نهايات ختام آخر منسلخ أخريات'],
  ['rest', 'بقية باقي'],
];

/** Seasons by the month they open with (northern half, meteorological). */
export const SEASONS: readonly (readonly [number, string])[] = [
  [3, 'ربيع'],
  [6, 'صيف صائفة'],
  [9, 'خريف'],
  [12, 'شتاء'],
];

/** Decades of a century: first year in it, forms; the ألفينات run on from the one before. */
export const DECADES: readonly (readonly [number, string])[] = [
  [10, 'عشرات العشرات'],
  [20, 'عشرينيات عشرينات'],
  [30, 'ثلاثينيات ثلاثينات'],
  [40, 'أربعينيات أربعينات'],
  [50, 'خمسينيات خمسينات'],
  [60, 'ستينيات ستينات'],
  [70, 'سبعينيات سبعينات'],
  [80, 'ثمانينيات ثمانينات'],
  [90, 'تسعينيات تسعينات'],
  [100, 'ألفينيات ألفينات'],
];

/** Words for the part of the day after an hour. `add` is what makes 1 to 11 the hour of 24. */
export const DAY_PARTS: readonly (readonly ['am' | 'pm', string])[] = [
  ['am', 'صباحا فجرا ص صباح فجر الصباح الفجر سحرا ضحى صبحا صبيحة'],
  [
    'pm',
    'مساء عصرا ظهرا زوالا عشية ليلا م مساءا بعد_الظهر المساء العصر الظهر نهارا عشاء العشاء الليل ليل ظهر عصر',
  ],
];

/** Feasts and days that stand on a fixed day of a calendar. Columns: calendar, month, day, names. */
export const HOLIDAYS: readonly (readonly ['gregorian' | 'hijri', number, number, string])[] = [
  ['hijri', 10, 1, 'عيد_الفطر'],
  ['hijri', 12, 10, 'عيد_الأضحى عيد_الاضحى'],
  ['hijri', 1, 1, 'رأس_السنة_الهجرية'],
  ['hijri', 1, 10, 'عاشوراء'],
  ['hijri', 3, 12, 'المولد_النبوي عيد_المولد_النبوي'],
  ['hijri', 12, 8, 'يوم_التروية'],
  ['hijri', 12, 9, 'يوم_عرفة وقفة_عرفة وقفة_عرفات الوقوف_بعرفة'],
  ['hijri', 12, 10, 'يوم_النحر'],
  ['gregorian', 1, 1, 'رأس_السنة_الميلادية عيد_رأس_السنة رأس_السنة'],
  ['gregorian', 12, 25, 'عيد_الميلاد الكريسماس كريسماس'],
  ['gregorian', 5, 1, 'عيد_العمال عيد_الشغل'],
  ['gregorian', 3, 8, 'يوم_المرأة_العالمي اليوم_العالمي_للمرأة'],
  ['gregorian', 2, 14, 'عيد_الحب'],
  ['gregorian', 3, 21, 'عيد_النيروز عيد_النوروز عيد_نوروز عيد_الأم'],
];

/** Words that put what a sentence tells after the day of publication. */
export const FUTURE_CUES =
  'سوف مبرمج مبرمجة مبرمجا المبرمج المبرمجة المؤمل المأمول المحتمل المرجو مقررا مزمعا مرتقبا منتظرا متوقعا منتظر منتظرة مرتقب مرتقبة متوقع متوقعة المنتظرة المتوقعة المزمعة ينتظر ينتظرون يرتقب يأمل تأمل يعتزمون ينوون بصدد تستعد يستعد استعدادا تتأهب يتأهب المقرر المرتقب المزمع المتوقع المنتظر يعتزم تعتزم يتوقع المرجح مقرر مزمع مقررة المقررة المرتقبة ستكون سيكون موعد المرتقبين عازم ينوي تنوي سنعود لن يفترض المفترض ابتداء اعتبارا انطلاقا بدءا تستمر يستمر تنتهي ينتهي تتواصل يتواصل تبدأ يبدأ تنطلق ينطلق تقام يقام تعقد يعقد يلتقي تلتقي يواجه تواجه تجرى تجري يجري يلاقي تلاقي يحل تستضيف يستضيف تحتضن يحتضن يتوجه تتوجه عقود تسليم استحقاق شحنات تختتم يختتم';

/** Nouns before a four-digit number that is the year of the thing (مونديال 2022, رؤية 2030). */
export const YEAR_NOUNS =
  'مونديال كأس رؤية دورة موسم بطولة أولمبياد انتخابات حرب اتفاق ثورة أحداث ميزانية موازنة نسخة إكسبو اكسبو خليجي يورو أجندة خطة دستور قانون اتفاقية معاهدة إعلان عدوان نكبة نكسة انقلاب غزو هزيمة حراك برنامج قمة مؤتمر معرض مهرجان للعالم العالم إفريقيا أفريقيا آسيا أوروبا الصيفية الشتوية الرئاسية التشريعية البرلمانية';

/** Prepositions and nouns of time before a bare month or year. */
export const TIME_CUES =
  'في خلال منذ حتى شهر بشهر شهري لشهر وفي ومنذ من إلى قبل بعد بين وحتى يوم بتاريخ طوال طيلة مقارنة لغاية غاية عن حلول بحلول';

/** Verbs and nouns of a call, and the gatherings that one is called to: what stands behind both is to come. */
export const CALLS = 'دعا دعت دعوا دعوة الدعوة دعوات يدعو تدعو داعيا داعية داعين ودعا ودعت';
export const GATHERINGS =
  'مسيرة مسيرات مظاهرة مظاهرات تظاهرة تظاهرات وقفة وقفات اعتصام اعتصامات موكب مواكب اجتماع جلسة إضراب قمة احتجاج احتجاجات تجمع تجمعات مهرجان عصيان حداد مؤتمر انتخابات اقتراع استفتاء';

/**
 * What is stopped, held open or put off up to a day: the day behind 'until' or 'to' is ahead, whatever the tense. Lemmas
 * and stems of verbs, verbal nouns and participles.
 */
export const HELD_UNTIL =
  'أجل تأجيل تأجل مؤجل مؤجلة أرجأ إرجاء مرجأ علق تعليق معلق أغلق إغلاق مغلق مغلقة أقفل إقفال مقفل مقفلة سكر مدد تمديد ممدد حظر منع ممنوع عطل تعطيل عطلة إجازة أوقف إيقاف أمهل مهلة إمهال رحل ترحيل أخر تأخير مجانا مجاني صالح سار ساري ساريا سارية هدنة حداد';
/** Nouns of time and of sessions that may stand between 'until' and the day. */
export const BEFORE_DAYS =
  'يوم صباح مساء فجر ظهر عصر ليل ليلة منتصف جلسة جلسات موعد تاريخ شهر مطلع بداية نهاية أواخر أوائل غد';

/**
 * Imperfects of what is held, opened and done on a set day, where they open their clause: a weekday behind them is the
 * one to come. Third person; feminine forms that may be perfects of the fifth form as well (تعرض, تدخل) are left out.
 */
export const SET_VERBS =
  'يجتمع تجتمع يفتتح تفتتح يزور تزور يصل تصل يغادر تغادر يعود تعود يستقبل تستقبل يخوض تخوض ينظم تنظم يصوت تصوت يناقش تناقش ينظر تنظر يبت تبت يمثل يدشن تدشن يطلق تطلق يحيي تحيي يتسلم تتسلم يؤدي تؤدي يباشر تباشر يشرع تشرع يستأنف تستأنف يسري تسري يدخل يسدل تسدل يغلق تغلق يفتح تفتح يحتفل تحتفل يوقع يعرض يبث تبث يلعب تلعب ينتخب تنتخب يقترع تقترع يتوافد تتوافد يتقابل تتقابل';

/** Words of what was set or awaited, where 'was' stands before them: whether it lies ahead they leave open. */
export const SET_WORDS =
  'مقرر مقررا مقررة المقرر المقررة مزمع مزمعا مزمعة المزمع مرتقب مرتقبا المرتقب متوقع متوقعا متوقعة المتوقع منتظر منتظرا منتظرة المنتظر مبرمج مبرمجا مبرمجة المبرمج يفترض مفترض مفترضا المفترض يتوقع ينتظر يرتقب';

/** Verbs of a promise, a demand and a term: what is to be done by a date behind them is to come. Lemmas. */
export const PROMISES =
  'وعد تعهد التزم دعا طالب طلب اشترط حدد أمهل ألزم أمر أمل تمنى توقع رجح قدر خطط اعتزم نوى اقترح وجه قرر اتفق نص';

/** What is put off from one date to another, and what changes the date of something (نقل موعد المباراة). Lemmas and stems. */
export const MOVED = 'أجل تأجيل تأجل مؤجل أرجأ إرجاء أخر تأخير تأخر رحل ترحيل زحزح زحزحة';
export const CHANGES = 'نقل غير تغيير عدل تعديل قدم تقديم حول تحويل بكر تبكير';
