/** Adjectives by which one happening is likened to another. Stems without the article. */
export const LIKENED = `مماثل مماثلة مماثلين مماثلا مشابه مشابهة مشابها شبيه شبيهة شبيها`;

/** Nouns for whatever happened that no class of event has. Lemmas. */
export const HAPPENINGS = `حادث حادثة واقعة كارثة مأساة فاجعة أزمة موجة سيل سيول عاصفة إعصار عملية هجوم تجربة قضية جريمة ظروف مناسبة`;

/** What comes again, round by round or term by term. Lemmas. */
export const ROUNDS =
  'دورة نسخة طبعة موسم انتخابات انتخاب اقتراع استحقاق استفتاء مجلس برلمان ولاية عهدة حكومة تشكيلة بطولة مونديال كأس جولة مهرجان معرض قمة مؤتمر اتفاق اتفاقية بروتوكول عقد خطة موازنة ميزانية إضراب مناقصة صفقة';

/** What says of a round that it is over. Stems. */
export const GONE_BY =
  'ماضي ماضية سابق سابقة منصرم منصرمة فائت فائتة فارط فارطة منتهي منتهية منقضي منقضية';

/** Goods and papers that are priced beside each other. A line is of one sort, its rivals parted by ~, phrases of one by a comma. Stems. */
export const RIVAL_GOODS = `
برنت ~ تكساس،نايمكس،خام أميركي،خام أمريكي،خام خفيف،نفط أميركي،نفط أمريكي ~ خام دبي ~ خام عمان ~ سلة أوبك ~ خام كويتي ~ خام بصرة
ذهب ~ فضة ~ بلاتين ~ بلاديوم ~ نحاس
داو ~ ناسداك ~ ستاندرد ~ نيكي ~ داكس ~ كاك ~ فوتسي
بنزين ~ سولار،ديزل ~ كيروسين،كاز ~ بوتاجاز
قمح ~ ذرة ~ أرز ~ سكر ~ شعير ~ زيت ~ عدس
إيداع،ودائع ~ إقراض،قروض
`;

/** All of a land: في عموم البلاد, على المستوى الوطني. Stems. */
export const WHOLE_LAND =
  'عموم بلاد،مستوى بلاد،مستوى وطني،مستوى جمهورية،مستوى مملكة،مستوى قطر،صعيد وطني،أنحاء بلاد،أرجاء بلاد،كامل بلاد،كافة محافظات،جميع محافظات،مختلف محافظات،جميع ولايات،كافة ولايات،مختلف ولايات،كامل تراب';

/** Parts of a land, in the singular. Stems. */
export const PARTS_OF_LAND =
  'دائرة محافظة ولاية مدينة بلدية قضاء ناحية حي إقليم عمالة مديرية بلدة قرية معتمدية مستشفى مدرسة جامعة مركز معبر سجن';

/** Sides that a share of those asked may take: a line is of one question, its sides parted by ~. Families. */
export const STANCES = `
تأييد مؤيد موافقة موافق رضا ~ معارضة معارض رفض رافض
`;

/** Words of rising and of falling, in one of which a level is told. Families. */
export const RISING = 'ارتفاع زيادة صعود قفز نمو ازدياد تضاعف';
export const FALLING = 'هبوط انخفاض تراجع نزول انكماش تقلص تدني';

/** Those who fall on the side of a state, and on that of who fights it. Lemmas. */
export const FORCES_OF_STATE = 'جندي عسكري شرطي ضابط دركي';
export const FIGHTERS = 'مسلح إرهابي متمرد متطرف متشدد انتحاري داعشي حوثي انقلابي';
/** Whoever is of these (عنصر من التنظيم) fights; of others he may be of the police. Stems. */
export const ARMED_GROUPS =
  'داعش القاعدة قاعدة تنظيم طالبان حوثي حوثيين حزب جماعة حركة ميليشيا مليشيا ميليشيات مليشيات متمردين مسلحين';

/** What comes one after another, each by its rank (الدفعة الثانية من المساعدات). Lemmas. */
export const BATCHES = 'دفعة شحنة قافلة وجبة مرحلة فوج جولة شوط حلقة جزء';
