import { LASTING_OCCUPATION, no, OF_OCCUPIERS, yes, type LoadedGroup } from './types';

/** Israel and the Palestinians: armies, land, captives, relations. */
export const PALESTINE: readonly LoadedGroup[] = [
  {
    id: 'israel-army',
    label: {
      ar: 'تسمية الجيش الإسرائيلي',
      en: 'Name given to the Israeli army',
      fr: 'Nom donné à l’armée israélienne',
    },
    choices: [
      yes(
        'جيش الاحتلال|قوات الاحتلال الإسرائيلي|قوات الاحتلال الإسرائيلية|قوات الاحتلال الصهيوني|جيش العدو|الجيش الصهيوني|جنود الاحتلال|قوات العدو|قوات العدو الإسرائيلي|جنود العدو|جيش الكيان|جيش العدو الإسرائيلي|جيش العدو الصهيوني|جيش الإبادة|آليات الاحتلال|طائرات الاحتلال',
      ),
      yes('جيش الدفاع الإسرائيلي|جيش الدفاع'),
      no(
        'الجيش الإسرائيلي|القوات الإسرائيلية|القوات المسلحة الإسرائيلية|القوات المسلّحة الإسرائيلية',
      ),
    ],
  },
  {
    id: 'israel',
    quotable: true,
    label: { ar: 'تسمية إسرائيل', en: 'Name given to Israel', fr: 'Nom donné à Israël' },
    choices: [
      {
        loaded: true,
        phrases:
          'الاحتلال الإسرائيلي|الكيان الصهيوني|الكيان الإسرائيلي|كيان الاحتلال|العدو الصهيوني|العدو الإسرائيلي|دولة الاحتلال|سلطات الاحتلال|حكومة الاحتلال|الكيان المحتل|كيان العدو|كيان العدو الإسرائيلي|كيان العدو الصهيوني|الكيان الغاصب|الكيان|وفد الاحتلال|وفد العدو|المحتل الإسرائيلي|حكومة العدو|الكيان المؤقت',
        // What is to end is the occupation, not the state.
        notAfter: 'إنهاء|زوال|نهاية|ظل|انتهاء',
      },
      {
        loaded: true,
        phrases: 'الاحتلال|المحتل|المحتلين|الصهاينة|الغاصب|المغتصب',
        // The army, the prisons and the police of the occupation have groups of their own; what lasts is a state of things.
        notAfter: `${OF_OCCUPIERS}|${LASTING_OCCUPATION}`,
        unless:
          'الاحتلال الأمريكي|الاحتلال الأميركي|الاحتلال الروسي|الاحتلال التركي|الاحتلال الفرنسي|الاحتلال المغربي|الاحتلال البريطاني|الاحتلال السوري',
      },
      yes('الدولة العبرية|الدولة اليهودية'),
      no(
        'إسرائيل|تل أبيب|الجانب الإسرائيلي|الحكومة الإسرائيلية|السلطات الإسرائيلية|الوفد الإسرائيلي',
      ),
    ],
  },
  {
    id: 'jerusalem',
    label: { ar: 'تسمية القدس', en: 'Name given to Jerusalem', fr: 'Nom donné à Jérusalem' },
    choices: [
      yes('القدس المحتلة'),
      yes('أورشليم|عاصمة إسرائيل'),
      {
        loaded: false,
        phrases: 'القدس الشرقية|مدينة القدس|القدس',
        notAfter:
          'سرايا|فيلق|لواء|قوة|كتيبة|كتائب|جامعة|صحيفة|وكالة|إذاعة|مركز|شارع|حي|سيف|يوم|روح',
      },
    ],
  },
  {
    id: 'palestine-land',
    label: { ar: 'تسمية الأرض', en: 'Name given to the land', fr: 'Nom donné au territoire' },
    choices: [
      yes('فلسطين المحتلة|الأراضي المحتلة|الضفة المحتلة|الضفة الغربية المحتلة'),
      yes('يهودا والسامرة'),
      no('الضفة الغربية|الأراضي الفلسطينية'),
    ],
  },
  {
    id: 'settlers',
    label: {
      ar: 'تسمية المستوطنات',
      en: 'Name given to the settlements',
      fr: 'Nom donné aux colonies',
    },
    choices: [
      yes('مستعمرات|مستعمرة|مغتصبات|مغتصبة'),
      yes('بلدات إسرائيلية|أحياء يهودية'),
      no('مستوطنات|مستوطنة'),
    ],
  },
  {
    id: 'separation-wall',
    label: { ar: 'تسمية الجدار', en: 'Name given to the barrier', fr: 'Nom donné à la barrière' },
    choices: [
      yes('جدار الفصل العنصري|جدار الفصل|الجدار العازل'),
      no('السياج الأمني|الجدار الأمني|السياج الفاصل'),
    ],
  },
  {
    id: 'palestinian-fighters',
    label: {
      ar: 'تسمية المقاتلين الفلسطينيين',
      en: 'Name given to the Palestinian fighters',
      fr: 'Nom donné aux combattants palestiniens',
    },
    choices: [
      yes('المقاومة الفلسطينية|فصائل المقاومة|المقاومون|مقاومين|مجاهدين|المجاهدون'),
      yes(
        'إرهابيين فلسطينيين|منظمة حماس الإرهابية|حركة حماس الإرهابية|إرهابيو حماس|مخربين|تنظيم حماس',
      ),
      no('مسلحين فلسطينيين|مسلحون فلسطينيون|حركة حماس|مقاتلي حماس|مقاتلو حماس|الفصائل الفلسطينية'),
    ],
  },
  {
    id: 'hostages',
    label: { ar: 'تسمية المحتجزين', en: 'Name given to those held', fr: 'Nom donné aux captifs' },
    choices: [
      yes('أسرى الاحتلال|الأسرى الإسرائيليين|الأسرى الإسرائيليون|الأسرى الصهاينة'),
      no('الرهائن|رهائن|رهينة'),
      no('المحتجزين الإسرائيليين|المحتجزون|المختطفين'),
    ],
  },
  {
    id: 'october-attack',
    label: { ar: 'تسمية الهجوم', en: 'Name given to the attack', fr: 'Nom donné à l’attaque' },
    choices: [
      yes('طوفان الأقصى|معركة طوفان الأقصى|عملية طوفان الأقصى'),
      no('هجوم السابع من أكتوبر|هجوم حماس|هجمات السابع من أكتوبر|هجوم 7 أكتوبر'),
    ],
  },
  {
    id: 'gaza-war',
    label: { ar: 'تسمية الحرب', en: 'Name given to the war', fr: 'Nom donné à la guerre' },
    choices: [
      yes(
        'حرب الإبادة|الإبادة الجماعية|العدوان الإسرائيلي|العدوان على غزة|المحرقة|العدوان الصهيوني',
      ),
      yes('عملية الجرف الصامد|السيوف الحديدية|الدفاع عن النفس'),
      no('الحرب في غزة|الحرب على غزة|العملية العسكرية الإسرائيلية|الهجوم الإسرائيلي'),
    ],
  },
  {
    id: 'normalise',
    label: {
      ar: 'تطبيع أم استئناف للعلاقات؟',
      en: 'Normalisation or resumption of relations?',
      fr: 'Normalisation ou reprise des relations ?',
    },
    choices: [
      {
        ...yes(
          '~تطبيع|تطبيعي|تطبيعية|طبّع علاقاته|طبعت علاقاتها|طبّع المغرب|طبّع العلاقات|المطبعين|المطبعون|المهرولين|الهرولة',
        ),
        // Between other states the word is a plain one.
        where: 'إسرائيل|الإسرائيلي|الصهيوني|تل أبيب|الكيان|نتنياهو|نتانياهو|أبراهام',
      },
      no(
        'استئناف العلاقات|إعادة العلاقات|إقامة العلاقات|استئناف علاقاتهما|إقامة علاقات|رفعت الدولتان علاقاتهما|عودة العلاقات|استعادة العلاقات|اتفاق سلام مع|معاهدة السلام مع|اتفاقات أبراهام|الاتفاقات الإبراهيمية|اتفاقيات إبراهيم',
      ),
    ],
  },
  {
    id: 'temple-mount',
    label: { ar: 'تسمية الحرم', en: 'Name given to the compound', fr: 'Nom donné à l’esplanade' },
    choices: [yes('جبل الهيكل'), no('المسجد الأقصى|الحرم القدسي|الحرم الشريف|باحات الأقصى')],
  },
  {
    id: 'aqsa-entry',
    needs: 'statement',
    label: { ar: 'اقتحام أم زيارة؟', en: 'Storming or visit?', fr: 'Irruption ou visite ?' },
    choices: [yes('~اقتحام|~اقتحم|~تدنيس|~دنس'), no('~زيارة|~زار|~دخول|~دخل|صعود')],
  },
];
