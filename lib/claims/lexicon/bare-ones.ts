/** Words by which a sentence tells of one person who came to harm without a number. Folded when read; what is matched says the rule. */

/** Verbs whose subject behind them came to harm: أصيب شرطي, توفيت سيدة, لقي سائق مصرعه. Stems. */
export const SUFFERING_VERBS =
  'أصيب أصيبت استشهد استشهدت توفي توفيت مات ماتت قضى قضت لقي لقيت غرق غرقت ارتقى ارتقت هلك هلكت تعرض تعرضت نجا نجت فارق فارقت اعتقل اعتقلت أوقف أوقفت احتجز احتجزت قتل قتلت جرح جرحت خطف خطفت اختطف اختطفت اغتيل اغتيلت فقد فقدت أنقذ أنقذت سجن سجنت';
/** Of these the ones that some stand behind who do it: قتل شرطي متظاهرا. */
export const EITHER_VOICE =
  'اعتقل اعتقلت أوقف أوقفت احتجز احتجزت قتل قتلت جرح جرحت خطف خطفت اختطف اختطفت فقد فقدت أنقذ أنقذت سجن سجنت تعرض تعرضت';
/** What makes verbs of meeting and parting one of dying: لقي سائق مصرعه, فارقت مريضة الحياة. Stems. */
export const MEETING = 'لقي لقيت فارق فارقت';
export const ONES_DEATH = 'مصرع حتف حياة';
/** Deaths that a verb of passing is also told of by: قضى عامل نحبه, قضت سيدة غرقا; else it is of spending or ruling. Stems. */
export const PASSING = 'قضى قضت';
export const OF_DEATH =
  'نحب غرقا حرقا اختناقا متأثرا متأثرة إثر جراء دهسا صعقا شنقا بردا برصاص تحت أجل';

/** Verbs that do it to whom they have as an object: قتلوا شرطيا, أوقفت الشرطة مشتبها به. Stems. */
export const HARMING_VERBS =
  'قتل قتلت قتلوا يقتل تقتل أردى أردت أصاب أصابت أصابوا جرح جرحت جرحوا اعتقل اعتقلت اعتقلوا أوقف أوقفت أوقفوا احتجز احتجزت احتجزوا خطف خطفت خطفوا اختطف اختطفت اختطفوا اغتال اغتالت اغتالوا طعن طعنت دهس دهست أنقذ أنقذت أنقذوا';

/** Nouns of harm that govern whom it came to: مقتل جندي, إصابة امرأة, جثة عامل. Stems. */
export const HARM_NOUNS =
  'مقتل مصرع وفاة استشهاد إصابة جرح موت غرق اعتقال توقيف إيقاف احتجاز خطف اختطاف اغتيال فقدان إنقاذ نجاة جثة جثمان حياة';
/** Of these the ones that govern who does it as well: احتجاز مودع رهائن. */
export const EITHER_NOUNS = 'اعتقال توقيف إيقاف احتجاز خطف اختطاف اغتيال إنقاذ';
/** Of these the one that is a harm only behind what takes it: أودى بحياة طفل. Stems; the second those before it. */
export const LIFE = 'حياة';
export const TAKING = 'أودى أودت يودي تودي مودية موديا';
/** القبض على شاب: what is done upon somebody. */
export const SEIZING = 'قبض';

/** One who came to harm, told by the noun alone: سقط قتيل, خلف الانفجار جريحا. Lemmas. */
export const HARMED_ONES = 'قتيل جريح شهيد';
/** What brings about or bears such a one before it: سقط قتيل, أوقع قتيلا, عن جريح. Stems. */
export const FALLING =
  'سقط سقوط خلف خلفت مخلفا مخلفة أوقع أوقعت موقعا موقعة وقوع أسفر أسفرت تسجيل سجل سجلت عن ارتقاء ارتقى';
/** Before the noun it is no one: كل قتيل, أي شخص, أول شهيد, عشرون قتيلا. Stems. */
export const NOT_ONE = 'كل أي أية أول ثاني ثالث رابع آخر أكثر أقل كم رب حول نحو قرابة غير دون بلا';
/** Denials before the harm: لم يصب, دون إصابة, نفى مقتل. Stems. */
export const UNHARMED = 'لم لن لا ما دون بدون بلا عدم نفى نفت ينفي تنفي نفي نافيا نافية';
/** Bodies, where they are found or brought up: العثور على جثة, انتشال جثمان. Lemmas; the second the stems of finding. */
export const BODIES = 'جثة جثمان';
export const FINDING = 'عثور عثر عثرت انتشال انتشل انتشلت';
/** Nouns of people that are many in the singular, or of whom there is one by office. Lemmas. */
export const MANY_AS_ONE =
  'طاقم أنصار جمهور أهل ذوي رعايا أسرى أبرياء أولاد مرضى أتباع رفات حالة وفاة إصابة روح نفس هيكل جمجمة نعش نسمة مجهول مصرع جثة جثمان زعيم رئيس وزير سفير قنصل مدير مستشار مبعوث قائد بطل نجم ملك أمير';
