import { CHARGED, NAMED_AFTER_DISASTERS, no, yes, type LoadedGroup } from './types';

/** Things that an epithet of the press hands over to death: قطار الموت against القطار. */
const OF_DEATH: readonly (readonly [string, string])[] = [
  ['قطار', '~قطار'],
  ['حافلة', '~حافلة'],
  ['عبارة', '~عبارة'],
  ['طائرة', '~طائرة'],
  ['مروحية', '~مروحية'],
  ['سفينة', '~سفينة'],
  ['شاحنة', '~شاحنة'],
  ['طريق', '~طريق'],
  ['جسر', '~جسر'],
  ['مصنع', '~مصنع'],
  ['منجم', '~منجم'],
  ['عمارة', '~عمارة|~مبنى|~بناية'],
  ['مستشفى', '~مستشفى'],
  ['أجهزة', 'أجهزة التنفس|أجهزة تنفس|أجهزة طبية|الأجهزة الطبية'],
  ['أدوية', '~دواء'],
  ['لقاح', '~لقاح'],
  ['ملعب', '~ملعب'],
  ['مخيم', '~مخيم'],
  ['سجن', '~سجن'],
];

const ofDeath = OF_DEATH.map(([thing, plain]): LoadedGroup => ({
  id: `of-death-${thing}`,
  needs: 'subject',
  label: { ar: 'نعت الشيء بالموت', en: 'An epithet of death', fr: 'Une épithète de mort' },
  choices: [yes(`${thing} الموت`), no(plain)],
}));

/** Migration, money, sickness, weather, sport. */
export const SOCIETY: readonly LoadedGroup[] = [
  {
    id: 'migrants',
    label: {
      ar: 'تسمية المهاجرين',
      en: 'Name given to the migrants',
      fr: 'Nom donné aux migrants',
    },
    choices: [
      yes(
        'مهاجرين غير شرعيين|المهاجرين السريين|مهاجرين سريين|الهجرة السرية|المتسللين|مهاجرين غير قانونيين|متسللين|الهجرة غير الشرعية',
      ),
      no('مهاجرين غير نظاميين|طالبي لجوء|لاجئين|مهاجرين أفارقة|الهجرة غير النظامية|مهاجرين'),
    ],
  },
  {
    id: 'lgbt',
    label: {
      ar: 'تسمية المثليين',
      en: 'Name given to gay people',
      fr: 'Nom donné aux homosexuels',
    },
    choices: [yes('الشذوذ|الشواذ|شواذ|الشذوذ الجنسي'), no('المثلية|المثليين|مثليين|مجتمع الميم')],
  },
  {
    id: 'currency',
    label: {
      ar: 'تعويم أم تحرير؟',
      en: 'Flotation or liberalisation?',
      fr: 'Flottement ou libéralisation ?',
    },
    choices: [
      yes('تعويم|التعويم|عوم|عومت|تعويما|انهيار العملة|انهيار الجنيه|انهيار الليرة|انهيار الدينار'),
      yes(
        'تحرير سعر الصرف|تحرير سعر صرف|مرونة سعر الصرف|سعر صرف مرن|آليات السوق|آليات العرض والطلب|قوى العرض والطلب|إصلاح نقدي',
      ),
      no('خفض قيمة|تخفيض قيمة|خفض سعر صرف|تراجع قيمة'),
    ],
  },
  {
    id: 'austerity',
    needs: 'statement',
    label: { ar: 'تقشف أم إصلاح؟', en: 'Austerity or reform?', fr: 'Austérité ou réforme ?' },
    choices: [
      yes(
        'سياسة التجويع|سياسات التجويع|التقشف|إجراءات تقشفية|إملاءات صندوق النقد|شروط صندوق النقد|روشتة صندوق النقد',
      ),
      yes('الإصلاح الاقتصادي|الإصلاحات الاقتصادية|إصلاحات اقتصادية|ترشيد الدعم|إصلاحات هيكلية'),
    ],
  },
  {
    id: 'oil-group',
    label: {
      ar: 'تسمية مجموعة أوبك',
      en: 'Name given to the oil producers',
      fr: 'Nom donné aux producteurs',
    },
    choices: [
      yes('كارتل|كارتيل|الكارتل|كارتل النفط'),
      no('مجموعة أوبك|تحالف أوبك|منظمة أوبك|دول أوبك|منظمة الدول المصدرة للنفط'),
    ],
  },
  {
    id: 'star',
    ofPerson: true,
    label: {
      ar: 'تسمية اللاعب',
      en: 'Name given to the player',
      fr: 'Nom donné au joueur',
    },
    choices: [
      yes(
        'الأسطورة|أسطورة|الدون|صاروخ ماديرا|البرغوث|الظاهرة رونالدو|الظاهرة البرازيلية|الظاهرة البرازيلي|ملك الكرة|فخر العرب|المعجزة',
      ),
      no(
        'نجم منتخب|نجم المنتخب|قائد منتخب|قائد المنتخب|مهاجم منتخب|النجم البرتغالي|النجم الأرجنتيني|النجم المصري|النجم الفرنسي|المهاجم البرتغالي|المهاجم الأرجنتيني|اللاعب البرتغالي',
      ),
    ],
  },
  {
    id: 'disease',
    label: { ar: 'تسمية المرض', en: 'Name given to the sickness', fr: 'Nom donné à la maladie' },
    choices: [
      yes(
        '~إسهال|نزلات معوية|نزلة معوية|التهابات معوية|تسمم غذائي|المرض الغامض|مرض غامض|حمى مجهولة|حالات عارضة',
      ),
      no('~كوليرا|حمى الضنك|التيفوئيد|حمى نزفية|الحمى النزفية'),
    ],
  },
  {
    id: 'covid',
    label: { ar: 'تسمية الفيروس', en: 'Name given to the virus', fr: 'Nom donné au virus' },
    choices: [
      yes('الفيروس الصيني|فيروس الصين|فيروس ووهان|الوباء الصيني'),
      no('فيروس كورونا|كوفيد|كوفيد-19|الفيروس التاجي'),
    ],
  },
  {
    id: 'hunger',
    needs: 'statement',
    label: { ar: 'تسمية الجوع', en: 'Name given to the hunger', fr: 'Nom donné à la faim' },
    choices: [
      yes('~مجاعة|~تجويع|سلاح الجوع|حرب التجويع'),
      yes('فجوة غذائية|الفجوة الغذائية|نقص في الغذاء|شح الغذاء'),
      no('انعدام الأمن الغذائي|سوء التغذية|أزمة غذائية|الأزمة الغذائية|أزمة جوع'),
    ],
  },
  {
    id: 'weather',
    needs: 'subject',
    label: {
      ar: 'تسمية الحالة الجوية',
      en: 'Name given to the weather event',
      fr: 'Nom donné au phénomène météo',
    },
    choices: [
      yes(
        '+أنواء|الأنواء المناخية|أنواء مناخية|الحالة الجوية|الحالة المدارية|حالة جوية|أمطار الخير|أمطار خير',
      ),
      no('~فيضان|~سيل|~إعصار|~عاصفة'),
    ],
  },
  {
    id: 'calamity',
    needs: 'statement',
    label: {
      ar: 'تسمية الكارثة',
      en: 'Name given to the calamity',
      fr: 'Nom donné à la catastrophe',
    },
    choices: [
      { ...yes('~كارثة|~نكبة|~فاجعة|~وباء|~مأساة'), notAfter: NAMED_AFTER_DISASTERS },
      yes('قضاء وقدر|القضاء والقدر|حادث عرضي|حادث عارض|خلل فني|عطل فني'),
      { ...yes('~جريمة|قتل جماعي|إهمال جسيم|~إهمال|~فساد'), notAfter: CHARGED },
      no('~حادث|~حادثة|~واقعة'),
    ],
  },
  {
    id: 'women-killed',
    needs: 'statement',
    label: {
      ar: 'تسمية قتل النساء',
      en: 'Name given to the killing of women',
      fr: 'Nom donné au féminicide',
    },
    choices: [
      yes('جريمة شرف|جرائم الشرف|غسل العار|غسلا للعار|بدافع الشرف|قضية شرف'),
      yes('قتل النساء|قتل نساء|جريمة قتل النساء|العنف الأبوي|قتل النوع'),
      no('جريمة قتل|خلافات أسرية|خلاف عائلي|خلافات عائلية|العنف الأسري'),
    ],
  },
  ...ofDeath,
];
