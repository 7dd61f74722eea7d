/**
 * Deeds that one person does before others, by the words that tell them. A line is `deed: words | objects`: words are verbs
 * in the past (verbal nouns in the third column); where objects stand, one of them must follow, joined or not. A verbal
 * noun of the third column has its doer in the genitive; one of the fourth hangs on a verb of doing (قام الوزير بتوزيع الجوائز).
 * Compiled from general knowledge of Arabic news writing.
 */
export const DEEDS = `
open: افتتح دشن | | افتتاح تدشين
open: قص قطع | شريط أشرطة | | قص قطع
open: أزاح رفع | ستار ستارة ستائر نقاب لوحة تمثال نصب | | إزاحة رفع
open: أعطى أطلق أعطت | إشارة انطلاقة شارة انطلاق صافرة ضربة | | إعطاء إطلاق
open: وضع أرسى | حجر لبنة | | وضع إرساء
open: أشرف | افتتاح تدشين انطلاق انطلاقة إطلاق وضع |
open: أعلن | افتتاح انطلاق بدء اختتام |
open: أطلق | حملة مشروع مبادرة برنامج قافلة بطولة سباق |
open: ضغط | زر |
open: سدد ركل | ركلة كرة ضربة |
open: قرع دق ضرب | جرس أجراس ناقوس |
close: اختتم ختم | | اختتام
plant: غرس زرع | شجرة شتلة غرسة شتلات | | غرس زرع زراعة
raise-flag: رفع | علم راية علما | | رفع
preside-talks: ترأس رأس تراس أدار يرأس يرأسه يرأسها ترأسه ترأسها | جلسة اجتماع قمة مؤتمر دورة مباحثات محادثات مفاوضات مشاورات حوار جولة جمع ندوة مائدة لقاء أشغال |
preside-court: ترأس رأس تراس يرأس يرأسه يرأسها ترأسه ترأسها | محكمة محاكمة |
preside-court: تلا نطق لفظ | منطوق حكم أحكام |
preside-panel: ترأس رأس تراس يرأس يرأسه يرأسها ترأسه ترأسها قاد | لجنة خلية |
preside-team: ترأس رأس تراس قاد تزعم تقدم يرأس يرأسه يرأسها ترأسه ترأسها | وفد بعثة وفدا |
preside-rite: ترأس رأس تراس أقام أحيا رفع خدم احتفل | قداس صلاة ذبيحة جناز جنازة |
preside-rite: أم | مصلين مصلون صلاة جموع |
preside-rite: ألقى | خطبة عظة |
preside: ترأس رأس تراس | حفل مراسم مجلس | ترؤس
speak: ألقى تلا قرأ | كلمة خطاب رسالة بيان قصيدة نص محاضرة |
sign: وقع أبرم | | توقيع
sign: وضع أمضى مهر ذيل | توقيع إمضاء اتفاق اتفاقية معاهدة عقد وثيقة مذكرة محضر | | توقيع إمضاء
award: سلم قلد منح توج كرم سلمت | جائزة كأس درع ميدالية وسام شهادة ميداليات جوائز مفتاح مفاتيح درعا لقب | | تسليم تقليد منح تتويج تكريم توزيع
receive-award: تسلم استلم تلقى | جائزة كأس درع ميدالية وسام شهادة مفتاح مفاتيح تكريم جوائز | تسلم
receive-award: صعد | منصة خشبة مسرح |
receive-award: رفع حمل | كأس درع لقب |
receive-papers: تسلم استلم | أوراق رسالة نسخة ملف تقرير | | تسلم استلام
hand-papers: سلم قدم | أوراق رسالة نسخة | | تسليم تقديم
welcome: استقبل استقبلت | | 
welcome: كان | استقبال مستقبلي |
represent: ناب مثل | عن بلاد وفد حكومة دولة جمهورية مملكة قمة مؤتمر |
supervise: أشرف سهر | توزيع عملية عمليات تسليم حفل سير تنظيم إجلاء نقل تنفيذ | إشراف
deliver: سلم وزع أوصل | حمولة مساعدات شحنة معونات معونة هدية هدايا سلال طرود مفاتيح عقود شيكات شيك إغاثة لقاحات | | تسليم توزيع إيصال نقل
lead: قاد تقدم تزعم | مسيرة مظاهرة جنازة مشيعين موكب تشييع | قيادة
command: قاد أدار ترأس | عملية حملة هجوم قوة عمليات إنزال مداهمة | | قيادة إدارة
play-lead: حمل ارتدى | شارة |
drive: قاد ساق | سيارة حافلة شاحنة قطار طائرة مركبة مركب عبارة سفينة دراجة مروحية رحلة قاطرة جرار باص زورق قارب | | قيادة سياقة
referee: أدار | مباراة مواجهة ديربي نهائي كلاسيكو | | إدارة تحكيم
perform: غنى أنشد عزف أدى | أغنية نشيد دور وصلة سلام |
cut-deal: توسط | |
write: ألف كتب لحن أخرج صمم | رواية نص أغنية فيلم مسلسل مبنى لحن كلمات نشيد سيناريو شعار |
`;

/** By what a passive is told whose deed it is, before the doer: افتتح على يد, من قبل. */
export const DOER_LINKS = `على_يد على_يدي على_أيدي من_قبل من_طرف من_جانب من_لدن بواسطة بيد بيدي`;

/** Nouns with ب before the doer: what they say of the doer, by deed; behind it, deeds that a word before them makes of it: لجنة برئاسة فلان. */
export const DOER_NOUNS = `
preside: برئاسة بترؤس | preside-talks preside-court preside-panel preside-team preside-rite
supervise: بإشراف |
lead: بقيادة بزعامة | command drive preside-team
`;

/** Verbs by which a verbal noun is told as a deed: قام بتوزيع المفاتيح. */
export const LIGHT_VERBS = `قام تولى بادر باشر تكفل تكلف`;

/** Verbs before a verbal noun with a preposition, whose subject does what it tells: أقدم المحتجون على غلق الطريق, نجح الفريق في ربط المحطة. */
export const LIGHT_MORE = `أقدم رد عمد سارع شرع نجح تمكن عكف لجأ أفلح تكلل اضطلع تطوع هم عجل أقبل`;

/** Their verbal nouns, before whoever does it: إقدام محتجين على غلق الميناء. */
export const LIGHT_NOUNS = `إقدام قيام نجاح تمكن مبادرة تولي مسارعة لجوء شروع`;

/**
 * Parts that an occasion gives to one person, by the words that name him: `deed: heads | what they are of`. The head stands
 * right before the other word, and the person behind both or before them: رئيس المحكمة القاضي فلان, القاضي فلان، رئيس المحكمة.
 * Many bodies are called هيئة: as it stands here, with ال and nothing that narrows it, it is the court's own.
 */
export const PARTS = `
preside-court: رئيس رئيسة قاضي قاضية | محكمة المحكمة الدائرة الجلسة الهيئة
preside-panel: رئيس رئيسة | لجنة اللجنة
preside-team: رئيس رئيسة | وفد الوفد بعثة البعثة
command: قائد مدير | العملية العمليات
drive: قائد قبطان ربان سائق كابتن سائقة | الطائرة السفينة الباخرة الناقلة المركب الحافلة القطار الشاحنة السيارة الرحلة اليخت العبارة المروحية القاطرة
referee: حكم حكمة | المباراة اللقاء الساحة المواجهة النهائي
`;

/** Deeds that an occasion has one of, so that two who are told to have done them need no more in common. */
export const OF_ONE = `preside-court preside-panel preside-rite referee`;

/** What opens the naming of somebody who is no office holder of the table of offices, by kind: words of one kind may be one person. */
export const TITLES = `
bishop: مطران أسقف متروبوليت
patriarch: بطريرك كاثوليكوس
cardinal: كاردينال
archimandrite: أرشمندريت خوري
nuncio: نيافة
priest: كاهن قس قسيس راهب أب
imam: إمام خطيب واعظ
mufti: مفتي
sheikh: شيخ
king: ملك عاهل سلطان
emir: أمير
princess: أميرة
charge: قائم
kin: نجل ابن ابنة كريمة شقيق شقيقة أرملة زوجة زوج والد والدة حفيد حفيدة عم قريب حرم
player: لاعب لاعبة هداف كابتن
screenwriter: مؤلف سيناريست
producer: منتج منتجة
director: مخرج مخرجة
actor: ممثلة ممثل بطل بطلة
agent: وكيل_أعمال مدير_أعمال
student: تلميذ تلميذة طالب طالبة
child: طفل طفلة
governor: عامل والي متصرف قائمقام
mayor: عمدة
friend: صديق صديقة زميل زميلة
`;

/** Words by which somebody is told to be away or to have another in his stead, what stands after them. */
export const ABSENT_BEFORE = `نيابة_عن بالنيابة_عن إنابة_عن بالإنابة_عن ناب_عن أناب_عن نائبا_عن مندوبا_عن ممثلا_عن ممثلة_عن ممثلا_ل ممثلة_ل مندوب_عن موفدا_من موفدة_من بتكليف_من مكلفا_من في_غياب بغياب وسط_غياب رغم_غياب غاب تغيب تخلف اعتذر أناب أوفد انتدب تعذر_على دون_حضور دون_مشاركة لم_يحضر لم_تحضر لم_يشارك لم_تشارك لم_يتمكن لم_تتمكن لم_يستطع لم_يكن لم_تكن عن_حضور لم_يأت لم_تأت لم_يصل لم_تصل`;

/** Words right after somebody by which he is told to be away. */
export const ABSENT_AFTER = `غائب غائبة غاب تغيب تغيبت غابت اعتذر اعتذرت أوفد أوفدت أناب أنابت تخلف تعذر الغائب الغائبة المتغيب`;

/** Words of which one must stand near لم_يكن and its like: what was missed. */
export const OCCASION = `قاعة حفل منصة حاضر حاضرا حاضرة مكان موعد مراسم اجتماع جلسة حضور مجيء وصول سفر مشاركة تنقل توقيع افتتاح تدشين احتفال قداس صلاة مؤتمر قمة`;

/** Words by which somebody is told to have acted in person. */
export const IN_PERSON = `بنفسه بنفسها بأنفسهم شخصيا بشخصه بشخصها وحده وحدها بمفرده بمفردها شخصية`;

/** Words before somebody who is there: بحضور الوزير, حضر الوزير. */
export const PRESENT_BEFORE = `بحضور حضر حضرت حضره حضرها بمشاركة شارك يتقدمهم يتقدمه تقدمهم تقدمه`;

/** Words after a prize that don't tell which of several it is. Lemmas. */
export const OF_ANY = `أفضل أحسن أول كبرى كبير ذهبي فضي كل مهرجان دورة`;
