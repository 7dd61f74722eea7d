/** Months January to December as pages write them: of the Mashreq, of Egypt and the Gulf, of Morocco, of Algeria and Tunisia, and foreign ones, in lower case. */
export const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'january', 'jan', 'janvier'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb', 'février'],
  ['مارس', 'آذار', 'أذار', 'march', 'mar', 'mars'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل', 'افريل', 'april', 'apr', 'avril'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'may', 'mai'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'june', 'jun', 'juin'],
  ['يوليو', 'تموز', 'يوليوز', 'جويلية', 'يوليه', 'july', 'jul', 'juillet'],
  ['أغسطس', 'اغسطس', 'آب', 'غشت', 'أوت', 'اوت', 'august', 'aug', 'août'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'september', 'sep', 'sept', 'septembre'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين أول', 'تشرين الاول', 'october', 'oct', 'octobre'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'november', 'nov', 'novembre'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'كانون الاول', 'دجنبر', 'december', 'dec', 'décembre'],
];

/** Months of the Hijri calendar, Muharram first. */
export const HIJRI_NAMES: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرّم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع الاول', 'ربيع أول'],
  ['ربيع الثاني', 'ربيع الآخر', 'ربيع الاخر', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الاولى', 'جمادى الأول', 'جمادي الأولى', 'جمادي الاول'],
  ['جمادى الآخرة', 'جمادى الاخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادي الثانية', 'جمادي الآخرة'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال', 'شوّال'],
  ['ذو القعدة', 'ذي القعدة'],
  ['ذو الحجة', 'ذي الحجة'],
];

/** Words before a date that make it the day of an update, unless a word of publication stands between. */
export const UPDATED_WORDS =
  /(?:تحديث|تعديل|عدل في|حدث في|updated|modified|edited|mis à jour)(?!.*(?:نشر|publish|posted))/iu;

/** 'منذ 3 ساعات' and the like: amounts that are words, and units in milliseconds; what is vaguer than days says no day. */
export const RELATIVE = {
  since: /(?:^|\s)(?:منذ|قبل)\s+(?:حوالي\s+|نحو\s+)?(?:(\d{1,3})\s*)?(\p{L}+)/u,
  units: new Map<string, readonly [amount: number, unit: number]>([
    ...(['لحظات', 'ثوان', 'ثواني', 'ثانية'] as const).map((it) => [it, [1, 1_000]] as const),
    ...(['دقيقة', 'دقائق'] as const).map((it) => [it, [1, 60_000]] as const),
    ['دقيقتين', [2, 60_000]],
    ...(['ساعة', 'ساعات'] as const).map((it) => [it, [1, 3_600_000]] as const),
    ['ساعتين', [2, 3_600_000]],
    ...(['يوم', 'أيام', 'ايام', 'يوما'] as const).map((it) => [it, [1, 86_400_000]] as const),
    ['يومين', [2, 86_400_000]],
  ]),
};
