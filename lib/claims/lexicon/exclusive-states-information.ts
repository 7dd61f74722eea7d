import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports can say differently of where their knowledge comes from and how sure it is.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const INFORMATION_STATES: readonly ExclusiveState[] = [
  {
    id: 'news-standing',
    type: 'polarity',
    label: { ar: 'خبر صحيح أم شائعة؟', en: 'True or a rumour?', fr: 'Information ou rumeur ?' },
    values: [
      {
        name: { ar: 'مؤكد', en: 'confirmed', fr: 'confirmée' },
        phrases:
          'اكد صحه | تاكيد رسمي | اكد خبر | تاكد نبا | صحه خبر | صحه نبا | ثبت صحه | خبر موكد | اكد نبا',
      },
      {
        name: { ar: 'مكذوب', en: 'false', fr: 'fausse' },
        phrases:
          'لا اساس له | لا اساس لها | لا اساس لهم | عار عن صحه | عاري عن صحه | لا صحه لما | لا صحه للانباء | نفي صحه | شايعه مغرضه | خبر كاذب | خبر زايف | نبا كاذب | مجرد شايعه | مجرد اشاعه | نفي نبا | نفي ما تردد | نفي ما تداول | خبر مفبرك | لا اساس من صحه | نفي شايعه | خبر زايفه | محض افتراء | لا صحه لخبر',
      },
      {
        name: { ar: 'غير مؤكد', en: 'unconfirmed', fr: 'non confirmée' },
        phrases:
          'نبا غير موكد | معلومه غير موكد | لم تسني تاكد | لم اكد رسمي | دون تاكيد رسمي | لم صدر تاكيد | لم تاكد | نبا متضارب | لم تسني تحقق | تضارب نبا | معلومه متضارب | روايه متضارب | لم تاكد بعد',
      },
    ],
    about: 'خبر انباء شايعه معلومات تقارير اشاعه متداول تداول وثيقه تسريب',
  },
  {
    id: 'picture-true',
    type: 'polarity',
    label: {
      ar: 'صور حقيقية أم مفبركة؟',
      en: 'Genuine or doctored pictures?',
      fr: 'Images authentiques ou truquées ?',
    },
    values: [
      {
        name: { ar: 'حقيقي', en: 'genuine', fr: 'authentique' },
        phrases:
          'اكد صحه فيديو | فيديو حقيقي | صحه تسجيل | صحه فيديو | اكد صحه تسجيل | تسجيل حقيقي | صوره حقيقي | وثيقه صحيح | صحه وثيقه | وثيقه حقيقي | تحقق من صحه',
      },
      {
        name: { ar: 'مفبرك', en: 'doctored', fr: 'truquée' },
        phrases:
          'فيديو مفبرك | صوره مفبرك | تسجيل مفبرك | وثيقه مزور | وثيقه مزيف | فيديو قديم | صوره قديم | مقطع قديم | وثيقه مفبرك | تسجيل ملفق | مقطع مفبرك | مولد بالذكاء | فيديو مزيف | خارج سياق | معدل رقمي | صوره مركبه | تزييف عميق',
      },
    ],
    about: 'صوره فيديو مقطع تسجيل وثيقه رساله صور شريط تسريب',
  },
  {
    id: 'identity-known',
    type: 'polarity',
    label: {
      ar: 'هل عُرفت الهوية؟',
      en: 'Is the identity known?',
      fr: 'L’identité est-elle connue ?',
    },
    values: [
      {
        name: { ar: 'عُرفت', en: 'known', fr: 'connue' },
        phrases:
          'كشف هويه | تحديد هويه | تعرف علي هويه | حدد هويه | تم تعرف علي | كشف عن هويه | اعلن هويه | تعرف علي جثه',
      },
      {
        name: { ar: 'مجهولة', en: 'unknown', fr: 'inconnue' },
        phrases:
          'مجهول هويه | هويه مجهول | لم حد هويه | لم تعرف هويه | دون تحديد هويه | لم كشف عن هويه | لم تم تعرف | تعذر تعرف | دون كشف عن هويه',
      },
    ],
    about: 'هويه جثه منفذ ضحيه مهاجم فاعل جاني قتيل مسلح ضحايا',
  },
  {
    id: 'contact',
    type: 'polarity',
    label: {
      ar: 'هل جرى اتصال بين الطرفين؟',
      en: 'Was there contact?',
      fr: 'Y a-t-il eu contact ?',
    },
    values: [
      {
        name: { ar: 'نعم', en: 'yes', fr: 'oui' },
        phrases:
          'اكد وجود اتصال | وجود اتصال | قناه اتصال | اتصال جاري | كشف عن اتصال | اعترف بلقاء | عقد لقاء سري | اكد عقد لقاء | مفاوضه سريه | كشف عن لقاء | اتصال سريه | قناه خلفيه | قناه سريه | محادثه سريه',
      },
      {
        name: { ar: 'لا', en: 'no', fr: 'non' },
        phrases:
          'نفي وجود اتصال | لا اتصال | نفي اجراء محادثه | نفي وجود مفاوضه | لا مفاوضه | نفي اي اتصال | لم جر اي اتصال | نفي عقد لقاء | نفي حصول لقاء | لم التقي | نفي لقاء | نفي اجراء | لا اوجد مفاوضه | نفي عقد | لا تواصل | لا اوجد اتصال',
      },
    ],
    about: 'اتصال لقاء محادثات طرف مفاوضات تواصل قناه اجتماع مفاوضه',
  },
];
