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

/** More of them, of which an article often names several: they are held against each other for one act only. */
export const MORE_SITES = `
court: محكمة
airport: مطار
crossing: معبر منفذ
street: شارع جادة زقاق
market: سوق
hall: قاعة صالة
theatre: مسرح
club: نادي نادى
factory: مصنع معمل
farm: مزرعة ضيعة
beach: شاطئ كورنيش
river: نهر
lake: بحيرة
dam: سد
field: حقل
refinery: مصفاة مصفى
checkpoint: حاجز
tower: برج
garden: حديقة منتزه متنزه
resort: منتجع
library: مكتبة
embassy: سفارة قنصلية
centre: مركز مبنى
hill: تلة تل هضبة
gulf: خليج خور
strait: مضيق
`;

/**
 * Places that need no name, by kind: somebody died, was born, taken or found at one of them only. A line is `kind: words`;
 * `_` joins two words.
 */
export const PLAIN_SITES = `
home: منزله منزلها منزلهم بيته بيتها بيتهم داره دارها شقته شقتها بيت_أهله بيت_العائلة منزل_العائلة منزل_والديه
hospital: مستشفى مشفى مشافي مستشفيات المستشفى المشفى عيادة مصحة المصحة سرير_المرض
way: سيارة_إسعاف سيارة_الإسعاف الطريق_إلى
office: مكتبه مكتبها مكتبهم مقر_عمله
car: سيارته سيارتها شاحنته مركبته
cell: زنزانته زنزانتها زنزانة محبسه السجن
street: الشارع الرصيف قارعة_الطريق
sea: عرض_البحر المياه_الدولية أعالي_البحار
abroad: المنفى الخارج المهجر الغربة
school: المدرسة مدرسته القسم الفصل
mosque: المسجد الجامع
hotel: الفندق غرفته_بالفندق فندق
airport: المطار مطار
plane: متن_الطائرة متن_طائرة
market: السوق
field: المزرعة الحقل حقله مزرعته
court: المحكمة قاعة_المحكمة قصر_العدل قصر_العدالة
engine: غرفة_المحركات غرفة_محركات غرفة_الماكينات غرفة_ماكينات حجرة_المحرك حجرة_المحركات
garage: مرآب المرآب جراج كراج موقف_السيارات موقف_سيارات موقف_شاحنات موقف_الشاحنات مرأب
kitchen: مطبخ المطبخ مطعم_المصنع
roof: سطح السطح سقف السقف العلية
cellar: قبو القبو سرداب السرداب
store: مستودع المستودع مخزن المخزن عنبر العنبر
cabin: مقصورة قمرة كابينة
deck: ظهر_السفينة ظهر_المركب
tunnel: نفق النفق
stairs: السلالم درج الدرج المصعد مصعد
ground-floor: الطابق_الأرضي الدور_الأرضي
first-floor: الطابق_الأول الدور_الأول
second-floor: الطابق_الثاني الدور_الثاني
third-floor: الطابق_الثالث الدور_الثالث
fourth-floor: الطابق_الرابع الدور_الرابع
fifth-floor: الطابق_الخامس الدور_الخامس
congress: قصر_المؤتمرات مركز_المؤتمرات
palace: القصر_الرئاسي القصر_الملكي القصر_الجمهوري القصر_السلطاني قصر_الرئاسة
own-waters: المياه_الإقليمية مياهها_الإقليمية مياهه_الإقليمية
checkpoint: نقطة_تفتيش حاجز_تفتيش حاجز_أمني حاجز_عسكري نقطة_أمنية
top-floor: الطابق_الأخير الدور_الأخير الطابق_العلوي الدور_العلوي
`;

/** Words between the noun of a site and its name: محكمة بداية نابلس, مركز إيواء كذا. */
export const SITE_FILLERS = `بداية ابتدائية استئناف جنايات جنح أمن نقض تمييز إيواء احتجاز صحي طبي جامعي مركزي كبرى كبير دولي عام عسكري شرطة ثقافي`;

/** Words after such a noun that name no place of their own, without the article. */
export const UNTELLING_SITES = `مؤتمر مؤتمرات مؤبد عاصمة مدينة بلاد دولة منطقة محافظة ولاية دولي دولية كبرى كبير كبيرة رئيسي رئيسية جديد جديدة قديم قديمة مركزي مركزية رياضي عام عامة خاص خاصة وطني وطنية محلي محلية ملكي ملكية رئاسي جوي بحري تجاري سابق سابقة مهندس حدودي عسكري جامعي ميداني ثالث ثان أول مجاور مجاورة قريب`;

/** Words that open names of two words: عين السخونة, بئر العاتر, مستشفى ابن سينا, سجن برج العرب. */
export const NAME_OPENERS = `ابن عبد عين بئر رأس تل بني أولاد سيدي دار برج باب بيت دير كفر أم أبو خان وادي قصر مرج حوش جبل شط نبع مزرعة ميت منية شبين قلعة حصن ساقية واد ولد آل ذو ذي خربة جب منزل حمام ماء مرسى`;

/** Titles that begin the name of a site called after somebody, without the article: جامعة الملك سعود. */
export const HONOURS = `مولاي سيدي لالة خليفة خادم ملك ملكة أمير أميرة سلطان شيخ شيخة إمام رئيس شهيد قديس قديسة`;

/** Parts of a body, before the body: قسم الفلك بجامعة كذا. */
export const DEPARTMENTS = `قسم كلية معهد عمادة كرسي وحدة شعبة مختبر`;
