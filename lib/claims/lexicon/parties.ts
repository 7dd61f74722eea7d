/**
 * Kinds of those who act together or stand for others, by the nouns that name them; words joined by an underscore follow
 * one another, the longer before the shorter. Folded when read, singular and plural as lemmas and as written.
 */
export const PARTY_KINDS = `
civil-defence: حماية_مدنية دفاع_مدني وقاية_مدنية إطفاء رجال_إطفاء إطفائي إطفائيون إطفائيين مطافئ
red-crescent: هلال_أحمر صليب_أحمر
league: جامعة_عربية جامعة_دول
united-nations: أمم_متحدة يونسكو يونيسف مفوضية_أممية برنامج_إنمائي بعثة_أممية قوة_أممية قوات_أممية قوات_حفظ_سلام قبعات_زرق أميصوم يونيفيل يونامي مينوسما مونوسكو مينورسو أونروا برنامج_أغذية منظمة_صحة منظمة_أممية وكالة_غوث مفوضية_لاجئين مفوضية_سامية
coastguard: خفر_سواحل خفر_السواحل حرس_سواحل حرس_السواحل حرس_بحري
border-guard: حرس_حدود حرس_الحدود
national-guard: حرس_وطني حرس_جمهوري حرس_ثوري
navy: بحرية قوات_بحرية أسطول
air-force: سلاح_جو قوات_جوية طيران_حربي
businessman: رجل_أعمال سيدة_أعمال مستثمر ملياردير ثري مليونير تاجر تجار
shopkeepers: أصحاب_محال أصحاب_محلات أصحاب_متاجر أصحاب_دكاكين بائع باعة
bandits: قطاع_طرق قطاع_الطرق قراصنة قرصان لصوص لص عصابة عصابات مهرب مهربون مهربين سارق سارقون خاطفون
airline: خطوط طيران
firm: شركة مجموعة مقاولة مؤسسة_تجارية مصنع بنك مصرف مشغل مورد صندوق
contractors: مقاول مقاولون مقاولين متعهد
central-bank: بنك_مركزي مصرف_مركزي محافظ_بنك محافظ_مصرف حاكم_مصرف
club: نادي ناد
army: جيش قيادة_عامة دفاعات_جوية دفاع_جوي جنود جندي عسكريون عسكريين كتيبة لواء فرقة مظلي مظليون قوات_مسلحة قوات_نظامية قوات_حكومية
popular-force: حشد_شعبي
police: شرطة قوات_أمن قوى_أمن أجهزة_أمن أجهزة_أمنية قوات_أمنية مصالح_أمن شرطي شرطيون درك دركي دركيون مباحث أمن_وطني أمن_عام أمن_مركزي أمن_داخلي رجال_أمن عناصر_أمن قوات_مساعدة دورية_أمنية ضابط_شرطة ضباط_شرطة
customs: جمارك ديوانة
guards: حارس حراس حرس
intelligence: مخابرات استخبارات أمن_عسكري مصالح_أمن_عسكري مصالح_أمن_دولة أمن_دولة استعلامات
court: محكمة قضاء قاضي قاض قضاة دائرة_قضائية هيئة_قضائية غرفة_جنائية
prosecution: نيابة مدعي ادعاء وكيل_جمهورية وكيل_ملك
parliament: برلمان مجلس_نواب مجلس_أمة مجلس_شورى مجلس_شعب مجلس_مستشارين مجلس_شيوخ كنيست نواب برلماني برلمانيون برلمانيين
head-of-state: رئاسة_جمهورية ديوان_ملكي ديوان_أميري قصر_ملكي عاهل
ministry: وزارة وزير وزيرة وزراء كاتب_دولة كتابة_دولة
municipality: بلدية مجلس_بلدي بلديات مجلس_جماعي جماعة_حضرية جماعة_ترابية جماعة_قروية عمدة رئيس_بلدية
governorate: محافظة محافظ ولاية والي وال عامل_إقليم عامل_عمالة متصرف قائمقام معتمد
embassy: سفارة سفير سفيرة قنصلية قنصل
government: حكومة سلطات رئاسة دولة مديرية دائرة هيئة
militants: مسلح مسلحون مسلحين متمرد متمردون متمردين ميليشيا ميليشيات مليشيا مليشيات فصيل فصائل تنظيم حركة كتائب سرايا جماعة جماعات إرهابي إرهابيون إرهابيين انتحاري جهادي جهاديون جهاديين
settlers: مستوطن مستوطنون مستوطنين
residents: أهالي أهل سكان شباب شبان متطوع متطوعون متطوعين جيران جار مواطنون مواطنين قرويون عابر مارة
protesters: متظاهر متظاهرون متظاهرين محتج محتجون محتجين معتصم معتصمون معتصمين مضرب مضربون مضربين
crowd: حشد حشود جموع جمهور
farmers: مزارع مزارعون مزارعين فلاح فلاحون فلاحين
shepherds: راعي رعاة
fishermen: صياد صيادون صيادين صيادو مركب_صيد قارب_صيد
drivers: سائق سائقون سائقين سائقو سائقي
passengers: راكب ركاب مسافر مسافرون مسافرين
tourists: سائح سائحة سياح متنزه متنزهون متنزهين
refugees: لاجئ لاجئون لاجئين نازح نازحون نازحين مهاجر مهاجرون مهاجرين
fans: مشجع مشجعون مشجعين جماهير ألتراس
elders: أعيان وجهاء وجيه شيوخ مشايخ عشيرة عشائر قبيلة قبائل عقال
students: طالب طلبة طلاب تلميذ تلاميذ
teachers: معلمون معلمين مدرس مدرسون مدرسين أساتذة
workers: عامل عمال موظف موظفون موظفين
journalists: صحفي صحفيون صحفيين صحافي صحافيون صحافيين
activists: ناشط ناشطة ناشطون ناشطين نشطاء حقوقيون حقوقيين
medics: طبيب طبيبة أطباء ممرض ممرضة ممرضون ممرضين طاقم_طبي طواقم_طبية
paramedics: مسعف مسعفون مسعفين إسعاف سيارة_إسعاف سيارات_إسعاف
lawyers: محام محامي محامون محامين هيئة_دفاع فريق_دفاع دفاع_متهم دفاع_متهمين
inmates: نزيل نزلاء سجين سجناء مساجين زميل زملاء
university: جامعة معهد كلية
party: حزب أحزاب كتلة تكتل تيار
association: جمعية منظمة نقابة رابطة اتحاد فيدرالية هيئة_أهلية هيئة_خيرية تنسيقية
channel: قناة تلفزيون محطة
family: أسرة عائلة ذوو ذووه أقارب
child: طفل طفلة أطفال صبي فتى قاصر
wife: زوجة أرملة
son: نجل
brother: شقيق
father: والد
mother: والدة
scholars: باحث باحثون باحثين أكاديمي عالم علماء
`;

/** Heads of a naming that leave open who it is: only what stands beside them tells. */
export const OPEN_HEADS = `فيلم شريط رواية مسلسل فريق بعثة طاقم وفد خبير خبراء مهندس مهندسون مهندسات مهندسين فني فنيون تقني تقنيون لجنة جهة جهات مبعوث وسيط سفينة مركب باخرة زورق مروحية طائرة دفاعات جهاز مصلحة مصالح إدارة قوة قوات وحدة وحدات دورية دوريات ضابط ضباط عنصر عناصر أفراد أعوان غواص غواصون رجل رجال سيدة سيدات حرفي حرفيون معلم أسطى أسطوات مدير رئيس ائتلاف تحالف كونسورتيوم مستشفى دار مركز مختبر مكتب عضو أعضاء كاهن أب شيخ قس`;

/** Words before what somebody is called: جماعة تطلق على نفسها كذا, رجل يدعى فلانا. Lemmas. */
export const CALLING = `أطلق سمى دعا عرف معروف مسمى مدعو ملقب تطلق تسمي يدعى تدعى يسمى تسمى عرفت تعرف`;

/** Those of the above whom a suffix may tie to somebody: زملاؤه, زوجته, جيرانهم. */
export const RELATIONAL = `زميل زملاء جار جيران زوجة أرملة نجل شقيق والد والدة أسرة عائلة أقارب محامي سائق حارس أهل أهالي`;

/** Kinds that may be called each other, or of which one may be a part of another: a line is `kind: kinds`. */
export const WITHIN = `
army: navy air-force border-guard national-guard popular-force intelligence
police: border-guard coastguard guards intelligence national-guard
guards: border-guard coastguard police army national-guard
coastguard: navy
government: customs police army navy air-force coastguard border-guard national-guard popular-force civil-defence intelligence court prosecution guards university firm airline ministry municipality governorate embassy central-bank parliament head-of-state paramedics
ministry: customs police army navy air-force coastguard border-guard national-guard civil-defence intelligence court prosecution university firm airline embassy paramedics head-of-state
governorate: police civil-defence
municipality: civil-defence firm
court: prosecution
militants: bandits army popular-force residents elders national-guard party
firm: contractors businessman workers airline shopkeepers central-bank drivers
businessman: shopkeepers contractors
residents: fishermen students workers elders family association inmates shopkeepers protesters crowd farmers shepherds activists teachers child drivers refugees settlers wife son brother father mother passengers tourists medics fans
family: wife son brother father mother child
child: son students refugees passengers
protesters: students workers farmers fishermen drivers teachers fans activists association elders refugees crowd family settlers shopkeepers journalists lawyers medics party inmates
crowd: refugees fans students workers settlers passengers elders
association: elders university red-crescent united-nations club scholars students activists party teachers lawyers journalists medics workers drivers farmers paramedics
activists: party lawyers journalists students scholars
workers: scholars drivers teachers medics paramedics
medics: paramedics red-crescent university
paramedics: red-crescent civil-defence
university: scholars students teachers
parliament: party
passengers: refugees tourists students workers
channel: firm journalists
lawyers: family
`;

/** Kinds of those who arrest, try and punish: they do it, it is not done to them. */
export const AUTHORITY_KINDS = `police court prosecution government ministry governorate municipality customs guards intelligence army coastguard border-guard navy national-guard head-of-state parliament`;
