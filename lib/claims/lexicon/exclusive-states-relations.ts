import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of votes, envoys and visits between states can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const RELATIONS_STATES: readonly ExclusiveState[] = [
  {
    id: 'walk-out',
    type: 'status',
    label: {
      ar: 'هل بقي في القاعة أم غادرها؟',
      en: 'Stayed in the room or left it',
      fr: 'Resté dans la salle ou parti',
    },
    values: [
      {
        name: { ar: 'بقي', en: 'stayed', fr: 'est resté' },
        phrases:
          'لازم مقعد | بقي في قاعه | ظل في قاعه | لم غادر قاعه | لم غادر مقعد | بقي جالس | ظل جالس | من مقعد في قاعه | واصل حضور جلسه | تابع جلسه حتي نهايه | لم يبارح مقعد | اكمل جلسه',
      },
      {
        name: { ar: 'غادر', en: 'left', fr: 'est parti' },
        phrases:
          'غادر قاعه | انسحب من قاعه | انسحب من جلسه | انسحب من اجتماع | خرج من قاعه | غادر جلسه | غادر اجتماع غاضب | غادر قاعه اجتماع | مغادره قاعه | انسحاب من جلسه | ترك مقعد | ترك قاعه | انسحب محتج | انسحب احتجاج',
      },
    ],
  },
  {
    id: 'vote-presence',
    type: 'status',
    label: { ar: 'الحضور عند التصويت', en: 'Presence at the vote', fr: 'Présence lors du vote' },
    values: [
      {
        name: { ar: 'حضر', en: 'present', fr: 'présent' },
        phrases:
          'حضر جلسه | حضر تصويت | كان حاضر | حاضر في قاعه | شارك في تصويت | حضر جلسه تصويت | شارك في جلسه | ادلي بصوته',
      },
      {
        name: { ar: 'غاب', en: 'absent', fr: 'absent' },
        phrases:
          'تغيب عن تصويت | تغيب عن جلسه | غاب عن جلسه | غاب عن تصويت | غياب عن تصويت | غياب عن جلسه | لم حضر | لم شارك في تصويت | مقعد شاغر | مقعد فارغ | تخلف عن حضور',
      },
    ],
    about: 'تصويت اقتراع صوت قرار جلسه',
  },
  {
    id: 'vote-choice',
    type: 'status',
    label: { ar: 'كيف صوّت؟', en: 'How it voted', fr: 'Sens du vote' },
    values: [
      {
        name: { ar: 'مع', en: 'in favour', fr: 'pour' },
        phrases:
          'صوت لصالح | صوت لفايده | صوت مع | صوت بنعم | صوت تاييد | ايد قرار | ايد مشروع قرار | دعم مشروع قرار | وافق علي قرار | صوت ايجابا | صوت بالموافقه',
      },
      {
        name: { ar: 'ضد', en: 'against', fr: 'contre' },
        phrases:
          'صوت ضد | صوت بلا | صوت برفض | صوت بالرفض | عارض قرار | عارض مشروع قرار | رفض مشروع قرار | استخدم حق نقض | استعمل حق نقض | استخدم فيتو | صوت سلب | اسقط مشروع قرار | اعترض علي قرار',
      },
      {
        name: { ar: 'امتنع', en: 'abstained', fr: 'abstention' },
        phrases:
          'امتنع عن تصويت | امتناع عن تصويت | فضل امتناع | ممتنع عن تصويت | اختار امتناع | تحفظ علي قرار | احتفظ بصوته | امتنع عن ادلاء',
      },
      {
        name: { ar: 'لم يصوت', en: 'did not take part', fr: "n'a pas pris part" },
        phrases:
          'لم شارك في تصويت | عدم مشاركه في تصويت | رفض مشاركه في تصويت | تغيب عن تصويت | قاطع تصويت | لم صوت علي',
      },
    ],
    about: 'تصويت صوت قرار نص مشروع مجلس',
  },
  {
    id: 'vote-unanimity',
    type: 'status',
    label: { ar: 'بأي أغلبية؟', en: 'By what majority', fr: 'À quelle majorité' },
    values: [
      {
        name: { ar: 'بالإجماع', en: 'unanimously', fr: "à l'unanimité" },
        phrases:
          'بالاجماع | باجماع عضو | باجماع حاضر | باجماع صوت | اجماع تام | اجماع كامل | دون معارضه | دون اعتراض | بلا اعتراض | بموافقه جميع عضو | بموافقه كل عضو | كافه عضو صوت | دون اي صوت معارض | باتفاق جميع',
      },
      {
        name: { ar: 'بالأغلبية', en: 'by majority', fr: 'à la majorité' },
        phrases:
          'بالاغلبيه | بالغالبيه | باغلبيه صوت | باغلبيه عضو | باغلبيه ضييل | باغلبيه ساحق | باغلبيه كبير | باغلبيه مطلق | بفارق ضييل | بفارق صوت | اغلبيه ثلث | بغالبيه صوت | انقسام في تصويت | صوت معارض',
      },
    ],
  },
  {
    id: 'resolution-fate',
    type: 'status',
    label: {
      ar: 'مصير مشروع القرار',
      en: 'Fate of the draft resolution',
      fr: 'Sort du projet de résolution',
    },
    values: [
      {
        name: { ar: 'اعتُمد', en: 'adopted', fr: 'adopté' },
        phrases:
          'اعتمد قرار | اعتماد قرار | تبني قرار | اقر قرار | صدر قرار | مرر قرار | تمرير قرار | اعتمد مشروع قرار | وافق مجلس علي قرار | اقرار مشروع | تبني مشروع قرار',
      },
      {
        name: { ar: 'أُسقط', en: 'rejected', fr: 'rejeté' },
        phrases:
          'اسقط قرار | اسقط مشروع قرار | سقط مشروع قرار | رفض مجلس مشروع | فشل في اعتماد | فشل في تمرير | فشل في تبني | اخفق في اعتماد | اخفق في تبني | اخفق مجلس | عرقل مشروع | احبط مشروع قرار | اجهاض قرار | لم حصل علي صوت',
      },
      {
        name: { ar: 'أُرجئ', en: 'put off', fr: 'reporté' },
        phrases: 'ارجا تصويت | تاجيل تصويت | اجل تصويت | ارجاء تصويت | تاجل تصويت | سحب مشروع قرار',
      },
    ],
    about: 'قرار مجلس مشروع نص',
  },
  {
    id: 'resolution-force',
    type: 'status',
    label: {
      ar: 'هل القرار ملزم؟',
      en: 'Is the decision binding?',
      fr: 'La décision est-elle contraignante ?',
    },
    values: [
      {
        name: { ar: 'ملزم', en: 'binding', fr: 'contraignant' },
        phrases:
          'قرار ملزم | ملزم قانون | ملزم قانوني | ملزم للاطراف | ملزم لجميع طرف | تحت فصل سابع | بموجب فصل سابع | اتفاق ملزم | راي ملزم | واجب تنفيذ | نتيجه ملزم | حكم ملزم',
      },
      {
        name: { ar: 'غير ملزم', en: 'non-binding', fr: 'non contraignant' },
        phrases:
          'غير ملزم | ليس ملزم | لا لزم | راي استشاري | ذو طابع استشاري | توصيه فقط | طابع رمزي | بلا قوه زاميه | لا يكتسي صفه',
      },
    ],
  },
  {
    id: 'envoy-fate',
    type: 'status',
    label: {
      ar: 'ماذا حدث للسفير؟',
      en: 'What happened to the ambassador',
      fr: "Le sort de l'ambassadeur",
    },
    values: [
      {
        name: {
          ar: 'استُدعي للتشاور',
          en: 'recalled for consultations',
          fr: 'rappelé pour consultations',
        },
        phrases:
          'استدعي سفير | استدعي سفير للتشاور | استدعاء سفير | استدعاء سفير للتشاور | سحب سفير | عوده سفير للتشاور | استدعاء للتشاور',
      },
      {
        name: { ar: 'طُرد', en: 'expelled', fr: 'expulsé' },
        phrases:
          'طرد سفير | ابعاد سفير | شخص غير مرغوب | غير مرغوب فيه | امهل سفير | مهل للمغادره | طلب مغادره سفير | طرد دبلوماسي | طلب من سفير مغادره | اعلان سفير غير مرغوب',
      },
      {
        name: {
          ar: 'استدعته الخارجية',
          en: 'summoned to the ministry',
          fr: 'convoqué au ministère',
        },
        phrases:
          'استدعي خارجيه سفير | استدعي وزاره خارجيه | استدعاء قايم بالاعمال | استدعي سفير الي مقر | تسليم مذكره احتجاج | سلم مذكره احتجاج | استدعاء سفير للاحتجاج | ابلاغ احتجاج | استدعي وزير خارجيه سفير',
      },
      {
        name: { ar: 'عاد إلى منصبه', en: 'back at his post', fr: 'de retour à son poste' },
        phrases:
          'عاد سفير الي | عوده سفير الي عمل | عوده سفير | اعاد سفير | باشر سفير مهمه | استانف سفير مهمه | اعاده سفير | تبادل سفير',
      },
    ],
  },
  {
    id: 'relations-level',
    type: 'status',
    label: {
      ar: 'حال العلاقات الدبلوماسية',
      en: 'State of diplomatic relations',
      fr: 'État des relations diplomatiques',
    },
    values: [
      {
        name: { ar: 'قُطعت', en: 'broken off', fr: 'rompues' },
        phrases:
          'قطعه علاقه | قطع علاقه | قطعه كامل علاقه | قطيعه دبلوماسي | انهاء علاقه | قطعه علاقه دبلوماسي | قطيعه تام',
      },
      {
        name: { ar: 'جُمّدت', en: 'frozen', fr: 'gelées' },
        phrases: 'تجميد علاقه | جمد علاقه | علق علاقه | تعليق علاقه | تجميد اتصال | تعليق اتصال',
      },
      {
        name: { ar: 'خُفّضت', en: 'downgraded', fr: 'réduites' },
        phrases:
          'خفض تمثيل | تخفيض تمثيل | خفض مستوي علاقه | تخفيض علاقه | خفض مستوي تمثيل | تقليص تمثيل | خفض عدد دبلوماسي | مستوي قايم بالاعمال',
      },
      {
        name: { ar: 'استُؤنفت', en: 'resumed', fr: 'reprises' },
        phrases:
          'استيناف علاقه | استانف علاقه | اعاده علاقه | عوده علاقه | اقامه علاقه | اقام علاقه دبلوماسي | تطبيع علاقه | استعاده علاقه | رفع تمثيل | اعاده فتح سفاره | ترفيع علاقه',
      },
    ],
    about: 'علاقه تمثيل دبلوماسي بلد سفاره',
  },
  {
    id: 'embassy-state',
    type: 'status',
    label: {
      ar: 'السفارة: مفتوحة أم مغلقة؟',
      en: 'Embassy open or closed',
      fr: 'Ambassade ouverte ou fermée',
    },
    values: [
      {
        name: { ar: 'مفتوحة', en: 'open', fr: 'ouverte' },
        phrases:
          'اعاد فتح سفاره | اعاده فتح سفاره | افتتح سفاره | افتتاح سفاره | فتح سفاره | تواصل سفاره عمل | استانف سفاره عمل | استيناف عمل سفاره | قنصليه عمل كالمعتاد',
      },
      {
        name: { ar: 'مغلقة', en: 'closed', fr: 'fermée' },
        phrases:
          'اغلق سفاره | اغلاق سفاره | اغلاق قنصليه | اغلق قنصليه | علق سفاره عمل | تعليق عمل سفاره | اخلاء سفاره | اخلي سفاره | قفل سفاره | غلق سفاره',
      },
    ],
    about: 'سفاره قنصليه بعثه',
  },
  {
    id: 'visit-standing',
    type: 'status',
    label: { ar: 'صفة الزيارة', en: 'Standing of the visit', fr: 'Nature de la visite' },
    values: [
      {
        name: { ar: 'رسمية', en: 'official', fr: 'officielle' },
        phrases:
          'زياره رسمي | زياره دوله | زياره عمل رسمي | بدعوه رسمي | زياره معلن | وفد رسمي | بدعوه من رييس | بصفه رسمي',
      },
      {
        name: { ar: 'خاصة', en: 'private', fr: 'privée' },
        phrases:
          'زياره خاصه | زياره شخصيه | زياره غير رسمي | زياره عايلي | بصفه شخصيه | بصفته شخصيه | رحله خاصه | زياره سياحي | اجازه خاصه | لا تحمل صفه رسمي',
      },
    ],
    about: 'زياره زار وصل جوله سفر',
  },
  {
    id: 'visit-announced',
    type: 'status',
    label: {
      ar: 'هل أُعلنت الزيارة مسبقا؟',
      en: 'Was the visit announced?',
      fr: 'La visite était-elle annoncée ?',
    },
    values: [
      {
        name: { ar: 'مقررة', en: 'announced', fr: 'annoncée' },
        phrases:
          'زياره معلن | زياره مقرر | كان مقرر سلفا | مقرر مسبق | مبرمج سلفا | زياره مبرمجه | معلن عنها مسبق | اعلن عنها سابقا | في اطار جوله مقرر | اعلن موعد',
      },
      {
        name: { ar: 'مفاجئة', en: 'unannounced', fr: 'surprise' },
        phrases:
          'زياره مفاجي | زياره غير معلن | زياره سريه | زياره خاطف غير معلن | وصل فجاه | وصل بشكل مفاجي | دون اعلان مسبق | لم اعلن عنها | بصوره مفاجي | لقاء غير معلن | لقاء سري | زياره لم اعلن | خارج جدول عمل',
      },
    ],
    about: 'زياره زار وصل لقاء اجتماع جوله',
  },
  {
    id: 'visit-made',
    type: 'polarity',
    label: {
      ar: 'هل تمت الزيارة؟',
      en: 'Did the visit take place?',
      fr: 'La visite a-t-elle eu lieu ?',
    },
    values: [
      {
        name: { ar: 'تمت', en: 'took place', fr: 'a eu lieu' },
        phrases:
          'قام بزياره | اجري زياره | ادي زياره | اختتم زياره | انهي زياره | بدا زياره | وصل في زياره | زياره قام بها | استهل زياره | حل في زياره | شرع في زياره',
      },
      {
        name: { ar: 'أُلغيت', en: 'cancelled', fr: 'annulée' },
        phrases:
          'الغي زياره | الغاء زياره | الغي رحله | عدل عن زياره | تراجع عن زياره | صرف نظر عن زياره',
      },
      {
        name: { ar: 'أُرجئت', en: 'put off', fr: 'reportée' },
        phrases:
          'ارجا زياره | اجل زياره | تاجيل زياره | ارجاء زياره | تاجل زياره | ارجا رحله | ارجيت زياره | زياره موجل | الي موعد لاحق',
      },
    ],
    about: 'زياره جوله سفر',
  },
  {
    id: 'visit-received',
    type: 'polarity',
    label: { ar: 'هل استُقبل؟', en: 'Was he received?', fr: 'A-t-il été reçu ?' },
    values: [
      {
        name: { ar: 'استُقبل', en: 'received', fr: 'reçu' },
        phrases:
          'استقبل رييس | استقبل ملك | كان في استقبال | استقبل في قصر | حظي باستقبال | استقبل وفد | استقبل مبعوث | جري استقبال | استقبل استقبال رسمي',
      },
      {
        name: { ar: 'لم يُستقبل', en: 'not received', fr: 'non reçu' },
        phrases:
          'رفض استقبال | رفض لقاء | رفض مقابله | دون ان استقبل | لم استقبل | رفض اجتماع به | رفض اجتماع معه | امتنع عن استقبال | اعتذر عن استقبال | اعتذر عن لقاء',
      },
    ],
    about: 'استقبال زياره لقاء التقي وفد مبعوث',
  },
];
