import type { LocalizedText } from '../types';

/**
 * What news tells of how things fare, either well or ill: a service that runs as ever or is hampered, a supply that is
 * enough or short. Compiled from general knowledge of Arabic news writing. Words are folded or not, and are met by their
 * bare form, stem, lemma or family; `_` joins those of a phrase, ` ` parts phrases.
 */
export interface Faring {
  readonly label: LocalizedText;
  /** What the two answers are called. */
  readonly well: LocalizedText;
  readonly ill: LocalizedText;
  /**
   * Things that are one where news tells how they fare, a line each, `name: words`: what is ill of one word of a line is
   * held against what is well of another (the airport, its flights).
   */
  readonly things: string;
  readonly wellSaid: string;
  readonly illSaid: string;
  /** What is ill, negated, says that it is well: no shortage, but not 'not closed'. */
  readonly contrary?: true;
}

/** Verbs that negated say that something is as it was: لم تتأثر الرحلات. */
export const AFFECTED =
  'تأثر يتأثر تتأثر تضرر يتضرر تتضرر اضطرب يضطرب تضطرب اختل يختل تختل ارتبك يرتبك ترتبك';

/** Their nouns behind دون, بلا, لا and عدم: دون أي تأثير على الرحلات. */
export const EFFECTS = 'تأثير تأثر اضطراب خلل اختلال ارتباك إرباك عرقلة';

/** What follows دون or بلا of a thing that goes on: دون انقطاع, دون تأخير. */
export const HINDRANCES =
  'انقطاع توقف اضطراب تأخير تأخر تعطل تعطيل تعثر ارتباك عوائق عراقيل مشاكل إلغاء';

/** Manners in which what is as usual goes on: بشكل طبيعي. The first before the second. */
export const MANNERS = 'شكل صورة صفة وتيرة نحو طريقة ظروف سير جدول برنامج توقيت';
export const USUAL = 'طبيعي عادي اعتيادي معتاد منتظم سلس مألوف مقرر';

/** Before what is as usual again these say that it had not been. */
export const AGAIN =
  'عاد عادت يعود تعود عودة استأنف استئناف استعاد استعادة أعاد إعادة تدريجيا تدريجي قبل';

/** How things fare; of the first also what is not affected, and what runs in a usual manner. */
export const FARINGS: readonly Faring[] = [
  {
    label: {
      ar: 'كالمعتاد أم تأثّر؟',
      en: 'As usual or hampered?',
      fr: 'Normal ou perturbé ?',
    },
    well: { ar: 'لم يتأثر', en: 'as usual', fr: 'normal' },
    ill: { ar: 'تأثّر', en: 'hampered', fr: 'perturbé' },
    things: `
air: مطار طيران رحلة رحلات طائرة طائرات ملاحة_جوية أجواء مجال_جوي مدرج إقلاع هبوط
sea: ميناء مرفأ رصيف أرصفة سفينة سفن ناقلة ناقلات باخرة بواخر ملاحة_بحرية تحميل شحن حاوية حاويات صادرات تصدير قناة عبارة
road: طريق طرق مرور حركة_سير جسر نفق شارع شوارع أوتوستراد تنقل
rail: قطار قطارات سكة سكك ترام مترو محطة_قطار
school: مدرسة مدارس دراسة درس دروس تعليم تلميذ تلاميذ طالب طلاب جامعة جامعات كلية ثانوية مؤسسة_تعليمية
exam: امتحان امتحانات اختبار اختبارات
power: كهرباء تيار إنارة
water: ماء مياه ضخ شرب تحلية
net: إنترنت اتصال اتصالات شبكة هاتف بث إرسال
bank: بنك بنوك مصرف مصارف صراف سحب
market: سوق أسواق محل محال محلات متجر متاجر تجارة
plant: إنتاج مصنع معمل مصفاة حقل حقول بئر آبار أنبوب أنابيب خط_أنابيب منجم توربين وحدة_إنتاج
crossing: معبر معابر منفذ حدود عبور
health: مستشفى مستشفيات عيادة عيادات إسعاف عمليات_جراحية مستوصف
vote: اقتراع تصويت فرز
supply: إمداد إمدادات توريد تموين شحنة شحنات
work: عمل دوام خدمة خدمات مرفق مرافق إدارة إدارات
life: حياة وضع أوضاع
site: منشأة منشآت مبنى مباني متحف قطع_أثرية آثار موقع_أثري مقتنيات
dam: سد سدود
haul: محصول محاصيل مزروعات ثروة_سمكية شعاب مرجان
travel: حجز حجوزات سياحة فندق فنادق`,
    wellSaid:
      'كالمعتاد كالعادة كعادتها كعادته كعادتهم كما_معتاد كما_جرت_عادة بانتظام بانسيابية بسلاسة بكفاءة في_مواعيد في_موعده في_موعدها ' +
      'كامل_طاقة طاقته_كاملة حتى_نهاية_دوام حتى_نهاية_ساعات',
    illSaid:
      'توقف أوقف إيقاف متوقف متوقفة أغلق إغلاق غلق مغلق مغلقة موصد أوصد إقفال علق تعليق معلق معلقة ألغي ألغى إلغاء ملغى ملغاة تأخر تأخير ' +
      'متأخر متأخرة تأجل تأجيل أرجئ إرجاء تعطل تعطيل معطل معطلة شل شلل مشلول اضطراب ارتباك ارتبك انقطع انقطاع مقطوع مقطوعة تحويل ' +
      'تكدس تضرر متضرر متضررة تلف دمر تدمير انهار انهيار نفد نفاد خاو خاوية فوضى تزاحم اكتظاظ تعذر تجمد حول شبه_خالية شبه_خاوية ' +
      'خارج_خدمة هبط_اضطراريا أعيد_توجيه',
  },
  {
    label: { ar: 'كافٍ أم ناقص؟', en: 'Enough or short?', fr: 'Suffisant ou en manque ?' },
    well: { ar: 'كافٍ', en: 'enough', fr: 'suffisant' },
    ill: { ar: 'ناقص', en: 'short', fr: 'en manque' },
    contrary: true,
    things: `
dose: جرعة جرعات لقاح لقاحات تطعيم تطعيمات تلقيح تلقيحات
medicine: دواء أدوية محلول محاليل مصل أمصال مستلزمات_طبية مستحضرات أنسولين
oxygen: أكسجين أوكسجين
blood: دم أكياس_دم
beds: سرير أسرة_إنعاش إنعاش عناية_مركزة
fuel: وقود بنزين مازوت ديزل سولار محروقات كيروسين
gas: غاز أسطوانة أسطوانات قوارير بوتاغاز
bread: خبز دقيق طحين رغيف مخبز مخابز أفران
grain: قمح حبوب شعير ذرة
sugar: سكر
oil: زيت زيوت
milk: حليب ألبان
rice: أرز رز
meat: لحم لحوم أضاحي أغنام دجاج
food: غذاء أغذية مواد_غذائية سلع مواد_أساسية مؤونة تموين
cash: سيولة أوراق_نقدية أوراق_مالية نقد نقود كاش
reserve: احتياطي احتياطيات نقد_أجنبي عملة_صعبة عملات_أجنبية
water: ماء مياه
power: كهرباء توليد
staff: أطباء ممرضون ممرضين كوادر طواقم معلمين مدرسين
gear: معدات أجهزة كمامات قفازات تجهيزات
tents: خيام خيمة بطانيات أغطية
boats: قوارب_نجاة سترات_نجاة
paper: أوراق_اقتراع أوراق_تصويت
seats: مقاعد تذاكر
spare: قطع_غيار
feed: أعلاف علف
seed: بذور أسمدة سماد`,
    wellSaid:
      'متوفر متوفرة متوافر متوافرة كاف كافيا كافية كفى يكفي تكفي كفاية وفرة فائض بوفرة بكميات_كبيرة اكتفاء يغطي_حاجة تغطي_حاجة مؤمن مؤمنة',
    illSaid:
      'نقص ناقص ناقصة شح شحيح شحيحة نفد نفاد ندرة نادر أزمة عجز خصاص افتقر افتقار غير_كاف غير_كافية لا_يكفي لا_تكفي بالكاد طوابير طابور ' +
      'اختفى اختفت اختفاء غير_متوفر غير_متوفرة غير_متوافرة منقطع مقطوع انقطع انقطاع',
  },
];
