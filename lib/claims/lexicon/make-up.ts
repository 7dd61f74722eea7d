/** Sets of people that a report tells of, by the nouns that name them. Two sets of one line may be one. Folded when read. */
export const SETS = `
dead: قتيل قتلى ضحية ضحايا شهيد شهداء وفاة وفيات متوفى متوف جثة جثث جثمان جثامين ميت أموات موتى
hurt: جريح جرحى مصاب إصابة
aboard: راكب ركاب مسافر طاقم بحار بحارة ملاح نزلاء
held: موقوف معتقل محتجز مقبوض مشتبه متهم محبوس سجين
taken: رهينة رهائن مخطوف مختطف أسير أسرى محرر مفرج
attackers: مهاجم منفذ خاطف معتد مقتحم
migrants: مهاجر عابر غريق غرقى ناج مفقود
saved: منقذ ناج
`;

/** What the people of a set may be: two kinds exclude each other, but for civilians and those who bear no arms. */
export const KINDS = `
soldier: جندي جنود عسكري عسكريون عسكريين ضابط ضباط مجند مجندون جيش سلاح
police: شرطي شرطيون شرطة دركي أمني
gunman: مسلح مسلحون مسلحين مقاتل مقاتلون متمرد إرهابي متطرف قرصان قراصنة ميليشيا
civilian: مدني مدنيون مدنيين
worker: عامل عمال مهندس مهندسون فني تقني موظف مستخدم
student: طالب طلبة طلاب تلميذ تلاميذ
fisherman: صياد صيادون صيادين
tourist: سائح سياح
pilgrim: حاج حجاج معتمر زائر
journalist: صحفي صحافي إعلامي مراسل
medic: طبيب أطباء ممرض مسعف
farmer: مزارع فلاح راع رعاة
`;

/** Kinds that bear arms. */
export const ARMED = `soldier police gunman`;

/** Words by which all of a set are told to be something, some of it, all but some. */
export const ALL_OF = `كلهم جميعهم كافتهم كلهن جميعهن`;
export const SOME_OF = `بينهم منهم ضمنهم بينهن منهن فيهم`;
export const BUT_FOR = `باستثناء عدا ماعدا سوى`;
/** Words before a set that take all of it: جميع القتلى. */
export const ALL_BEFORE = `كل جميع كافة`;
/** Words between a set and what it is told to be. */
export const ARE = `هم هن كانوا كن كان كانت من`;
