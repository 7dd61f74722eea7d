import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports can say differently of who somebody is and how he was laid to rest.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const IDENTITY_STATES: readonly ExclusiveState[] = [
  {
    id: 'armed',
    type: 'status',
    label: { ar: 'مسلح أم أعزل؟', en: 'Armed or unarmed?', fr: 'Avec ou sans arme ?' },
    values: [
      {
        name: { ar: 'مسلح', en: 'armed', fr: 'armé' },
        phrases:
          'كان مسلح | مسلح بسكين | حمل سلاح | حمل سكين | بحوزته سكين | بحوزته سلاح | مدجج بالسلاح | شهر سلاح | شهر سكين | مسلح بمسدس | كان حمل سكين | شاهرا سلاح | حاول طعن',
      },
      {
        name: { ar: 'أعزل', en: 'unarmed', fr: 'non armé' },
        phrases:
          'عزل | غير مسلح | لم كان مسلح | دون سلاح | لا حمل سلاح | لم كان حمل | بدون سلاح | مدني عزل | لم شكل خطر | لم كان شكل',
      },
    ],
    about: 'شخص رجل شاب متظاهر ضحيه مهاجم قتيل مشتبه شرطه فتي مهاجر',
  },
  {
    id: 'masked',
    type: 'status',
    label: {
      ar: 'ملثم أم مكشوف الوجه؟',
      en: 'Masked or open-faced?',
      fr: 'À visage masqué ou découvert ?',
    },
    values: [
      {
        name: { ar: 'ملثم', en: 'masked', fr: 'masqué' },
        phrases:
          'ملثم | ملثمين | مقنع | مقنعين | اخفي وجه | ارتدي قناعا | وجه مغطي | اقنعه | ملثمون | ارتدي اقنعه',
      },
      {
        name: { ar: 'مكشوف', en: 'open-faced', fr: 'à visage découvert' },
        phrases: 'وجه مكشوف | مكشوف وجه | دون لثام | بوجه مكشوف | غير ملثم | لا ارتدي قناعا',
      },
    ],
    about: 'مسلح مهاجم شخص رجل مجهول عنصر خاطف لص',
  },
  {
    id: 'uniform',
    type: 'status',
    label: {
      ar: 'بزي رسمي أم مدني؟',
      en: 'In uniform or plain clothes?',
      fr: 'En uniforme ou en civil ?',
    },
    values: [
      {
        name: { ar: 'بزي رسمي', en: 'in uniform', fr: 'en uniforme' },
        phrases:
          'بزي عسكري | زي عسكري | بزي شرطه | بالزي رسمي | زي شرطه | ارتدي زي عسكري | ملبس عسكري | بزه عسكري | زي رسمي | بدله عسكري',
      },
      {
        name: { ar: 'بزي مدني', en: 'in plain clothes', fr: 'en civil' },
        phrases:
          'بزي مدني | زي مدني | بلباس مدني | لباس مدني | ملبس مدني | بالزي مدني | بثياب مدني | ارتدي ملبس مدني',
      },
    ],
    about: 'مسلح مهاجم عنصر شرطي رجل ضابط زي قوات عناصر خاطف',
  },
  {
    id: 'membership-person',
    type: 'polarity',
    label: { ar: 'الانتماء إلى التنظيم', en: 'Member or not?', fr: 'Membre ou non ?' },
    values: [
      {
        name: { ar: 'عضو', en: 'member', fr: 'membre' },
        phrases:
          'احد عنصر | انتماوه الي | انتماوها الي | انتماوهم الي | اعترف بانتمايه | احد عضو | بايع | منخرط في | اقر بانتمايه | احد قيادي | ثبت انتماء',
      },
      {
        name: { ar: 'غير عضو', en: 'not a member', fr: 'non membre' },
        phrases:
          'لا انتمي الي | نفي انتماء | نفي اي صله | ليس من عنصر | لا انتماء | ليس عضوا | غير منتم',
      },
    ],
    about: 'تنظيم جماعه حزب حركه خليه قتيل منفذ موقوف مليشيا عضو متهم',
  },
  {
    id: 'citizenship',
    type: 'person',
    label: { ar: 'الجنسية', en: 'Citizenship', fr: 'Nationalité' },
    values: [
      {
        name: { ar: 'مواطن', en: 'a national', fr: 'un national' },
        phrases:
          'مواطن محلي | من ابن بلد | من مولود بلد | حمل جنسيه بلد | من ابن مدينه | من ساكن منطقه | من ابن منطقه',
      },
      {
        name: { ar: 'أجنبي', en: 'a foreigner', fr: 'un étranger' },
        phrases:
          'اجنبي جنسيه | من جنسيه اجنبي | رعايا اجنبي | مقيم اجنبي | سايح اجنبي | رعيه اجنبي | مواطن اجنبي | عامل وافد',
      },
      {
        name: { ar: 'مزدوج', en: 'a dual national', fr: 'un binational' },
        phrases: 'مزدوج جنسيه | جنسيه مزدوج | حمل جنسيتين | حامل جنسيتين | متجنس',
      },
    ],
    about: 'مهاجم منفذ ضحيه قتيل موقوف مشتبه عامل جنسيه مواطن',
  },
  {
    id: 'victim-sex',
    type: 'person',
    label: { ar: 'رجل أم امرأة؟', en: 'Man or woman?', fr: 'Homme ou femme ?' },
    values: [
      {
        name: { ar: 'رجل', en: 'man', fr: 'homme' },
        phrases:
          'جثه رجل | جثه شاب | مقتل رجل | مقتل شاب | رجل بلغ | شاب بلغ | مصرع شاب | وفاه شاب | اصابه شاب | مصرع رجل',
      },
      {
        name: { ar: 'امرأة', en: 'woman', fr: 'femme' },
        phrases:
          'جثه امراه | جثه سيده | جثه فتاه | مقتل امراه | مقتل سيده | مقتل فتاه | امراه بلغ | سيده بلغ | فتاه بلغ | مصرع سيده | مصرع امراه | وفاه سيده | وفاه فتاه | وفاه امراه',
      },
      {
        name: { ar: 'طفل', en: 'child', fr: 'enfant' },
        phrases:
          'جثه طفل | مقتل طفل | طفل بلغ | مصرع طفل | جثه طفله | مقتل طفله | وفاه طفل | اصابه طفل | جثه رضيع | وفاه رضيع | وفاه طفله | مصرع طفله',
      },
    ],
    about: 'ضحيه قتيل جثه منفذ مهاجم انتحاري مصاب انتحار ضحايا',
  },
  {
    id: 'age-legal',
    type: 'person',
    label: { ar: 'قاصر أم راشد؟', en: 'Under age or adult?', fr: 'Mineur ou majeur ?' },
    values: [
      {
        name: { ar: 'قاصر', en: 'minor', fr: 'mineur' },
        phrases:
          'قاصر | قاصرا | قاصرين | لم بلغ ثامن عشره | دون سن قانوني | دون ثامن عشره | دون سن رشد | لم تجاوز ثامن عشره | تحت سن قانوني',
      },
      {
        name: { ar: 'راشد', en: 'of age', fr: 'majeur' },
        phrases: 'بلغ سن رشد | تجاوز ثامن عشره | بلغ ثامن عشره | سن رشد قانوني',
      },
    ],
    about: 'متهم ضحيه موقوف معتقل مهاجر فتاه زواج شاب',
  },
  {
    id: 'marriage',
    type: 'polarity',
    label: { ar: 'زواج أم شائعة؟', en: 'Marriage or rumour?', fr: 'Mariage ou rumeur ?' },
    values: [
      {
        name: { ar: 'تزوّج', en: 'married', fr: 'marié' },
        phrases:
          'عقد قران | حفل زفاف | احتفل بزفافه | اعلن زواج | دخل قفص ذهبي | تزوج رسمي | اعلان زواج | اعلن خطوبه',
      },
      {
        name: { ar: 'طلّق', en: 'divorced', fr: 'divorcé' },
        phrases:
          'اعلن طلاق | انفصل عن زوجه | انفصل عن زوج | اعلن انفصال | طلاق رسمي | وقع طلاق | طلقها | طلقه | طلقهم | اعلان انفصال | انفصال رسمي',
      },
      {
        name: { ar: 'نفى', en: 'denied', fr: 'démenti' },
        phrases:
          'نفي زواج | نفي طلاق | شايعه زواج | شايعه طلاق | شايعه انفصال | نفي انفصال | نفي خبر زواج',
      },
    ],
    about: 'زواج فنان فنانه ممثل خطوبه طلاق زوج زفاف مطربه نجم نجمه',
  },
  {
    id: 'funeral',
    type: 'status',
    label: { ar: 'الجنازة', en: 'Funeral', fr: 'Obsèques' },
    values: [
      {
        name: { ar: 'رسمية', en: 'state funeral', fr: 'nationales' },
        phrases:
          'جنازه رسمي | مراسم رسمي | جنازه عسكري | جنازه وطني | جنازه دوله | تشييع رسمي | مراسم عسكري',
      },
      {
        name: { ar: 'شعبية', en: 'crowded', fr: 'populaires' },
        phrases:
          'جنازه شعبي | جنازه مهيبه | حشد غفير | تشييع مهيب | الف مشيع | جمع غفير | موكب مهيب | تشييع حاشد | تشييع شعبي',
      },
      {
        name: { ar: 'في صمت', en: 'private', fr: 'dans l’intimité' },
        phrases:
          'جنازه عايلي | جنازه خاصه | دفن سر | دفن ليلا | حضور محدود | دفن دون جنازه | بعيدا عن ضوء | في ضيق نطاق | نطاق ضيق | دون مراسم | عدد محدود من | منع تشييع',
      },
    ],
    about: 'جنازه تشييع دفن جثمان جثه مثوي تشييعه',
  },
  {
    id: 'burial',
    type: 'status',
    label: { ar: 'تسليم الجثمان', en: 'Handover of the body', fr: 'Remise du corps' },
    values: [
      {
        name: { ar: 'سُلّم', en: 'handed over', fr: 'remis' },
        phrases:
          'تسليم جثمان | سلم جثمان | تسلم جثمان | تسليم جثه | تسلم عايله | تسلم اسره جثمان | سلم جثه | استلم جثمان | اعاده جثمان | استلم عايله',
      },
      {
        name: { ar: 'محتجز', en: 'withheld', fr: 'retenu' },
        phrases:
          'احتجاز جثمان | رفض تسليم جثمان | احتجز جثمان | لم تسلم جثه | رفض تسليم جثه | جثمان محتجز',
      },
      {
        name: { ar: 'رفضته العائلة', en: 'refused by the family', fr: 'refusé par la famille' },
        phrases:
          'رفض عايله تسلم | رفض تسلم جثمان | رفض تسلم جثه | رفض دفن | رفض اسره تسلم | رفض استلام جثه | رفض استلام',
      },
    ],
    about: 'جثه جثمان عايله ذوي اسره دفن شهيد جثامين',
  },
];
