import { no, yes, type LoadedGroup } from './types';

/** Egypt, Sudan, Libya and the Horn of Africa. */
export const NILE: readonly LoadedGroup[] = [
  {
    id: 'egypt-state',
    label: {
      ar: 'تسمية الدولة المصرية',
      en: 'Names given to the Egyptian side',
      fr: 'Noms donnés à la partie égyptienne',
    },
    choices: [
      yes('نظام السيسي|سلطة الانقلاب|النظام المصري|نظام الانقلاب|عسكر مصر|سلطات الانقلاب'),
      no('الدولة المصرية|السلطات المصرية|الحكومة المصرية|طالبت مصر|القاهرة'),
    ],
  },
  {
    id: 'libya-east',
    label: {
      ar: 'تسمية قوات حفتر',
      en: 'Name given to Haftar’s forces',
      fr: 'Nom donné aux forces de Haftar',
    },
    choices: [
      yes(
        'ميليشيات حفتر|مليشيات حفتر|مليشيا حفتر|الانقلابي حفتر|مجرم الحرب حفتر|الجنرال الانقلابي',
      ),
      yes('الجيش الوطني الليبي|القيادة العامة|القوات المسلحة العربية الليبية|الجيش الليبي'),
      no('قوات حفتر|قوات شرق ليبيا|قوات خليفة حفتر|قوات المشير حفتر'),
    ],
  },
  {
    id: 'libya-west',
    label: {
      ar: 'تسمية حكومة طرابلس',
      en: 'Name given to the Tripoli government',
      fr: 'Nom donné au gouvernement de Tripoli',
    },
    choices: [
      yes(
        'ميليشيات الوفاق|حكومة الميليشيات|ميليشيات طرابلس|حكومة السراج غير الشرعية|الحكومة منتهية الولاية',
      ),
      no('حكومة الوفاق|حكومة الوحدة الوطنية|حكومة الدبيبة|حكومة طرابلس'),
    ],
  },
  {
    id: 'sudan-rsf',
    label: {
      ar: 'تسمية الدعم السريع',
      en: 'Name given to the Rapid Support Forces',
      fr: 'Nom donné aux Forces de soutien rapide',
    },
    choices: [
      yes(
        'ميليشيا الدعم السريع|مليشيا الدعم السريع|المليشيا المتمردة|الميليشيا المتمردة|ميليشيا آل دقلو|مليشيا آل دقلو|الجنجويد|المتمردين|قوات الدعم السريع المتمردة',
      ),
      no('قوات الدعم السريع|الدعم السريع'),
    ],
  },
  {
    id: 'sudan-army',
    label: {
      ar: 'تسمية الجيش السوداني',
      en: 'Name given to the Sudanese army',
      fr: 'Nom donné à l’armée soudanaise',
    },
    choices: [
      yes(
        'جيش الفلول|فلول النظام|جيش البرهان|مليشيا البرهان|كتائب الإسلاميين|جيش الحركة الإسلامية',
      ),
      no('الجيش السوداني|القوات المسلحة السودانية'),
    ],
  },
  {
    id: 'brotherhood',
    label: {
      ar: 'تسمية الإخوان',
      en: 'Name given to the Muslim Brotherhood',
      fr: 'Nom donné aux Frères musulmans',
    },
    choices: [
      yes(
        'جماعة الإخوان الإرهابية|الإخوان الإرهابية|الجماعة الإرهابية|تنظيم الإخوان الإرهابي|الجماعة المحظورة',
      ),
      no('جماعة الإخوان المسلمين|الإخوان المسلمين|جماعة الإخوان'),
    ],
  },
  {
    id: 'dam',
    label: {
      ar: 'تسمية سد النهضة',
      en: 'Name given to the Nile dam',
      fr: 'Nom donné au barrage du Nil',
    },
    choices: [yes('سد الخراب|السد الكارثي|السد الإثيوبي'), no('سد النهضة')],
  },
  {
    id: 'somaliland',
    label: {
      ar: 'تسمية أرض الصومال',
      en: 'Name given to Somaliland',
      fr: 'Nom donné au Somaliland',
    },
    choices: [
      {
        loaded: true,
        phrases: 'الإقليم الانفصالي|المنطقة الانفصالية|إقليم انفصالي|المنطقة الشمالية المتمردة',
        unless: 'كتالونيا|كاتالونيا|أوسيتيا|أبخازيا',
      },
      yes('جمهورية صوماليلاند|جمهورية أرض الصومال|دولة صوماليلاند|دولة أرض الصومال'),
      no('أرض الصومال|إقليم أرض الصومال|صوماليلاند'),
    ],
  },
  {
    id: 'tigray',
    label: {
      ar: 'تسمية مقاتلي تيغراي',
      en: 'Name given to the Tigrayan forces',
      fr: 'Nom donné aux forces tigréennes',
    },
    choices: [
      yes(
        'المجموعة الإجرامية|الزمرة الإجرامية|عصابة تيغراي|الجبهة الإرهابية|جبهة تيغراي الإرهابية',
      ),
      no('جبهة تحرير شعب تيغراي|قوات تيغراي|جبهة تحرير تيغراي|قوات دفاع تيغراي'),
    ],
  },
  {
    id: 'halayeb',
    label: { ar: 'تسمية حلايب', en: 'Name given to Halayeb', fr: 'Nom donné à Halayeb' },
    choices: [
      yes('مثلث حلايب المحتل|حلايب المحتلة|حلايب السودانية|حلايب المصرية'),
      no('مثلث حلايب|حلايب وشلاتين|حلايب'),
    ],
  },
  {
    id: 'red-sea-islands',
    label: {
      ar: 'تسمية نقل الجزيرتين',
      en: 'Name given to the handover of the islands',
      fr: 'Nom donné à la cession des îles',
    },
    choices: [
      yes(
        'بيع تيران|بيع الجزيرتين|التنازل عن تيران|التنازل عن الجزيرتين|التفريط في تيران|بيع الأرض',
      ),
      yes('عودة الجزيرتين|إعادة الجزيرتين|رد الجزيرتين|الجزر السعودية'),
      no('ترسيم الحدود البحرية|تعيين الحدود البحرية|نقل السيادة|نقل تبعية'),
    ],
  },
];
