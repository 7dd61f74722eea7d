/**
 * Words that make numbers. Spelled as written in print or in speech; folded when the tables are built.
 *
 * Columns of `CARDINALS`: class, value, forms.
 * - digit: 1 to 10 (`ten` marks the word that also closes a teen)
 * - teen: a teen in one word
 * - tens: 20 to 90
 * - hundred: 100 to 900 in one word
 */
export type CardinalClass = 'digit' | 'teen' | 'tens' | 'hundred';

export const CARDINALS: readonly (readonly [CardinalClass, number, string])[] = [
  ['digit', 0, 'صفر صفرا'],
  ['digit', 1, 'واحد واحدة واحدا أحد إحدى إحدي حادي حادية'],
  [
    'digit',
    2,
    'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنى إثنتى إثنتي ثنتان ثنتين ثنتا ثنتي اتنين اثنينا تنين',
  ],
  ['digit', 3, 'ثلاث ثلاثة ثلاثا تلات تلاتة'],
  ['digit', 4, 'أربع أربعة أربعا'],
  ['digit', 5, 'خمس خمسة خمسا'],
  ['digit', 6, 'ست ستة ستا'],
  ['digit', 7, 'سبع سبعة سبعا'],
  ['digit', 8, 'ثمان ثماني ثمانية ثمانيا تمان تمانية'],
  ['digit', 9, 'تسع تسعة تسعا'],
  ['digit', 10, 'عشر عشرة عشرا'],
  ['teen', 11, 'حداشر إحداشر احداعش حداعش'],
  ['teen', 12, 'اتناشر اطناشر اثناعشر اثناعش اتناعش'],
  ['teen', 13, 'تلتاشر تلاتاشر ثلاثتاشر تلطاشر تلتعش'],
  ['teen', 14, 'أربعتاشر أربعطاشر أربعتعش'],
  ['teen', 15, 'خمستاشر خمسطاشر خمستعش'],
  ['teen', 16, 'ستاشر سطاشر ستعش'],
  ['teen', 17, 'سبعتاشر سبعطاشر سبعتعش'],
  ['teen', 18, 'تمنتاشر تمنطاشر ثمنتاشر تمنتعش'],
  ['teen', 19, 'تسعتاشر تسعطاشر تسعتعش'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين تلاتين تلاتون'],
  ['tens', 40, 'أربعون أربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين تمانين تمانون'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئة مائة مية ماية'],
  ['hundred', 200, 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي متين مئتيان مائتيان'],
  ['hundred', 300, 'ثلاثمئة ثلاثمائة ثلثمئة ثلثمائة ثلاثماية تلتمية تلاتمية ثلاثمية'],
  ['hundred', 400, 'أربعمئة أربعمائة أربعماية أربعمية ربعمية'],
  ['hundred', 500, 'خمسمئة خمسمائة خمسماية خمسمية خمسومية'],
  ['hundred', 600, 'ستمئة ستمائة ستماية ستمية ستومية'],
  ['hundred', 700, 'سبعمئة سبعمائة سبعماية سبعمية سبعومية'],
  [
    'hundred',
    800,
    'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة ثمنمئة ثمنمائة ثمانماية تمنمية ثمانمية تمانمية ثمنمية',
  ],
  ['hundred', 900, 'تسعمئة تسعمائة تسعماية تسعمية تسعومية'],
];

/**
 * Powers of ten that multiply. Columns: value, singular, accusative (the same letters as the dual in construct),
 * dual, dual in construct (genitive), plural. 'بليون' is read as 10^9, as the press that writes it means it.
 */
export const MAGNITUDES: readonly {
  readonly value: number;
  readonly one: string;
  readonly accusative: string;
  readonly two: string;
  readonly twoOf: string;
  readonly many: string;
}[] = [
  {
    value: 1e3,
    one: 'ألف',
    accusative: 'ألفا',
    two: 'ألفان ألفين',
    twoOf: 'ألفي',
    many: 'آلاف ألاف ألوف تلاف',
  },
  {
    value: 1e6,
    one: 'مليون',
    accusative: 'مليونا',
    two: 'مليونان مليونين',
    twoOf: 'مليوني',
    many: 'ملايين',
  },
  {
    value: 1e9,
    one: 'مليار ملیار',
    accusative: 'مليارا',
    two: 'ملياران مليارين',
    twoOf: 'ملياري',
    many: 'مليارات مليارت ملايير',
  },
  {
    value: 1e9,
    one: 'بليون',
    accusative: 'بليونا',
    two: 'بليونان بليونين',
    twoOf: 'بليوني',
    many: 'بلايين',
  },
  {
    value: 1e12,
    one: 'تريليون ترليون تريلون',
    accusative: 'تريليونا ترليونا',
    two: 'تريليونان تريليونين ترليونان ترليونين',
    twoOf: 'تريليوني ترليوني',
    many: 'تريليونات ترليونات تريليونت',
  },
  {
    value: 1e15,
    one: 'كوادريليون كوادرليون',
    accusative: 'كوادريليونا',
    two: 'كوادريليونان كوادريليونين',
    twoOf: 'كوادريليوني',
    many: 'كوادريليونات',
  },
];

/** Counts of things by the dozen: value of one, of two, and the plural. */
export const DOZENS = {
  one: 'دزينة دستة',
  two: 'دزينتان دزينتين دستتان دستتين',
  many: 'دزينات دستات',
};

/** Ordinals 1 to 10 in all their forms; 11 and 12 take عشر, the tens are the cardinals with the article. */
export const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'أول أولى أولا أولي'],
  [2, 'ثاني ثانية ثان ثانيا'],
  [3, 'ثالث ثالثة ثالثا'],
  [4, 'رابع رابعة رابعا'],
  [5, 'خامس خامسة خامسا'],
  [6, 'سادس سادسة سادسا'],
  [7, 'سابع سابعة سابعا'],
  [8, 'ثامن ثامنة ثامنا'],
  [9, 'تاسع تاسعة تاسعا'],
  [10, 'عاشر عاشرة عاشرا'],
];
/** Units that stand only before tens or عشر in an ordinal (الحادي عشر, الواحد والعشرون). */
export const ORDINAL_ONES = 'حادي حادية';

/** Parts of a whole. Columns: denominator, one, two, many. */
export const FRACTIONS: readonly {
  readonly of: number;
  readonly one: string;
  readonly two: string;
  readonly many: string;
}[] = [
  { of: 2, one: 'نصف نص نصفا', two: 'نصفان نصفين', many: 'أنصاف' },
  { of: 3, one: 'ثلث ثلثا', two: 'ثلثان ثلثين ثلثي', many: 'أثلاث' },
  { of: 4, one: 'ربع ربعا', two: 'ربعان ربعين', many: 'أرباع' },
  { of: 5, one: 'خمس', two: 'خمسان خمسين', many: 'أخماس' },
  { of: 6, one: 'سدس', two: 'سدسان سدسين', many: 'أسداس' },
  { of: 7, one: 'سبع', two: 'سبعان', many: 'أسباع' },
  { of: 8, one: 'ثمن', two: 'ثمنان ثمنين', many: 'أثمان' },
  { of: 9, one: 'تسع', two: 'تسعان', many: 'أتساع' },
  { of: 10, one: 'عشر', two: 'عشران', many: 'أعشار' },
];

/** Vague counts that stand alone. Columns: forms, least, most (multiplied where a magnitude follows). */
export const VAGUE_COUNTS: readonly (readonly [string, number, number])[] = [
  ['عشرات', 20, 99],
  ['مئات', 200, 999],
  ['بضع بضعة', 3, 9],
  ['عدة', 3, 10],
];

/** What stands before a number and makes it inexact, a phrase a line: words, sense. */
export const APPROXIMATORS_BEFORE: readonly (readonly [string, 'about' | 'over' | 'under'])[] = [
  ['نحو', 'about'],
  ['حوالي', 'about'],
  ['حوالى', 'about'],
  ['قرابة', 'about'],
  ['زهاء', 'about'],
  ['قراب', 'about'],
  ['تقريبا', 'about'],
  ['ما يقارب', 'about'],
  ['ما يقرب من', 'about'],
  ['ما يناهز', 'about'],
  ['يناهز', 'about'],
  ['تناهز', 'about'],
  ['ناهز', 'about'],
  ['ناهزت', 'about'],
  ['يقارب', 'about'],
  ['تقارب', 'about'],
  ['يقرب من', 'about'],
  ['بحدود', 'about'],
  ['في حدود', 'about'],
  ['أكثر من', 'over'],
  ['أزيد من', 'over'],
  ['أكبر من', 'over'],
  ['أعلى من', 'over'],
  ['فوق', 'over'],
  ['تجاوز', 'over'],
  ['تجاوزت', 'over'],
  ['يتجاوز', 'over'],
  ['تتجاوز', 'over'],
  ['فاق', 'over'],
  ['فاقت', 'over'],
  ['يفوق', 'over'],
  ['تفوق', 'over'],
  ['ما يفوق', 'over'],
  ['ما يتجاوز', 'over'],
  ['يزيد على', 'over'],
  ['يزيد عن', 'over'],
  ['تزيد على', 'over'],
  ['تزيد عن', 'over'],
  ['زاد على', 'over'],
  ['زاد عن', 'over'],
  ['زادت عن', 'over'],
  ['زادت على', 'over'],
  ['ما يزيد على', 'over'],
  ['ما يزيد عن', 'over'],
  ['ما لا يقل عن', 'over'],
  ['لا يقل عن', 'over'],
  ['لا تقل عن', 'over'],
  ['ما لايقل عن', 'over'],
  ['على الأقل', 'over'],
  ['أقل من', 'under'],
  ['أدنى من', 'under'],
  ['أصغر من', 'under'],
  ['دون', 'under'],
  ['تحت', 'under'],
  ['ما دون', 'under'],
  ['لا يتجاوز', 'under'],
  ['لا تتجاوز', 'under'],
  ['لم يتجاوز', 'under'],
  ['لم تتجاوز', 'under'],
  ['لن يتجاوز', 'under'],
  ['لن تتجاوز', 'under'],
  ['لن يزيد على', 'under'],
  ['لن يزيد عن', 'under'],
  ['لن تزيد على', 'under'],
  ['لن تزيد عن', 'under'],
  ['لم يزد على', 'under'],
  ['لم يزد عن', 'under'],
  ['لم تزد على', 'under'],
  ['لم تزد عن', 'under'],
  ['لن يتعدى', 'under'],
  ['لن تتعدى', 'under'],
  ['لا يتعدى', 'under'],
  ['لا تتعدى', 'under'],
  ['لم يتعد', 'under'],
  ['لم تتعد', 'under'],
  ['لا يفوق', 'under'],
  ['لا تفوق', 'under'],
  ['لا يزيد على', 'under'],
  ['لا يزيد عن', 'under'],
  ['لا تزيد على', 'under'],
  ['لا تزيد عن', 'under'],
  ['ما لا يزيد عن', 'under'],
  ['ما لا يزيد على', 'under'],
  ['بحد أقصى', 'under'],
  ['بحد أدنى', 'over'],
  ['مايقارب', 'about'],
  ['مايقرب من', 'about'],
  ['مايناهز', 'about'],
  ['مايزيد على', 'over'],
  ['مايزيد عن', 'over'],
  ['مايفوق', 'over'],
  ['مالايقل عن', 'over'],
  ['لايقل عن', 'over'],
  ['لاتقل عن', 'over'],
  ['لاتزيد على', 'under'],
  ['لاتزيد عن', 'under'],
  ['لايتجاوز', 'under'],
  ['لاتتجاوز', 'under'],
  ['لايزيد على', 'under'],
  ['لايزيد عن', 'under'],
];

/** Verbs that bound a number from before their subject (تجاوز عدد القتلى 100), a sense a line: perfect and imperfect forms. */
export const BOUNDING_VERBS: readonly (readonly [string, 'about' | 'over'])[] = [
  [
    'تجاوز تجاوزت تجاوزوا يتجاوز تتجاوز يتجاوزون فاق فاقت فاقوا يفوق تفوق تخطى تخطت تخطوا يتخطى تتخطى',
    'over',
  ],
  ['ناهز ناهزت ناهزوا يناهز تناهز يناهزون قارب قاربت قاربوا يقارب تقارب يقاربون', 'about'],
];

/** Negations that turn such a verb round: what does not exceed a number is at most that. */
export const BOUND_NEGATIONS = 'لا لم لن ولا ولم ولن ما';

/** Nouns of number and measure: the subject of such a verb, whatever is told of it before the number comes. Folded. */
export const BOUNDED_SUBJECTS =
  'عدد حصيله اعداد اجمالي مجموع نسبه قيمه كلفه تكلفه مساحه طول وزن حجم عمر سعر رصيد';

/** What stands after the number or after the noun it counts. */
export const APPROXIMATORS_AFTER: readonly (readonly [string, 'about' | 'over' | 'under'])[] = [
  ['تقريبا', 'about'],
  ['على وجه التقريب', 'about'],
  ['على الأقل', 'over'],
  ['كحد أدنى', 'over'],
  ['بحد أدنى', 'over'],
  ['فأكثر', 'over'],
  ['أو أكثر', 'over'],
  ['فما فوق', 'over'],
  ['وأكثر', 'over'],
  ['ونيف', 'over'],
  ['ونيفا', 'over'],
  ['أو يزيد', 'over'],
  ['على الأكثر', 'under'],
  ['كحد أقصى', 'under'],
  ['بحد أقصى', 'under'],
  ['فأقل', 'under'],
  ['أو أقل', 'under'],
];

/** First names and titles after which an ordinal counts rulers, not things (محمد السادس). */
export const REGNAL_NAMES =
  'محمد الحسن حسن عبدالله حسين الحسين فيصل فاروق فؤاد فيليب فيليبي خوان كارلوس إليزابيث تشارلز جورج إدوارد هنري لويس نابليون بنديكت بنديكتوس بولس يوحنا فرنسيس ليو لاون بيوس تواضروس شنودة الثاني بطرس كاترين نيقولا نيكولاي ألكسندر ألبرت ألبير بودوان رمسيس تحتمس أغناطيوس ثيودوروس كيرلس غوستاف هارالد مارغريت قابوس سليمان سليم مراد عبدالحميد عبدالرحمن كاليتسا كامل قسطنطين الله';

/** Nouns after which a number names and does not count (القرار رقم 2756). */
export const LABEL_NOUNS =
  'رقم الرقم رقما أرقام هاتف الهاتف فاكس الفاكس جوال الجوال قرار القرار القرارين القرارات قانون القانون مرسوم المرسوم مادة المادة الفصل فصل بند البند فقرة الفقرة رحلة الرحلة طريق الطريق شارع الشارع مخرج قناة القناة فوج الفوج لواء اللواء كتيبة الكتيبة فرقة الفرقة بوينغ إيرباص صفحة الصفحة غرفة الغرفة بوابة البوابة طراز الطراز ماكس دريملاينر إف ميغ سوخوي كوفيد مجموعة المجموعة شيت آية الآية سورة الدقيقة دور الدور الوزير السيدة السكرتير الأمين الكاتب فورمولا فرانس فوتسي ستوكس يوروب نيكي كاك داكس بورز آيفون ويندوز جالكسي جالاكسي غالاكسي آيباد أيباد نوت بلايستيشن أندرويد أبولو خليجي الرمز رمز بالرمز الكود كود الخط خط بالخط الخطين بلوك البلوك رصيف الرصيف';

/** Words behind the number of a model, which is then part of its name (آيفون 6 بلس). */
export const MODEL_ENDINGS = 'بلس بلاس برو ماكس ميني ألترا لايت إيدج إس';

/** Ranks after which أول is a part of the rank (رقيب أول). */
export const RANKS_WITH_FIRST = 'رقيب ملازم نقيب عريف جندي مساعد وكيل شرطي ضابط فريق سكرتير مستشار';
