import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of disasters and of services cut and restored can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const DISASTERS_STATES: readonly ExclusiveState[] = [
  {
    id: 'evacuation',
    type: 'status',
    label: {
      ar: 'هل أُجلي السكان؟',
      en: 'Were people evacuated?',
      fr: 'La population a-t-elle été évacuée ?',
    },
    values: [
      {
        name: { ar: 'أُجلوا', en: 'evacuated', fr: 'évacuée' },
        phrases:
          'اجلاء ساكن | اجلي ساكن | اخلاء منزل | اخلاء مبني | اخلاء قريه | اجلاء الف | اجلاء ميه | اجلاء عايله | ترحيل ساكن | اجل سلطه | غادر ساكن | اجلاء اهل | اجلاء عشره | نقل ساكن الي | اجلاء نحو',
      },
      {
        name: { ar: 'بقوا', en: 'stayed', fr: 'restée' },
        phrases:
          'رفض ساكن اخلاء | رفض مغادره | بقي ساكن | رفض اجلاء | فضل بقاء | لا حاجه للاخلاء | لم تم اجلاء | دون اجلاء | تمسك بالبقاء | دون حاجه الي اجلاء',
      },
    ],
    about: 'سكان اهالي قريه منطقه فيضان حريق بركان اعصار مبني مدينه عايله حي',
  },
  {
    id: 'return-home',
    type: 'status',
    label: {
      ar: 'هل عاد السكان؟',
      en: 'Have people gone back?',
      fr: 'La population est-elle revenue ?',
    },
    values: [
      {
        name: { ar: 'عادوا', en: 'back', fr: 'revenue' },
        phrases:
          'عوده نازح | عاد نازح | عاد ساكن | عوده اهل | عوده ساكن | عاد اهل | عوده مهجر | عاد الي منزل | بدء عوده | سماح بعوده | عاد عايله',
      },
      {
        name: { ar: 'لم يعودوا', en: 'not back', fr: 'non revenue' },
        phrases:
          'منع عوده | منع من عوده | رفض عوده | لم عد ساكن | غير قادر علي عوده | لا استطاع عوده | تاجيل عوده | منع ساكن من عوده | تعذر عليهم عوده',
      },
    ],
    about: 'نازح لاجي سكان اهالي مهجر عوده نازحين قريه',
  },
  {
    id: 'warning',
    type: 'polarity',
    label: { ar: 'هل سبق تحذير؟', en: 'Was there a warning?', fr: 'Y a-t-il eu une alerte ?' },
    values: [
      {
        name: { ar: 'نعم', en: 'yes', fr: 'oui' },
        phrases:
          'حذر مسبق | تحذير مسبق | انذار مسبق | سبق ان حذر | سبق ان نبه | بعد تحذير | نبه ساكن | حذر رصد | انذر ساكن | انذار بالاخلاء | اصدر تحذير | وجه انذار | سبق تحذير | نشره انذاري | تحذير متكرر | تجاهل تحذير',
      },
      {
        name: { ar: 'لا', en: 'no', fr: 'non' },
        phrases:
          'دون سابق انذار | دون انذار | بدون انذار | دون تحذير | دون سابق تحذير | لم تلقي تحذير | لم صدر تحذير | بلا انذار | من دون انذار | لم حذر ساكن | غياب انذار | لم توجه اي | بشكل مفاجي | فوج ساكن | لم تلقي اي تحذير',
      },
    ],
    about: 'انذار تحذير سكان فيضان كارثه حادث قصف هجوم سيل سد انهيار غاره عاصفه اعصار موجه',
  },
  {
    id: 'quake-felt',
    type: 'status',
    label: { ar: 'شدة الأثر', en: 'Strength felt', fr: 'Force ressentie' },
    values: [
      {
        name: { ar: 'مدمّر', en: 'destructive', fr: 'destructeur' },
        phrases:
          'زلزال مدمر | زلزال عنيف | هزه عنيف | زلزال كارثي | هزه قوي | زلزال قوي | زلزال ضخم',
      },
      {
        name: { ar: 'خفيف', en: 'slight', fr: 'léger' },
        phrases:
          'هزه خفيف | زلزال خفيف | هزه ارضيه خفيف | هزه متوسط | هزه طفيف | بالكاد شعر | لم شعر بها | لم شعر به | لم شعر بهم | لم شعر ساكن | زلزال متوسط | هزه ضعيف',
      },
    ],
    about: 'زلزال هزه',
  },
  {
    id: 'tsunami',
    type: 'polarity',
    label: { ar: 'إنذار التسونامي', en: 'Tsunami alert', fr: 'Alerte au tsunami' },
    values: [
      {
        name: { ar: 'صدر', en: 'issued', fr: 'lancée' },
        phrases:
          'تحذير من تسونامي | انذار بحدوث تسونامي | تحذير من موجه | اصدر تحذير من | احتمال وقوع تسونامي | انذار تسونامي | تحذير تسونامي | احتمال حدوث تسونامي',
      },
      {
        name: { ar: 'لم يصدر أو رُفع', en: 'none or lifted', fr: 'aucune ou levée' },
        phrases:
          'رفع تحذير | رفع انذار | الغاء تحذير | لا خطر تسونامي | لم صدر تحذير | دون خطر تسونامي | لا تحذير من | الغي تحذير | استبعاد حدوث | استبعاد وقوع | زوال خطر',
      },
    ],
    about: 'زلزال هزه ساحل بحر تسونامي امواج',
  },
];
