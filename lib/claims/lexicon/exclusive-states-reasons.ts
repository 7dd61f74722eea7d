import type { ExclusiveState } from './exclusive-states-type';

/**
 * Why something happened, where the reasons are of kinds that news gives again and again.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const REASONS_STATES: readonly ExclusiveState[] = [
  {
    id: 'why-left-post',
    type: 'cause',
    label: { ar: 'أسباب ترك المنصب', en: 'Reason for leaving office', fr: 'Motif du départ' },
    values: [
      {
        name: { ar: 'صحية', en: 'health', fr: 'santé' },
        phrases:
          'لاسباب صحي | ظروف صحي | وضع صحي | دواع صحي | حالته صحي | وعكه صحي | بسبب مرض | ظرف صحي',
      },
      {
        name: { ar: 'احتجاج', en: 'protest', fr: 'protestation' },
        phrases: 'احتجاجا علي | اعتراضا علي | رفضا ل | تعبيرا عن رفض | رفضه ل',
      },
      {
        name: { ar: 'ضغط', en: 'pressure', fr: 'pressions' },
        phrases: 'تحت ضغط | تحت ضغوط | اجبر علي | طلب منه | دفع الي استقاله | ارغم علي',
      },
      {
        name: { ar: 'شخصية', en: 'personal', fr: 'personnelles' },
        phrases:
          'لاسباب شخصي | ظروف شخصي | اسباب عايلي | ارتباطات مهني | التزامات مهني | ظروف عايلي | لاسباب خاص',
      },
    ],
    about: 'استقاله استقال استقالته تنحي اعتذار اعتذر انسحب انسحاب تخلي غادر مغادره تنحيه استقالت',
    anchored: true,
  },
  {
    id: 'why-put-off',
    type: 'cause',
    label: {
      ar: 'أسباب الإلغاء أو التأجيل',
      en: 'Reason it was called off',
      fr: 'Motif de l’annulation',
    },
    values: [
      {
        name: { ar: 'أمنية', en: 'security', fr: 'sécurité' },
        phrases:
          'لاسباب امني | دواع امني | مخاوف امني | وضع امني | ظروف امني | تهديدات امني | تحذيرات امني | طايرات مسيره | قصف',
      },
      {
        name: { ar: 'الطقس', en: 'the weather', fr: 'la météo' },
        phrases:
          'احوال جوي | سوء احوال | سوء طقس | ظروف مناخي | ظروف جوي | رياح قوي | عاصفه | امطار غزير',
      },
      {
        name: { ar: 'تقنية', en: 'technical', fr: 'technique' },
        phrases:
          'لاسباب تقني | سبب تقني | عطل فني | خلل فني | لاسباب فني | خلل تقني | عطل تقني | صيانه | لاسباب لوجستي | تاخر وصول اجهزه | اعمال صيانه',
      },
      {
        name: { ar: 'صحية', en: 'health', fr: 'sanitaire' },
        phrases: 'جايحه | كورونا | وباء | قيود سفر | ظروف صحي | تفشي فيروس | اجراءات صحي',
      },
    ],
    about:
      'الغاء الغي الغيت تاجيل اجل اجلت تاجل ارجاء ارجي تعليق علق علقت تاخر توقف اوقف اوقفت اغلاق تعذر حال تحول يحول منع',
    anchored: true,
  },
  {
    id: 'why-dropped',
    type: 'cause',
    label: { ar: 'أسباب الإيقاف أو السحب', en: 'Reason it was withdrawn', fr: 'Motif du retrait' },
    values: [
      {
        name: { ar: 'مالية', en: 'money', fr: 'argent' },
        phrases:
          'لاسباب مالي | نقص تمويل | ضايقه مالي | غياب تمويل | عجز مالي | ضعف تمويل | كلفه مرتفع',
      },
      {
        name: { ar: 'سياسية', en: 'politics', fr: 'politique' },
        phrases:
          'لاسباب سياسي | خلاف سياسي | توتر دبلوماسي | دوافع سياسي | ضغوط سياسي | قرار سياسي | ازمه دبلوماسي | موقف سياسي',
      },
      {
        name: { ar: 'إدارية', en: 'a formality', fr: 'formalité' },
        phrases:
          'خطا اداري | خطا في تسجيل | خطا تسجيل | سبب اداري | لاسباب اداري | اجراء اداري | عدم استيفاء شروط | وثايق ناقص | خلل اداري | شروط مشاركه | لاسباب تنظيمي',
      },
      {
        name: { ar: 'إساءة', en: 'offence', fr: 'offense' },
        phrases:
          'تسيء الي | يسيء الي | اساءه الي | مساس بمشاعر | مشاعر مسلمين | خادش للحياء | مساس بقيم | اخلال باداب | يمس بمقدسات',
      },
    ],
    about: 'الغاء الغي سحب سحبت سحبه استبعاد استبعد اوقف وقف ايقاف منع تاجيل تعليق اخراج حذف',
    anchored: true,
  },
  {
    id: 'why-dear',
    type: 'cause',
    label: {
      ar: 'سبب غلاء الأسعار',
      en: 'Cause of the price rise',
      fr: 'Cause de la hausse des prix',
    },
    values: [
      {
        name: { ar: 'السوق العالمية', en: 'the world market', fr: 'le marché mondial' },
        phrases:
          'سعر عالمي | سوق عالمي | اسواق عالمي | اسعار عالمي | ارتفاع عالمي | حرب في اوكرانيا | بورصه عالمي | تضخم مستورد | تكاليف شحن',
      },
      {
        name: { ar: 'المضاربة', en: 'speculation', fr: 'la spéculation' },
        phrases:
          'مضاربه | مضاربين | احتكار | محتكرين | جشع تجار | تلاعب تجار | تخزين سلع | سماسره | وسطاء',
      },
      {
        name: { ar: 'الجفاف', en: 'drought', fr: 'la sécheresse' },
        phrases:
          'جفاف | نقص امطار | موسم ضعيف | شح امطار | ضعف محصول | تراجع انتاج محلي | موجه صقيع',
      },
      {
        name: { ar: 'قرارات الدولة', en: 'state measures', fr: 'l’État' },
        phrases:
          'انخفاض قيمه عمله | تراجع سعر صرف | رفع دعم | ضريبه جديد | ضرايب جديد | رسوم جديد | رسوم جمركي',
      },
    ],
    about: 'سعر اسعار غلاء ارتفاع زياده ندره ارتفعت',
    anchored: true,
  },
  {
    id: 'why-no-water',
    type: 'cause',
    label: {
      ar: 'سبب شح الماء',
      en: 'Cause of the water shortage',
      fr: 'Cause de la pénurie d’eau',
    },
    values: [
      {
        name: { ar: 'الجفاف', en: 'drought', fr: 'la sécheresse' },
        phrases:
          'جفاف | نقص امطار | شح امطار | قله تساقطات | انحباس مطر | تراجع امطار | مواسم جافه',
      },
      {
        name: { ar: 'الشبكة', en: 'the network', fr: 'le réseau' },
        phrases:
          'تسرب شبكه | اهتراء شبكه | اهتراء قنوات | عطل مضخه | اعطال مضخات | عطل في محطه | كسر في خط | خلل في شبكه | قدم شبكه',
      },
      {
        name: { ar: 'السرقة', en: 'theft', fr: 'le vol' },
        phrases:
          'ربط عشوايي | سرقه مياه | ابار عشوايي | ربط غير قانوني | سقي غير قانوني | تعديات علي شبكه',
      },
      {
        name: { ar: 'دولة المنبع', en: 'the country upstream', fr: 'le pays en amont' },
        phrases:
          'سد اثيوبي | سدود تركي | دول منبع | حبس مياه | قطع مياه نهر | ملء سد | اطلاقات مايي',
      },
    ],
    about: 'ماء مياه عطش انقطاع نقص منسوب تزويد',
    anchored: true,
  },
  {
    id: 'why-flooded',
    type: 'cause',
    label: { ar: 'سبب الأضرار', en: 'Cause of the damage', fr: 'Cause des dégâts' },
    values: [
      {
        name: { ar: 'غزارة المطر', en: 'heavy rain', fr: 'la pluie' },
        phrases:
          'امطار غزير | تساقطات غزير | امطار غير مسبوق | امطار استثنايي | كميه امطار قياسي | عاصفه مداري | غزاره امطار | تساقطات استثنايي',
      },
      {
        name: { ar: 'السد', en: 'a dam', fr: 'un barrage' },
        phrases: 'انهيار سد | تصدع سد | انهار سد | فتح سد | تفريغ سد | فتح بوابات',
      },
      {
        name: { ar: 'البناء في المجاري', en: 'building in the bed', fr: 'constructions' },
        phrases:
          'بناء في مجري | بناء عشوايي | بطون اوديه | بطن وادي | تعدي علي مجري | بناء في حرم | مجاري اوديه',
      },
      {
        name: { ar: 'الصرف', en: 'drains', fr: 'les égouts' },
        phrases:
          'انسداد مجاري | قنوات تصريف | غياب تصريف | بنيه تحتي متهالك | شبكه تصريف | هشاشه بنيه | بالوعات | انسداد بالوعات',
      },
    ],
    about: 'سيول سيل فيضان فيضانات اضرار غرق غرقت غمر غمرت جرف جرفت اجتاحت منازل',
    anchored: true,
  },
  {
    id: 'why-fell-in',
    type: 'cause',
    label: { ar: 'سبب الانهيار', en: 'Cause of the collapse', fr: 'Cause de l’effondrement' },
    values: [
      {
        name: { ar: 'عيوب البناء', en: 'bad building', fr: 'malfaçons' },
        phrases:
          'غش في بناء | غش في مواد | مواد مغشوش | عيوب تنفيذ | عيب تنفيذ | عيوب في تنفيذ | عيوب بناء | عيوب انشاي | عيب في تصميم | عيوب تصميم',
      },
      {
        name: { ar: 'القدم والإهمال', en: 'age and neglect', fr: 'vétusté' },
        phrases:
          'غياب صيانه | انعدام صيانه | تقادم | قدم مبني | تاكل | اهتراء | تهالك | نقص صيانه | اهمال صيانه | مبني متهالك',
      },
      {
        name: { ar: 'الحمولة أو التعلية', en: 'load or added floors', fr: 'surcharge' },
        phrases:
          'حموله زايد | وزن زايد | اضافه طوابق | طوابق مخالف | تعليه | ادوار مخالف | طابق مخالف | ازاله اعمده | ازاله جدار',
      },
      {
        name: { ar: 'المطر أو الحفر', en: 'rain or digging', fr: 'pluie ou fouilles' },
        phrases:
          'امطار غزير | سيول | تشبع تربه | انزلاق تربه | اشغال حفر | حفر مجاور | تسرب مياه | اعمال حفر',
      },
    ],
    about: 'انهيار انهار انهارت سقوط تصدع تصدعت',
    anchored: true,
  },
  {
    id: 'why-forest-burnt',
    type: 'cause',
    label: {
      ar: 'سبب حرائق الغابات',
      en: 'Cause of the forest fires',
      fr: 'Cause des feux de forêt',
    },
    values: [
      {
        name: { ar: 'فعل فاعل', en: 'arson', fr: 'criminel' },
        phrases:
          'ايدي اجرامي | اياد اجرامي | ايد اجرامي | مفتعل | مفتعله | متعمد | بفعل فاعل | ايادي اجرامي | مشعلي حرايق | فعل اجرامي',
      },
      {
        name: { ar: 'الحر', en: 'heat', fr: 'la chaleur' },
        phrases:
          'موجه حر | حراره مرتفع | جفاف | موجه قيظ | صواعق | ارتفاع حراره | تغير مناخي | رياح جاف',
      },
      {
        name: { ar: 'الإهمال', en: 'carelessness', fr: 'la négligence' },
        phrases:
          'اهمال | مخلفات شواء | عقب سيجاره | اعقاب سجاير | حرق مخلفات | حرق حشايش | تقصير | غياب تنظيف | ادغال | عدم تنظيف',
      },
      {
        name: { ar: 'الكهرباء', en: 'power lines', fr: 'l’électricité' },
        phrases: 'خط كهرباء | خطوط كهرباء | شراره كهربايي | اسلاك كهرباء | كوابل | عطل كهربايي',
      },
    ],
    about: 'غابه غابات حرايق احراش حريق',
    anchored: true,
  },
  {
    id: 'why-agreed',
    type: 'cause',
    label: { ar: 'سبب الموافقة', en: 'Reason for agreeing', fr: 'Motif de l’accord' },
    values: [
      {
        name: { ar: 'ضغط من الخارج', en: 'outside pressure', fr: 'pression extérieure' },
        phrases:
          'ضغوط امريكي | ضغط دولي | ضغوط دولي | ضغوط خارجي | ضغوط اوروبي | ضغط امريكي | ضغط اوروبي',
      },
      {
        name: { ar: 'مصلحة اقتصادية', en: 'economic interest', fr: 'intérêt économique' },
        phrases:
          'اسباب اقتصادي | مصلحه اقتصادي | ازمه اقتصادي | تراجع اسعار | حسابات اقتصادي | مصالح اقتصادي',
      },
      {
        name: { ar: 'إنسانية', en: 'humane reasons', fr: 'raisons humanitaires' },
        phrases:
          'اعتبارات انساني | لاسباب انساني | بادره انساني | دوافع انساني | مبادره خالص | لفته انساني | مبادره انساني | حرصا علي ملف انساني',
      },
      {
        name: { ar: 'من الداخل', en: 'pressure at home', fr: 'pression intérieure' },
        phrases:
          'اضراب عن طعام | حسابات انتخابي | اسباب انتخابي | احتجاجات شارع | ضغط شارع | وساطه نقابه | غضب شعبي | ضغط راي عام',
      },
    ],
    about: 'اتفاق افراج صفقه موافقه عفو وافق وافقت قبلت مرسوم تراجع تراجعت',
    anchored: true,
  },
  {
    id: 'why-lost',
    type: 'cause',
    label: { ar: 'سبب الخسارة', en: 'Reason for the defeat', fr: 'Cause de la défaite' },
    values: [
      {
        name: { ar: 'التحكيم', en: 'the referee', fr: 'l’arbitrage' },
        phrases:
          'تحكيم | قرارات حكم | اخطاء تحكيمي | طاقم تحكيم | ظلم تحكيمي | حكم مباراه | خطا تحكيمي',
      },
      {
        name: { ar: 'إهدار الفرص', en: 'missed chances', fr: 'occasions manquées' },
        phrases: 'فرص ضايع | فرص مهدر | اضاع فرص | اهدار فرص | اضاعه فرص | غياب فعاليه | اهدر ركله',
      },
      {
        name: { ar: 'خطأ دفاعي', en: 'a mistake at the back', fr: 'erreur défensive' },
        phrases:
          'خطا حارس | اخطا حارس | خطا دفاعي | اخطاء دفاعي | هفوه حارس | هفوه دفاعي | سوء تقدير حارس',
      },
      {
        name: { ar: 'الغيابات والتعب', en: 'absences and fatigue', fr: 'absences et fatigue' },
        phrases: 'غيابات | اصابات لاعبين | نقص عددي | ارهاق | غياب نجم | ضغط مباريات | تعب لاعبين',
      },
    ],
    about: 'خساره هزيمه اقصاء خسر خروج خسارته هزيمته',
    anchored: true,
  },
  {
    id: 'why-aid-fell',
    type: 'cause',
    label: {
      ar: 'سبب قلة المساعدات',
      en: 'Cause of the drop in aid',
      fr: 'Cause de la baisse de l’aide',
    },
    values: [
      {
        name: { ar: 'فقدان الثقة', en: 'lost trust', fr: 'perte de confiance' },
        phrases:
          'فقدان ثقه | تحويل مساعدات | سرقه مساعدات | نهب مساعدات | عرقله وصول | وصول معونات',
      },
      {
        name: { ar: 'أزمة عامة', en: 'a general crisis', fr: 'crise générale' },
        phrases: 'جايحه | كورونا | ازمه اقتصادي عالمي | تضخم عالمي | ظروف اقتصادي',
      },
      {
        name: { ar: 'نكث المانحين', en: 'donors going back', fr: 'défection' },
        phrases:
          'تراجع دول | تخلي مانحين | لم تف بتعهدات | عدم وفاء | تراجعت عن التزامات | تراجع عن التزامات | تسييس مساعدات | قرار سياسي',
      },
      {
        name: { ar: 'أزمات أخرى', en: 'other crises', fr: 'autres crises' },
        phrases: 'حرب في اوكرانيا | ازمات اخري | اولويات اخري | تزايد ازمات',
      },
    ],
    about: 'مانح مانحين مانحون تمويل مساعدات معونات تعهد تعهدات نقص تبرعات',
    anchored: true,
  },
  {
    id: 'why-fish-died',
    type: 'cause',
    label: { ar: 'سبب النفوق', en: 'Cause of the animal deaths', fr: 'Cause de la mortalité' },
    values: [
      {
        name: { ar: 'التلوث', en: 'pollution', fr: 'la pollution' },
        phrases:
          'تلوث | نفايات صناعي | مياه صرف | مواد كيماوي | مواد كيميايي | مخلفات مصنع | تسرب نفطي | مبيدات',
      },
      {
        name: { ar: 'الطبيعة', en: 'nature', fr: 'la nature' },
        phrases:
          'ارتفاع حراره | نقص اكسجين | ظاهره طبيعي | انخفاض منسوب | ملوحه | ركود مياه | موجه حر',
      },
      {
        name: { ar: 'مرض', en: 'a disease', fr: 'une maladie' },
        phrases: 'فيروس | طفيلي | انفلونزا | جدري',
      },
    ],
    about: 'نفوق نفقت نفق اسماك طيور ماشيه حيتان مواشي',
    anchored: true,
  },
  {
    id: 'why-sick',
    type: 'cause',
    label: { ar: 'مصدر المرض', en: 'Source of the disease', fr: 'Origine de la maladie' },
    values: [
      {
        name: { ar: 'ماء ملوث', en: 'foul water', fr: 'l’eau souillée' },
        phrases:
          'مياه ملوث | شرب مياه | صرف صحي | تلوث مياه | ابار ملوث | مياه غير صالح | مياه نهر',
      },
      {
        name: { ar: 'وافد', en: 'imported', fr: 'importée' },
        phrases:
          'وافد | قادم من خارج | لاجي | لاجيين | مسافر قادم | عابر حدود | قادمين من خارج | وافدين',
      },
      {
        name: { ar: 'طعام', en: 'food', fr: 'la nourriture' },
        phrases: 'اطعمه | خضر ملوث | غذاء ملوث | اسماك | تسمم غذايي',
      },
      {
        name: { ar: 'ضعف التلقيح', en: 'poor vaccination', fr: 'vaccination insuffisante' },
        phrases:
          'نقص لقاح | ضعف تلقيح | تراجع تطعيم | تراجع تلقيح | عدم تلقيح | نقص تطعيم | رفض تلقيح',
      },
    ],
    about: 'وباء تفشي اصابه اصابات كوليرا حمي مرض عدوي حالات تسمم',
    anchored: true,
  },
  {
    id: 'why-train',
    type: 'cause',
    label: {
      ar: 'سبب حادث القطار',
      en: 'Cause of the train accident',
      fr: 'Cause de l’accident de train',
    },
    values: [
      {
        name: { ar: 'عطل', en: 'a fault', fr: 'une panne' },
        phrases:
          'عطل فرامل | خلل مكابح | عطل فني | خلل فني | عطل في جرار | خلل في اشارات | عطل في اشارات | تعطل فرامل',
      },
      {
        name: { ar: 'السائق', en: 'the driver', fr: 'le conducteur' },
        phrases:
          'خطا سايق | سرعه زايد | سايق نايم | تجاوز اشاره | سرعه مفرط | تعاطي سايق | اهمال سايق | خطا بشري | سايق مخمور',
      },
      {
        name: { ar: 'السكة', en: 'the track', fr: 'la voie' },
        phrases:
          'قضيب | سكه متهالك | تحويله خاطي | سكه مكسور | كسر في سكه | تهالك قضبان | خط متهالك | انجراف سكه',
      },
      {
        name: { ar: 'عائق على السكة', en: 'something on the line', fr: 'un obstacle' },
        phrases:
          'سياره علي قضبان | شاحنه علي قضبان | شاحنه عالق | عبور عشوايي | مزلقان | اقتحام مزلقان | ماشيه علي سكه | اصطدام بشاحنه',
      },
    ],
    about: 'قطار قطارات مترو ترام سكه',
    anchored: true,
  },
  {
    id: 'why-broke-up',
    type: 'cause',
    label: { ar: 'طرد أم مغادرة؟', en: 'Dismissed or left?', fr: 'Renvoi ou départ ?' },
    values: [
      {
        name: { ar: 'فُصلوا', en: 'dismissed', fr: 'renvoyés' },
        phrases:
          'استغنت عن | استغناء عن | سرحت | تسريح | فصلت | طردت | فصل تعسفي | انهاء عقود | انهت عقود | طرد عمال',
      },
      {
        name: { ar: 'رحلوا طوعا', en: 'left by choice', fr: 'partis de leur gré' },
        phrases:
          'استقالوا طوعا | استقال طوعا | مغادره طوعي | غادروا طوعا | تقاعد مبكر | بمحض ارادتهم | رحيل طوعي | استقالوا',
      },
    ],
    about: 'عمال موظف موظفين عامل صحفيين عاملين',
    anchored: true,
  },
  {
    id: 'why-ship-sank',
    type: 'cause',
    label: { ar: 'سبب غرق السفينة', en: 'Cause of the sinking', fr: 'Cause du naufrage' },
    values: [
      {
        name: { ar: 'الحمولة', en: 'overload', fr: 'la surcharge' },
        phrases: 'حموله زايد | اكتظاظ | مكتظ | فوق طاقته | فوق طاقتها | عدد زايد',
      },
      {
        name: { ar: 'البحر', en: 'the sea', fr: 'la mer' },
        phrases:
          'ارتفاع امواج | امواج عاتي | هيجان بحر | رياح قوي | عاصفه | سوء احوال | اضطراب بحر',
      },
      {
        name: { ar: 'حريق', en: 'fire', fr: 'un incendie' },
        phrases: 'حريق | نيران | مياه اطفاء | اندلاع حريق | غرفه محركات',
      },
      {
        name: { ar: 'اصطدام', en: 'a collision', fr: 'une collision' },
        phrases: 'اصطدام | ارتطام | شعاب | صخور | ثقب | اصطدمت | تسرب مياه الي',
      },
    ],
    about: 'غرق غرقت غرقا غرقي انقلب انقلبت انقلاب غارق',
    anchored: true,
  },
  {
    id: 'why-shut',
    type: 'cause',
    label: { ar: 'سبب الإغلاق', en: 'Reason for the closure', fr: 'Motif de la fermeture' },
    values: [
      {
        name: { ar: 'مخالفات', en: 'breaches', fr: 'des infractions' },
        phrases:
          'مخالفه شروط | مخالفات صحي | مخالفه ترخيص | عدم احترام شروط | انتهاك شروط | دون ترخيص | مخالفات بيييه',
      },
      {
        name: { ar: 'مال', en: 'money', fr: 'l’argent' },
        phrases: 'افلاس | تراكم ديون | صعوبات مالي | ضايقه مالي',
      },
      {
        name: { ar: 'احتجاج', en: 'protest', fr: 'un conflit' },
        phrases: 'اضراب | احتجاج عمال | احتجاجات | محتجون | معتصمون | اعتصام',
      },
      {
        name: { ar: 'نقص', en: 'shortage', fr: 'une pénurie' },
        phrases:
          'نقص وقود | نقص مواد | نقص غاز | انقطاع كهرباء | نقص قطع | نفاد مواد | نقص ماده اوليه',
      },
    ],
    about: 'اغلاق اغلق اغلقت مصنع معمل مدرسه مطعم متجر مستشفي توقف مصفاه محطه غلق',
    anchored: true,
  },
  {
    id: 'why-ship-held',
    type: 'cause',
    label: {
      ar: 'سبب احتجاز السفينة',
      en: 'Reason for holding the ship',
      fr: 'Motif de la saisie du navire',
    },
    values: [
      {
        name: { ar: 'دين أو تعويض', en: 'a debt or damages', fr: 'dette ou dommages' },
        phrases: 'ديون | مستحقات | تعويض | تعويضات | دين | غرامه',
      },
      {
        name: { ar: 'مخالفة', en: 'a breach', fr: 'une infraction' },
        phrases: 'مخالفه | دون ترخيص | وثايق | مخالفات | دخلت مياه | مياه اقليمي | صيد غير قانوني',
      },
      {
        name: { ar: 'شحنة محظورة', en: 'a banned cargo', fr: 'une cargaison interdite' },
        phrases: 'تهريب | وقود مهرب | اسلحه | شحنه محظوره | نفط مهرب | عقوبات',
      },
      {
        name: { ar: 'حادث', en: 'an accident', fr: 'un accident' },
        phrases: 'اصطدام | تسرب | تلويث | حادث اصطدام | جنوح | جنوحها',
      },
    ],
    about: 'احتجاز احتجز احتجزت سفينه ناقله حجز محتجزه سفن',
    anchored: true,
  },
  {
    id: 'why-kept-out',
    type: 'cause',
    label: {
      ar: 'سبب منع الدخول أو السفر',
      en: 'Reason for the entry or travel ban',
      fr: 'Motif de l’interdiction',
    },
    values: [
      {
        name: { ar: 'وثائق', en: 'papers', fr: 'les papiers' },
        phrases: 'تاشيره | جواز سفر | وثيقه سفر | صلاحيه جواز | عدم حمل | اقامه منتهيه',
      },
      {
        name: { ar: 'أمن', en: 'security', fr: 'la sécurité' },
        phrases: 'قايمه ممنوعين | امن قومي | لاسباب امني | نظام عام | تهديد امن | قوايم امنيه',
      },
      {
        name: { ar: 'قضاء', en: 'a court case', fr: 'la justice' },
        phrases: 'قرار قضايي | حكم قضايي | مذكره | قضيه ضده | تحقيق جار | ديون | نفقه',
      },
      {
        name: { ar: 'صحة', en: 'health', fr: 'la santé' },
        phrases: 'كورونا | فحص سلبي | حجر صحي | شهاده تلقيح | اجراءات صحي',
      },
    ],
    about: 'منع منعت منعه دخول ترحيل ممنوع رحل رحلت اعيد',
    anchored: true,
  },
  {
    id: 'why-few-voted',
    type: 'cause',
    label: {
      ar: 'سبب قلة الإقبال',
      en: 'Cause of the low turnout',
      fr: 'Cause de la faible participation',
    },
    values: [
      {
        name: { ar: 'المقاطعة', en: 'a boycott', fr: 'le boycott' },
        phrases: 'مقاطعه | دعوات مقاطعه | مقاطعه احزاب | دعوه الي مقاطعه | حمله مقاطعه',
      },
      {
        name: { ar: 'فقدان الثقة', en: 'lost trust', fr: 'la défiance' },
        phrases: 'فقدان ثقه | انعدام ثقه | ياس | احباط | عدم ثقه | سام ناخبين',
      },
      {
        name: { ar: 'الطقس', en: 'the weather', fr: 'la météo' },
        phrases: 'حراره | طقس | موجه حر',
      },
      {
        name: { ar: 'التنظيم', en: 'poor arrangements', fr: 'l’organisation' },
        phrases: 'سوء تنظيم | بعد مراكز | تاخر فتح | نقص بطاقات | تغيير مكاتب | صعوبه وصول',
      },
    ],
    about: 'اقبال مشاركه تصويت ناخبين اقتراع انتخابات استفتاء ناخبون عزوف',
    anchored: true,
  },
  {
    id: 'why-crop-fell',
    type: 'cause',
    label: {
      ar: 'سبب تراجع المحصول',
      en: 'Cause of the poor harvest',
      fr: 'Cause de la baisse de la récolte',
    },
    values: [
      {
        name: { ar: 'الجفاف', en: 'drought', fr: 'la sécheresse' },
        phrases: 'جفاف | نقص امطار | شح مياه | قله امطار | موجه حر | ملوحه',
      },
      {
        name: { ar: 'الآفات', en: 'pests', fr: 'les ravageurs' },
        phrases: 'جراد | افات | حشره | مرض صدا | سوسه | فطريات | دوده',
      },
      {
        name: { ar: 'الحرب', en: 'war', fr: 'la guerre' },
        phrases: 'نزوح | الغام | انعدام امن',
      },
      {
        name: { ar: 'كلفة الإنتاج', en: 'costs', fr: 'les coûts' },
        phrases: 'غلاء اسمده | نقص اسمده | ارتفاع كلفه | نقص بذور | نقص وقود | غياب دعم',
      },
    ],
    about: 'محصول انتاج قمح زيتون تمور موسم محاصيل حبوب ارز',
    anchored: true,
  },
  {
    id: 'why-coin-fell',
    type: 'cause',
    label: {
      ar: 'سبب تراجع العملة',
      en: 'Cause of the currency’s fall',
      fr: 'Cause de la baisse de la monnaie',
    },
    values: [
      {
        name: { ar: 'المضاربة', en: 'speculation', fr: 'la spéculation' },
        phrases: 'مضاربه | مضاربين | تهريب دولار | سوق سوداء | صرافين',
      },
      {
        name: { ar: 'نقص الدولار', en: 'lack of dollars', fr: 'manque de dollars' },
        phrases: 'نقص دولار | احتياطي | شح دولار | نقص سيوله | عجز تجاري | تراجع احتياطي',
      },
      {
        name: { ar: 'العقوبات', en: 'sanctions', fr: 'les sanctions' },
        phrases: 'قيود امريكي | خزانه امريكي | قانون قيصر',
      },
      {
        name: { ar: 'السياسة النقدية', en: 'monetary policy', fr: 'la politique monétaire' },
        phrases: 'طباعه نقود | طبع عمله | قرار بنك مركزي | سياسه نقدي | خفض فايده',
      },
    ],
    about: 'عمله دينار ليره جنيه ريال تراجع انهيار صرف درهم تومان',
    anchored: true,
  },
  {
    id: 'why-oil-moved',
    type: 'cause',
    label: {
      ar: 'سبب تحرك سعر النفط',
      en: 'Cause of the oil price move',
      fr: 'Cause du mouvement du pétrole',
    },
    values: [
      {
        name: { ar: 'قرار المنتجين', en: 'producers', fr: 'les producteurs' },
        phrases: 'خفض انتاج | قرار اوبك | اوبك | تمديد خفض | تخفيضات انتاج | زياده انتاج',
      },
      {
        name: { ar: 'التوتر', en: 'tension', fr: 'les tensions' },
        phrases: 'توترات | هجوم علي | مخاوف امدادات',
      },
      {
        name: { ar: 'الطلب', en: 'demand', fr: 'la demande' },
        phrases: 'طلب صيني | ضعف طلب | تباطو اقتصاد | مخاوف ركود | بيانات صينيه | تراجع طلب',
      },
      {
        name: { ar: 'المخزون', en: 'stocks', fr: 'les stocks' },
        phrases: 'مخزون امريكي | مخزونات | ارتفاع مخزون | تراجع مخزون | بيانات مخزون',
      },
    ],
    about: 'نفط برميل برنت خام اسعار',
    anchored: true,
  },
  {
    id: 'why-patient-died',
    type: 'cause',
    label: {
      ar: 'سبب وفاة المريض',
      en: 'Cause of the patient’s death',
      fr: 'Cause de la mort du patient',
    },
    values: [
      {
        name: { ar: 'خطأ أو إهمال', en: 'a mistake or neglect', fr: 'erreur ou négligence' },
        phrases:
          'خطا طبي | اهمال طبي | تقصير طبي | تشخيص خاطي | جرعه زايده | رفض استقبال | تاخر اسعاف',
      },
      {
        name: { ar: 'نقص', en: 'a shortage', fr: 'une pénurie' },
        phrases:
          'نقص اكسجين | انقطاع اكسجين | نفاد اكسجين | انقطاع كهرباء | نقص ادويه | نقص اجهزه | غياب طبيب',
      },
      {
        name: { ar: 'عدوى', en: 'an infection', fr: 'une infection' },
        phrases: 'عدوي | تعفن | بكتيريا | تسمم دم | جرثومه | مصل ملوث',
      },
      {
        name: { ar: 'مرضه', en: 'illness', fr: 'sa maladie' },
        phrases:
          'مرض مزمن | مضاعفات | حاله حرجه | وضع صحي متدهور | وفاه طبيعي | ولاده مبكر | تشوه خلقي',
      },
    ],
    about: 'توفي توفيت وفاه مريض مريضه مستشفي رضيع رضع مصحه مرضي',
    anchored: true,
  },
  {
    id: 'why-riot-match',
    type: 'cause',
    label: {
      ar: 'سبب الشغب',
      en: 'Cause of the crowd trouble',
      fr: 'Cause des violences au match',
    },
    values: [
      {
        name: { ar: 'قرار الحكم', en: 'the referee', fr: 'l’arbitre' },
        phrases: 'هدف ملغي | الغاء هدف | قرار حكم | ركله جزاء | قرارات حكم | طرد لاعب',
      },
      {
        name: { ar: 'الاستفزاز', en: 'provocation', fr: 'une provocation' },
        phrases: 'استفزاز | هتافات | شماريخ | لافته | مقذوفات | رشق',
      },
      {
        name: { ar: 'الشرطة', en: 'the police', fr: 'la police' },
        phrases: 'تدخل شرطه | تدخل امن | غاز مسيل | استعمال قوه | اعتداء شرطه',
      },
      {
        name: { ar: 'التنظيم', en: 'poor organisation', fr: 'l’organisation' },
        phrases: 'تذاكر | تذاكر مزوره | اكتظاظ | ابواب مغلقه | سوء تنظيم | غياب امن',
      },
    ],
    about: 'شغب مباراه ملعب جماهير مشجعين اشتباكات عنف لقاء',
    anchored: true,
  },
  {
    id: 'why-strike',
    type: 'cause',
    label: { ar: 'سبب الإضراب', en: 'Reason for the strike', fr: 'Motif de la grève' },
    values: [
      {
        name: { ar: 'الأجور المتأخرة', en: 'unpaid wages', fr: 'salaires impayés' },
        phrases: 'تاخر رواتب | تاخر اجور | رواتب متاخر | مستحقات | عدم صرف | متاخرات',
      },
      {
        name: { ar: 'زيادة الأجور', en: 'higher pay', fr: 'une hausse' },
        phrases: 'زياده اجور | رفع اجور | زياده رواتب | تحسين اجور | مراجعه اجور | رفع رواتب',
      },
      {
        name: { ar: 'رفض قرار', en: 'against a decision', fr: 'contre une décision' },
        phrases: 'رفض خصخصه | خصخصه | نظام اساسي | رفض قانون | بيع شركه | قانون جديد | تسريح',
      },
      {
        name: { ar: 'اعتداء', en: 'an assault', fr: 'une agression' },
        phrases: 'اعتداء علي | تعنيف | توقيف زميل | اعتقال زميل | سجن زميل | مقتل زميل',
      },
    ],
    about: 'اضراب اضرب اضربوا مضربون مضربين مضربه عمال موظفين اساتذه اطباء',
    anchored: true,
  },
  {
    id: 'why-protest',
    type: 'cause',
    label: { ar: 'سبب الاحتجاج', en: 'Reason for the protest', fr: 'Motif de la protestation' },
    values: [
      {
        name: { ar: 'الأسعار', en: 'prices', fr: 'les prix' },
        phrases: 'غلاء | ارتفاع اسعار | رفع اسعار | غلاء معيشه | زياده ضرايب | رفع دعم',
      },
      {
        name: { ar: 'الخدمات', en: 'services', fr: 'les services' },
        phrases:
          'انقطاع كهرباء | انقطاع ماء | انقطاع مياه | نقص خدمات | عطش | تردي خدمات | غياب طريق',
      },
      {
        name: { ar: 'مقتل شخص', en: 'a killing', fr: 'une mort' },
        phrases: 'مقتل شاب | وفاه شاب | وفاه موقوف | وفاه في مركز | مقتل متظاهر | مقتل مواطن',
      },
      {
        name: { ar: 'نتائج اقتراع', en: 'a vote', fr: 'un vote' },
        phrases: 'نتايج انتخابات | تزوير | نتايج اوليه | استبعاد مرشح | تاجيل انتخابات',
      },
    ],
    about: 'احتجاج احتجاجا احتجاجات تظاهر متظاهرون متظاهرين محتجون محتجين مظاهره مسيره',
    anchored: true,
  },
  {
    id: 'why-shown-the-door',
    type: 'cause',
    label: { ar: 'سبب الطرد', en: 'Reason for the expulsion', fr: 'Motif de l’exclusion' },
    values: [
      {
        name: { ar: 'كلامه', en: 'remarks made', fr: 'ses propos' },
        phrases: 'تصريحات | منشور | تدوينه | تغريده | تسجيل صوتي | انتقادات',
      },
      {
        name: { ar: 'غش', en: 'cheating', fr: 'la triche' },
        phrases: 'غش | تزوير | منشطات | شهاده مزوره | انتحال',
      },
      {
        name: { ar: 'سلوكه', en: 'conduct', fr: 'sa conduite' },
        phrases: 'شجار | اعتداء علي حكم | سلوك غير رياضي | مشاده | بصق | عدم انضباط | خرق معسكر',
      },
      {
        name: { ar: 'غيابه', en: 'absence', fr: 'son absence' },
        phrases: 'غياب | تغيب | تاخر عن | رفض تدرب | غياب متكرر',
      },
    ],
    about: 'طرد طرده فصل فصله توقيف لاعب طالب عضو شطب استبعاد ايقافه حرمان',
    anchored: true,
  },
];
