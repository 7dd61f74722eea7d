/**
 * Nouns that open the name of a place, by kind: two places of one kind may be held against each other. A line is
 * `kind: nouns`, masculine singular or as they stand, without the article.
 */
export const SITE_NOUNS = `
town: مدينة بلدة قرية ناحية محلية ضاحية
region: ولاية محافظة إقليم مقاطعة
port: ميناء مرفأ
hospital: مستشفى مشفى مصحة
prison: سجن معتقل
stadium: ملعب استاد
museum: متحف
valley: وادي واد
square: ساحة ميدان دوار
bridge: جسر
quarter: حي
palace: قصر
hotel: فندق
fair: معرض
station: محطة
university: جامعة
mosque: مسجد جامع
church: كنيسة
camp: مخيم
mountain: جبل
island: جزيرة
cemetery: مقبرة مقابر
school: مدرسة
base: قاعدة ثكنة
`;

/** Words after such a noun that name no place of their own, without the article. */
export const UNTELLING_SITES = `عاصمة مدينة بلاد دولة منطقة محافظة ولاية دولي دولية كبرى كبير كبيرة رئيسي رئيسية جديد جديدة قديم قديمة مركزي مركزية رياضي عام عامة خاص خاصة وطني وطنية محلي محلية ملكي ملكية رئاسي جوي بحري تجاري سابق سابقة مهندس حدودي عسكري جامعي ميداني ثالث ثان أول مجاور مجاورة قريب`;
