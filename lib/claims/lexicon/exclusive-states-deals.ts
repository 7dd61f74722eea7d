import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of payments, deals, firms and work can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const DEALS_STATES: readonly ExclusiveState[] = [
  {
    id: 'payment-form',
    type: 'status',
    label: { ar: 'كيف يُدفع المبلغ؟', en: 'Terms of payment', fr: 'Mode de paiement' },
    values: [
      {
        name: { ar: 'دفعة واحدة', en: 'in one sum', fr: 'en une fois' },
        phrases:
          'دفعه واحده | مره واحده | كامل مبلغ | مبلغ كامل | سدد كامل | سداد كامل | نقد فورا | دفعه وحيد',
      },
      {
        name: { ar: 'على أقساط', en: 'in instalments', fr: 'en plusieurs fois' },
        phrases:
          'علي دفعه | علي اقساط | بالتقسيط | دفعه متتالي | اقساط شهري | اقساط سنوي | علي مدي سنه | دفعتين | علي شكل اقساط | دفعه اولي | قسط اول | شريحه اولي | جزء من مبلغ',
      },
    ],
    about: 'مبلغ تعويض غرامه دين دولار صفقه قرض مستحقات رواتب ثمن دفع',
  },
  {
    id: 'payment-means',
    type: 'status',
    label: { ar: 'نقدا أم بغيره؟', en: 'In cash or otherwise?', fr: 'En espèces ou autrement ?' },
    values: [
      {
        name: { ar: 'نقدا', en: 'in cash', fr: 'en espèces' },
        phrases:
          'دفع نقد | صفقه نقدي | مبلغ نقدي | نقدا | نقدي بالكامل | مال نقدي | سيل نقدي | دفع نقدي',
      },
      {
        name: { ar: 'أسهم', en: 'in shares', fr: 'en actions' },
        phrases: 'تبادل سهم | مقابل سهم | مبادله سهم | صفقه سهم | علي شكل سهم | سهم جديده',
      },
      {
        name: { ar: 'عينا', en: 'in kind', fr: 'en nature' },
        phrases: 'مساعده عينيه | عينيا | في شكل عين | مقايضه | مقابل نفط | دعم عين',
      },
    ],
    about: 'دفع صفقه مبلغ ثمن استحواذ شراء سداد',
  },
  {
    id: 'money-kind',
    type: 'status',
    label: { ar: 'هبة أم قرض؟', en: 'Grant, loan or deposit?', fr: 'Don, prêt ou dépôt ?' },
    values: [
      {
        name: { ar: 'هبة', en: 'grant', fr: 'don' },
        phrases:
          'هبه | منحه ماليه | منحه | تبرع | هديه | مساعده غير مسترد | منحه لا ورد | هبه ماليه | دون مقابل | مساعده مجاني | تمويل غير مسترد',
      },
      {
        name: { ar: 'قرض', en: 'loan', fr: 'prêt' },
        phrases:
          'قرض | قروض | قرض ميسر | قرض جديد | قرض طويل اجل | تسهيل ايتماني | قرض بفايده | شريحه قرض | خط ايتمان | اقترض | استدانه | اتفاقيه قرض',
      },
      {
        name: { ar: 'وديعة', en: 'deposit', fr: 'dépôt' },
        phrases:
          'وديعه | وديعه ماليه | ايداع في بنك مركزي | وديعه جديده | ودايع | اودع في بنك مركزي | تجديد وديعه',
      },
      {
        name: { ar: 'استثمار', en: 'investment', fr: 'investissement' },
        phrases:
          'استثمار مباشر | استثمار مباشره | ضخ استثمار | صفقه استثماري | شراكه استثماري | في شكل استثمار | استثمار جديده',
      },
    ],
    about: 'دولار مليون مليار مساعده تمويل دعم مالي صندوق مبلغ بنك يورو',
  },
  {
    id: 'counted-in',
    type: 'status',
    label: {
      ar: 'ضمن المبلغ أم هدية؟',
      en: 'Part of the sum or a gift?',
      fr: 'Compris ou offert ?',
    },
    values: [
      {
        name: { ar: 'ضمنه', en: 'part of it', fr: 'compris' },
        phrases:
          'دخل في مبلغ | ضمن مبلغ | ضمن تعويض | جزء من تعويض | محسوب ضمن | ضمن صفقه | جزء من صفقه | من اصل مبلغ | شمل مبلغ | ضمن قيمه | يخصم من',
      },
      {
        name: { ar: 'هدية', en: 'a gift', fr: 'offert' },
        phrases:
          'علي سبيل هديه | هديه | اهداء | مجانا | قدم هديه | دون مقابل | بلا مقابل | بالمجان | تبرع به | تبرع بها | تبرع بهم | اضافه الي مبلغ | خارج صفقه',
      },
    ],
    about: 'تعويض صفقه مبلغ اتفاق عقد تسويه قيمه',
  },
  {
    id: 'loan-interest',
    type: 'status',
    label: {
      ar: 'بفائدة أم بلا فائدة؟',
      en: 'With or without interest?',
      fr: 'Avec ou sans intérêt ?',
    },
    values: [
      {
        name: { ar: 'بلا فائدة', en: 'interest-free', fr: 'sans intérêt' },
        phrases:
          'دون فايده | بدون فايده | بلا فايده | صفر فايده | قرض حسن | فايده صفريه | معفي من فايده',
      },
      {
        name: { ar: 'بفائدة', en: 'with interest', fr: 'avec intérêt' },
        phrases:
          'بفايده | بنسبه فايده | فايده قدر | بسعر فايده | بفوايد | سعر فايده مرتفع | فايده مخفض | فايده سنوي',
      },
    ],
    about: 'قرض تمويل سداد دين سلفه قروض',
  },
  {
    id: 'debt-state',
    type: 'status',
    label: { ar: 'الدين', en: 'Debt', fr: 'Dette' },
    values: [
      {
        name: { ar: 'سُدّد', en: 'paid', fr: 'payée' },
        phrases:
          'سداد دين | سدد دين | سدد مستحق | سداد قسط | تسديد دين | سدد قسط | تسديد مستحق | تسديد قسط',
      },
      {
        name: { ar: 'تخلّف', en: 'defaulted', fr: 'défaut' },
        phrases:
          'تخلف عن سداد | عجز عن سداد | توقف عن سداد | تعثر في سداد | اعلان افلاس | تعليق سداد | عاجز عن سداد | علق سداد | اعلن تخلف | تعثر عن سداد | عدم سداد',
      },
      {
        name: { ar: 'أُعيدت جدولته', en: 'rescheduled', fr: 'rééchelonnée' },
        phrases:
          'اعاده جدول | اعاده هيكله دين | جدول دين | تاجيل سداد | اعاد جدول | تمديد اجل سداد',
      },
      {
        name: { ar: 'أُلغي', en: 'written off', fr: 'annulée' },
        phrases: 'الغاء دين | اسقاط دين | شطب دين | اعفاء من دين | الغي دين | اعفاء من سداد',
      },
    ],
    about: 'دين ديون داين سندات قسط مستحقات قرض دول',
  },
  {
    id: 'bankruptcy',
    type: 'status',
    label: { ar: 'حال الشركة', en: 'State of the firm', fr: 'État de l’entreprise' },
    values: [
      {
        name: { ar: 'أفلست', en: 'bankrupt', fr: 'en faillite' },
        phrases:
          'اعلن افلاس | اشهار افلاس | اعلان افلاس | اشهرت افلاس | حمايه من افلاس | تصفيه قضايي | تصفيه شركه | طلب افلاس',
      },
      {
        name: { ar: 'تعمل', en: 'operating', fr: 'en activité' },
        phrases:
          'نفي افلاس | وضع مالي سليم | وضع مالي جيد | وضع مالي مستقر | مستمر في عمل | تواصل نشاط | قادر علي وفاء | لا صحه لافلاس',
      },
      {
        name: { ar: 'أُنقذت', en: 'rescued', fr: 'renflouée' },
        phrases:
          'خطه انقاذ | انقاذ شركه | انقاذ بنك | اعاده هيكله شركه | ضخ سيل | ضخ مال في | انقاذ مصرف | رفع راس مال | تدخل لانقاذ',
      },
    ],
    about: 'شركه بنك مصنع مصرف مجموعه موسسه مدين',
  },
  {
    id: 'deal-kind',
    type: 'status',
    label: { ar: 'نوع الصفقة', en: 'Kind of deal', fr: 'Nature de l’opération' },
    values: [
      {
        name: { ar: 'بيع', en: 'sale', fr: 'vente' },
        phrases:
          'باع كامل | باع شركه | باع ميناء | باع اصل | باع ارض | صفقه بيع | عقد بيع | باع نهايي | نقل ملكيه | اشتري شركه | شراء شركه',
      },
      {
        name: { ar: 'إيجار أو امتياز', en: 'lease or concession', fr: 'bail ou concession' },
        phrases:
          'عقد ايجار | تاجير | حق انتفاع | حق استغلال | امتياز لمده | عقد امتياز | ايجار طويل اجل | اداره تشغيل | عقد تشغيل | عقد اداره | تسيير مفوض | منحه امتياز',
      },
      {
        name: { ar: 'شراكة', en: 'partnership', fr: 'partenariat' },
        phrases:
          'شراكه استراتيجيه | عقد شراكه | مشروع مشترك | شراكه بين قطاع | دخل كشريك | شراكه استثماري | تاسيس شركه مشترك | شركه مشترك | شريك استراتيجي | اتفاق شراكه',
      },
    ],
    about: 'صفقه شركه ميناء مطار ارض بنك مشروع عقد اصل حصه شراء',
  },
  {
    id: 'stake',
    type: 'status',
    label: { ar: 'كامل أم حصة؟', en: 'Whole or a stake?', fr: 'Totalité ou participation ?' },
    values: [
      {
        name: { ar: 'كاملا', en: 'whole', fr: 'totalité' },
        phrases:
          'استحواذ كامل | كامل سهم | كامل حصه | ملكيه كامل | كامل راس مال | استحوذ بالكامل | كامل ملكيه | جميع سهم | استحواذ كلي',
      },
      {
        name: { ar: 'حصة أغلبية', en: 'a majority stake', fr: 'participation majoritaire' },
        phrases: 'حصه اغلبيه | حصه مسيطر | حصه حاكم | اغلبيه سهم | غالبيه سهم | حصه مهيمن',
      },
      {
        name: { ar: 'حصة أقلية', en: 'a minority stake', fr: 'participation minoritaire' },
        phrases: 'حصه اقليه | نسبه من سهم | حصه صغير | حصه بسيط | جزء من حصه | جزء من سهم',
      },
    ],
    about: 'استحواذ شراء حصه شركه بنك ملكيه اشتري استحوذ باع',
  },
  {
    id: 'deal-state',
    type: 'status',
    label: { ar: 'مصير الصفقة', en: 'Fate of the deal', fr: 'Sort de l’opération' },
    values: [
      {
        name: { ar: 'تمّت', en: 'closed', fr: 'conclue' },
        phrases:
          'اتم صفقه | اتمام صفقه | ابرام صفقه | ابرم صفقه | انجز صفقه | اكتمل صفقه | وقع عقد | تم صفقه | حسم صفقه | توقيع عقد | اكتمال صفقه',
      },
      {
        name: { ar: 'فشلت', en: 'fell through', fr: 'échouée' },
        phrases:
          'فشل صفقه | انهيار صفقه | الغي صفقه | الغاء صفقه | انهار صفقه | فسخ عقد | الغاء عقد | الغي عقد | انسحب من صفقه | تراجع عن صفقه | تعثر صفقه | انهاء عقد',
      },
      {
        name: { ar: 'قيد التفاوض', en: 'being negotiated', fr: 'en négociation' },
        phrases:
          'مفاوضه متقدم | قيد تفاوض | محادثه لشراء | درس شراء | مفاوضه لشراء | اقترب من شراء | اقترب من ابرام | محادثه اولي | عرض غير ملزم | بحث شراء | محادثه للاستحواذ | مفاوضه للاستحواذ',
      },
    ],
    about: 'صفقه عقد شراء استحواذ اندماج اتفاق مشروع طايرات',
  },
];
