import type { LocalizedText } from '../types';

/** One stage that a person, or a thing, passes through. */
export interface LadderStage {
  readonly name: LocalizedText;
  /**
   * Words whose person follows them (the arrest of, was released): families of verbs and verbal nouns, or citation
   * forms. ' ' parts entries, '_' the words of a phrase.
   */
  readonly of: string;
  /** Words whose person may stand before or behind them (in custody, gave himself up). */
  readonly about?: string;
  /** Verbs of `of` may be read as passive: who follows them at once suffered it (اعتقل فلان). */
  readonly suffered?: true;
}

/** Stages of which a person, or a thing, is at one at a time. */
export interface Ladder {
  /** Kebab-case English. */
  readonly id: string;
  readonly label: LocalizedText;
  /** The things that have these stages; persons have them where it is left out. */
  readonly things?: string;
  /** An event has one such thing, known by its noun alone. */
  readonly lone?: true;
  readonly stages: readonly LadderStage[];
}

/** Heads of something known, by which reports call one man: مدير المنجم, قبطان السفينة. Stems. */
export const PERSON_ROLES =
  'مدير مديرة صاحب صاحبة مالك مالكة سائق سائقة حارس حارسة قبطان ربان طيار قائد رئيس رئيسة عميد مؤسس ناشر محرر محامي ' +
  'خطيب عمدة مختار محافظ والي وزير وزيرة مدرب مدربة مهندس مقاول متعهد وكيل خاطف منفذ مرتكب قاتل حاكم سفير سفيرة نائب أمين ناظر ' +
  'مشغل مستثمر مراقب';

/**
 * What becomes of one person, told by one report after another. Any stage may follow any other: who was released may be
 * arrested again. Compiled from general knowledge of Arabic news writing.
 */
export const PERSON_LADDERS: readonly Ladder[] = [
  {
    id: 'person-custody',
    label: { ar: 'محتجز أم طليق؟', en: 'Held or free?', fr: 'En détention ou en liberté ?' },
    stages: [
      {
        name: { ar: 'محتجز', en: 'held', fr: 'détenu' },
        of: 'اعتقال توقيف احتجاز حبس قبض_على القبض_على إيداع_سجن أودع_سجن خطف اختطاف تحفظ_على أسر اقتياد',
        about:
          'معتقل موقوف محتجز محبوس مخطوف مختطف قيد_اعتقال قيد_احتجاز قيد_حبس قيد_توقيف رهن_اعتقال رهن_حبس رهن_توقيف رهن_احتجاز ' +
          'أوقفت_شرطة أوقف_أمن أوقفت_سلطات أوقفت_أجهزة أوقف_مدعي أوقفت_نيابة أوقف_درك أوقف_قاضي أوقف_ذمة ذمة_تحقيق ' +
          'خلف_قضبان وراء_قضبان زنزانة قبع يقبع بطاقة_إيداع مذكرة_إيداع إيداع_سجن سيق_سجن سيق_إلى_سجن نقل_إلى_سجن اقتيد ' +
          'ألقي_قبض حراسة_نظرية إقامة_جبرية',
        suffered: true,
      },
      {
        name: { ar: 'أُفرج عنه', en: 'free', fr: 'libre' },
        of: 'إفراج_عن أفرج_عن إطلاق_سراح أطلق_سراح إخلاء_سبيل أخلى_سبيل أخلي_سبيل تحرير',
        about:
          'أفرج_عنه أفرج_عنها طليق طليقا خرج_حرا بكفالة غادر_سجن خرج_سجن خروج_سجن مغادرة_سجن حالة_سراح سراح_مؤقت استعاد_حرية ' +
          'نال_حرية عانق_حرية',
      },
      {
        name: { ar: 'فارّ', en: 'at large', fr: 'en fuite' },
        of: 'فرار هروب',
        about:
          'فار فارا هارب هاربا متوار متواريا متوارية توارى توارت لاذ_فرار متحصن_فرار مكان_مجهول عن_أنظار مختبئ مختبئا فر هرب',
      },
      {
        name: { ar: 'سلّم نفسه', en: 'gave himself up', fr: 's’est rendu' },
        of: 'استسلام',
        about: 'سلم_نفس تسليم_نفس استسلم',
      },
    ],
  },
  {
    id: 'person-verdict',
    label: { ar: 'المتابعة والحكم', en: 'Charge and verdict', fr: 'Poursuite et verdict' },
    stages: [
      {
        name: { ar: 'متابَع', en: 'charged or on trial', fr: 'poursuivi' },
        of: 'محاكمة اتهام إحالة_إلى إحالة_على أحال_إلى أحال_على توجيه_تهمة توجيه_اتهام وجه_تهمة استدعاء استجواب',
        about: 'قيد_محاكمة يحاكم مثل_أمام يمثل_أمام يواجه_عقوبة يواجه_سجن يواجه_تهمة قيد_تحقيق',
      },
      {
        name: { ar: 'أُدين', en: 'convicted', fr: 'condamné' },
        of: 'إدانة دان دانت أدان أدانت حكم_على حكمت_على حكم_سجن حكمت_سجن قضى_سجن حكم_إعدام حكمت_إعدام',
        about: 'أدين أدينت حكم_عليه حكم_عليها بعد_إدانة محكوم_سجن',
      },
      {
        name: { ar: 'بُرّئ', en: 'acquitted', fr: 'acquitté' },
        of: 'تبرئة براءة إسقاط_تهمة حفظ_شكوى حفظ_دعوى منع_محاكمة',
        about: 'بالبراءة نال_براءة حصل_براءة حفظ_ملف خرج_قضية',
      },
      {
        name: { ar: 'نُقض الحكم', en: 'verdict quashed', fr: 'verdict annulé' },
        of: 'نقض_براءة نقض_حكم نقض_إدانة إلغاء_حكم ألغى_حكم إعادة_محاكمة فسخ_حكم',
      },
      {
        name: { ar: 'خُفّف الحكم', en: 'sentence reduced', fr: 'peine réduite' },
        of: 'تخفيف_حكم خفف_حكم تخفيف_عقوبة خفف_عقوبة تخفيض_حكم تخفيض_عقوبة خفض_عقوبة تقليص_عقوبة',
      },
      {
        name: { ar: 'عُفي عنه', en: 'pardoned', fr: 'gracié' },
        of: 'عفو_عن عفا_عن عفو_لصالح',
        about: 'عفو_رئاسي عفو_ملكي عفو_أميري عفو_خاص',
      },
      {
        name: { ar: 'أُعدم', en: 'executed', fr: 'exécuté' },
        of: 'تنفيذ_إعدام نفذ_إعدام نفذت_إعدام',
        about: 'أعدم أعدمت',
      },
    ],
  },
  {
    id: 'person-life',
    label: { ar: 'مصير الشخص', en: 'What became of the person', fr: 'Le sort de la personne' },
    stages: [
      {
        name: { ar: 'مصاب', en: 'hurt or ill', fr: 'blessé ou malade' },
        of: 'إصابة',
        about:
          'أصيب أصيبت جريح جريحا مصاب مصابا يرقد ترقد غيبوبة عناية_مركزة عناية_مشددة حالة_حرجة حالة_خطرة نقل_مستشفى أدخل_مستشفى يتلقى_علاج خضع_جراحة',
      },
      {
        name: { ar: 'مفقود', en: 'missing', fr: 'disparu' },
        of: 'اختفاء فقدان_أثر فقدان_اتصال',
        about: 'مفقود مفقودا مفقودة انقطع_أثر لا_أثر اختفى اختفت',
      },
      {
        name: { ar: 'توفي', en: 'dead', fr: 'mort' },
        of: 'وفاة مصرع مقتل استشهاد اغتيال جثمان جنازة تشييع نعى رثاء جثة',
        about:
          'توفي توفيت مات ماتت اغتيل اغتيلت فارق_حياة فارقت_حياة لفظ_أنفاس لقي_حتف لقي_مصرع قضى_نحب وافته_منية استشهد متأثرا_جراح متأثرا_إصابة',
      },
      {
        name: { ar: 'تعافى', en: 'recovered', fr: 'rétabli' },
        of: 'تعافي شفاء',
        about: 'تعافى تعافت غادر_مستشفى غادرت_مستشفى خرج_مستشفى خروج_مستشفى تماثل_شفاء استعاد_وعي',
      },
    ],
  },
  {
    id: 'person-office',
    label: { ar: 'في المنصب أم غادره؟', en: 'In office or gone?', fr: 'En poste ou parti ?' },
    stages: [
      {
        name: { ar: 'مرشّح', en: 'tipped', fr: 'pressenti' },
        of: 'ترشيح اقتراب مفاوضة_مع',
        about:
          'أقرب_هو أبرز_مرشح أبرز_مرشحين مرشح_خلافة مرشح_تولي مرشح_تدريب مطروح_خلافة اقترب_من يقترب_من',
      },
      {
        name: { ar: 'عُيّن', en: 'appointed', fr: 'nommé' },
        of: 'تعيين تنصيب تعاقد_مع تسمية مبايعة انتخاب كلف_تشكيل كلف_إدارة كلف_تدريب كلف_قيادة كلف_رئاسة كلف_مهام تكليف_تشكيل تكليف_إدارة تكليف_تدريب تكليف_قيادة تكليف_رئاسة',
        about:
          'عين_مدير عين_رئيس عين_وزير عين_مدرب تولى_منصب تولى_رئاسة تولى_مهام تولى_تدريب وقع_عقد أدى_يمين انتخب',
      },
      {
        name: { ar: 'مطالب بالرحيل', en: 'asked to go', fr: 'poussé au départ' },
        of: 'مطالبة_رحيل طالب_رحيل طالب_استقالة طالب_إقالة قرب_رحيل قرب_إقالة قرب_استقالة مطالبة_إقالة مطالبة_استقالة',
        about: 'على_وشك_رحيل يعتزم_استقالة يعتزم_تنحي لوح_استقالة هدد_استقالة',
      },
      {
        name: { ar: 'باقٍ', en: 'staying', fr: 'reste' },
        of: 'تجديد_ثقة جدد_ثقة تجديد_عقد تمديد_عقد',
        about: 'باق باقيا باقية متمسك_منصب متمسك_بقاء عدل_عن_استقالة سحب_استقالة',
      },
      {
        name: { ar: 'غادر', en: 'gone', fr: 'parti' },
        of: 'استقالة إقالة إعفاء تنحي تنحية رحيل إطاحة إطاحة_ب فسخ_عقد إنهاء_عقد انفصال_عن فك_ارتباط إنهاء_مهام إنهاء_تكليف عزل استغناء_عن',
        about:
          'استقال استقالت أقيل أقيلت أعفي أعفيت تنحى تنحت رحل ترك_منصب غادر_منصب ترك_فريق ترك_نادي فسخ_عقد',
      },
    ],
  },
  {
    id: 'person-resignation',
    label: {
      ar: 'مصير الاستقالة',
      en: 'What became of the resignation',
      fr: 'Le sort de la démission',
    },
    stages: [
      {
        name: { ar: 'قُدّمت', en: 'handed in', fr: 'remise' },
        of: 'استقالة',
        about: 'استقال استقالت قدم_استقالة تقدم_استقالة رفع_استقالة وضع_استقالة باستقالة',
      },
      {
        name: { ar: 'قُبلت', en: 'accepted', fr: 'acceptée' },
        of: 'قبول_استقالة قبل_استقالة وافق_استقالة موافقة_استقالة',
      },
      { name: { ar: 'رُفضت', en: 'refused', fr: 'refusée' }, of: 'رفض_استقالة' },
      {
        name: { ar: 'سُحبت', en: 'withdrawn', fr: 'retirée' },
        of: 'سحب_استقالة عدول_عن_استقالة تراجع_عن_استقالة',
        about: 'سحب_استقالة عدل_عن_استقالة تراجع_عن_استقالة',
      },
    ],
  },
  {
    id: 'person-transfer',
    label: { ar: 'الانتقال', en: 'The transfer', fr: 'Le transfert' },
    stages: [
      {
        name: { ar: 'قيد التفاوض', en: 'negotiated', fr: 'en négociation' },
        of: 'مفاوضة عرض اهتمام سعي_لضم قرب_انضمام قرب_انتقال',
        about: 'قريب_من_انتقال قريب_من_انضمام يقترب_من',
      },
      {
        name: { ar: 'تم', en: 'done', fr: 'fait' },
        of: 'تعاقد_مع ضم انضمام',
        about: 'وقع_عقد وقع_رسميا انضم_رسميا انتقل_رسميا انضم_إلى انتقل_إلى',
      },
      {
        name: { ar: 'سقط', en: 'fell through', fr: 'abandonné' },
        of: 'فشل_صفقة انهيار_صفقة صرف_نظر فشل_انتقال تعثر_صفقة',
      },
    ],
  },
  {
    id: 'person-fitness',
    label: { ar: 'غائب أم عائد؟', en: 'Out or back?', fr: 'Absent ou de retour ?' },
    stages: [
      {
        name: { ar: 'غائب', en: 'out', fr: 'absent' },
        of: 'غياب استبعاد',
        about: 'يغيب سيغيب غاب على_انفراد منفردا تدريبات_فردية برنامج_تأهيلي قطع_رباط خارج_قائمة',
      },
      {
        name: { ar: 'عاد', en: 'back', fr: 'de retour' },
        of: 'ظهور_أول',
        about:
          'عاد_تدريب عودة_تدريب عاد_تدريبات عودة_تدريبات تدريبات_جماعية خاض_أول شارك_أساسيا جاهز_مشاركة',
      },
    ],
  },
  {
    id: 'person-candidacy',
    label: {
      ar: 'مصير الترشح',
      en: 'What became of the candidacy',
      fr: 'Le sort de la candidature',
    },
    stages: [
      {
        name: { ar: 'ترشّح', en: 'stands', fr: 'candidat' },
        of: 'ترشح',
        about: 'ترشح ترشحت أودع_ملف_ترشح قدم_ترشح قدم_أوراق_ترشح أعلن_ترشح',
      },
      {
        name: { ar: 'استُبعد', en: 'excluded', fr: 'écarté' },
        of: 'رفض_ترشح رفض_ترشيح رفض_ملف_ترشح استبعاد_من_سباق إسقاط_ترشح إقصاء',
        about: 'استبعد_سباق أقصي_سباق',
      },
      {
        name: { ar: 'انسحب', en: 'withdrew', fr: 's’est retiré' },
        of: 'انسحاب سحب_ترشح',
        about: 'انسحب_من انسحبت_من سحب_ترشح سحبت_ترشح عدل_عن_ترشح',
      },
      {
        name: { ar: 'فاز', en: 'won', fr: 'élu' },
        of: 'فوز انتخاب',
        about: 'انتخب انتخبت فاز_رئاسة فاز_انتخابات فازت_انتخابات فاز_مقعد فازت_مقعد',
      },
      {
        name: { ar: 'خسر', en: 'lost', fr: 'battu' },
        of: 'هزيمة خسارة',
        about: 'خسر_انتخابات خسرت_انتخابات أقر_هزيمة أقرت_هزيمة خسر_مقعد فقد_مقعد',
      },
    ],
  },
  {
    id: 'person-travel',
    label: { ar: 'هل يُسمح بالسفر؟', en: 'Free to travel?', fr: 'Libre de voyager ?' },
    stages: [
      {
        name: { ar: 'ممنوع من السفر', en: 'banned from travelling', fr: 'interdit de voyage' },
        of: 'منع_سفر منع_مغادرة حظر_سفر',
        about: 'ممنوع_سفر ممنوعة_سفر منع_من_سفر منعت_من_سفر',
      },
      {
        name: { ar: 'رُفع المنع', en: 'ban lifted', fr: 'interdiction levée' },
        of: 'رفع_منع_سفر رفع_حظر_سفر إلغاء_منع_سفر سماح_سفر سماح_مغادرة',
        about: 'سمح_له_سفر سمح_لها_سفر استعاد_جواز',
      },
    ],
  },
  {
    id: 'person-extradition',
    label: { ar: 'التسليم', en: 'Extradition', fr: 'Extradition' },
    stages: [
      {
        name: { ar: 'طُلب', en: 'asked for', fr: 'demandée' },
        of: 'طلب_تسليم مطالبة_تسليم طالب_تسليم طلب_استرداد',
      },
      {
        name: { ar: 'سُلّم', en: 'handed over', fr: 'extradé' },
        of: 'تسليم ترحيل تسلم',
        about: 'رحل_إلى سلم_إلى',
      },
      {
        name: { ar: 'رُفض', en: 'refused', fr: 'refusée' },
        of: 'رفض_تسليم رفض_ترحيل منع_تسليم وقف_ترحيل',
      },
    ],
  },
  {
    id: 'person-asylum',
    label: { ar: 'طلب اللجوء', en: 'The claim for asylum', fr: 'La demande d’asile' },
    stages: [
      {
        name: { ar: 'طلبه', en: 'asked for', fr: 'demandé' },
        of: 'طلب_لجوء',
        about: 'طلب_لجوء طلبت_لجوء قدم_طلب_لجوء',
      },
      {
        name: { ar: 'مُنحه', en: 'granted', fr: 'accordé' },
        of: 'منح_لجوء',
        about: 'حصل_لجوء نال_لجوء',
      },
      { name: { ar: 'رُفض', en: 'refused', fr: 'refusé' }, of: 'رفض_طلب_لجوء رفض_لجوء' },
    ],
  },
  {
    id: 'person-hunger-strike',
    label: { ar: 'الإضراب عن الطعام', en: 'The hunger strike', fr: 'La grève de la faim' },
    stages: [
      {
        name: { ar: 'مضرب', en: 'fasting', fr: 'en grève' },
        of: 'إضراب_عن_طعام',
        about: 'إضراب_عن_طعام أضرب_عن_طعام مضرب_عن_طعام مضربا_عن_طعام',
      },
      {
        name: { ar: 'أنهاه', en: 'ended', fr: 'arrêtée' },
        of: 'إنهاء_إضراب تعليق_إضراب فك_إضراب',
        about: 'أنهى_إضراب علق_إضراب فك_إضراب أوقف_إضراب',
      },
    ],
  },
];
