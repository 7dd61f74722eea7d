import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of migration, schools, work and daily life can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const SOCIETY_STATES: readonly ExclusiveState[] = [
  {
    id: 'migrant-fate',
    type: 'status',
    label: {
      ar: 'مصير المهاجرين أو اللاجئين',
      en: 'Fate of migrants or refugees',
      fr: 'Sort des migrants ou réfugiés',
    },
    values: [
      {
        name: { ar: 'أُعيدوا', en: 'sent back', fr: 'refoulés' },
        phrases:
          'اعاده مهاجر | ترحيل مهاجر | ترحيلهم الي | ترحيله الي | ترحيلها الي | اعادتهم الي | اعادته الي | اعادتها الي | ترحيل لاجي | ترحيل قسري | اعاده قسريه | ارجاع مهاجر | طرد مهاجر | رحل سلطه',
      },
      {
        name: { ar: 'استُقبلوا', en: 'taken in', fr: 'accueillis' },
        phrases:
          'استقبال مهاجر | سمح لهم بالنزول | استقبال لاجي | انزال مهاجر | نقل الي مركز | ايواء مهاجر | سمح برسو | منحه حق لجوء | منحه لجوء | انزالهم في | انزاله في | انزالها في | نزل مهاجر',
      },
      {
        name: { ar: 'غرقوا', en: 'drowned', fr: 'noyés' },
        phrases:
          'غرق مهاجر | غرق قارب | غرق مركب | لقي حتف غرق | انتشال جثه مهاجر | مصرع مهاجر غرق | جثه مهاجر',
      },
      {
        name: { ar: 'أُوقفوا', en: 'intercepted', fr: 'interceptés' },
        phrases:
          'احباط محاوله هجره | احباط عمليه هجره | اعتراض قارب | اعتراض مهاجر | توقيف مهاجر | احباط محاوله عبور | احتجاز مهاجر | توقيف مرشح للهجره | احباط محاوله | ضبط مهاجر',
      },
    ],
    about: 'مهاجر لاجي قارب مهاجرين حراق لاجيين طالب لجوء',
  },
  {
    id: 'return-kind',
    type: 'status',
    label: {
      ar: 'عودة طوعية أم قسرية؟',
      en: 'Voluntary or forced return?',
      fr: 'Retour volontaire ou forcé ?',
    },
    values: [
      {
        name: { ar: 'طوعية', en: 'voluntary', fr: 'volontaire' },
        phrases:
          'عوده طوعيه | طوعا | بشكل طوعي | عاد طواعيه | بمحض اراده | مغادره طوعيه | بصوره طوعيه | عايد طوعا | طواعيه',
      },
      {
        name: { ar: 'قسرية', en: 'forced', fr: 'forcé' },
        phrases:
          'ترحيل قسري | عوده قسريه | اعاده قسريه | تهجير قسري | قسرا | بشكل قسري | رغما عنهم | رغما عنه | رغما عنها | طرد جماعي | ترحيل قسريا',
      },
    ],
    about: 'عوده لاجي مهاجر ترحيل نازح لاجيين اعاده سكان تهجير',
  },
  {
    id: 'asylum',
    type: 'status',
    label: { ar: 'طلب اللجوء', en: 'Asylum request', fr: 'Demande d’asile' },
    values: [
      {
        name: { ar: 'قُبل', en: 'granted', fr: 'accordée' },
        phrases:
          'منحه حق لجوء | منحه لجوء | حصل علي لجوء | قبول طلب لجوء | حق لجوء سياسي | وافق علي طلب لجوء | نال حق لجوء | حصل علي حق لجوء | صفه لاجي',
      },
      {
        name: { ar: 'رُفض', en: 'refused', fr: 'refusée' },
        phrases:
          'رفض طلب لجوء | رفض منحه لجوء | رفض طالب لجوء | رفض طلب لجويه | رفض لجوء | سحب حق لجوء',
      },
    ],
    about: 'لجوء لاجي طلب حمايه',
  },
  {
    id: 'citizenship-act',
    type: 'status',
    label: {
      ar: 'الجنسية: منح أم سحب؟',
      en: 'Nationality granted or withdrawn?',
      fr: 'Nationalité accordée ou retirée ?',
    },
    values: [
      {
        name: { ar: 'مُنحت', en: 'granted', fr: 'accordée' },
        phrases:
          'منحه جنسيه | حصل علي جنسيه | تجنيس | نال جنسيه | استعاد جنسيه | اعاده جنسيه | استعاده جنسيه',
      },
      {
        name: { ar: 'سُحبت', en: 'withdrawn', fr: 'retirée' },
        phrases: 'سحب جنسيه | اسقاط جنسيه | تجريد من جنسيه | اسقط جنسيه | نزع جنسيه',
      },
    ],
    about: 'جنسيه جواز',
  },
  {
    id: 'exam',
    type: 'polarity',
    label: { ar: 'هل تسرّب الامتحان؟', en: 'Was the exam leaked?', fr: 'Le sujet a-t-il fuité ?' },
    values: [
      {
        name: { ar: 'تسرّب', en: 'leaked', fr: 'fuité' },
        phrases:
          'تسريب امتحان | تسرب امتحان | تسريب سوال | تسرب سوال | تسريب موضوع | تداول سوال قبل',
      },
      {
        name: { ar: 'لم يتسرّب', en: 'not leaked', fr: 'n’a pas fuité' },
        phrases:
          'نفي تسريب | لم تسرب | لا تسريب | دون تسريب | نفي تسرب | عدم تسريب | نشر بعد بدء | غش الكتروني فردي',
      },
    ],
    about: 'امتحان اختبار باكالوريا ثانوي بكالوريا امتحانات موضوع اسيله',
  },
  {
    id: 'demolition',
    type: 'status',
    label: {
      ar: 'هدم أم ترميم؟',
      en: 'Pulled down or restored?',
      fr: 'Démolition ou restauration ?',
    },
    values: [
      {
        name: { ar: 'هُدم', en: 'pulled down', fr: 'démoli' },
        phrases:
          'هدم مبني | هدم منزل | ازاله مبني | تم هدم | هدم بيت | هدم قصر | جرافه هدم | نفذ هدم | ازال تمثال',
      },
      {
        name: { ar: 'رُمّم', en: 'restored', fr: 'restauré' },
        phrases:
          'ترميم مبني | ترميم قصر | ترميم مسجد | عمل ترميم | اعاده ترميم | تم ترميم | ترميم معلم | اعاده تاهيل مبني | ترميم بيت | اعاده عمر | صيانه مبني',
      },
      {
        name: { ar: 'أُوقف هدمه', en: 'spared', fr: 'épargné' },
        phrases:
          'وقف هدم | تجميد هدم | نفي هدم | الغاء قرار هدم | تعليق هدم | تاجيل هدم | لا نيه لهدم | رفض هدم',
      },
    ],
    about: 'مبني مسجد قصر بيت منزل معلم برج جسر مدينه سور تمثال عماره',
  },
  {
    id: 'land-eviction',
    type: 'status',
    label: { ar: 'هل وقع إخلاء بالقوة؟', en: 'Evicted or not?', fr: 'Expulsion ou non ?' },
    values: [
      {
        name: { ar: 'أُخلوا', en: 'evicted', fr: 'expulsés' },
        phrases:
          'اخلاء قسري | اخلاء بالقوه | طرد ساكن | طرد عايله | اخلاء عايله | تهجير ساكن | اجبر ساكن علي مغادره | اجبار ساكن علي | هجر ساكن | اخلاء ساكن بالقوه | تهجير اهل',
      },
      {
        name: { ar: 'اتفقوا', en: 'left by agreement', fr: 'partis d’accord' },
        phrases:
          'بالتراضي | اتفاق مع ساكن | مقابل تعويض | غادر طوعا | اخلاء طوعي | وافق ساكن علي | بديل سكني | بعد تعويض ساكن | اخلاء بالتراضي | قبول تعويض',
      },
      {
        name: { ar: 'بقوا', en: 'still there', fr: 'restés' },
        phrases:
          'تعليق اخلاء | تاجيل اخلاء | وقف اخلاء | تجميد اخلاء | الغاء اخلاء | تمسك ساكن | رفض اخلاء | صمود ساكن | وقف تهجير | رفض ساكن خروج',
      },
    ],
    about: 'سكان عايله حي منزل ارض مخيم قريه اهالي بيت',
  },
  {
    id: 'schedule',
    type: 'status',
    label: {
      ar: 'في موعده أم متأخر؟',
      en: 'On time, late or put off?',
      fr: 'À l’heure, en retard ou reporté ?',
    },
    values: [
      {
        name: { ar: 'في موعده', en: 'on time', fr: 'à l’heure' },
        phrases:
          'في موعده | في موعدها | في موعدهم | في موعد محدد | في وقت محدد | دون تاخير | حسب برنامج | وفق جدول | وفق برنامج مقرر | لا تغيير في موعد | وفق جدول زمني',
      },
      {
        name: { ar: 'متأخرا', en: 'late', fr: 'en retard' },
        phrases:
          'تاخر انطلاق | تاخر افتتاح | تاخر بدء | بعد تاخير | متاخر عن موعد | تاخر جلسه | تاخير دام | تاخير ساعه | تاخر عن موعد | تاخر ساعه | تاخر اجتماع',
      },
      {
        name: { ar: 'أُرجئ', en: 'put off', fr: 'reporté' },
        phrases:
          'الي اجل غير مسمي | الي موعد لاحق | ارجا الي | تاجل الي | اجل الي | الي اشعار اخر | الي وقت لاحق | تاجيله الي | تاجيلها الي | تاجيلهم الي | تاجل الي موعد | ارجيت الي | حتي اشعار اخر',
      },
      {
        name: { ar: 'أُلغي', en: 'cancelled', fr: 'annulé' },
        phrases:
          'الغي نهايي | تم الغاء | الغي قبل | الغاء مفاجي | تقرر الغاء | قرر الغاء | اعلن الغاء',
      },
    ],
    about: 'حفل موتمر افتتاح قمه اجتماع تدشين جلسه اطلاق موعد دوره قرعه',
  },
  {
    id: 'scope',
    type: 'status',
    label: { ar: 'شامل أم محدود؟', en: 'General or limited?', fr: 'Général ou limité ?' },
    values: [
      {
        name: { ar: 'شامل', en: 'general', fr: 'général' },
        phrases:
          'شمل جميع | شمل كافه | بشكل كامل | اغلاق شامل | اضراب عام | دون استثناء | بلا استثناء | في عموم بلد | كامل بلد | كامل تراب | جميع قطاع | كافه منطقه | جميع منطقه',
      },
      {
        name: { ar: 'محدود', en: 'limited', fr: 'limité' },
        phrases:
          'اقتصر علي | محدود نطاق | بشكل جزيي | جزييا | بعض منطقه | بعض قطاع | مع استثناء | اغلاق جزيي | نطاق محدود | استثني من | عمليه محدود | فيه محدود | لا شمل',
      },
    ],
    about: 'قرار حظر اضراب اغلاق عفو اجراء عمليه حمله زياده تعليق اصلاح تعديل',
  },
  {
    id: 'clash-sides',
    type: 'person',
    label: { ar: 'بين من وقع الاشتباك؟', en: 'Who clashed with whom?', fr: 'Entre qui ?' },
    values: [
      {
        name: { ar: 'مع الأمن', en: 'with the police', fr: 'avec la police' },
        phrases:
          'مع قوات امن | بين متظاهر شرطه | مع رجل امن | بين محتج قوات امن | مع قوات جيش | بين اهل شرطه | مع رجل شرطه | مع جهاز امني',
      },
      {
        name: { ar: 'بين السكان', en: 'among residents', fr: 'entre habitants' },
        phrases:
          'بين عايله | بين قبيله | بين عشيره | شجار عايلي | بين ابن | بين ساكن | بين مجموعه من شاب | نزاع قبلي | خلاف عشايري | نزاع عشايري | اشتباك قبلي | اقتتال قبلي',
      },
      {
        name: { ar: 'بين فصائل', en: 'among factions', fr: 'entre factions' },
        phrases:
          'بين فصيل | بين مجموعه مسلح | بين مليشيه | اقتتال داخلي | بين ميليشيه | اقتتال بين | بين عصابه | بين تاجر مخدر | تصفيه بين عصابه',
      },
    ],
    about: 'اشتباك مواجهه شجار عراك مواجهات اشتباكات عنف خلاف قتال',
  },
  {
    id: 'dispute-cause',
    type: 'cause',
    label: { ar: 'موضوع الخلاف', en: 'Subject of the dispute', fr: 'Objet du différend' },
    values: [
      {
        name: { ar: 'أرض أو ماء', en: 'land or water', fr: 'terre ou eau' },
        phrases:
          'خلاف علي ارض | نزاع علي ارض | خلاف علي قطعه ارض | خلاف حول ارض | نزاع علي ماء | خلاف علي مراعي | ملكيه ارض | نزاع حدودي | نزاع عقاري | قطعه ارض',
      },
      {
        name: { ar: 'ثأر', en: 'revenge', fr: 'vengeance' },
        phrases:
          'اخذ بالثار | ثار قديم | بدافع ثار | قضيه ثار | خصومه ثاريه | عمليه ثار | انتقام لمقتل | ثار قبلي | بدافع انتقام',
      },
      {
        name: { ar: 'مال', en: 'money', fr: 'argent' },
        phrases:
          'خلاف مالي | خلافه ماليه | نزاع علي ميراث | خلاف علي ميراث | خلاف علي ارث | دين مالي | مبلغ مالي بينهما | خلاف تجاري | نزاع مالي | بسبب دين',
      },
      {
        name: { ar: 'شرف أو عائلة', en: 'honour or family', fr: 'honneur ou famille' },
        phrases:
          'جريمه شرف | بدافع شرف | خلاف عايلي | خلافه عايلي | خلاف زوجي | خلافه زوجي | شك في سلوك | بدعوي شرف | نزاع عايلي | رفض زواج',
      },
    ],
    about: 'خلاف شجار نزاع اشتباك مشاجره اقتتال جريمه',
  },
  {
    id: 'media-live',
    type: 'status',
    label: { ar: 'مباشر أم مسجّل؟', en: 'Live or recorded?', fr: 'En direct ou enregistré ?' },
    values: [
      {
        name: { ar: 'مباشر', en: 'live', fr: 'en direct' },
        phrases:
          'بث مباشر | علي هواء مباشره | خطاب مباشر | مباشره علي هواء | ظهر مباشر | نقل مباشر | علي مباشر | هواء مباشره',
      },
      {
        name: { ar: 'مسجّل', en: 'recorded', fr: 'enregistré' },
        phrases:
          'كلمه مسجل | خطاب مسجل | تسجيل مصور | رساله مسجل | مقابله مسجل | مسجل مسبق | كلمه متلفز مسجل | تسجيل صوتي | شريط مسجل | رساله صوتي',
      },
    ],
    about: 'خطاب كلمه مقابله حوار بث رساله رييس ظهور حلقه برنامج',
  },
  {
    id: 'appearance',
    type: 'polarity',
    label: {
      ar: 'ظهور علني أم غياب؟',
      en: 'Seen in public or not?',
      fr: 'Apparition publique ou non ?',
    },
    values: [
      {
        name: { ar: 'ظهر', en: 'seen', fr: 'apparu' },
        phrases:
          'اول ظهر علني | ظهر علنا | ظهر للمره اولي | ظهر علني | عاد الي ظهر | ظهر في فيديو | ظهر في تسجيل | ظهر الي علن | ظهر في صوره | ظهر مجدد',
      },
      {
        name: { ar: 'لم يظهر', en: 'not seen', fr: 'pas apparu' },
        phrases:
          'غياب عن نظر | غايب عن نظر | اختفي عن نظر | دون ظهر | لم يره احد | غاب عن مشهد | طال غياب | لم ظهر علنا | اختفاء عن نظر',
      },
    ],
    about: 'ظهور رييس زعيم غياب ملك قايد امير صوره',
  },
  {
    id: 'hijab-rule',
    type: 'status',
    label: { ar: 'القرار بشأن اللباس', en: 'Ruling on dress', fr: 'Décision sur la tenue' },
    values: [
      {
        name: { ar: 'مُنع', en: 'banned', fr: 'interdit' },
        phrases:
          'منع حجاب | حظر حجاب | حظر نقاب | منع نقاب | منع ارتداء | حظر ارتداء | حظر عباءه | منع عباءه | حظر بوركيني | تاييد حظر',
      },
      {
        name: { ar: 'سُمح', en: 'allowed', fr: 'autorisé' },
        phrases:
          'سماح بالحجاب | سمح بارتداء | سماح بارتداء | الغاء حظر | رفع حظر | حريه لباس | تعليق حظر | الغاء منع | رفض حظر',
      },
      {
        name: { ar: 'فُرض', en: 'imposed', fr: 'imposé' },
        phrases:
          'فرض حجاب | زاميه حجاب | فرض ارتداء | الزام امراه | حجاب زام | اجباريه حجاب | فرض نقاب | شرطه اخلاق',
      },
    ],
    about: 'حجاب نقاب لباس عباءه مدرسه جامعه شاطي بوركيني',
  },
  {
    id: 'drug-haul',
    type: 'person',
    label: {
      ar: 'من وراء الشحنة؟',
      en: 'Who is behind the haul?',
      fr: 'Qui est derrière la cargaison ?',
    },
    values: [
      {
        name: { ar: 'شبكة دولية', en: 'an international ring', fr: 'un réseau international' },
        phrases:
          'شبكه دولي | شبكه تهريب دولي | عصابه دولي | كارتل | شبكه عابر للحدود | تهريب دولي | شبكه اجرامي دولي | عابر للحدود',
      },
      {
        name: { ar: 'مهرّب فرد', en: 'one smuggler', fr: 'un passeur isolé' },
        phrases:
          'مهرب واحد | بحوزه مسافر | شخص واحد | مهرب محلي | تاجر محلي | سايق شاحنه | داخل امعاء | داخل حقيبه',
      },
    ],
    about: 'مخدر مخدرات تهريب كوكايين حشيش حبوب شحنه كبتاغون سلاح',
  },
  {
    id: 'reward-given',
    type: 'polarity',
    label: { ar: 'هل نُفّذ الوعد؟', en: 'Was the promise kept?', fr: 'La promesse est-elle tenue ?' },
    values: [
      {
        name: { ar: 'نُفّذ', en: 'kept', fr: 'tenue' },
        phrases:
          'اوفي بوعده | نفذ وعد | تنفيذ وعد | نفذ تعهد | التزم بوعده | نفذ حكومه | تحقيق مطلب | استجابه للمطالب | استجاب للمطالب | استجاب حكومه | تلبيه مطلب',
      },
      {
        name: { ar: 'لم يُنفّذ', en: 'broken', fr: 'non tenue' },
        phrases:
          'لم يف بوعده | اخلف وعد | وعد كاذب | نكث وعد | تنصل من وعد | لم نفذ وعد | وعد لم تحقق | حبر علي ورق | تجاهل مطلب | رفض مطلب | وعد دون تنفيذ | ظل وعد | رفض استجابه | تجاهل حكومه',
      },
    ],
    about: 'وعد تعهد حكومه التزام مطلب مطالب برنامج وعود',
  },
];
