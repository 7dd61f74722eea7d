import { no, yes, type LoadedGroup } from './types';

/** Quarrels over names elsewhere. */
export const WORLD: readonly LoadedGroup[] = [
  {
    id: 'us-state',
    label: {
      ar: 'تسمية الولايات المتحدة',
      en: 'Names given to the United States',
      fr: 'Noms donnés aux États-Unis',
    },
    choices: [
      yes(
        'العدو الأمريكي|العدو الأميركي|الشيطان الأكبر|قوى الاستكبار|الاحتلال الأمريكي|الاحتلال الأميركي',
      ),
      no('القوات الأمريكية|القوات الأميركية|الجيش الأمريكي|الجيش الأميركي|واشنطن'),
    ],
  },
  {
    id: 'ukraine-war',
    label: {
      ar: 'تسمية الحرب في أوكرانيا',
      en: 'Name given to the war in Ukraine',
      fr: 'Nom donné à la guerre en Ukraine',
    },
    choices: [
      yes('الغزو الروسي|العدوان الروسي|غزو أوكرانيا|الاحتلال الروسي'),
      yes('العملية العسكرية الخاصة|العملية الروسية الخاصة|العملية الخاصة|نازيين جدد'),
      no(
        'الحرب في أوكرانيا|الحرب الروسية الأوكرانية|الحرب الأوكرانية|النزاع في أوكرانيا|الهجوم الروسي',
      ),
    ],
  },
  {
    id: 'crimea',
    label: {
      ar: 'تسمية المناطق المضمومة',
      en: 'Name given to the annexed regions',
      fr: 'Nom donné aux régions annexées',
    },
    choices: [
      yes('القرم المحتلة|الأراضي المحتلة مؤقتا|المناطق المحتلة'),
      yes('المناطق المحررة|الأقاليم الجديدة|جمهورية دونيتسك الشعبية|تحرير دونباس'),
      no('المناطق التي ضمتها روسيا|شبه جزيرة القرم'),
    ],
  },
  {
    id: 'wagner',
    label: { ar: 'تسمية فاغنر', en: 'Name given to Wagner', fr: 'Nom donné à Wagner' },
    choices: [
      yes('مرتزقة فاغنر|مرتزقة روس|المرتزقة الروس|ميليشيا فاغنر|مليشيا فاغنر'),
      no('مجموعة فاغنر|مدربين روس|قوات فاغنر|الفيلق الإفريقي|الفيلق الأفريقي|شركة فاغنر'),
    ],
  },
  {
    id: 'kashmir',
    label: { ar: 'تسمية كشمير', en: 'Name given to Kashmir', fr: 'Nom donné au Cachemire' },
    choices: [
      yes('كشمير المحتلة|كشمير الحرة'),
      no('كشمير الهندية|كشمير الباكستانية|الشطر الهندي|الشطر الباكستاني|إقليم كشمير'),
    ],
  },
  {
    id: 'karabakh',
    label: { ar: 'تسمية قره باغ', en: 'Name given to Karabakh', fr: 'Nom donné au Karabakh' },
    choices: [yes('آرتساخ|أرتساخ'), no('قره باغ|كاراباخ|قرة باغ')],
  },
  {
    id: 'taiwan',
    label: { ar: 'تسمية تايوان', en: 'Name given to Taiwan', fr: 'Nom donné à Taïwan' },
    choices: [
      yes('إقليم تايوان|مقاطعة تايوان|تايوان الصينية'),
      yes('جمهورية الصين'),
      no('جزيرة تايوان|حكومة تايوان'),
    ],
  },
  {
    id: 'xinjiang-camps',
    label: { ar: 'تسمية المراكز', en: 'Name given to the camps', fr: 'Nom donné aux camps' },
    choices: [
      yes('معسكرات الاعتقال|معسكرات اعتقال'),
      yes('مراكز التدريب المهني|مراكز التأهيل|مراكز تدريب مهني'),
      no('مراكز الاحتجاز|مراكز احتجاز'),
    ],
  },
  {
    id: 'taliban',
    label: { ar: 'تسمية طالبان', en: 'Name given to the Taliban', fr: 'Nom donné aux talibans' },
    choices: [
      yes('إمارة أفغانستان الإسلامية|الإمارة الإسلامية'),
      yes('حركة طالبان الإرهابية|طالبان المتشددة|سلطات الأمر الواقع|طالبان المتطرفة'),
      no('حركة طالبان|حكومة طالبان|طالبان'),
    ],
  },
];
