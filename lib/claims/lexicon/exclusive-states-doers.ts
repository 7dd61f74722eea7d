import type { ExclusiveState } from './exclusive-states-type';

/**
 * Who did something, paid for it, decided, found or received: told by kinds of people, not by names.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const DOERS_STATES: readonly ExclusiveState[] = [
  {
    id: 'first-or-last-out',
    type: 'person',
    label: {
      ar: 'أول من غادر أم آخرهم؟',
      en: 'First or last to leave',
      fr: 'Premier ou dernier à partir',
    },
    values: [
      {
        name: { ar: 'أول من غادر', en: 'first', fr: 'le premier' },
        phrases:
          'اول من غادر | اول من قفز | اول من هرب | اول من ترك | اول من فر | اول مغادرين | كان اول هاربين | اول من نجا | اول من خرج',
      },
      {
        name: { ar: 'آخر من غادر', en: 'last', fr: 'le dernier' },
        phrases:
          'اخر من غادر | اخر من ترك | اخر من نزل | اخر من خرج | اخر مغادرين | بقي حتي اخر راكب | اخر من قفز | لم يغادر الا بعد',
      },
    ],
  },
  {
    id: 'at-the-wheel',
    type: 'person',
    label: { ar: 'من كان يقود؟', en: 'Who was driving', fr: 'Qui conduisait' },
    values: [
      {
        name: { ar: 'صاحبها', en: 'the owner', fr: 'le propriétaire' },
        phrases: 'يقودها بنفسه | يقود سيارته | يقودها صاحبها | قاد بنفسه | كان يقودها مالكها',
      },
      {
        name: { ar: 'سائق', en: 'a driver', fr: 'un chauffeur' },
        phrases: 'سايقه خاص | سايقه يقود | سايقه | سايق خاص | خلف مقود سايق',
      },
      {
        name: { ar: 'قريب له', en: 'a relative', fr: 'un proche' },
        phrases: 'نجله | ابنه | شقيقه | ابن مسوول | زوجته | ابن شقيقه',
      },
      {
        name: { ar: 'قاصر', en: 'a minor', fr: 'un mineur' },
        phrases: 'قاصر | مراهق | دون سن قياده',
      },
    ],
    about: 'قاد يقود قياده سياره سايق مقود مركبه حافله شاحنه',
    anchored: true,
  },
  {
    id: 'thief-inside',
    type: 'person',
    label: {
      ar: 'من داخل الدار أم خارجها؟',
      en: 'Insider or outsider',
      fr: 'De la maison ou d’ailleurs',
    },
    values: [
      {
        name: { ar: 'من الداخل', en: 'an insider', fr: 'un initié' },
        phrases:
          'حارس متحف | احد موظفين | موظف سابق | احد عمال | من داخل | تواطو حارس | متواطي | تواطو موظف | عامله منزل | خادمه | بتواطو | حارس ليلي',
      },
      {
        name: { ar: 'من الخارج', en: 'an outsider', fr: 'des intrus' },
        phrases:
          'عصابه | ملثمون | ملثمين | لصوص | مجهولين | مجهولون | شبكه دولي | غرباء | عصابه دولي',
      },
    ],
    about: 'سرقه سرق سرقت سطو تسلل نهب اختلاس سطوا اختفاء مسروقات سرقوا',
    anchored: true,
  },
  {
    id: 'greeted-by',
    type: 'person',
    label: { ar: 'من كان في استقباله؟', en: 'Who received him', fr: 'Qui l’a accueilli' },
    values: [
      {
        name: { ar: 'رأس الدولة', en: 'the head of state', fr: 'le chef de l’État' },
        phrases:
          'استقبله ملك | ملك في مقدمه | جلالته في مقدمه | استقبله رييس جمهوري | استقبله امير | رييس جمهوري في مقدمه | استقبله سلطان | رييس جمهوري علي راس | ملك علي راس | رييس دوله في استقبال',
      },
      {
        name: { ar: 'رئيس الحكومة', en: 'the head of government', fr: 'le chef du gouvernement' },
        phrases:
          'استقبله رييس وزراء | رييس وزراء علي راس | رييس وزراء في مقدمه | استقبله رييس حكومه | رييس حكومه في مقدمه | رييس حكومه علي راس | رييس وزراء في استقبال',
      },
      {
        name: { ar: 'وزير', en: 'a minister', fr: 'un ministre' },
        phrases:
          'استقبله وزير | وزير خارجيه في استقبال | وزير في مقدمه | وزير علي راس | وزير دوله في استقبال | نايب وزير في استقبال',
      },
      {
        name: { ar: 'موظفون', en: 'officials', fr: 'des fonctionnaires' },
        phrases:
          'مدير مراسم | موظف مراسم | استقبله سفير | مسوولين من صف ثاني | مسوول من درجه ثاني | دون مراسم | لم يكن في استقبال',
      },
    ],
    about: 'استقبل استقبال استقبله مستقبلين مستقبليه مطار وصول وصل مقدمه راس',
    anchored: true,
  },
  {
    id: 'who-bears-cost',
    type: 'person',
    label: { ar: 'على نفقة من؟', en: 'At whose expense', fr: 'Aux frais de qui' },
    values: [
      {
        name: { ar: 'الدولة', en: 'the state', fr: 'l’État' },
        phrases:
          'نفقه دوله | خزينه دوله | ميزانيه دوله | مال عام | تتحمل دوله | تتكفل دوله | حكومه تتحمل | خزينه عامه | تحملت حكومه | خزانه عامه | اموال دافعي ضرايب',
      },
      {
        name: { ar: 'الشخص نفسه', en: 'the person', fr: 'l’intéressé' },
        phrases: 'نفقته خاص | من ماله | جيبه خاص | ماله خاص | حسابه خاص | نفقتها خاص',
      },
      {
        name: { ar: 'شركة', en: 'a company', fr: 'une société' },
        phrases:
          'تتحمل شركه | تتكفل شركه | ارباح شركه | شركه تامين | تتحملها شركه | شركه تدفع | ستدفع شركه | شركه مشغله',
      },
      {
        name: { ar: 'مانح أجنبي', en: 'a foreign donor', fr: 'un bailleur étranger' },
        phrases:
          'تمويل اجنبي | منحه خارجي | قرض خارجي | تمويل اوروبي | بتمويل من بنك | صندوق دولي | هبه من | تمويل قطري | تمويل سعودي | منحه من',
      },
    ],
    about:
      'تكلفه كلفه تمويل نفقه نفقات دفع سدد تسدد يدفع سيدفع تحمل تتحمل تكفل تتكفل مول تعويض تعويضات نفقته',
    anchored: true,
  },
  {
    id: 'decided-by',
    type: 'person',
    label: { ar: 'من اتخذ القرار؟', en: 'Who decided it', fr: 'Qui l’a décidé' },
    values: [
      {
        name: { ar: 'رأس الدولة', en: 'the head of state', fr: 'le chef de l’État' },
        phrases:
          'قرار رياسي | مرسوم رياسي | امر ملكي | مرسوم ملكي | قرار جمهوري | قرار رييس جمهوري | امر اميري | بتعليمات ملكي | مرسوم اميري',
      },
      {
        name: { ar: 'البرلمان', en: 'parliament', fr: 'le parlement' },
        phrases:
          'قرار برلمان | تصويت برلمان | صوت برلمان | قانون صادق | قرار مجلس نواب | اغلبيه نواب | توصيه برلماني',
      },
      {
        name: { ar: 'القضاء', en: 'a court', fr: 'la justice' },
        phrases:
          'قرار قضايي | حكم قضايي | امر قضايي | قرار محكمه | قرار نيابه | قضت محكمه | امرت نيابه | امر قاضي | قاضي تحقيق',
      },
      {
        name: { ar: 'الوزارة', en: 'a ministry', fr: 'un ministère' },
        phrases:
          'قرار وزاري | قرار وزير | قرار اداري | قرار والي | قرار محافظ | قرار وزاره | امرت وزاره | قرار بلدي',
      },
    ],
    about: 'حل اغلاق منع اقاله اعفاء عزل حظر توقيف تجميد سحب اوقف مصادره الغاء تعليق قرار',
    anchored: true,
  },
  {
    id: 'finder',
    type: 'person',
    label: { ar: 'من عثر عليه؟', en: 'Who found it', fr: 'Qui l’a trouvé' },
    values: [
      {
        name: { ar: 'أهل المكان', en: 'local people', fr: 'des habitants' },
        phrases:
          'مزارع | فلاح | راع | راعي | احد سكان | سكان محليون | اطفال | سايق جرافه | احد اهالي',
      },
      {
        name: { ar: 'عمال', en: 'workers', fr: 'des ouvriers' },
        phrases:
          'عمال بناء | عمال حفر | اعمال بناء | اشغال حفر | اعمال حفر | عمال شركه | اشغال بناء',
      },
      {
        name: { ar: 'علماء', en: 'archaeologists', fr: 'des archéologues' },
        phrases:
          'بعثه اثري | فريق اثري | علماء اثار | منقبون | منقبين | بعثه تنقيب | باحثون | فريق باحثين | خبراء اثار',
      },
      {
        name: { ar: 'صيادون أو غواصون', en: 'fishermen or divers', fr: 'pêcheurs ou plongeurs' },
        phrases: 'صياد | صيادون | صيادين | غواص | غواصون | غواصين | بحاره',
      },
    ],
    about: 'عثر عثروا اكتشف اكتشفه اكتشاف عثور كشف كشفت انتشل اكتشفوا',
    anchored: true,
  },
  {
    id: 'gave-alarm',
    type: 'person',
    label: { ar: 'من أبلغ؟', en: 'Who gave the alarm', fr: 'Qui a donné l’alerte' },
    values: [
      {
        name: { ar: 'الجيران', en: 'neighbours', fr: 'des voisins' },
        phrases: 'جيران | احد جيران | احد سكان | سكان عماره | اهالي حي',
      },
      {
        name: { ar: 'الأسرة', en: 'the family', fr: 'la famille' },
        phrases: 'اسرته | عايلته | والده | والدته | زوجته | ذووه | اسرتها | والدتها | اهله',
      },
      {
        name: { ar: 'الأمن', en: 'a patrol', fr: 'une patrouille' },
        phrases: 'دوريه | دوريه امني | كاميرات مراقبه | رصدت شرطه | دوريات',
      },
      {
        name: { ar: 'عامل في المكان', en: 'somebody at work there', fr: 'un employé' },
        phrases: 'عامل نظافه | عمال نظافه | حارس ليلي | ممرضه',
      },
    ],
    about: 'بلاغ ابلغ بلغ ابلغت اخطار اخطر اتصل اتصال ابلغوا',
    anchored: true,
  },
  {
    id: 'welcomed-out',
    type: 'polarity',
    label: {
      ar: 'هل كان أحد في انتظارهم؟',
      en: 'Was anybody waiting for them?',
      fr: 'Quelqu’un les attendait-il ?',
    },
    values: [
      {
        name: { ar: 'نعم', en: 'yes', fr: 'oui' },
        phrases:
          'استقبلهم عشرات | استقبله عشرات | استقبلهم مييات | استقبلهم اهالي | استقبلهم ذووهم | استقبله انصار | زغاريد | اكتاف | استقبال ابطال | حشد من اقارب | حشود في استقبال | في انتظارهم عايلات',
      },
      {
        name: { ar: 'لا', en: 'no', fr: 'non' },
        phrases:
          'لم يسمح لذوي | لم يسمح لذويهم | لم يسمح لاهالي | منع اهالي | منعت عايلات | دون استقبال | لم يكن احد في انتظار | لم يكن في انتظارهم | بعيدا عن عدسات | لم يسمح لاقارب',
      },
    ],
    about: 'استقبل خروج خرج خرجوا وصول افراج سجن مطار عوده بوابه استقبلهم استقبله انتظار',
    anchored: true,
  },
  {
    id: 'there-or-proxy',
    type: 'person',
    label: { ar: 'من مثّل الجهة؟', en: 'In what rank it was represented', fr: 'À quel rang' },
    values: [
      {
        name: { ar: 'الوزير', en: 'the minister', fr: 'le ministre' },
        phrases: 'بحضور وزير | حضر وزير | مثل وزير | تراس وزير | وزير مثل | برياسه وزير',
      },
      {
        name: { ar: 'نائب أو وكيل', en: 'a deputy', fr: 'un adjoint' },
        phrases:
          'معاون وزير | نايب وزير | وكيل وزاره | اوفد معاونه | اناب عنه | معاونه | نايبه | كاتب عام | امين عام وزاره',
      },
      {
        name: { ar: 'سفير', en: 'an ambassador', fr: 'l’ambassadeur' },
        phrases: 'مثل سفير | بحضور سفير | حضر سفير | قايم باعمال | سفيرها مثل',
      },
      {
        name: { ar: 'رئيس الدولة', en: 'the head of state', fr: 'le chef de l’État' },
        phrases: 'بحضور رييس جمهوري | حضر رييس جمهوري | حضر ملك | بحضور ملك | برياسه رييس جمهوري',
      },
    ],
    about: 'حضر حضور مثل شارك مشاركه تمثيل وفد مراسم حفل قمه اجتماع افتتاح',
    anchored: true,
  },
  {
    id: 'civil-or-military',
    type: 'person',
    label: { ar: 'مدنيون أم عسكريون؟', en: 'Civilians or officers', fr: 'Civils ou officiers' },
    values: [
      {
        name: { ar: 'مدنيون', en: 'civilians', fr: 'des civils' },
        phrases:
          'كلهم مدنيون | جميعهم مدنيون | من مدنيين فقط | مدنيين فقط | وفد مدني | لا عسكريين | وفد تقني',
      },
      {
        name: { ar: 'بينهم عسكريون', en: 'officers among them', fr: 'des officiers parmi eux' },
        phrases:
          'ضابطان | بينهم ضباط | بينهم عسكريون | بينهم عسكريين | ضباط في جيش | جميعهم عسكريون | كلهم عسكريون | بينهم ضابط | وفد عسكري',
      },
    ],
    about: 'وفد لجنه فريق مفاوض اعضاء ركاب متن محتجزين قتلي ضحايا موقوفين',
    anchored: true,
  },
];
