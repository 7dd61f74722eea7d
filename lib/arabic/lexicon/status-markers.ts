import type { EventStatus } from '../types';

/** Particles that negate the word after them (within `reach` words). Folded forms. */
export const NEGATORS: ReadonlyMap<string, number> = new Map([
  ['لم', 2],
  ['لن', 2],
  ['لا', 2],
  ['ليس', 3],
  ['ليست', 3],
  ['ليسوا', 3],
  ['غير', 1],
  ['عدم', 1],
  ['دون', 2],
  ['بدون', 1],
  ['بلا', 1],
  ['انعدام', 1],
  ['غياب', 1],
  ['كلا', 2],
]);

/** Verbs, by lemma, that say no more than that something came about: negated, what follows them did not. Folded. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'توصل تم جري حدث اسفر اجري شهد حصل تلقي صدر'.split(' '),
);

/** Words that deny what they govern (to the end of the clause and the one hanging on it). Folded lemmas. */
export const DENIERS: ReadonlySet<string> = new Set(
  'نفي نفت ينفي تنفي نفوا انكر انكرت ينكر انكار كذب كذبت تكذيب فند فندت دحض دحضت نافيا نافيه منكرا'.split(
    ' ',
  ),
);

/** Words that follow لا / لم / ما without negating what comes after: لا يزال, ما زال, لا سيما. */
export const NEGATOR_EXCEPTIONS: ReadonlySet<string> = new Set(
  'يزال تزال يزالون زال زالت زالوا يقل يقتصر سيما يتجاوز شك بد سوي الا يتعدي تتعدي يقتصر تقل'.split(
    ' ',
  ),
);

/** Phrases before an event word that set its status; words of a phrase are folded and joined by a space. */
export const STATUS_PHRASES: Readonly<Partial<Record<EventStatus, string>>> = {
  planned:
    'من المقرر|من المنتظر|من المرتقب|من المزمع|من المتوقع|المقرر|المزمع|يعتزم|تعتزم|اعتزم|اعتزام|ينوي|تنوي|سوف|يستعد|تستعد|استعداد|يخطط|تخطط|يرتقب|ينتظر ان|سيتم|ستتم|علي ان|مرتقبه|مرتقب|المرتقب|خطه|خطط|يتوقع|تتوقع|متوقع|المتوقعه|المتوقع|تقدر|يقدر|تفترض|ترتقب|متوقعا|وعد|تعهد|من المفترض|يفترض ان|من المرجح ان|بصدد|علي وشك|يتاهب|تتاهب|عازم|عازمه|عازمون',
  considered:
    'يدرس|تدرس|دراسه|النظر في|والنظر|قيد الدراسه|قيد الدرس|قيد البحث|قيد النظر|قيد النقاش|قيد المراجعه|امكانيه|احتمال|احتمالات|يفكر|تفكر|تفكير في|يبحث امكانيه|فكره|اهتمام ب|اهتمامنا ب|الرغبه في|رغبه في|تسعي|يسعي|سعي|مقترح|اقتراح',
  alleged:
    'زعم|زعمت|يزعم|تزعم|زاعما|زاعمه|مزاعم|يشتبه|مشتبه|المشتبه|يحتمل|محتمل|رجح|رجحت|يرجح|مرجحا|ادعي|ادعت|ادعاء|ادعوا|يعتقد|قيل|اتهم|اتهمت|اتهام|ربما|قد يكون|قد يكونان|لعل|شبهه|للاشتباه',
  attempted: 'حاول|حاولت|محاوله|محاولات|كاد|كادت|اوشك',
  cancelled: 'الغي|الغت|الغاء|تراجع عن|تراجعت عن|عدل عن|العدول عن|صرف النظر',
  postponed: 'ارجا|ارجات|ارجاء|يرجي|ترجي|يوجل|توجل|اجل|اجلت|تاجيل|تاجل|تاجلت',
  conditional: 'اذا|لو|في حال|في حاله|شرط|بشرط|شريطه|ما لم',
  'under-way':
    'يجري|تجري|جار|جاريه|لا يزال|لا تزال|ما زال|ما زالت|يتواصل|تتواصل|مستمر|مستمره|يواصل|تواصل|بدا|بدات|يستمر|لا يزالون|ما زالوا|في طور|ماض في|ماضيه في|ماضون في|يمضي في|تمضي في|' +
    'قيد التنفيذ|قيد الانشاء|قيد الانجاز|قيد الاعداد|قيد التطوير|قيد التحقيق|قيد المحاكمه|قيد التفاوض',
  done: 'تم|تمت|قد|جري|جرت|نجح|نجحت|نجاح',
  announced: 'اعلن|اعلنت|اعلان|يعلن',
};

/** Words behind which a verb stands, so that a noun spelled like one (منح, قطع, حذر) is a verb. Stems, folded. */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(
  'قد لقد ذي تي ذين لذان لتان الذي التي الذين ما مما لم لن عندما بعدما حينما كلما'.split(' '),
);

/** Words behind a noun that put it into the future (زيارته المرتقبة, الاجتماع المقبل, جلسة غدا). Folded, without the article. */
export const AHEAD: ReadonlySet<string> = new Set(
  'مرتقب مرتقبه مقرر مقرره مزمع مزمعه مقبل مقبله قادم قادمه غدا منتظر منتظره متوقع متوقعه'.split(
    ' ',
  ),
);

/** Words right before أن that tell the deed behind it as fact: قبل أن يصل, دون أن يرد, إلى أن يصل, ما أن يصل. Stems, folded. */
export const FACTUAL_BEFORE_AN: ReadonlySet<string> = new Set(
  'قبل قبيل دون بدون بعد بعيد منذ منذو الي حتي ما فما غير بيد رغم كما حيث بدل لو سبق'.split(' '),
);

/** Verbs, by stem or lemma, whose أن clause was done (تمكن من أن يصل) or is denied or refused (نفى أن يوقع). Folded. */
export const REALISERS: ReadonlySet<string> = new Set(
  'تمكن استطاع نجح افلح وفق تم حدث صادف سبق اعتاد كاد نفي ينفي تنفي نافيا نافيه انكر رفض ابي استبعد يستبعد تستبعد مستبعدا يعتقد تعتقد يظن زعم يزعم بدا يبدو'.split(
    ' ',
  ),
);

/** Behind من غير and before أن these say that something will not be: من غير المقرر أن, من غير الوارد أن. Stems, folded. */
export const PROSPECTS: ReadonlySet<string> = new Set(
  'مقرر متوقع منتظر مرتقب مزمع مرجح محتمل ممكن وارد متصور'.split(' '),
);
