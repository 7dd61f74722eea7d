import type { Ladder } from './person-stages';

/**
 * What becomes of one thing, told by one report after another: a thing is known by its noun and the word behind it (معبر
 * رفح), some by the noun alone. Compiled from general knowledge of Arabic news writing.
 */
export const THING_LADDERS: readonly Ladder[] = [
  {
    id: 'thing-open',
    label: { ar: 'مفتوح أم مغلق؟', en: 'Open or closed?', fr: 'Ouvert ou fermé ?' },
    things:
      'مطار معبر منفذ ميناء مرفأ طريق جسر كوبري نفق شارع قناة مضيق سد محطة مصفاة حقل مصنع معمل منجم سوق متحف مدرسة مدارس جامعة مستشفى سفارة قنصلية مسجد ملعب حدود خط مجال أجواء',
    stages: [
      {
        name: { ar: 'مغلق', en: 'closed', fr: 'fermé' },
        of: 'إغلاق إقفال غلق قطع توقف تعطل إيقاف تعليق',
        about:
          'مغلق مغلقة مقفل مقفلة مغلقا أغلق أغلقت أقفل أقفلت توقف توقفت متوقف متوقفة خارج_خدمة',
        suffered: true,
      },
      {
        name: { ar: 'مفتوح', en: 'open', fr: 'ouvert' },
        of: 'فتح افتتاح استئناف',
        about:
          'فتح فتحت استأنف استأنفت أعيد_فتح أعيد_افتتاح عاد_عمل عادت_عمل استعادة_طاقة استعاد_طاقة',
        suffered: true,
      },
    ],
  },
  {
    id: 'thing-strike',
    label: {
      ar: 'هل يستمر الإضراب؟',
      en: 'Does the strike go on?',
      fr: 'La grève continue-t-elle ?',
    },
    things: 'إضراب عصيان اعتصام',
    lone: true,
    stages: [
      {
        name: { ar: 'مستمر', en: 'goes on', fr: 'se poursuit' },
        of: 'استمرار تواصل بدء انطلاق مواصلة تمديد خوض',
        about: 'يتواصل تتواصل مستمر متواصل دخل_أسبوع دخل_يوم يدخل_أسبوع يدخل_يوم مفتوح ماضون',
        suffered: true,
      },
      {
        name: { ar: 'انتهى', en: 'over', fr: 'terminée' },
        of: 'تعليق إنهاء انتهاء فض رفع فك طي',
        about: 'انتهى علق علقوا أنهى طوى',
        suffered: true,
      },
    ],
  },
  {
    id: 'thing-bill',
    label: { ar: 'مصير النص', en: 'What became of the text', fr: 'Le sort du texte' },
    things: 'قانون مشروع تعديل اتفاقية معاهدة ميزانية موازنة دستور مرسوم',
    stages: [
      {
        name: { ar: 'قيد الدرس', en: 'under discussion', fr: 'à l’étude' },
        of: 'مناقشة دراسة إحالة عرض طرح صياغة إعداد',
        suffered: true,
      },
      {
        name: { ar: 'أُقرّ', en: 'passed', fr: 'adopté' },
        of: 'إقرار مصادقة_على صادق_على موافقة_على وافق_على تمرير اعتماد تبني',
        suffered: true,
      },
      {
        name: { ar: 'رُفض', en: 'rejected', fr: 'rejeté' },
        of: 'رفض إسقاط سحب رد تجميد',
        suffered: true,
      },
      {
        name: { ar: 'نافذ', en: 'in force', fr: 'en vigueur' },
        of: 'سريان تطبيق إصدار صدور',
        about: 'دخل_حيز نافذ نافذا ساري ساريا حيز_تنفيذ',
        suffered: true,
      },
    ],
  },
  {
    id: 'thing-held',
    label: { ar: 'هل عُقد؟', en: 'Was it held?', fr: 'A-t-il eu lieu ?' },
    things: 'جلسة اجتماع مباراة مؤتمر قمة زيارة انتخابات امتحان مهرجان معرض دورة جولة إطلاق إقلاع',
    stages: [
      {
        name: { ar: 'أُلغي أو أُجّل', en: 'called off or put off', fr: 'annulé ou reporté' },
        of: 'إلغاء تأجيل إرجاء',
        about: 'ألغيت ألغي تأجل تأجلت أرجئ أرجئت',
        suffered: true,
      },
      {
        name: { ar: 'عُقد', en: 'held', fr: 'tenu' },
        of: 'عقد انعقاد انطلاق افتتاح إجراء نجاح اختتام',
        about: 'انعقد انعقدت اختتم اختتمت جرى جرت أقيم أقيمت',
        suffered: true,
      },
    ],
  },
  {
    id: 'thing-ban',
    label: {
      ar: 'هل رُفع الإجراء؟',
      en: 'Was the measure lifted?',
      fr: 'La mesure est-elle levée ?',
    },
    things: 'حظر منع إيقاف قيود عقوبات تجميد طوارئ حصار حجر إغلاق',
    stages: [
      {
        name: { ar: 'مفروض', en: 'imposed', fr: 'en place' },
        of: 'فرض تمديد تشديد',
        suffered: true,
      },
      {
        name: { ar: 'رُفع', en: 'lifted', fr: 'levée' },
        of: 'رفع إلغاء إنهاء تخفيف فك',
        about: 'رفع رفعت',
        suffered: true,
      },
    ],
  },
];
