import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of prices, budgets and markets can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const MARKETS_STATES: readonly ExclusiveState[] = [
  {
    id: 'price-move',
    type: 'status',
    label: { ar: 'اتجاه الأسعار', en: 'Direction of prices', fr: 'Évolution des prix' },
    values: [
      {
        name: { ar: 'ارتفعت', en: 'rose', fr: 'en hausse' },
        phrases:
          'ارتفع سعر | ارتفاع سعر | صعد سعر | قفز سعر | زياده سعر | غلاء سعر | رفع سعر | صعود سعر',
      },
      {
        name: { ar: 'انخفضت', en: 'fell', fr: 'en baisse' },
        phrases: 'انخفض سعر | انخفاض سعر | تراجع سعر | هبط سعر | هبوط سعر | خفض سعر | تهاوي سعر',
      },
      {
        name: { ar: 'استقرّت', en: 'stable', fr: 'stables' },
        phrases:
          'استقرار سعر | استقر سعر | ثبات سعر | تثبيت سعر | لا زياده في سعر | ابقاء سعر | ابقي علي سعر | نفي رفع سعر | لا نيه لرفع | سعر دون تغيير',
      },
    ],
    about: 'سعر اسعار برميل نفط ذهب خام سلعه',
  },
  {
    id: 'currency-move',
    type: 'status',
    label: { ar: 'اتجاه العملة', en: 'Direction of the currency', fr: 'Évolution de la monnaie' },
    values: [
      {
        name: { ar: 'ارتفعت', en: 'rose', fr: 'en hausse' },
        phrases:
          'ارتفع دينار | تحسن سعر صرف | ارتفاع قيمه عمله | تعافي جنيه | تحسن ليره | ارتفاع ليره | صعود جنيه | ارتفع جنيه | ارتفاع جنيه | مكسب جنيه | تحسن عمله | ارتفع ريال | تعافي عمله',
      },
      {
        name: { ar: 'هبطت', en: 'fell', fr: 'en baisse' },
        phrases:
          'هبوط جنيه | تراجع جنيه | انهيار عمله | انهيار ليره | انخفاض قيمه | تدهور عمله | تدهور سعر صرف | تراجع ليره | انخفض جنيه | هبط جنيه | هبط ليره | تهاوي ليره | فقد جنيه | فقد ليره | انهيار ريال | تراجع قيمه | تراجع دينار | ادني مستوي تاريخي | انهيار جنيه',
      },
      {
        name: { ar: 'استقرّت', en: 'stable', fr: 'stable' },
        phrases:
          'استقرار سعر صرف | استقر جنيه | ثبات سعر صرف | استقرار عمله | استقر ليره | استقر سعر صرف | استقرار ليره | استقرار دولار',
      },
    ],
    about: 'دولار عمله جنيه ليره دينار ريال درهم صرف يورو روبل',
  },
  {
    id: 'currency-policy',
    type: 'status',
    label: { ar: 'سياسة الصرف', en: 'Exchange policy', fr: 'Politique de change' },
    values: [
      {
        name: { ar: 'تعويم', en: 'floated', fr: 'flottement' },
        phrases:
          'تعويم جنيه | تعويم عمله | تعويم كامل | تحرير سعر صرف | سعر صرف مرن | مرونه سعر صرف | تعويم دينار | نظام صرف مرن | تعويم درهم | تحرير صرف | مرونه صرف',
      },
      {
        name: { ar: 'تثبيت', en: 'kept fixed', fr: 'taux fixe' },
        phrases:
          'سعر صرف ثابت | ربط عمله بالدولار | ربط بالدولار | نفي تعويم | لا تعويم | رفض تعويم | لن تم تعويم | استبعد تعويم | سعر ثابت للصرف',
      },
      {
        name: { ar: 'تخفيض', en: 'devalued', fr: 'dévaluation' },
        phrases:
          'تخفيض قيمه عمله | خفض قيمه عمله | خفض قيمه جنيه | تخفيض عمله | تخفيض جنيه | تخفيض قيمه دينار | خفض قيمه دينار',
      },
    ],
    about: 'عمله صرف جنيه دولار بنك مصرف دينار مركزي درهم',
  },
  {
    id: 'rate-source',
    type: 'status',
    label: {
      ar: 'سعر رسمي أم سوق سوداء؟',
      en: 'Official rate or black market?',
      fr: 'Taux officiel ou marché noir ?',
    },
    values: [
      {
        name: { ar: 'رسمي', en: 'official', fr: 'officiel' },
        phrases: 'سعر رسمي | سعر صرف رسمي | داخل بنك | سوق رسمي | وفق بنك مركزي | سعر بنك',
      },
      {
        name: { ar: 'مواز', en: 'black market', fr: 'parallèle' },
        phrases:
          'سوق سوداء | سوق موازي | سوق موازنه | سعر سوق سوداء | خارج بنك | سكوار | سعر موازي',
      },
    ],
    about: 'سعر دولار صرف عمله بنك سوق',
  },
  {
    id: 'rate-decision',
    type: 'status',
    label: { ar: 'قرار الفائدة', en: 'Interest rate decision', fr: 'Décision sur les taux' },
    values: [
      {
        name: { ar: 'رُفعت', en: 'raised', fr: 'relevés' },
        phrases:
          'رفع فايده | رفع سعر فايده | زياده فايده | رفع معدل فايده | زياده سعر فايده | رفع نسبه فايده',
      },
      {
        name: { ar: 'خُفّضت', en: 'cut', fr: 'abaissés' },
        phrases:
          'خفض فايده | خفض سعر فايده | تخفيض فايده | تخفيض سعر فايده | خفض معدل فايده | تقليص فايده',
      },
      {
        name: { ar: 'ثُبّتت', en: 'kept', fr: 'maintenus' },
        phrases:
          'تثبيت فايده | تثبيت سعر فايده | ابقاء فايده | ابقي علي فايده | ابقي سعر فايده | فايده دون تغيير | ثبت سعر فايده | ابقاء علي سعر فايده | ثبت فايده',
      },
    ],
    about: 'فايده مركزي بنك مصرف احتياطي',
  },
  {
    id: 'budget-balance',
    type: 'status',
    label: {
      ar: 'رصيد الميزانية أو الميزان',
      en: 'Balance of the budget or trade',
      fr: 'Solde budgétaire ou commercial',
    },
    values: [
      {
        name: { ar: 'فائض', en: 'surplus', fr: 'excédent' },
        phrases:
          'فايض | حقق فايض | سجل فايض | فايض مالي | تحقيق فايض | فوايض ماليه | رصيد موجب | فايض تجاري',
      },
      {
        name: { ar: 'عجز', en: 'deficit', fr: 'déficit' },
        phrases:
          'عجز | سجل عجز | عجز مالي | عجز ميزانيه | عجز موازنه | عجز تجاري | تفاقم عجز | رصيد سالب | عجز ميزان',
      },
    ],
    about: 'ميزانيه موازنه ميزان حساب مالي تجاري ماليه خزينه خزانه',
  },
  {
    id: 'inflation',
    type: 'status',
    label: { ar: 'التضخم', en: 'Inflation', fr: 'Inflation' },
    values: [
      {
        name: { ar: 'ارتفع', en: 'rose', fr: 'en hausse' },
        phrases:
          'ارتفاع تضخم | ارتفع تضخم | تسارع تضخم | زياده تضخم | تصاعد تضخم | صعود تضخم | قفز تضخم | ارتفاع معدل تضخم | ارتفاع نسبه تضخم',
      },
      {
        name: { ar: 'تراجع', en: 'fell', fr: 'en baisse' },
        phrases:
          'تراجع تضخم | انخفاض تضخم | تباطو تضخم | انخفض تضخم | تباطا تضخم | انحسار تضخم | انخفاض معدل تضخم | هبوط تضخم | تراجع معدل تضخم',
      },
      {
        name: { ar: 'استقرّ', en: 'stable', fr: 'stable' },
        phrases: 'استقرار تضخم | استقر تضخم | ثبات تضخم | استقرار معدل تضخم | استقرار نسبه تضخم',
      },
    ],
    about: 'تضخم',
  },
  {
    id: 'growth',
    type: 'status',
    label: { ar: 'الاقتصاد', en: 'Economy', fr: 'Économie' },
    values: [
      {
        name: { ar: 'نما', en: 'grew', fr: 'croissance' },
        phrases:
          'نما اقتصاد | نمو اقتصاد | سجل نمو | حقق نمو | انتعاش اقتصاد | تعافي اقتصاد | نمو اقتصادي | تسارع نمو | نمو ناتج | انتعاش اقتصادي',
      },
      {
        name: { ar: 'انكمش', en: 'shrank', fr: 'récession' },
        phrases:
          'انكماش اقتصاد | انكمش اقتصاد | ركود اقتصادي | ركود | انكماش ناتج | نمو سالب | سجل انكماش | دخل في ركود | انكمش ناتج | كساد',
      },
      {
        name: { ar: 'تباطأ', en: 'slowed', fr: 'ralentissement' },
        phrases:
          'تباطو نمو | تباطا نمو | تباطو اقتصاد | تباطا اقتصاد | تراجع نمو | تباطو اقتصادي | نمو ضعيف | نمو بطيء',
      },
    ],
    about: 'اقتصاد ناتج نمو قطاع',
  },
  {
    id: 'market-close',
    type: 'status',
    label: { ar: 'إقفال السوق', en: 'Market close', fr: 'Clôture du marché' },
    values: [
      {
        name: { ar: 'على ارتفاع', en: 'up', fr: 'en hausse' },
        phrases:
          'اغلق علي ارتفاع | قفل علي ارتفاع | لون اخضر | منطقه خضراء | انهي تعامل مرتفع | اغلاق مرتفع | ارتفع موشر | صعد موشر | ارتفاع موشر | مكسب بورصه | صعود بورصه | ارتفاع بورصه',
      },
      {
        name: { ar: 'على انخفاض', en: 'down', fr: 'en baisse' },
        phrases:
          'اغلق علي انخفاض | قفل علي تراجع | لون احمر | منطقه حمراء | انهي تعامل منخفض | اغلاق منخفض | تراجع موشر | هبط موشر | انخفض موشر | اغلق علي تراجع | خساره بورصه | هبوط بورصه | تراجع بورصه | انخفاض موشر',
      },
      {
        name: { ar: 'دون تغيير', en: 'flat', fr: 'stable' },
        phrases:
          'دون تغيير | بلا تغيير | استقر موشر | استقرار موشر | دون تغيير ذكر | تباين اداء | اداء متباين | تباين موشر | استقرار بورصه',
      },
    ],
    about: 'بورصه سهم موشر تداول اسهم',
  },
  {
    id: 'company-result',
    type: 'status',
    label: { ar: 'نتيجة الشركة', en: 'Company result', fr: 'Résultat de l’entreprise' },
    values: [
      {
        name: { ar: 'ربح', en: 'profit', fr: 'bénéfice' },
        phrases:
          'حقق ربح | ربح صافي | صافي ربح | سجل ربح | تحول الي ربحي | عاد الي ربحي | ارتفاع ربح | نمو ربح | ارتفع ربح',
      },
      {
        name: { ar: 'خسارة', en: 'loss', fr: 'perte' },
        phrases:
          'خساره صافي | صافي خساره | تكبد خساره | سجل خساره | تحول الي خساره | منيت بخساير | تراكم خساره',
      },
    ],
    about: 'شركه بنك مجموعه ربع نتايج ارباح خساير مصرف',
  },
  {
    id: 'output-decision',
    type: 'status',
    label: { ar: 'قرار الإنتاج', en: 'Output decision', fr: 'Décision de production' },
    values: [
      {
        name: { ar: 'خفض', en: 'cut', fr: 'réduction' },
        phrases:
          'خفض انتاج | تخفيض انتاج | تقليص انتاج | تعميق خفض | خفض طوعي | خفض معروض | تمديد خفض',
      },
      {
        name: { ar: 'زيادة', en: 'rise', fr: 'hausse' },
        phrases: 'زياده انتاج | رفع انتاج | ضخ مزيد | زياده معروض | زياده امداد | رفع سقف انتاج',
      },
      {
        name: { ar: 'إبقاء', en: 'unchanged', fr: 'maintien' },
        phrases:
          'ابقاء انتاج | تثبيت انتاج | ابقاء علي انتاج | ابقاء علي سياسه انتاج | دون تغيير انتاج | ابقي علي انتاج | تثبيت سقف | تثبيت مستوي',
      },
    ],
    about: 'انتاج نفط اوبك برميل تحالف خام غاز',
  },
  {
    id: 'decision-driver',
    type: 'cause',
    label: {
      ar: 'قرار فني أم سياسي؟',
      en: 'Technical or political decision?',
      fr: 'Décision technique ou politique ?',
    },
    values: [
      {
        name: { ar: 'فني', en: 'technical', fr: 'technique' },
        phrases:
          'قرار فني | فني بحت | سبب فني | اعتبار فني | دافع اقتصادي | سبب اقتصادي | اعتبار اقتصادي | سبب تقنيه | سبب مهني | سبب لوجستي | بحت اقتصادي | سبب تنظيمي | اعتبار سوق',
      },
      {
        name: { ar: 'سياسي', en: 'political', fr: 'politique' },
        phrases:
          'قرار سياسي | دافع سياسي | سبب سياسي | اعتبار سياسي | خلفيه سياسي | مسيس | بضغط سياسي | ضغط سياسي | تسييس | قرار مسيس',
      },
    ],
    about: 'قرار اجراء خفض اغلاق وقف تعليق تاجيل',
  },
];
