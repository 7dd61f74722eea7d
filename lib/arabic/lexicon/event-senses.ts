/**
 * Words of the event classes that are spelled alike for several happenings, or for none, and what around them decides.
 * `words` are the lemmas it is about. A reading holds where all of its conditions do: `after` and `before` list lemmas
 * or forms of which one stands within a few words, `next` and `previous` ones of the very next word, `takes` is the
 * preposition written to a word soon after, `form` the part of speech. The first that holds gives the classes (none
 * where empty); where none holds, the word keeps all its classes. As spelled.
 */
export interface EventSense {
  readonly words: string;
  readonly after?: string;
  readonly before?: string;
  readonly next?: string;
  readonly previous?: string;
  readonly takes?: 'ب';
  readonly form?: 'verb' | 'noun' | 'definite';
  readonly classes: string;
}

const LAWS = `قانون مشروع مقترح موازنة ميزانية اتفاق اتفاقية معاهدة دستور تعديل تعديلات قرار نص برلمان مجلس كنيست كونغرس مجلسي لقاح لقاحات دواء عقار استخدام استعمال نظام لائحة صفقة هيئة حكومة`;
const FREED = `سراح سبيل أسير أسرى سجين سجناء معتقل معتقلين معتقلون محتجز محتجزين محتجزون رهينة رهائن موقوف موقوفين مختطف مختطفين مخطوف مخطوفين محبوس محبوسين كفالة`;
const PACTS = `اتفاق اتفاقية مذكرة عقد معاهدة بروتوكول وثيقة عريضة بيان ميثاق صفقة تفاهم إعلان دولة دول طرف أطراف`;
const WRONGS = `متهم متهمة متهمين مشتبه موقوف جان جاني ذنب جريمة سرقة قتل خطأ أخطاء تقصير هزيمة مسؤولية تورط ارتكاب تلقي اختلاس تزوير خيانة`;
const FORCES = `قوات قوة جيش جندي جنود دبابة دبابات صاروخ صواريخ تعزيزات وحدة وحدات عناصر عنصر شرطة أمن دورية دوريات منظومة منظومات بطارية بطاريات سفينة سفن حاملة كتيبة كتائب لواء ألوية فرقة فرق مقاتلة مقاتلات طائرة طائرات حواجز مدرعات آليات مراقبين قناصة حرس`;
const GOODS = `طن أطنان برميل براميل نفط غاز قمح حبوب شحنة شحنات منتج منتجات سلعة سلع بضائع محصول محاصيل فوسفات أسمدة كهرباء أسلحة سيارات أسواق سوق`;

/** See `EventSense`. */
export const EVENT_SENSES: readonly EventSense[] = [
  // He spent so long, he put an end to something, he died of it; else a court or a text rules.
  {
    words: 'قضى',
    after:
      'سنة سنوات عام أعوام عاما شهر أشهر يوم أيام ليلة ساعة ساعات أسبوع أسابيع عقوبة عقوبته فترة مدة عطلة إجازة وقت وقتا عقد عقود على عليه عليها عليهم',
    form: 'verb',
    previous: 'الذي التي الذين قد كان كانت بعدما بعد',
    classes: '',
  },
  { words: 'قضى', next: 'على عليه عليها عليهم', classes: '' },
  {
    words: 'قضى',
    after:
      'حادث حادثة أزمة سكتة رصاص رصاصة انفجار غارة قصف حريق غرق مرض جلطة نوبة جرعة زلزال فيضان',
    classes: 'die',
  },
  { words: 'قضى', takes: 'ب', classes: 'decide' },
  { words: 'قضى', after: 'محكمة قاض قاضي دائرة هيئة غرفة أن', classes: 'decide' },
  { words: 'قضى', previous: 'قرار مرسوم حكم اتفاق قانون أن', form: 'noun', classes: 'decide' },
  // To export goods; else a statement, a law, a verdict comes out; a chest is no event.
  { words: 'صدر', form: 'noun', classes: '' },
  { words: 'صدر', after: GOODS, classes: 'export' },
  { words: 'صدر', classes: 'publish' },
  { words: 'أخلى إخلاء', after: 'سبيل', classes: 'release' },
  { words: 'أخلى إخلاء', classes: 'evacuate' },
  { words: 'أطلق إطلاق', after: 'نار رصاص عيار عيارات أعيرة', classes: 'shoot' },
  { words: 'أطلق إطلاق', after: 'صاروخ صواريخ قذيفة قذائف قمر مسبار', classes: 'launch' },
  { words: 'أطلق إطلاق', after: FREED, classes: 'release' },
  { words: 'نشر', after: FORCES, classes: 'deploy' },
  { words: 'نشر', classes: 'publish' },
  { words: 'دخل', form: 'verb', next: 'حيز', classes: 'start' },
  { words: 'دخل', form: 'verb', after: 'حيز سريان خدمة تنفيذ', classes: 'start' },
  { words: 'دخل', form: 'verb', classes: 'enter' },
  // To own up to something or to pass a law.
  { words: 'أقر إقرار', after: LAWS, classes: 'approve' },
  { words: 'أقر إقرار', after: WRONGS, classes: 'confess' },
  { words: 'أقر إقرار', after: 'بأن بأنه بأنها بأنهم', classes: 'confess' },
  { words: 'أقر', classes: 'approve' },
  { words: 'إقرار', classes: 'approve' },
  { words: 'نجم', next: 'عن عنه عنها', classes: 'cause' },
  { words: 'نجم', classes: '' },
  // A march, unless a drone or a career.
  {
    words: 'مسيرة',
    next: 'سلمية حاشدة احتجاجية تضامنية شعبية راجلة جماهيرية ضخمة صامتة',
    classes: 'protest',
  },
  {
    words: 'مسيرة',
    before:
      'طائرة طائرات طائرتان طائرتين هجوم هجمات غارة غارات قصف ضربة ضربات سرب صاروخ صواريخ أسقط إسقاط اعترض اعتراض دمر تدمير مقاتلة حطام شظايا زورق زوارق قارب',
    classes: '',
  },
  {
    words: 'مسيرة',
    next: 'انتحارية مفخخة هجومية استطلاعية مهنية سياسية رياضية فنية علمية دراسية تنموية حافلة سلام تنمية إصلاح استهدفت أطلقت سقطت',
    classes: '',
  },
  // To let a law pass; else leave from work, or a degree.
  { words: 'إجازة', next: LAWS, classes: 'approve' },
  { words: 'إجازة', classes: '' },
  // Who studies, where it is no verb of asking.
  { words: 'طالب', form: 'noun', classes: '' },
  // A hall or a hearing is of that sort; a road was closed.
  {
    words: 'مغلق',
    previous: 'صالة صالات قاعة قاعات ملعب ملاعب جلسة جلسات اجتماع لقاء دائرة باب أبواب',
    classes: '',
  },
  // A newspaper's article, unless somebody dismissed.
  {
    words: 'مقال',
    form: 'definite',
    before: 'مدرب وزير رئيس مدير حكومة حاكم محافظ',
    classes: 'dismiss',
  },
  { words: 'مقال', classes: '' },
  // Signed or one who signs, where a pact is near; else a site.
  { words: 'موقع', before: PACTS, classes: 'sign' },
  { words: 'موقع', next: 'على أدناه', classes: 'sign' },
  { words: 'موقع', classes: '' },
];
