/**
 * Words behind which a deed is not told as done: it is waited for, asked for, tried, feared or conditional. Folded lemmas,
 * stems or bare forms, without conjunction. Compiled from general knowledge of Arabic news writing.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Particles and adverbs that leave undone what stands right behind them: حتى تسليم السلطة, ريثما, شرط, بهدف. */
export const UNREAL_PARTICLES = words(
  `ريثما لحين لغايه بانتظار بشرط شرط شريطه اذا لو كي لكي بهدف بغيه بغرض بقصد سعيا طمعا املا تمهيدا تجنبا تفاديا منعا خشيه
  خوفا تحسبا مخافه ربما لعل عسي بدل بدلا عوض عوضا لولا مقابل`,
);

/** Words behind which a negation says what should not be: ضرورة عدم التأخير, دعا إلى عدم المجازفة. */
export const DIRECTIVES = words(
  `ضروره وجوب اهميه يجب وجب ينبغي انبغي يتعين تعين لزوم يلزم لابد دعا دعوه داعيا داعيه حث نصح ناشد اوصي طالب مطالبا طلب
  اشترط شرط شريطه بشرط حذر محذرا تحذير خشي خشيه خوف مخاوف ضمان لضمان يضمن تضمن حرص حرصا تعليمات توجيهات تاكد بهدف اجل مطلب مطالب هدف اهداف غايه`,
);
/** Words that take back what a negation behind them says: تراجع عن عدم السماح, إنهاء سياسة عدم التدخل. */
export const REVERSALS = words(
  'تراجع عدل عدول تخلي تخل تخلت انهاء انهي الغاء الغي كسر خالف مخالفه',
);
/** Right before لا they tell an aim: حتى لا يتكرر. */
export const LEST = words('حتي كي لكي لئلا كيلا لكيلا');

/** What leaves undone the verbal noun or the verb right behind it; before other words it says 'even', 'to' or 'but'. */
export const UNTIL = words('حتي الا قبل قبيل');

/** Verbs and nouns of asking, planning, wishing, threatening, trying and holding possible, with their participles. */
export const UNREAL_WORDS = words(
  `طالب مطالب مطالبا مطالبه مطالبين طلب دعا دعوه دعوات داعيا داعيه ناشد مناشده حث اوصي توصيه اقترح مقترح اقتراح عرض
  هدد تهديد توعد لوح تلويح انذر انذار حذر محذرا محذره تحذير مغبه خشي مخاوف تخوف
  حاول محاوله سعي مسعي مساع كاد اوشك وشك
  احتمال احتمالات امكان امكانيه يحتمل محتمل مرجح رجح ترجيح توقع متوقع مرتقب منتظر مقرر مزمع مفترض افترض فرضيه
  اعتزم عزم نوي نيه خطط خطه هم رغب رغبه فكر تفكير يدرس تدرس امل تمني تطلع طموح تعهد وعد
  استعد استعداد مستعد قادر اراد انتظر ترقب رفض رافضا رافضه امتنع امتناع احجم احجام عزوف فشل عجز اخفق تعذر استحال استبعد استبعاد الغي الغاء اجل تاجيل ارجا
  ارجاء عدل تراجع نجا افلت`,
);
