/**
 * Offices by the words that open them. A line is `office: phrases`, parted by commas, longest first: two phrases of one
 * line name one office (قائد الجيش is the رئيس الأركان of another outlet). Words are masculine singular without the article in
 * front; the feminine is made with ة.
 */
export const OFFICES = `
prime-minister: رئيس حكومة, رئيس الحكومة, رئيس الوزراء, رئيس مجلس الوزراء, رئيس وزراء, الوزير الأول, وزير أول, رئيسي الوزراء, الوزيرين الأولين
president: رئيس الجمهورية, رئيس الدولة, رئيس جمهورية
speaker: رئيس مجلس النواب, رئيس البرلمان, رئيس مجلس الشعب, رئيس مجلس الأمة, رئيس مجلس الشورى
chief-of-staff: رئيس الأركان, رئيس أركان, رئيس هيئة الأركان, قائد الجيش, قائد القوات المسلحة, رئيس هيئة أركان
deputy-crown-prince: ولي ولي العهد, ولي ولي عهد
crown-prince: ولي العهد, ولي عهد
secretary-general: الأمين العام, أمين عام
spokesman: متحدث, ناطق, المتحدث, الناطق
minister: وزير
minister-delegate: وزير منتدب, وزير دولة, كاتب الدولة, كاتب دولة, نائب وزير
governor: محافظ, والي, حاكم, عامل إقليم, عامل عمالة
bank-governor: محافظ البنك, محافظ بنك, محافظ المصرف, حاكم مصرف, والي بنك
ambassador: سفير, مندوب, ممثل, قنصل
envoy: مبعوث, موفد, ممثل خاص
manager: مدير, المدير
ceo: رئيس تنفيذي, الرئيس التنفيذي, مدير تنفيذي, المدير التنفيذي
chairman: رئيس مجلس إدارة, رئيس مجلس الإدارة, رئاسة مجلس الإدارة, رئاسة مجلس إدارة
head: رئيس, زعيم, قائد, آمر فوج, آمر كتيبة, آمر سرية, آمر لواء, آمر فرقة, آمر قوة, آمر قاعدة, آمر محور, آمر منطقة, آمر غرفة, آمر وحدة, آمر مفرزة, آمر سجن, آمر حرس
deputy: نائب, وكيل, مساعد
inspector: مفتش, المفتش
member: عضو, نائبة برلمانية, نائب برلماني
official: مسؤول, مسئول, قيادي
commissioner: مفوض
treasurer: أمين صندوق, أمين الصندوق, أمين مال, أمين المال, أمين خزينة, أمين الخزينة, أمين خزانة, أمين الخزانة
rapporteur: مقرر
prosecutor: مدعي, مدع, وكيل الجمهورية, نائب عام, النائب العام
judge: قاض, قاضي
assistant-coach: مدرب مساعد, المدرب المساعد, مساعد مدرب, مساعد المدرب, مدرب معاون, المدرب المعاون
coach: مدرب, ناخب, مدير فني, مدير جهاز فني
captain: ربان, قبطان
adviser: مستشار
coordinator: منسق
mayor: عمدة, رئيس بلدية, رئيس البلدية
delegate: مندوب الحكومة
goalkeeper: حارس
forward: مهاجم
defender: مدافع
publisher: ناشر, مالك
dean: عميد كلية, عميد الكلية, عميد معهد, عميد المعهد
syndic: نقيب المحامين, نقيب الصحفيين, نقيب الصحافيين, نقيب المحررين, نقيب الأطباء, نقيب المهندسين, نقيب المعلمين, نقيب الفنانين, نقيب الممثلين, نقيب الموسيقيين, نقيب الصيادلة, نقيب المقاولين, نقيب الأشراف, نقيب الصناعيين, نقيب أصحاب, نقيب موظفي, نقيب مستوردي
charge: قائم بالأعمال, القائم بالأعمال, قائم بأعمال, القائم بأعمال
curator: أمين متحف, أمين المتحف, محافظ متحف, محافظ المتحف, محافظ خزانة, أمين مكتبة, أمين المكتبة
mediator: وسيط
business: رجل أعمال, رجل الأعمال, ملياردير, مليونير, مستثمر
scholar: عالم آثار, عالم الآثار, عالم لغة, عالم اللغة, عالم اجتماع, عالم الاجتماع, باحث, خبير, مؤرخ, محلل, أكاديمي
lawyer: محام, محامي
journalist: صحفي, صحافي, إعلامي, مراسل, مدون
artist: فنان, كاتب, أديب, مبدع
filmmaker: مخرج
singer: مغن, مطرب, منشد
poet: شاعر
novelist: روائي
storyteller: قاص, كاتب قصة
playwright: كاتب مسرحي, مسرحي
painter: رسام, فنان تشكيلي, تشكيلي
sculptor: نحات
composer: ملحن, موسيقار
photographer: مصور
diplomat: دبلوماسي
activist: ناشط, حقوقي, معارض
doctor: طبيب, جراح
pilot: طيار
farmer: مزارع, فلاح
fisherman: صياد
driver: سائق
merchant: تاجر, بقال
teacher: معلم, مدرس
clerk: موظف
nurse: ممرض
accountant: محاسب
pharmacist: صيدلي, صيدلاني
baker: خباز
shepherd: راع, راعي
carpenter: نجار
blacksmith: حداد
builder: بناء, عامل بناء
electrician: كهربائي
mechanic: ميكانيكي
guard: حارس ليلي, حارس أمن
student: طالب
`;

/** Military and police ranks, lowest first (police ranks, from 20 on, stand beside them). A line is `level: names`; two names of one line are one rank. */
export const RANKS = `
1: ملازم
2: ملازم أول
3: نقيب, كابتن
4: رائد, ميجر, كومندان, كوماندان
5: مقدم, ليوتنان كولونيل, لفتنانت كولونيل
6: عقيد, كولونيل
7: عميد, بريغادير, بريجادير, جنرال دو بريغاد
8: لواء, جنرال دو ديفيزيون, جنرال دوديفيزيون
9: فريق, جنرال دو كور دارمي, جنرال دوكور دارمي, عماد
10: فريق أول, جنرال دارمي
11: مشير, مارشال, فيلد مارشال
20: مراقب شرطة, عميد شرطة, مفتش شرطة
`;

/** Ranks that name a whole class of officers: no other rank of this class contradicts them. */
export const GENERAL_RANKS = `جنرال, ضابط, قائد`;
/** The lowest level that is called جنرال. */
export const GENERAL_LEVEL = 7;

/** Words by which an office is past, not yet taken up, or held until another takes it. */
export const FORMER_WORDS = `سابق أسبق سابقا أسبقان أسبقين سابقين مخلوع معزول راحل مقال متقاعد سلف مغادر`;
export const DESIGNATE_WORDS = `مكلف معين منتخب مرشح مرتقب`;
export const CARETAKER_WORDS = `تصريف مؤقت نيابة إنابة مستقيل انتقالي`;

/** Words of a role phrase that do not tell one office from another. */
export const ROLE_FILLERS = `باسم لدى عام عامة شؤون جديد حالي كبير أعلى أول سيد دكتور أستاذ مهندس ركن هيئة مؤسسة دولة حكومة رسمي سمو ملكي صاحب جلالة معالي سعادة فخامة أمير شيخ مولاي قسم شعبة دائرة مصلحة مجلس مستشار`;

/**
 * What ministers are ministers of, without the article: a line `portfolio: words`, two words of which are one portfolio in
 * two countries or two outlets. A word that is not here tells nothing of the ministry; one of two lines (إنتاج, بحث) says
 * too little by itself to be in either.
 */
export const MINISTRIES = `
interior: داخلية
foreign: خارجية مغتربين
defence: دفاع حرب حربية
finance: مالية موازنة خزانة ميزانية
economy: اقتصاد تخطيط
investment: استثمار
development: تنمية
industry: صناعة
trade: تجارة تموين تسويق
health: صحة
education: تعليم تربية معارف
research: بحث
transport: نقل مواصلات
tourism: سياحة
antiquities: آثار
energy: طاقة كهرباء
oil: نفط بترول محروقات غاز
mining: تعدين مناجم معادن
justice: عدل عدالة
culture: ثقافة
information: إعلام
communications: اتصال اتصالات بريد رقمنة
environment: بيئة مناخ
agriculture: زراعة فلاحة
water: ري مياه
resources: موارد
labour: عمل شغل تشغيل
housing: إسكان سكن تعمير
works: أشغال تجهيز
youth: شباب رياضة
religion: أوقاف حج
solidarity: تضامن اجتماعية
family: أسرة مرأة طفولة
fishery: صيد
customs: جمارك
migration: هجرة مهجرين نازحين لاجئين
security: أمن
parliament: برلمان
production: إنتاج
emergencies: طوارئ كوارث إغاثة إنقاذ
administration: محلية محليات بلديات
aviation: طيران
veterans: مجاهدين شهداء محاربين
prisoners: أسرى محررين
reconciliation: مصالحة
`;

/** Offices (first column of OFFICES) that take up the whole of a person: nobody holds two of them at a time. */
export const FULL_TIME_OFFICES = `prime-minister president speaker chief-of-staff minister governor bank-governor ambassador charge mayor coach assistant-coach delegate`;

/**
 * Offices beside those, of which a body has one of each: two reports of one week that give a person two of them differ. Not
 * here is what goes with another office: a spokesman, a member, the head of a party, of a committee or a delegation.
 */
export const POSTS = `manager ceo chairman secretary-general treasurer deputy envoy prosecutor inspector adviser chief-of-staff`;

/** Kinds of OFFICES that are callings: they go with any office, and are apart only from one another. */
export const CALLINGS = `scholar lawyer journalist artist filmmaker singer poet novelist storyteller playwright painter sculptor composer photographer diplomat activist doctor pilot farmer fisherman driver merchant teacher clerk nurse accountant pharmacist baker shepherd carpenter blacksmith builder electrician mechanic guard student`;

/** CALLINGS that any artist may be called as well. */
export const ARTS = `artist filmmaker singer poet novelist storyteller playwright painter sculptor composer photographer`;

/** CALLINGS of which hardly anybody follows two. */
export const LIVELIHOODS = `lawyer doctor pilot farmer fisherman driver merchant teacher nurse accountant pharmacist baker shepherd carpenter blacksmith builder electrician mechanic guard`;

/** Offices that a deputy may stand in for. */
export const WITH_DEPUTIES = `head minister manager governor mayor secretary-general speaker ceo chairman bank-governor prosecutor prime-minister president`;

/** Kinds of OFFICES that one holds on the field and gives up with age. */
export const PLAYING = `goalkeeper forward defender captain`;

/** Titles before a name, of princes and of the dead, that say nothing of an office. */
export const TITLE_WORDS = `الأمير الأميرة أمير أميرة صاحب صاحبة السمو سمو الملكي الملكية الملك الكابتن كابتن النجم الشهيد الشهيدة المرحوم الفقيد الراحل الشاب الطفل المواطن`;

/** What belongs to somebody and is called by his name: حكومة فلان, أسرة فلان. */
export const OWNED_BODIES = `حكومة إدارة مكتب ديوان قوات قوة جيش نظام حملة عائلة أسرة جماعة ميليشيا مليشيا تيار كتلة فريق مجموعة مؤسسة شركة مقر منزل بيت قصر حكم عهد زوجة نجل شقيق والد والدة ابن ابنة محاكمة مقتل اغتيال`;

/** Words by which an office is held at the time of writing. */
export const CURRENT_WORDS = `حالي`;

/** Words between a name and an office that it held or holds: الذي كان يشغل منصب كذا. */
export const HOLDING_WORDS = `الذي التي كان كانت وكان وكانت يشغل شغل تشغل يتولى تولى تتولى منصب منصبه مهام وظيفة صفة بصفة يعمل تعمل عمل وهو وهي سبق له أن`;

/** Families and concepts of what the head of a business is head of; as an office it excludes those above. */
export const BUSINESS_WORDS = `company bank شركة مؤسسة إدارة بنك مصرف مجموعة`;

/** Words that tell of a promotion. */
export const PROMOTION_WORDS = `ترقية رقى رقي ترقى مرقى`;

/** Forms of address before a name that say nothing of an office. */
export const ADDRESS_WORDS = `الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة أستاذ السيد السيدة المهندس المهندسة الشيخ الحاج معالي سعادة سمو فخامة دولة سماحة جلالة فضيلة سيادة`;
