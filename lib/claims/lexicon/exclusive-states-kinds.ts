import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports can say differently of the kind of thing or person that one happening is about.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const KINDS_STATES: readonly ExclusiveState[] = [
  {
    id: 'kill-weapon',
    type: 'status',
    label: { ar: 'أداة القتل', en: 'Weapon of the killing', fr: 'Arme du crime' },
    values: [
      {
        name: { ar: 'سكين', en: 'a knife', fr: 'un couteau' },
        phrases:
          'طعن بسكين | طعنه سكين | طعن سكين | بسكين | سلاح ابيض | بسلاح ابيض | اله حاد | بال حاد | سكين مطبخ | طعن حتي موت | ذبح بسكين | بساطور',
      },
      {
        name: { ar: 'سلاح ناري', en: 'a firearm', fr: 'une arme à feu' },
        phrases:
          'سلاح ناري | بسلاح ناري | طلق ناري | بطلق ناري | طلقه ناري | بمسدس | بندقيه صيد | ببندقيه | رصاصات | عيار ناري | بالرصاص حي | سلاح كلاشنيكوف | مسدس كاتم',
      },
      {
        name: { ar: 'خنقا أو ضربا', en: 'strangling or beating', fr: 'strangulation ou coups' },
        phrases:
          'خنقا | خنقه حتي | خنقها حتي | خنقهم حتي | ضرب حتي موت | ضرب مبرحا | ضرب علي راس | بمطرقه | بعصا | خنق بيديه | ضرب بالحجاره | سحلا',
      },
      {
        name: { ar: 'سمّ', en: 'poison', fr: 'le poison' },
        phrases:
          'بالسم | سم قاتل | تسميمه | ماده سامه | مسموما | مات مسموما | دس سم | سم فيران | حبه غلال',
      },
    ],
  },
  {
    id: 'vehicle',
    type: 'status',
    label: { ar: 'أي مركبة؟', en: 'What kind of vehicle?', fr: 'Quel type de véhicule ?' },
    values: [
      {
        name: { ar: 'حافلة', en: 'a bus', fr: 'un autocar' },
        phrases:
          'حافله راكب | حافله نقل | حافله مدرسي | حافله سياحي | باص راكب | حافله صغير | انقلاب حافله | حافله قل | اوتوبيس | ميكروباص | انقلاب باص | حافله كان',
      },
      {
        name: { ar: 'شاحنة', en: 'a lorry', fr: 'un camion' },
        phrases:
          'شاحنه نقل | شاحنه كبير | شاحنه تحمل | انقلاب شاحنه | شاحنه ثقيل | شاحنه صهريج | شاحنه محمل | سياره نقل ثقيل | مقطوره | سياره شحن',
      },
      {
        name: { ar: 'سيارة', en: 'a car', fr: 'une voiture' },
        phrases:
          'سياره خاصه | سياره اجره | سياره سياحي | سياره مالك | سياره خفيف | سياره رباعي | انقلاب سياره | سياره تاكسي | سياره نفعيه | سياره مدني',
      },
      {
        name: { ar: 'دراجة', en: 'a motorcycle', fr: 'une moto' },
        phrases: 'دراجه ناري | دراجه هوايي | توك توك',
      },
    ],
    about: 'حادث تصادم انقلاب اصطدام دهس قتلي مصرع سايق طريق ركاب استهداف انفجار',
  },
  {
    id: 'aircraft-kind',
    type: 'status',
    label: { ar: 'أي طائرة؟', en: 'What kind of aircraft?', fr: 'Quel type d’appareil ?' },
    values: [
      {
        name: { ar: 'مروحية', en: 'a helicopter', fr: 'un hélicoptère' },
        phrases:
          'مروحيه عسكري | طايره مروحيه | طايره عمودي | هليكوبتر | سقوط مروحيه | تحطم مروحيه | حوامه | هيليكوبتر',
      },
      {
        name: { ar: 'مقاتلة', en: 'a fighter', fr: 'un chasseur' },
        phrases:
          'طايره مقاتله | طايره حربي | مقاتله من طراز | طايره قتالي | طايره تدريب عسكري | مقاتله حربي | تحطم مقاتله | سقوط مقاتله',
      },
      {
        name: { ar: 'طائرة ركاب', en: 'an airliner', fr: 'un avion de ligne' },
        phrases: 'طايره راكب | طايره مدني | طايره تجاري | علي متن راكب | رحله تجاري',
      },
      {
        name: { ar: 'مسيّرة', en: 'a drone', fr: 'un drone' },
        phrases:
          'طايره مسيره | طايره بدون طيار | طايره من دون طيار | طايره استطلاع | درون | مسيره استطلاع | مسيره مفخخ',
      },
    ],
    about: 'تحطم سقوط حادث طيار ركاب هبوط اسقاط حطام طاقم مطار',
  },
  {
    id: 'vessel-kind',
    type: 'status',
    label: { ar: 'أي سفينة؟', en: 'What kind of vessel?', fr: 'Quel type de navire ?' },
    values: [
      {
        name: { ar: 'ناقلة نفط', en: 'a tanker', fr: 'un pétrolier' },
        phrases:
          'ناقله نفط | ناقله نفطي | ناقله غاز | ناقله خام | ناقله منتج | ناقله وقود | ناقله كيماوي',
      },
      {
        name: { ar: 'سفينة شحن', en: 'a cargo ship', fr: 'un cargo' },
        phrases:
          'سفينه شحن | سفينه حاويه | سفينه بضاعه | سفينه تجاري | سفينه حبوب | باخره شحن | ناقله بضاعه',
      },
      {
        name: { ar: 'سفينة حربية', en: 'a warship', fr: 'un navire de guerre' },
        phrases:
          'سفينه حربي | بارجه حربي | فرقاطه | مدمره اميركي | مدمره امريكي | زورق حربي | قطعه بحريه | غواصه | سفينه عسكري',
      },
      {
        name: { ar: 'قارب', en: 'a boat', fr: 'une embarcation' },
        phrases:
          'قارب صيد | مركب صيد | قارب مطاطي | زورق مطاطي | قارب خشبي | مركب خشبي | قارب موت | عباره راكب | قارب مهاجر | مركب مهاجر',
      },
    ],
    about: 'غرق جنوح احتجاز هجوم استهداف طاقم بحر ميناء خليج مضيق قناه',
  },
  {
    id: 'victim-work',
    type: 'person',
    label: { ar: 'من الضحايا؟', en: 'Who are the victims?', fr: 'Qui sont les victimes ?' },
    values: [
      {
        name: { ar: 'عمال', en: 'workers', fr: 'des ouvriers' },
        phrases:
          'من عامل | عامل مصنع | عامل بناء | عامل زراعي | عامل منجم | عامل نظافه | عامل يومي | عامل فلاح | معظم عامل | جميعهم عامل | جميعه عامل | جميعها عامل',
      },
      {
        name: { ar: 'تلاميذ أو طلاب', en: 'pupils or students', fr: 'des élèves' },
        phrases:
          'من طالب | طالب مدرسه | تلميذ مدرسه | من تلميذ | جميعهم طالب | جميعه طالب | جميعها طالب | طالب جامعي | معظم طالب | معظم تلميذ | طالب جامعه',
      },
      {
        name: { ar: 'سياح', en: 'tourists', fr: 'des touristes' },
        phrases:
          'من سايح | سايح اجنبي | فوج سياحي | جميعهم سايح | جميعه سايح | جميعها سايح | سايح من | معظم سايح',
      },
      {
        name: {
          ar: 'صحفيون أو مسعفون',
          en: 'journalists or medics',
          fr: 'des journalistes ou secouristes',
        },
        phrases:
          'صحفي قتل | من صحفي | مراسل قناه | مصور صحفي | طواقم اسعاف | من مسعف | طاقم اسعاف | من صحافي | مصور قناه | فريق اسعاف',
      },
    ],
    about: 'ضحيه قتيل قتلي ضحايا مصاب مصرع مقتل وفاه غرق حادث استهداف قصف',
  },
  {
    id: 'on-duty',
    type: 'status',
    label: { ar: 'في الخدمة أم خارجها؟', en: 'On or off duty?', fr: 'En service ou non ?' },
    values: [
      {
        name: { ar: 'في الخدمة', en: 'on duty', fr: 'en service' },
        phrases:
          'اثناء خدمه | اثناء اداء واجب | اثناء اداء مهمه | اثناء تاديه واجب | خلال تاديه مهمه | اثناء عمله | اثناء عملها | اثناء عملهم | في مهمه رسمي | اداء واجب | خلال خدمه',
      },
      {
        name: { ar: 'خارجها', en: 'off duty', fr: 'hors service' },
        phrases:
          'خارج خدمه | خارج وقت عمل | في اجازه | خارج دوام | خارج وقت خدمه | كان في عطله | متقاعد | خلال اجازته | خلال اجازتها | خلال اجازتهم',
      },
    ],
    about: 'ضابط شرطي جندي عسكري شرطه رجل امن عنصر',
  },
  {
    id: 'taken-away',
    type: 'wording',
    label: {
      ar: 'خطف أم اعتقال أم اختفاء؟',
      en: 'Abduction, arrest or disappearance?',
      fr: 'Enlèvement, arrestation ou disparition ?',
    },
    values: [
      {
        name: { ar: 'خُطف', en: 'abducted', fr: 'enlevé' },
        phrases:
          'خطف علي يد | اختطف من | تعرض للخطف | تعرض للاختطاف | اختطف مسلح | خطف مسلح | عمليه اختطاف | اختطف مجهول | جري اختطاف | خطف من منزل | اختطفته | اختطفتها | اختطفتهم',
      },
      {
        name: { ar: 'اعتُقل', en: 'arrested', fr: 'arrêté' },
        phrases:
          'جري اعتقال | اعتقل سلطه | اوقف شرطه | تم توقيف | القي قبض عليه | اعتقل شرطه | اوقف سلطه | بموجب مذكره توقيف | اعتقل قوات | احتجز سلطه',
      },
      {
        name: { ar: 'اختفى', en: 'vanished', fr: 'disparu' },
        phrases:
          'اختفي في ظرف | اختفي منذ | اختفاء غامض | انقطع اتصال به | فقد اثره | فقد اثرها | فقد اثرهم | مختف منذ | اختفاء قسري | ظرف غامض | فقد اتصال به | انقطع خبر',
      },
      {
        name: { ar: 'غادر طوعا', en: 'left by choice', fr: 'parti de son gré' },
        phrases:
          'غادر طوعا | غادر بمحض اراده | غادر بارادته | ترك منزل | غادر منزل طوعا | بملء اراده',
      },
    ],
    about: 'ناشط صحفي شاب رجل مواطن معارض مدون طبيب مهندس صحافي محام طالب',
  },
];
