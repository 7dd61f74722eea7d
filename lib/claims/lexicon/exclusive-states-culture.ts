import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of works, finds, prizes and faith can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const CULTURE_STATES: readonly ExclusiveState[] = [
  {
    id: 'authentic',
    type: 'status',
    label: { ar: 'أصيل أم مزوّر؟', en: 'Genuine or forged?', fr: 'Authentique ou faux ?' },
    values: [
      {
        name: { ar: 'أصيل', en: 'genuine', fr: 'authentique' },
        phrases:
          'اصلي | قطعه اصلي | لوحه اصلي | مخطوط اصلي | اثبت اصاله | تاكد من اصاله | نسخه اصلي | اصاله قطعه | شهاده صحيح',
      },
      {
        name: { ar: 'مزوّر', en: 'forged', fr: 'faux' },
        phrases:
          'مزور | مزيف | لوحه مزور | لوحه مزيف | قطعه مزيف | قطعه مقلد | شهاده مزور | جواز مزور | مقلد | توقيع مزور | نسخه مقلد | جواز سفر مزور',
      },
      {
        name: { ar: 'نسخة', en: 'copy', fr: 'copie' },
        phrases: 'نسخه طبق اصل | مستنسخه | نسخه مستنسخه | مجرد نسخه | مستنسخ',
      },
    ],
    about: 'لوحه قطعه مخطوط وثيقه اثري تمثال عمله شهاده جواز توقيع تحفه اثار',
  },
  {
    id: 'object-origin',
    type: 'status',
    label: { ar: 'كيف وصلت القطعة؟', en: 'Provenance of the piece', fr: 'Provenance de la pièce' },
    values: [
      {
        name: { ar: 'سُرقت', en: 'stolen', fr: 'volée' },
        phrases:
          'مسروق | قطعه مسروق | نهب من | منهوب | اثر منهوب | تهريب اثر | سرقه قطعه | اثر مهرب | سرقه لوحه | قطعه منهوب',
      },
      {
        name: { ar: 'اشتُريت', en: 'bought', fr: 'achetée' },
        phrases: 'اشتري متحف | باع في مزاد | مزاد علني | عن طريق شراء | دار مزاد | اقتني متحف',
      },
      {
        name: { ar: 'أُهديت', en: 'given', fr: 'offerte' },
        phrases: 'اهدي الي | تبرع بها | تبرع به | تبرع بهم | اهداء من | قدم هديه | تبرع بها للمتحف',
      },
      {
        name: { ar: 'أُعيدت', en: 'returned', fr: 'restituée' },
        phrases:
          'استعاده قطعه | استرداد قطعه | استرجاع قطعه | اعاده قطعه | اعاده تمثال | استرداد تمثال | اعاد سلطه',
      },
    ],
    about: 'قطعه اثري تمثال لوحه مخطوط متحف اثار مومياء تحفه',
  },
  {
    id: 'work-fate',
    type: 'status',
    label: { ar: 'مصير العمل الفني', en: 'Fate of the work', fr: 'Sort de l’œuvre' },
    values: [
      {
        name: { ar: 'مُنع', en: 'banned', fr: 'interdite' },
        phrases:
          'منع عرض | منع فيلم | حظر عرض | حظر فيلم | منع من عرض | منع كتاب | منع تداول | حظر كتاب | منع بث | حجب مسلسل | منع مسلسل | مصادره كتاب | منع نشر | منع توزيع',
      },
      {
        name: { ar: 'سُحب', en: 'withdrawn', fr: 'retirée' },
        phrases:
          'سحب فيلم | سحب من قاعه | سحب كتاب | سحب من مكتبه | سحب اغنيه | وقف عرض | وقف بث | ايقاف مسلسل | اوقف عرض | سحب مسلسل | ايقاف برنامج | وقف برنامج | سحب روايه',
      },
      {
        name: { ar: 'حُذفت منه مقاطع', en: 'cut', fr: 'coupée' },
        phrases: 'حذف مشهد | حذف مقطع | بعد حذف | مقص رقيب | اقتطاع مشهد | تعديل مشهد | قص مشهد',
      },
      {
        name: { ar: 'أُجيز', en: 'allowed', fr: 'autorisée' },
        phrases:
          'اجازه فيلم | سمح بعرض | سماح بعرض | اجازه عرض | رفع حظر عن | عرض دون حذف | اجاز رقابه | وافق رقابه | رخصه بعرض',
      },
    ],
    about: 'فيلم كتاب مسلسل روايه اغنيه مسرحيه عرض برنامج صحيفه مجله مهرجان',
  },
  {
    id: 'prize',
    type: 'status',
    label: { ar: 'كيف نيلت الجائزة؟', en: 'Prize shared or not?', fr: 'Prix partagé ou non ?' },
    values: [
      {
        name: { ar: 'منفردا', en: 'alone', fr: 'seul' },
        phrases:
          'فاز بالجايزه وحده | انفرد بالجايزه | نال جايزه منفرد | فاز بمفرده | وحده بالجايزه | وحدها بالجايزه | وحدهم بالجايزه | انفرد بالمركز اول',
      },
      {
        name: { ar: 'مناصفة', en: 'shared', fr: 'partagé' },
        phrases:
          'مناصفه | مناصفه بين | تقاسم جايزه | بالتقاسم | فاز مناصفه | بالاشتراك مع | مناصفه مع | بالمناصفه | مشترك مع',
      },
      {
        name: { ar: 'حُجبت', en: 'withheld', fr: 'non attribué' },
        phrases: 'حجب جايزه | حجبت جايزه | قرر لجنه حجب | رفض جايزه | رفض تسلم جايزه',
      },
    ],
    about: 'جايزه وسام مركز لقب مهرجان مسابقه',
  },
  {
    id: 'prize-answer',
    type: 'polarity',
    label: {
      ar: 'قبول الجائزة أم رفضها؟',
      en: 'Prize accepted or refused?',
      fr: 'Prix accepté ou refusé ?',
    },
    values: [
      {
        name: { ar: 'تسلّمها', en: 'accepted', fr: 'accepté' },
        phrases:
          'تسلم جايزه | نال جايزه | قبول جايزه | تسلم وسام | استلم جايزه | فاز بالجايزه | حصد جايزه | حصل علي جايزه | تسلم تكريم',
      },
      {
        name: { ar: 'رفضها', en: 'refused', fr: 'refusé' },
        phrases:
          'رفض جايزه | رفض تسلم جايزه | رفض وسام | اعتذر عن جايزه | رفض تكريم | اعاد جايزه | تنازل عن جايزه | رد جايزه | اعاد وسام | اعتذر عن قبول جايزه | رفض استلام جايزه | سحب ترشيح للجايزه | اعاده جايزه',
      },
    ],
    about: 'جايزه وسام تكريم لقب',
  },
  {
    id: 'event-held',
    type: 'polarity',
    label: {
      ar: 'هل أقيمت الفعالية؟',
      en: 'Was the event held?',
      fr: 'L’événement a-t-il eu lieu ?',
    },
    values: [
      {
        name: { ar: 'أُقيمت', en: 'held', fr: 'a eu lieu' },
        phrases:
          'افتتاح مهرجان | انطلاق مهرجان | انطلق فعاليه | اقام مهرجان | اقام حفل | اختتام مهرجان | احيا حفل | افتتح معرض | انطلاق فعاليه | اختتم مهرجان | افتتح مهرجان | اقام فعاليه | في موعد محدد',
      },
      {
        name: { ar: 'أُلغيت', en: 'cancelled', fr: 'annulé' },
        phrases:
          'الغي مهرجان | الغاء مهرجان | الغي حفل | الغاء حفل | الغاء احتفال | الغاء فعاليه | الغاء معرض | الغي حفله | منع اقامه | الغاء دوره | منع حفل',
      },
      {
        name: { ar: 'أُجّلت', en: 'postponed', fr: 'reporté' },
        phrases:
          'تاجيل مهرجان | تاجيل حفل | اجل مهرجان | ارجاء مهرجان | تاجل مهرجان | ارجا مهرجان | ارجاء حفل | تاجيل معرض | اجل حفله | اجل حفلها | اجل حفلهم | تاجيل موتمر',
      },
    ],
    about: 'مهرجان حفل معرض موتمر دوره فعاليه حفله احتفال ندوه مسيره عرض موسم',
  },
  {
    id: 'pilgrim-way',
    type: 'status',
    label: { ar: 'نظامي أم مخالف؟', en: 'Registered or not?', fr: 'En règle ou non ?' },
    values: [
      {
        name: { ar: 'نظامي', en: 'registered', fr: 'régulier' },
        phrases:
          'حاج نظامي | تصريح حج | حامل تصاريح | تاشيره حج | بعثه رسمي | بعثه حج | حاج بعثه | حاج قرعه',
      },
      {
        name: { ar: 'غير نظامي', en: 'unregistered', fr: 'irrégulier' },
        phrases:
          'حاج غير نظامي | دون تصريح | حج دون تصريح | غير نظامي | تاشيره زياره | مخالف نظام حج | غير مسجل | تاشيره سياحي | خارج بعثه | بلا تصريح | غير مصرح لهم | غير مصرح له | غير مصرح لها | غير حامل تصاريح',
      },
    ],
    about: 'حج حاج عمره معتمر حجاج مشاعر',
  },
  {
    id: 'moon',
    type: 'status',
    label: { ar: 'ثبوت الهلال', en: 'Sighting of the new moon', fr: 'Apparition du croissant' },
    values: [
      {
        name: { ar: 'ثبت', en: 'sighted', fr: 'aperçu' },
        phrases:
          'ثبوت رويه | ثبت رويه | ثبت شرع | ثبوت هلال | رويه هلال مساء | اول يوم عيد | شاهد هلال',
      },
      {
        name: { ar: 'لم يثبت', en: 'not sighted', fr: 'non aperçu' },
        phrases:
          'تعذر رويه | عدم ثبوت | لم ثبت رويه | لم ثبت | اتمام عده | متمم لشهر | مكمل لشهر | عدم رويه هلال | لم ير هلال | استحاله رويه',
      },
    ],
    about: 'هلال رمضان شوال عيد رويه',
  },
  {
    id: 'prayer-state',
    type: 'status',
    label: { ar: 'الصلاة ودور العبادة', en: 'Prayer and houses of worship', fr: 'Culte' },
    values: [
      {
        name: { ar: 'مفتوحة', en: 'open', fr: 'ouverts' },
        phrases:
          'فتح مسجد | اعاده فتح مسجد | اقامه صلاه | استيناف صلاه | عوده مصل | ادي مصل | فتح باب مسجد | سماح بالصلاه | ادي الف | سمح بدخول مصل | اعاده فتح كنيسه',
      },
      {
        name: { ar: 'مغلقة', en: 'closed', fr: 'fermés' },
        phrases:
          'اغلاق مسجد | تعليق صلاه | منع مصل | منع صلاه | اغلاق كنيسه | منع دخول مصل | غلق مسجد | اغلاق حرم | اغلق مسجد | وقف صلاه',
      },
    ],
    about: 'مسجد مساجد صلاه كنيسه جمعه مصلي اقصي عباده كنايس حرم',
  },
  {
    id: 'fatwa',
    type: 'polarity',
    label: {
      ar: 'حلال أم حرام؟',
      en: 'Lawful or forbidden in religion?',
      fr: 'Licite ou illicite ?',
    },
    values: [
      {
        name: { ar: 'جائز', en: 'allowed', fr: 'licite' },
        phrases:
          'جايز شرع | جاز شرع | لا حرج فيه | لا حرج فيها | لا حرج فيهم | لا مانع شرع | مباح | حلال شرع | اجاز عالم | لا حرمه | لا بطل صيام | لا تعارض مع شريعه | اجاز دار افتاء',
      },
      {
        name: { ar: 'محرّم', en: 'forbidden', fr: 'illicite' },
        phrases:
          'حرام شرع | لا جاز شرع | محرم شرع | غير جايز | تحريم | حرم دار افتاء | مخالف للشريعه | لا جاز | حرام قطعه | تعارض مع شريعه',
      },
    ],
    about: 'فتوي افتاء شرع دين حكم شرعي شيخ مفتي ازهر علماء',
  },
  {
    id: 'censored-media',
    type: 'status',
    label: {
      ar: 'ماذا حدث للوسيلة الإعلامية؟',
      en: 'Fate of the media outlet',
      fr: 'Sort du média',
    },
    values: [
      {
        name: { ar: 'أُغلقت', en: 'closed', fr: 'fermé' },
        phrases:
          'اغلاق قناه | اغلاق مكتب | اغلاق صحيفه | اغلق مكتب | اغلاق اذاعه | سحب ترخيص | وقف بث قناه | حجب موقع | ايقاف بث | سحب رخصه | غلق قناه | توقف عن صدر | سحب اعتماد | تعليق بث',
      },
      {
        name: { ar: 'تعمل', en: 'working', fr: 'en activité' },
        phrases:
          'استانف قناه بث | عوده بث | استيناف بث | رفع حجب عن | اعاده فتح مكتب | عاد الي بث | تواصل قناه | عوده قناه | الغاء قرار اغلاق | عوده صحيفه الي',
      },
    ],
    about: 'قناه صحيفه موقع اذاعه مكتب صحفي مراسل بث جريده',
  },
  {
    id: 'species',
    type: 'polarity',
    label: { ar: 'منقرض أم باق؟', en: 'Extinct or surviving?', fr: 'Espèce éteinte ou non ?' },
    values: [
      {
        name: { ar: 'منقرض', en: 'extinct', fr: 'éteint' },
        phrases: 'انقرض | انقراض نوع | منقرض | اختفي تماما | انقراض كامل | اخر فرد من',
      },
      {
        name: { ar: 'باق', en: 'surviving', fr: 'survivant' },
        phrases: 'لم انقرض | ظهر نادر | رصد نادر | عاد للظهور | اعاده توطين',
      },
    ],
    about: 'حيوان نوع طاير نبات سمك',
  },
];
