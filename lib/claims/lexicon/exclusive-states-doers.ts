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
  {
    id: 'who-fired',
    type: 'person',
    label: { ar: 'من أطلق النار؟', en: 'Who fired', fr: 'Qui a tiré' },
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
    label: { ar: 'من رفع الشكوى؟', en: 'Who brought the case', fr: 'Qui a porté plainte' },
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
      en: 'Who called the meeting',
      fr: 'Qui a convoqué la réunion',
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
    label: { ar: 'من سجّل؟', en: 'What kind of player scored', fr: 'Quel joueur a marqué' },
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
    label: { ar: 'من أقاله؟', en: 'Who dismissed him', fr: 'Qui l’a limogé' },
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
    label: { ar: 'من سرّب؟', en: 'Who leaked it', fr: 'Qui a fait fuiter' },
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
];
