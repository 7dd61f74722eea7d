import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports can say differently of who acted and of the form that an act or work takes.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const FORMS_STATES: readonly ExclusiveState[] = [
  {
    id: 'order-giver',
    type: 'person',
    label: { ar: 'من أصدر القرار؟', en: 'Who took the decision?', fr: 'Qui a pris la décision ?' },
    values: [
      {
        name: { ar: 'رئيس الدولة', en: 'the head of state', fr: 'le chef de l’État' },
        phrases:
          'مرسوم رياسي | قرار رياسي | امر رياسي | مرسوم ملكي | امر ملكي | ظهير شريف | قرار جمهوري | مرسوم اميري | امر اميري | مرسوم سلطاني | امر من رييس | بتوجيهات من ملك | امر رييس ب',
      },
      {
        name: { ar: 'الحكومة', en: 'the government', fr: 'le gouvernement' },
        phrases:
          'قرار حكومي | قرار وزاري | قرار مجلس وزير | مرسوم حكومي | قرار من رييس حكومه | قرار رييس وزير | قرار من وزير | قرر مجلس وزير',
      },
      {
        name: { ar: 'البرلمان', en: 'parliament', fr: 'le parlement' },
        phrases:
          'قرار برلماني | قرر برلمان | قرار مجلس نايب | قرار برلمان | صوت برلمان علي | قرر مجلس نايب',
      },
      {
        name: { ar: 'القضاء', en: 'a court', fr: 'la justice' },
        phrases:
          'قرار قضايي | امر قضايي | حكم قضايي | قرار محكمه | قرار من نيابه | امر محكمه | امر قاضي تحقيق | قرار قاضي | امر نيابه | قرار من محكمه',
      },
    ],
    about: 'قرار امر مرسوم اصدر وجه قرر توجيه',
  },
  {
    id: 'election-kind',
    type: 'status',
    label: { ar: 'أي انتخابات؟', en: 'Which elections?', fr: 'Quelles élections ?' },
    values: [
      {
        name: { ar: 'رئاسية', en: 'presidential', fr: 'présidentielles' },
        phrases: 'انتخاب رياسي | استحقاق رياسي | رياسيات | سباق رياسي | اقتراع رياسي',
      },
      {
        name: { ar: 'تشريعية', en: 'parliamentary', fr: 'législatives' },
        phrases:
          'انتخاب تشريعي | انتخاب برلماني | انتخاب نيابي | تشريعيات | انتخاب مجلس نايب | استحقاق نيابي',
      },
      {
        name: { ar: 'محلية', en: 'local', fr: 'locales' },
        phrases: 'انتخاب محليه | انتخاب بلديه | انتخاب جماعي | انتخاب لاييه | محليات | انتخاب مجلس',
      },
    ],
    about: 'انتخاب اقتراع مرشح ناخب صوت موعد',
  },
  {
    id: 'match-round',
    type: 'status',
    label: { ar: 'أي دور؟', en: 'Which round?', fr: 'Quel tour ?' },
    values: [
      {
        name: { ar: 'ربع النهائي', en: 'quarter-final', fr: 'quart de finale' },
        phrases: 'ربع نهايي | دور ربع نهايي | دور ثمانيه | دور ربع',
      },
      {
        name: { ar: 'نصف النهائي', en: 'semi-final', fr: 'demi-finale' },
        phrases: 'نصف نهايي | مربع ذهبي | دور نصف نهايي | قبل نهايي',
      },
      {
        name: { ar: 'ثمن النهائي', en: 'round of sixteen', fr: 'huitième de finale' },
        phrases: 'ثمن نهايي | دور سته عشر | دور ثمن نهايي',
      },
      {
        name: { ar: 'المجموعات', en: 'group stage', fr: 'phase de groupes' },
        phrases: 'دور مجموعه | مرحله مجموعه | دور اول | مجموعه اولي',
      },
    ],
    about: 'مباراه بطوله كاس فريق منتخب تاهل مواجهه لقاء',
  },
  {
    id: 'starter',
    type: 'status',
    label: { ar: 'أساسي أم بديل؟', en: 'Starter or substitute?', fr: 'Titulaire ou remplaçant ?' },
    values: [
      {
        name: { ar: 'أساسي', en: 'starter', fr: 'titulaire' },
        phrases: 'شارك اساسي | لعب اساسي | بدا اساسي | تشكيله اساسي | اساسي منذ | بدا مباراه اساسي',
      },
      {
        name: { ar: 'بديل', en: 'substitute', fr: 'remplaçant' },
        phrases:
          'شارك بديل | دخل بديل | نزل بديل | دكه بدلاء | مقعد بدلاء | بديل سجل | علي دكه احتياط | دخل احتياطي | مقعد احتياط',
      },
    ],
    about: 'لاعب مهاجم مباراه هدف تشكيله نجم حارس مدافع',
  },
  {
    id: 'work-kind',
    type: 'status',
    label: { ar: 'نوع العمل', en: 'Kind of work', fr: 'Genre de l’œuvre' },
    values: [
      {
        name: { ar: 'روائي', en: 'fiction', fr: 'fiction' },
        phrases:
          'فيلم روايي | فيلم طويل | روايه جديده | روايه بعنوان | فيلم روايي طويل | فيلم روايي قصير',
      },
      {
        name: { ar: 'وثائقي', en: 'documentary', fr: 'documentaire' },
        phrases: 'فيلم وثايقي | فيلم تسجيل | شريط وثايقي | وثايقي بعنوان | سلسله وثايقي',
      },
      {
        name: { ar: 'شعر', en: 'poetry', fr: 'poésie' },
        phrases: 'ديوان شعر | مجموعه شعري | ديوان شعري | قصيده بعنوان | عمل شعري',
      },
      {
        name: { ar: 'قصص', en: 'short stories', fr: 'nouvelles' },
        phrases: 'مجموعه قصصيه | قصه قصير',
      },
    ],
    about: 'مخرج كاتب عرض جايزه مهرجان مولف صدر دار',
  },
  {
    id: 'death-where',
    type: 'place',
    label: {
      ar: 'مكان الوفاة أو الدفن',
      en: 'Place of death or burial',
      fr: 'Lieu de la mort ou de l’inhumation',
    },
    values: [
      {
        name: { ar: 'في بيته', en: 'at home', fr: 'à domicile' },
        phrases:
          'توفي في منزل | داخل منزل | توفي في بيت | علي فراشه | علي فراشها | علي فراشهم | بمنزله',
      },
      {
        name: { ar: 'في المستشفى', en: 'in hospital', fr: 'à l’hôpital' },
        phrases:
          'توفي في مستشفي | في احد مستشفي | داخل مستشفي | في مستشفي عسكري | بالمستشفي | باحد مستشفي | بمستشفي',
      },
      {
        name: { ar: 'في الخارج', en: 'abroad', fr: 'à l’étranger' },
        phrases: 'توفي في خارج | خارج بلد | في منفي | في غربه | في مهجر | حيث كان عالج',
      },
      {
        name: { ar: 'في السجن', en: 'in prison', fr: 'en prison' },
        phrases: 'توفي في سجن | داخل سجن | داخل زنزانته | في محبسه | داخل محبسه | في زنزانته',
      },
    ],
    about: 'توفي رحل وفاه فارق مات رحيل سلم',
  },
  {
    id: 'fuel-kind',
    type: 'status',
    label: { ar: 'نفط أم غاز؟', en: 'Oil or gas?', fr: 'Pétrole ou gaz ?' },
    values: [
      {
        name: { ar: 'نفط', en: 'oil', fr: 'pétrole' },
        phrases:
          'خط نفط | انبوب نفط | حقل نفط | حقل نفطي | خط انبوب نفط | بير نفط | نفط خام | انبوب نفطي | بير نفطي',
      },
      {
        name: { ar: 'غاز', en: 'gas', fr: 'gaz' },
        phrases:
          'خط غاز | انبوب غاز | حقل غاز | حقل غازي | خط انبوب غاز | بير غاز | غاز طبيعي | غاز مسال',
      },
    ],
    about: 'خط انبوب انابيب حقل اكتشاف تصدير انفجار ناقله بير',
  },
  {
    id: 'building-kind',
    type: 'place',
    label: { ar: 'أي مبنى؟', en: 'What kind of building?', fr: 'Quel type de bâtiment ?' },
    values: [
      {
        name: { ar: 'مصنع أو مخزن', en: 'a factory or store', fr: 'une usine ou un entrepôt' },
        phrases:
          'مصنع ملبس | مصنع بلاستيك | حريق في مصنع | حريق بمصنع | حريق مصنع | مستودع بضاعه | حريق مستودع | حريق مخزن | مخزن خشب | معمل نسيج | حريق بمخزن',
      },
      {
        name: { ar: 'سكن', en: 'a home', fr: 'une habitation' },
        phrases:
          'مبني سكني | عماره سكني | شقه سكني | بنايه سكني | منزل من طابق | برج سكني | حريق شقه | حريق منزل | عقار سكني | بيت من',
      },
      {
        name: { ar: 'سوق أو متجر', en: 'a market or shop', fr: 'un marché' },
        phrases:
          'سوق شعبي | مركز تجاري | حريق سوق | سوق تجاري | محل تجاري | مول تجاري | مجمع تجاري | حريق في سوق | متجر اثاث',
      },
      {
        name: { ar: 'مستشفى أو مدرسة', en: 'a hospital or school', fr: 'un hôpital ou une école' },
        phrases:
          'حريق مستشفي | حريق بمستشفي | حريق في مستشفي | حريق مدرسه | داخل مستشفي | داخل مدرسه | مبني مدرسه | مبني مستشفي | قصف مستشفي | قصف مدرسه',
      },
    ],
    about: 'حريق انهيار انفجار قصف هجوم اقتحام استهداف اندلع نشب',
  },
  {
    id: 'stay-length',
    type: 'status',
    label: {
      ar: 'عابر أم مقيم؟',
      en: 'Passing through or settled?',
      fr: 'De passage ou à demeure ?',
    },
    values: [
      {
        name: { ar: 'عابر', en: 'passing through', fr: 'de passage' },
        phrases:
          'عابر سبيل | توقف قصير | محطه عبور | توقف ترانزيت | زياره خاطف | زياره قصير | زياره دام ساعه | بلد عبور | زياره ليوم واحد',
      },
      {
        name: { ar: 'مقيم', en: 'staying', fr: 'établi' },
        phrases:
          'اقامه دايم | اقام منذ | استقر في | مقيم بصفه دايم | زياره استغرق يوم | زياره دام يوم | زياره مطول | بلد استقرار | زياره استمر يوم',
      },
    ],
    about: 'مهاجر لاجي وفد زياره مسافر نازح لاعب رييس',
  },
  {
    id: 'marital-kin',
    type: 'person',
    label: { ar: 'الصلة بالضحية', en: 'Relation to the victim', fr: 'Lien avec la victime' },
    values: [
      {
        name: { ar: 'الزوج', en: 'the husband or wife', fr: 'le conjoint' },
        phrases:
          'علي يد زوج | زوج ضحيه | قتل زوج | زوج سابق | علي يد زوجه | زوج متهم | قتل زوجه | طليقها | طليق | طليقهم',
      },
      {
        name: { ar: 'الأب أو الأم', en: 'a parent', fr: 'un parent' },
        phrases:
          'علي يد والد | والد ضحيه | قتل ابنه | والده ضحيه | قتل ابن | علي يد امه | زوجه ابي',
      },
      {
        name: { ar: 'الأخ أو القريب', en: 'a brother or relative', fr: 'un frère ou proche' },
        phrases:
          'علي يد شقيق | شقيق ضحيه | ابن عمها | ابن عمه | ابن عمهم | علي يد ابن | خال ضحيه | احد اقاربه | احد اقاربها | احد اقاربهم | قتل شقيق | قتل شقيقه',
      },
      {
        name: { ar: 'الجار أو الصديق', en: 'a neighbour or friend', fr: 'un voisin ou ami' },
        phrases:
          'علي يد صديق | جار ضحيه | صديق ضحيه | علي يد جار | زميل ضحيه | خطيب ضحيه | خطيب سابق | علي يد زميل',
      },
    ],
    about: 'قتل قاتل جريمه متهم جاني مقتل اعتداء ضحيه طعن',
  },
];
