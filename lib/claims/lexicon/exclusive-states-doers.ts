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
      en: 'First or last to leave?',
      fr: 'Premier ou dernier à partir ?',
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
    label: { ar: 'من كان يقود؟', en: 'Who was driving?', fr: 'Qui conduisait ?' },
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
      ar: 'من داخل المؤسسة أم خارجها؟',
      en: 'Insider or outsider?',
      fr: 'De la maison ou d’ailleurs ?',
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
    label: {
      ar: 'من كان في الاستقبال؟',
      en: 'Who was there to welcome?',
      fr: 'Qui était à l’accueil ?',
    },
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
    label: { ar: 'على نفقة من؟', en: 'At whose expense?', fr: 'Aux frais de qui ?' },
    values: [
      {
        name: { ar: 'الدولة', en: 'the state', fr: 'l’État' },
        phrases:
          'نفقه دوله | خزينه دوله | تتحمل دوله | تتكفل دوله | حكومه تتحمل | خزينه عامه | تحملت حكومه | خزانه عامه | اموال دافعي ضرايب',
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
          'تمويل اجنبي | منحه خارجي | قرض خارجي | تمويل اوروبي | بتمويل من بنك | تمويل قطري | تمويل سعودي',
      },
    ],
    about:
      'تكلفه كلفه تمويل نفقه نفقات دفع سدد تسدد يدفع سيدفع تحمل تتحمل تكفل تتكفل مول تعويض تعويضات نفقته',
    anchored: true,
  },
  {
    id: 'decided-by',
    type: 'person',
    label: { ar: 'من اتخذ القرار؟', en: 'Who decided it?', fr: 'Qui l’a décidé ?' },
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
    label: { ar: 'من عثر على ذلك؟', en: 'Who made the find?', fr: 'Qui a fait la découverte ?' },
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
    label: { ar: 'من أبلغ؟', en: 'Who gave the alarm?', fr: 'Qui a donné l’alerte ?' },
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
      ar: 'هل كان أحد في الانتظار؟',
      en: 'Was anybody waiting there?',
      fr: 'Y avait-il quelqu’un à l’arrivée ?',
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
    label: { ar: 'من مثّل الجهة؟', en: 'Rank of the representative', fr: 'Rang du représentant' },
    values: [
      {
        name: { ar: 'الوزير', en: 'the minister', fr: 'le ministre' },
        phrases: 'مثل وزير | تراس وزير | وزير مثل | برياسه وزير',
      },
      {
        name: { ar: 'نائب أو وكيل', en: 'a deputy', fr: 'un adjoint' },
        phrases:
          'اوفد معاونه | اوفد نايبه | اناب عنه | اناب معاونه | اناب نايبه | مثل معاون | مثل نايب | مثل وكيل | مثل كاتب عام | معاونه مثل | نايبه مثل',
      },
      {
        name: { ar: 'سفير', en: 'an ambassador', fr: 'l’ambassadeur' },
        phrases: 'مثل سفير | مثل قايم باعمال | سفيرها مثل',
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
    label: { ar: 'مدنيون أم عسكريون؟', en: 'Civilians or military?', fr: 'Civils ou militaires ?' },
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
  {
    id: 'who-fired',
    type: 'person',
    label: { ar: 'من أطلق النار؟', en: 'Who fired?', fr: 'Qui a tiré ?' },
    values: [
      {
        name: { ar: 'الأمن', en: 'the police', fr: 'la police' },
        phrases:
          'شرطي اطلق | عنصر امن اطلق | اطلقت شرطه | اطلقت قوات | رصاص شرطه | رصاص امن | رصاصه شرطي | اطلق شرطي | رصاص جنود | رصاص جيش',
      },
      {
        name: { ar: 'حارس خاص', en: 'a guard', fr: 'un garde' },
        phrases: 'حارس خاص | حارس شخصي | حراس خاصون | مرافق وزير | مرافقي | حارس بنك | حراسه شخصي',
      },
      {
        name: { ar: 'المتظاهرون', en: 'protesters', fr: 'les manifestants' },
        phrases:
          'متظاهر اطلق | محتجون اطلقوا | من بين متظاهرين | مندسون اطلقوا | رصاص محتجين | مسلح بين متظاهرين',
      },
      {
        name: { ar: 'مجهول', en: 'someone unknown', fr: 'un inconnu' },
        phrases:
          'مسلح مجهول | مسلحون مجهولون | مسلحين مجهولين | قناص مجهول | مجهولون اطلقوا | قناصه | ملثم | طرف ثالث',
      },
    ],
    about: 'رصاص رصاصه اطلق اطلاق نار رصاصات اصيب قتل طلقات',
    anchored: true,
  },
  {
    id: 'who-complained',
    type: 'person',
    label: { ar: 'من رفع الشكوى؟', en: 'Who brought the case?', fr: 'Qui a porté plainte ?' },
    values: [
      {
        name: { ar: 'فرد', en: 'a private person', fr: 'un particulier' },
        phrases:
          'شكوي مواطن | شكوي مواطنين | محام تقدم | شكايه مواطن | بلاغ من محام | متضرر | متضررين | شكوي متضررين',
      },
      {
        name: { ar: 'جمعية', en: 'an association', fr: 'une association' },
        phrases:
          'شكوي جمعيه | شكايه جمعيه | تقدمت جمعيه | شكوي تقدمت بها جمعيه | نقابه تقدمت | شكوي نقابه | منظمه تقدمت',
      },
      {
        name: { ar: 'الدولة', en: 'the state', fr: 'l’État' },
        phrases:
          'نيابه من تلقاء | تحركت نيابه | دعوي عمومي | وزاره تقدمت | شكوي وزاره | شكايه وزاره | خزينه دوله | هييه رقابه احالت',
      },
      {
        name: { ar: 'شركة', en: 'a company', fr: 'une société' },
        phrases: 'شركه تقدمت | شكوي شركه | دعوي رفعتها شركه | نادي تقدم | بنك تقدم | شكوي بنك',
      },
    ],
    about: 'شكوي شكايه دعوي بلاغ مقاضاه قضيه تقدم تقدمت',
    anchored: true,
  },
  {
    id: 'who-called-it',
    type: 'person',
    label: {
      ar: 'من دعا إلى الاجتماع؟',
      en: 'Who called the meeting?',
      fr: 'Qui a convoqué la réunion ?',
    },
    values: [
      {
        name: { ar: 'رئيس الدولة أو المجلس', en: 'the president or chair', fr: 'le président' },
        phrases: 'بدعوه من رييس | دعا رييس مجلس | بدعوه رييس | بطلب من رييس',
      },
      {
        name: { ar: 'نواب أو معارضة', en: 'members or opposition', fr: 'députés ou opposition' },
        phrases: 'بطلب نواب | بطلب من نواب | بطلب معارضه | بطلب من معارضه | توقيعات نواب | طلب كتل',
      },
      {
        name: { ar: 'دولة', en: 'a state', fr: 'un État' },
        phrases:
          'بطلب من فلسطين | بطلب من روسيا | بطلب من ولايات متحده | بطلب جزايري | بطلب مصري | بطلب سعودي | بدعوه سعودي | بدعوه مصري | بطلب من دول',
      },
      {
        name: { ar: 'منظمة', en: 'an organisation', fr: 'une organisation' },
        phrases:
          'بدعوه من امم متحده | بدعوه من جامعه عربي | بدعوه امين عام | بدعوه من اتحاد | بدعوه من بعثه',
      },
    ],
    about: 'جلسه اجتماع انعقاد عقد قمه انعقدت طارء طاريه',
    anchored: true,
  },
  {
    id: 'scorer-kind',
    type: 'person',
    label: {
      ar: 'من سجّل؟',
      en: 'What kind of player scored?',
      fr: 'Quel type de joueur a marqué ?',
    },
    values: [
      {
        name: { ar: 'مدافع', en: 'a defender', fr: 'un défenseur' },
        phrases: 'مدافع سجل | مدافع احرز | هدف مدافع | راسيه مدافع | مدافع براسيه',
      },
      {
        name: { ar: 'مهاجم', en: 'a forward', fr: 'un attaquant' },
        phrases: 'مهاجم سجل | هدف مهاجم | مهاجم احرز | راس حربه | هداف',
      },
      {
        name: { ar: 'بديل', en: 'a substitute', fr: 'un remplaçant' },
        phrases: 'بديل سجل | لاعب بديل | بعد دخوله بديلا | هدف بديل | البديل احرز',
      },
      {
        name: { ar: 'في مرماه', en: 'an own goal', fr: 'contre son camp' },
        phrases: 'خطا في مرماه | في مرماه | مرمي فريقه | نيران صديقه',
      },
    ],
    about: 'سجل سجله هدف احرز احرزه وقع هدفا الهدف',
    anchored: true,
  },
  {
    id: 'sacked-by',
    type: 'person',
    label: {
      ar: 'من قرر الإقالة؟',
      en: 'Who ordered the dismissal?',
      fr: 'Qui a décidé le limogeage ?',
    },
    values: [
      {
        name: { ar: 'مجلس الإدارة', en: 'the board', fr: 'le conseil' },
        phrases: 'مجلس اداره | اداره نادي | اداره شركه | مكتب مسير | مجلس اداره نادي | هييه مديره',
      },
      {
        name: { ar: 'الوزير', en: 'the minister', fr: 'le ministre' },
        phrases: 'وزير اعفي | قرار وزير | وزير اقال | وزير عدل | وزير صحه قرر | وزير رياضه',
      },
      {
        name: { ar: 'رئيس الدولة', en: 'the head of state', fr: 'le chef de l’État' },
        phrases: 'مرسوم رياسي | قرار جمهوري | امر ملكي | مرسوم ملكي | رييس اقال | رييس جمهوري اعفي',
      },
      {
        name: { ar: 'الجمعية أو الأعضاء', en: 'the members', fr: 'les membres' },
        phrases: 'جمعيه عموميه | جمع عام | تصويت اعضاء | سحب ثقه | جمهور طالب | تصويت برلمان',
      },
    ],
    about: 'اقاله اقال اقيل اعفاء اعفي انهاء مهام عزل مدرب مدير تنحيه',
    anchored: true,
  },
  {
    id: 'who-leaked-it',
    type: 'person',
    label: { ar: 'من سرّب؟', en: 'Who leaked it?', fr: 'De qui vient la fuite ?' },
    values: [
      {
        name: { ar: 'من الداخل', en: 'an insider', fr: 'un initié' },
        phrases: 'موظف سابق | موظف في | احد موظفين | مصدر داخلي | من داخل موسسه | استاذ | مراقب',
      },
      {
        name: { ar: 'قراصنة', en: 'hackers', fr: 'des pirates' },
        phrases: 'قراصنه | هاكرز | مجموعه قراصنه | اختراق | مخترقون',
      },
      {
        name: { ar: 'صحيفة', en: 'a newspaper', fr: 'un journal' },
        phrases: 'صحيفه نشرت | موقع اخباري | قناه بثت | تحقيق صحفي | صحفيون استقصاييون',
      },
      {
        name: { ar: 'خصم سياسي', en: 'a rival', fr: 'un rival' },
        phrases: 'خصوم سياسيون | خصومه | معارض في خارج | حزب منافس | جهات سياسيه',
      },
    ],
    about: 'تسريب سرب سربت تسريبات وثايق مسربه تسجيل مسرب',
    anchored: true,
  },
  {
    id: 'who-quelled',
    type: 'person',
    label: { ar: 'من أخمد الحريق؟', en: 'Who put the fire out?', fr: 'Qui a éteint le feu ?' },
    values: [
      {
        name: { ar: 'رجال الإطفاء', en: 'firefighters', fr: 'les pompiers' },
        phrases:
          'رجال اطفاء | حمايه مدني | دفاع مدني | فرق اطفاء | وقايه مدني | رجال مطافي | سيارات اطفاء',
      },
      {
        name: { ar: 'الأهالي', en: 'local people', fr: 'des habitants' },
        phrases:
          'اخمده اهالي | سكان اخمدوا | اهالي اخمدوا | متطوعون | متطوعين | وسايل بدايي | دلاء | جيران اخمدوا',
      },
      {
        name: { ar: 'الجيش', en: 'the army', fr: 'l’armée' },
        phrases: 'طايرات عسكري | وحدات جيش | قوات مسلحه | مروحيات جيش | جنود شاركوا',
      },
      {
        name: { ar: 'طائرات أجنبية', en: 'foreign aircraft', fr: 'des avions étrangers' },
        phrases:
          'طايرات مستاجره | طايرات اسباني | طايرات روسي | طايرات فرنسي | دعم اوروبي | طايرات اجنبي',
      },
    ],
    about: 'اخمد اخماد اخمدت اطفاء اطفات سيطر سيطره سيطرت حريق نيران لهب',
    anchored: true,
  },
  {
    id: 'who-arrested',
    type: 'person',
    label: {
      ar: 'من نفّذ الاعتقال؟',
      en: 'Who made the arrest?',
      fr: 'Qui a procédé à l’arrestation ?',
    },
    values: [
      {
        name: { ar: 'الشرطة', en: 'the police', fr: 'la police' },
        phrases:
          'شرطه قضايي | اوقفت شرطه | عناصر شرطه | اعتقلت شرطه | مصالح امن | شرطه اعتقلت | رجال شرطه',
      },
      {
        name: { ar: 'الجيش', en: 'the army', fr: 'l’armée' },
        phrases:
          'اعتقله جيش | عناصر جيش | استخبارات عسكري | شرطه عسكري | وحده من جيش | جنود اعتقلوا',
      },
      {
        name: { ar: 'المخابرات', en: 'intelligence', fr: 'les renseignements' },
        phrases:
          'جهاز مخابرات | مخابرات عامه | امن وطني | امن دوله | جهاز امن سياسي | رجال مخابرات | جهاز استخبارات',
      },
      {
        name: { ar: 'مسلحون', en: 'gunmen', fr: 'des hommes armés' },
        phrases:
          'مسلحون ملثمون | مسلحين ملثمين | جماعه مسلحه | مسلحون بزي مدني | فصيل مسلح | مجهولون | رجال بزي مدني',
      },
    ],
    about: 'اعتقل اعتقلت اعتقال اوقف اوقفت توقيف احتجز قبض ايقاف اعتقاله توقيفه اوقفته',
    anchored: true,
  },
  {
    id: 'who-was-aboard',
    type: 'person',
    label: { ar: 'من كان على متنها؟', en: 'Who was aboard?', fr: 'Qui était à bord ?' },
    values: [
      {
        name: { ar: 'مهاجرون', en: 'migrants', fr: 'des migrants' },
        phrases: 'مهاجرين | مهاجر | لاجيين | طالبي لجوء | مهاجرون | حراقه',
      },
      {
        name: { ar: 'صيادون أو بحارة', en: 'fishermen or sailors', fr: 'pêcheurs ou marins' },
        phrases: 'صيادين | بحارا | بحار | صيادون | بحاره | طاقم صيد',
      },
      {
        name: { ar: 'عسكريون', en: 'soldiers', fr: 'des militaires' },
        phrases: 'عسكريين | جنود | ضباط | عناصر جيش | عسكريون | جنديا',
      },
      {
        name: { ar: 'سياح أو مسافرون', en: 'tourists or travellers', fr: 'touristes ou voyageurs' },
        phrases: 'سياح | سايح | سايحا | مصطافين | معتمرين | طلاب | تلاميذ | حجاج',
      },
    ],
    about: 'متن متنه متنها يقل تقل قارب سفينه طايره حافله مروحيه زورق',
    anchored: true,
  },
  {
    id: 'who-built-it',
    type: 'person',
    label: { ar: 'من تولى البناء؟', en: 'Who built it?', fr: 'Qui l’a construit ?' },
    values: [
      {
        name: { ar: 'محليون', en: 'home firms', fr: 'des entreprises du pays' },
        phrases:
          'شركه محلي | شركات محلي | مهندسون محليون | سواعد وطني | ايد وطني | كفاءات وطني | مقاول محلي | شركات وطني | هندسه عسكري | خبرات محلي',
      },
      {
        name: { ar: 'صينيون', en: 'a Chinese firm', fr: 'une entreprise chinoise' },
        phrases: 'شركه صيني | شركات صيني | خبراء صينيون | مجموعه صيني | مهندسون صينيون',
      },
      {
        name: { ar: 'أتراك', en: 'a Turkish firm', fr: 'une entreprise turque' },
        phrases: 'شركه تركي | شركات تركي | مجموعه تركي | مقاول تركي',
      },
      {
        name: { ar: 'أوروبيون', en: 'a European firm', fr: 'une entreprise européenne' },
        phrases:
          'شركه فرنسي | شركه ايطالي | شركه اسباني | شركه الماني | شركات اوروبي | مجموعه فرنسي | شركه بريطاني',
      },
    ],
    about: 'بناء بني انجاز اشغال نفذ نفذت تنفيذ شيد شيدت انجزت تشييد مشروع',
    anchored: true,
  },
  {
    id: 'who-mediated',
    type: 'person',
    label: { ar: 'من توسّط؟', en: 'Who mediated?', fr: 'Qui a servi de médiateur ?' },
    values: [
      {
        name: { ar: 'قطر', en: 'Qatar', fr: 'le Qatar' },
        phrases: 'وساطه قطري | بوساطه قطر | وسيط قطري | مبعوث قطري | رعايه قطري',
      },
      {
        name: { ar: 'مصر', en: 'Egypt', fr: 'l’Égypte' },
        phrases: 'وساطه مصري | بوساطه مصر | وفد امني مصري | مخابرات مصري | رعايه مصري | وسيط مصري',
      },
      {
        name: {
          ar: 'السعودية أو عُمان',
          en: 'Saudi Arabia or Oman',
          fr: 'l’Arabie saoudite ou Oman',
        },
        phrases:
          'وساطه سعودي | وساطه عماني | بوساطه سعودي | بوساطه سلطنه | وسيط عماني | رعايه سعودي | وفد عماني',
      },
      {
        name: { ar: 'وجهاء', en: 'elders', fr: 'des notables' },
        phrases:
          'شيوخ قبايل | اعيان | وجهاء | حكماء | لجنه مصالحه | شيخ قبيله | وساطه قبلي | مشايخ',
      },
    ],
    about: 'وساطه وسيط توسط وسطاء مصالحه صلح اتفاق تبادل هدنه برعايه رعايه',
    anchored: true,
  },
  {
    id: 'who-bought',
    type: 'person',
    label: { ar: 'من اشترى؟', en: 'Who bought it?', fr: 'Qui a acheté ?' },
    values: [
      {
        name: { ar: 'صندوق سيادي', en: 'a state fund', fr: 'un fonds d’État' },
        phrases:
          'صندوق سيادي | صندوق استثمارات عامه | جهاز استثمار | صندوق ثروه | صندوق ايداع | هييه استثمار',
      },
      {
        name: { ar: 'شركة', en: 'a company', fr: 'une société' },
        phrases: 'مجموعه قابضه | شركه قابضه | شركه منافس | شركه اتصالات | مصرف اشتري | بنك اشتري',
      },
      {
        name: { ar: 'رجل أعمال', en: 'a businessman', fr: 'un homme d’affaires' },
        phrases: 'رجل اعمال | ملياردير | مستثمر فرد | عايله ثري | رجل اعمال محلي',
      },
      {
        name: { ar: 'الدولة', en: 'the state', fr: 'l’État' },
        phrases:
          'حكومه اشترت | تاميم | الت ملكيته لدوله | خزينه اشترت | شراء من قبل حكومه | استردت دوله',
      },
    ],
    about: 'اشتري اشترت شراء استحوذ استحوذت صفقه اسهم حصه بيع باعت مشتري استحواذ',
    anchored: true,
  },
  {
    id: 'kin-together',
    type: 'polarity',
    label: { ar: 'من أسرة واحدة؟', en: 'Of one family?', fr: 'D’une même famille ?' },
    values: [
      {
        name: { ar: 'نعم', en: 'yes', fr: 'oui' },
        phrases:
          'من عايله واحد | من اسره واحد | افراد اسره | افراد عايله واحد | من نفس عايله | اشقاء | زوجان',
      },
      {
        name: { ar: 'لا', en: 'no', fr: 'non' },
        phrases:
          'من عايلات مختلف | من اسر مختلف | لا تربطهم قرابه | لا تجمعهم قرابه | من عايلتين | من اسرتين',
      },
    ],
    about: 'ضحايا قتلي جرحي مصابون مصابين متوفين ركاب متن لقوا توفي',
    anchored: true,
  },
  {
    id: 'who-hit-first',
    type: 'person',
    label: { ar: 'من المعتدي؟', en: 'Who attacked?', fr: 'Qui a attaqué ?' },
    values: [
      {
        name: { ar: 'جنود', en: 'soldiers', fr: 'des soldats' },
        phrases:
          'جنود اعتدوا | جنود اقتحموا | قوات اقتحمت | قوه عسكري | عناصر جيش هاجموا | هاجمت قوات',
      },
      {
        name: { ar: 'مستوطنون', en: 'settlers', fr: 'des colons' },
        phrases: 'مستوطنون | مستوطنين | مستوطن',
      },
      {
        name: { ar: 'مسلحون', en: 'gunmen', fr: 'des hommes armés' },
        phrases: 'مسلحون | مسلحين | ملثمون | عصابه مسلحه | قطاع طرق | رجال قبايل',
      },
      {
        name: { ar: 'مشجعون أو طلاب', en: 'fans or students', fr: 'supporters ou étudiants' },
        phrases: 'مشجعون | مشجعين | طلاب | جماهير اقتحمت | انصار فريق | محتجون اقتحموا',
      },
    ],
    about: 'هاجم هاجموا اعتدي اعتدوا هجوم اقتحم اقتحموا ضرب اعتداء',
    anchored: true,
  },
  {
    id: 'who-runs-now',
    type: 'person',
    label: { ar: 'من يدير الآن؟', en: 'Who is in charge now?', fr: 'Qui dirige à présent ?' },
    values: [
      {
        name: { ar: 'النائب', en: 'the deputy', fr: 'l’adjoint' },
        phrases: 'نايبه | نايبته | نايب رييس يتولي | مساعده | مساعد مدرب | نايب محافظ',
      },
      {
        name: { ar: 'لجنة', en: 'a committee', fr: 'un comité' },
        phrases: 'لجنه تسيير | لجنه موقته | لجنه تطبيع | مجلس موقت | هييه تسيير | لجنه ثلاثي',
      },
      {
        name: { ar: 'من الخارج', en: 'someone from outside', fr: 'quelqu’un de l’extérieur' },
        phrases:
          'من خارج موسسه | وكيل وزاره | خبير دولي | مدرب اجنبي | شخصيه مستقله | من خارج نادي',
      },
      {
        name: { ar: 'القدامى', en: 'one who was there before', fr: 'un ancien' },
        phrases: 'رييس سابق يعود | عاد الي رياسه | مدير سابق | مدرب سابق عاد | يعود الي منصبه',
      },
    ],
    about: 'تسيير اداره يتولي تولي كلف تكليف خلف خلفا يخلف شوون اشراف قياده موقتا',
    anchored: true,
  },
  {
    id: 'who-inquires',
    type: 'person',
    label: { ar: 'من يحقق؟', en: 'Who is investigating?', fr: 'Qui enquête ?' },
    values: [
      {
        name: { ar: 'القضاء', en: 'the courts', fr: 'la justice' },
        phrases:
          'نيابه عامه | قاضي تحقيق | مدعي عام | نيابه عسكري | محقق عدلي | مدع عام | قضاء عسكري',
      },
      {
        name: { ar: 'البرلمان', en: 'parliament', fr: 'le parlement' },
        phrases: 'لجنه برلماني | لجنه نيابي | تقصي حقايق برلماني | لجنه استطلاع | لجنه من نواب',
      },
      {
        name: { ar: 'الحكومة', en: 'the government', fr: 'le gouvernement' },
        phrases: 'لجنه وزاري | لجنه حكومي | لجنه من وزاره | مفتشيه | لجنه اداري | مفتش عام',
      },
      {
        name: { ar: 'جهة دولية', en: 'an international body', fr: 'une instance internationale' },
        phrases: 'تحقيق دولي | لجنه تحقيق دولي | محققون دوليون | فريق محققين اجنبي',
      },
    ],
    about: 'تحقيق لجنه تحقيقات يحقق فتح فتحت كلف كلفت تقصي',
    anchored: true,
  },
];
