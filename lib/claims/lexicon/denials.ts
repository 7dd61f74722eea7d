/**
 * Words by which news denies, and those that part a denial from what it is of. Folded words without conjunction.
 * Compiled from general knowledge of Arabic news writing.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Negations before a verb; after لا what is negated is a noun as often. */
export const VERB_NEGATORS = words('لم لن لا');
/** Negations before a noun, or before أن and a verb. */
export const NOUN_NEGATORS = words(
  'دون بدون دونما بلا عدم انعدام غير ليس ليست ليسوا ليسا لسنا لست لستم',
);

/** Before a word these say that there is nothing of it, or too little. */
export const LACKS = words('غير غياب انعدام نقص قله افتقار اهمال ضعف');

/** Verbs that tell what stands behind ب. Lemmas and folded forms. */
export const TELLS_OF = words(
  'افاد افادت يفيد تفيد صرح صرحت اقر اقرت يقر اعترف اعترفت ابلغ ابلغت ابلغنا اخبر اخبرت فوجي فوجيت فوجينا تفاجا تفاجات جزم جزمت',
);

/** Nouns for one of a sort (عدم وجود أي حالة تسمم): to negate them is to negate the sort. Word families. */
export const INSTANCES = words('حاله واقعه حادثه عمليه محاوله شبهه وجود');

/** Being able to; negated before a denial, they affirm what it is of: لا يمكن إنكاره, لا مجال لنفيه. Lemmas and stems. */
export const CAPABLE = words(
  'امكن يمكن تمكن يمكنه يمكنها استطاع يستطيع تستطيع يسع وسع جاز يجوز مجال سبيل امكان احد',
);
/** Said of a denial, these affirm what it is of as well: يصعب إنكاره. */
export const HARD = words('صعب يصعب استحال يستحيل تستحيل صعوبه عسير متعذر');

/** Words that turn the negation after them into a condition or a question. */
export const CONDITIONS = words('اذا لو ما لماذا الم افلم اولم طالما');
/** What makes a negation say 'only' or 'not only'. */
export const EXCEPTIONS = words('الا سوي فقط فحسب وحده وحدها وحدهم');

/** Verbs that say no more than that there was something: what they negate is the noun after them. Lemmas and stems. */
export const BARE_VERBS = words(
  'توصل تم جري حدث اسفر اجري شهد حصل تلقي صدر سجل كان يكن تكن يكون تكون وجد يوجد توجد تضمن شمل تسلم احتوي قدم توفر ترك ورد حمل ثبت برز ظهر اظهر طرا ملك لدي تعرض لجا عمد سبق تمكن استطاع اراد نوي اعتزم فكر بادر سعي يعد تعد مارس قام اقدم ابدي بدا وصل تبين اتضح تاكد استخدم استعمل اتخذ ارتكب شن خاض ابرم اصدر عقد الحق لحق خلف نفذ',
);

/** Their verbal nouns: what they negate is the noun after them as well (نفى استخدام القوة). Word families. */
export const BARE_NOUNS = words(
  'تعرض استخدام استعمال تلقي اجراء ابرام تقديم تسجيل حصول ارتكاب اتخاذ توجيه تنفيذ صدور اصدار وجود امتلاك حيازه تسلم الحاق خوض تضمن شمول تمكن استطاعه اعتزام سعي',
);

/** Nouns that wrap what is denied: نفى وجود …, صحة ما يقال عن …. */
export const WRAPPERS = words(
  'وجود حدوث وقوع صحه نيه حصول اي ايه كل جميع ما هذه هذا تلك ذلك انباء خبر اخبار تقرير تقارير اتهام اتهامات مزاعم مزعم ادعاء ادعاءات شائعات شائعه معلومات امر امور جمله تفصيل قاطع شكل نفي نفيا قطعا مطلقا يتردد تردد ترددت يشاع اشيع اثير راج يروج تداول يتداول نشر نشرته يقال قيل بشان حول بخصوص فرضيه فرضيات سيناريو احتمال احتماليه روايه روايات حديث مضمون محتوي فحوي مقوله مقولات تكهنات تسريبات اقاويل',
);

/** Verbs of telling, which a relative clause after a report has: الأنباء التي تحدثت عن …. Lemmas and stems. */
export const TELLINGS = words(
  'تحدث تحدثت ذكر ذكرت اورد اوردت جاء جاءت زعم زعمت قال قالت افاد افادت ورد وردت نقل نقلت اشار اشارت تداول تداولت تناقل نشر نشرت روج روجت اشاع صدر صدرت ' +
    'ادعي ادعت بث بثت اذاع اذاعت كتب كتبت اثار اثارت تردد ترددت يتردد قيل يقال يشاع اشيع نسب نسبت تسرب سرب سربت',
);

/** Verbs by which whoever denies, or somebody else, goes on to tell something besides: what they tell is not denied. Lemmas. */
export const GOES_ON = words(
  'قال اضاف تابع اكد اوضح بين شدد اعلن صرح اعتبر راي لفت اشار ذكر افاد كشف زاد اردف اعرب ابدي جدد طالب دعا اتهم حمل هدد تعهد',
);

/** The same as participles of circumstance: نفى الوزير التهمة، مؤكدا أن المشروع مستمر. */
export const GOING_ON = words(
  'قايلا قايله مضيفا مضيفه موكدا موكده موضحا موضحه مبينا مبينه مشددا مشدده معلنا معلنه معتبرا معتبره لافتا لافته مشيرا مشيره ذاكرا كاشفا ' +
    'معربا معربه مجددا مطالبا مطالبه داعيا داعيه متهما متهمه محملا محمله مهددا متعهدا مذكرا مذكره منوها',
);

/** Nouns that tell nothing after أي: بأي شكل, من أي جهة. */
export const ANY_NOUNS = words('يوم وقت مكان شكل حال طرف نوع جهه جانب شيء شخص لحظه مره ظرف');

/** Persons and bodies after أي: who it is denied of, and not what (لم يسجل أي وفد اعتراضا). Lemmas and stems. */
export const ANY_AGENTS = words(
  'وفد دوله بلد مسوول وزير نائب عضو لاعب فريق حزب جماعه فصيل سجين اسير معتقل موقوف محتجز جندي عسكري عنصر ضابط شرطي راكب مسافر مواطن مقيم موظف عامل طالب تلميذ فرد متهم مشتبه شاهد محام محامي طبيب مريض مصدر سلطه هييه موسسه شركه منظمه لجنه نقابه حكومه وزاره زعيم قائد مرشح ناخب صحافي صحفي نازح لاجي مهاجر',
);

/** Jussives of hollow verbs that are spelled like another verb, with the family of the one that stands after لم. Stems. */
export const JUSSIVES: ReadonlyMap<string, string> = new Map(
  'يصب:اصابه تصب:اصابه نصب:اصابه يفز:فوز تفز:فوز يدن:ادانه تدن:ادانه يجز:اجازه تجز:اجازه يجب:اجابه تجب:اجابه يدل:ادلاء تدل:ادلاء يحز:حيازه تحز:حيازه'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Negated, these say that it was so, or may be: لم يستبعد, لا يخفى, لم يلبث أن, لم يتوان عن, لا يعني. Lemmas and stems. */
export const AFFIRMING = words(
  'استبعد يستبعد تستبعد خفي اخفي يخف يخفي تخف تخفي لبث يلبث تلبث كاد يكد تكد تواني يتوان تتوان فتئ يفتا تفتا انفك ينفك تنفك برح يبرح تبرح عني يعني تعني يعن تعن فات يفت تفت اغفل يغفل اكتفي يكتف تكتف يكتفي تكتفي تردد يتردد تتردد نسي ينس تنس ادخر يدخر تدخر يزل تزل اقتصر تقتصر يقتصر خلا يخل تخل عدا يعدو تعدو اعاق يعيق تعيق يعق تعق عاق يعوق تعوق عرقل يعرقل تعرقل',
);

/** Reports that are denied as such: after a verb of refusal they make it a denial. */
export const REPORTS = words(
  'اتهام اتهامات مزاعم مزعم ادعاء ادعاءات شائعه شائعات انباء خبر اخبار تقارير تقرير تصريحات روايه معلومات',
);
/** Those of them that are denied by refusing them; whoever rejects statements (تصريحات) condemns them. */
export const REFUSED: ReadonlySet<string> = new Set(
  [...REPORTS].filter((word) => word !== 'تصريحات' && word !== 'معلومات'),
);
/** Verbs and nouns of refusal, which deny where a report is refused. */
export const REFUSALS = words('رفض رفضت يرفض ترفض رفضا رافضا رافضه رد استهجن فند دحض');

/** Verbs and nouns of a deed left undone by whoever it was for: what follows عن, في, من or أن, or a verbal noun, was not done. */
export const UNDONE = words('رفض امتنع احجم تخلف عجز فشل اخفق تعذر استحال تقاعس تغيب غاب');

/** Words that call something untrue. */
export const FALSE_WORDS = words(
  'كذبه اكاذيب مختلق مختلقه مختلقا مزور مزوره مزورا ملفق ملفقه مفبرك مفبركه مغلوط مغلوطه زائف زائفه افتراء افتراءات',
);

/** Words that say of a place or thing that there is none of what follows من. Stems and lemmas. */
export const EMPTINESS = words('خلو خال خالي خاليه خلا خلت تخلو يخلو');
/** Verbs and nouns that say of a place or thing that there is none, or too little, of what follows إلى. Stems and lemmas. */
export const WANTING = words('افتقر يفتقر تفتقر افتقرت افتقار مفتقر');
/** Behind these غياب says that there is none of what follows it: في غياب أي دليل, وسط غياب الرقابة. */
export const AMID = words('في ظل وسط امام بسبب ل');
/**
 * Words of two of which the first calls untrue what stands before it, where the second follows shortly: عار عن الصحة, من
 * نسج الخيال, يجانبه الصواب. Stems and lemmas.
 */
export const UNTRUE_PHRASES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [words('عار عاري عاريه'), words('صحه حقيقه')],
  [words('بعيد بعيده'), words('صحه حقيقه صواب واقع')],
  [
    words('مناف منافي منافيه مخالف مخالفه مجاف مجافي مجافيه مغاير مغايره'),
    words('حقيقه واقع صواب'),
  ],
  [words('جانب يجانب تجانب مجانب جافي يجافي تجافي نافي ينافي تنافي'), words('صواب حقيقه واقع')],
  [words('نسج وحي'), words('خيال')],
  [
    words('مجرد محض سوي'),
    words(
      'شائعه شائعات شايعه شايعات اشاعه اشاعات تكهن تكهنات تخمين تخمينات افتراء افتراءات خيال اكاذيب',
    ),
  ],
  [
    words('اخبار خبر انباء ادعاء ادعاءات مزاعم اتهامات معلومات تقارير'),
    words('كاذبه كاذب باطله باطل'),
  ],
];
/** Words of ruling out, which deny where what is ruled out is a hypothesis. Lemmas and stems. */
export const RULED_OUT = words('استبعد استبعدت يستبعد تستبعد مستبعد مستبعدا مستبعده استبعاد');
/** What is ruled out: that it was so. */
export const HYPOTHESES = words(
  'فرضيه فرضيات احتمال احتمالات احتماليه شبهه سيناريو روايه نظريه وجود وقوع حدوث ضلوع تورط',
);
/** Words after لا or غير that call what was told untrue: لا صحة لـ, لا أساس لـ, غير صحيح. */
export const UNFOUNDED = words('صحه دقه اساس صحيح صحيحه دقيق دقيقه');

/** Negated behind what they are said of, these say that it will not be: لن تكون ممكنة, ليس واردا, غير مطروحة. Stems. */
export const FEASIBLE = words(
  'ممكن ممكنا ممكنه وارد واردا وارده مقرر مقررا مقرره مطروح مطروحا مطروحه متاح متاحا متاحه مدرج مدرجا مدرجه',
);

/** What is left unsaid: a negation of these denies nothing. Lemmas and stems. */
export const UNSAID = words(
  'اكد تاكيد نفي تنف ينف علق تعليق رد كشف ذكر افصح افصاح اوضح وضح توضيح تطرق سمي تسميه حدد تحديد تفصيل تفاصيل نشر اسم هويه تسن تسني يتسن',
);
/** After a negation these make a bound of a number: لا يقل عن, ليس أكثر من. */
export const BOUNDS = words('اكثر اقل تجاوز زاد يزد يتعد تعدي قل');

/** Words that point back at what was said before. */
export const BACK_WORDS = words('ذلك هذا هذه تلك ذاك');

/** Quantifiers after which a denial leaves nothing over. */
export const TOTALS = words('اي ايه احد احدا شيء شيئا قط مطلقا ابدا البته بتاتا اطلاقا كليا قاطعا');

/** Connectors that end what a negation governs. */
export const SCOPE_ENDS = words(
  'لكن ولكن بل انما وانما فيما بينما حيث اذ لان بعدما عندما حين حسب بحسب وفق وفقا مضيفا مضيفه مؤكدا موكدا موكده مشيرا مشيره مبينا مبينه قائلا قائله معتبرا معتبره رغم كما لذلك لذا حتي',
);

/** What is negated for the time being: لم يصل بعد, حتى الآن, حتى ساعة إعداد الخبر. */
export const YET = words('بعد الان ساعه لحظه تاريخه');

/** Behind لن: it will be so, but not before something else. */
export const NOT_BEFORE = words('قبل قبيل حتي الا ريثما');

/** Words beside which a denial is of a reason: نفى أي صلة لـ, ليس مصدر العدوى. Stems and lemmas. */
export const REASON_NOUNS = words(
  'سبب اسباب تسبب علاقه صله ارتباط ربط دافع دوافع مصدر خلفيه ناتج ناتجا ناتجه ناجم ناجما ناجمه نتيجه عزا ارجع مسووليه مسوول',
);

/** What is denied as a plan: نية, لا تعتزم. */
export const INTENT = words('نيه نوي اعتزم عزم خطط');

/** Verbs by which somebody owns up to what was denied. Lemmas. */
export const ADMISSIONS = words('اقر اقرت اقرار اعترف اعتراف سلم تراجع');

/** Words of accusing, claiming and telling, beside which a sentence states what another may deny. Stems and lemmas. */
export const ACCUSATIONS = words(
  'اتهم اتهمت يتهم تتهم متهما متهمه اتهام حمل زعم ادعي تحدث تحدثت اكد كشف قال شكا اشتكي انتقد',
);
/** Words that leave it open whether it is so. */
export const DOUBTS = words('اذا لو ربما قد هل يشتبه محتمل احتمال');
/** Words of what lies ahead. */
export const PLANS = words('مقرر منتظر متوقع سوف غدا مقبل ينوي يعتزم');
/** Words by which somebody is quoted. */
export const SAYINGS = words(
  'قال قالت اكد اوضح اضاف موكد موكدا موكده ذكر صرح افاد شدد اشار بين مضيفا اعلن بيان',
);
/** After لم: somebody has kept silent. */
export const UNSAID_VERBS = /^(?:تنف|ينف|توكد|يوكد)/u;

/** That something was touched at all: لم تتأثر, لا يمس, لا يطال, لا يشمل. Stems and lemmas. */
export const AFFECTING = words(
  'تاثر يتاثر تتاثر تاثير اثر يوثر توثر مس يمس تمس مساس طال يطال تطال يطل تطل شمل يشمل تشمل سري يسري تسري يسر تسر',
);

/** From when on: لم تشهد صلاة منذ سنوات, مذ. Folded forms. */
export const SINCE = words('منذ مذ');

/** Verbs and nouns of beginning anew what had not been for a time. Stems and lemmas. */
export const RESUMPTIONS = words(
  'استانف يستانف تستانف استيناف استونف استونفت عاد عادت يعود تعود عوده اعاد اعادت يعيد تعيد اعاده استعاد استعادت استعاده عاود عاودت يعاود تعاود معاوده تجدد تجددت يتجدد تتجدد',
);
