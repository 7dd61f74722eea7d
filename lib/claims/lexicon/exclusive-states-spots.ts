import type { ExclusiveState } from './exclusive-states-type';

/**
 * Where something happened: on which side, in which part of a house or town, through which door.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const SPOTS_STATES: readonly ExclusiveState[] = [
  {
    id: 'in-ground',
    type: 'place',
    label: {
      ar: 'داخل الملعب أم خارجه؟',
      en: 'Inside or outside the ground?',
      fr: 'Dans le stade ou dehors ?',
    },
    values: [
      {
        name: { ar: 'داخله', en: 'inside', fr: 'dedans' },
        phrases:
          'داخل ملعب | ارضيه ملعب | ارض ملعب | داخل مدرجات | داخل استاد | وسط مدرجات | من مدرجات | في مدرجات | رقعه ملعب',
      },
      {
        name: { ar: 'خارجه', en: 'outside', fr: 'dehors' },
        phrases:
          'خارج ملعب | محيط ملعب | خارج استاد | محيط استاد | اسوار ملعب | بوابات ملعب | امام ملعب | خارج اسوار | قرب ملعب',
      },
    ],
    about:
      'غاز اشتباك اشتباكات شغب عنف مواجهه مواجهات اصيب اصيبوا وفاه توفي قتل اعتداء شماريخ شرطه جماهير مشجع مشجعين',
    anchored: true,
  },
  {
    id: 'cup-where',
    type: 'place',
    label: {
      ar: 'أين سُلّمت الجائزة؟',
      en: 'Where was the prize handed over?',
      fr: 'Lieu de la remise du prix',
    },
    values: [
      {
        name: { ar: 'على أرضية الملعب', en: 'on the pitch', fr: 'sur la pelouse' },
        phrases: 'ارضيه ملعب | وسط ملعب | منصه تتويج | ارض ملعب | امام جماهير',
      },
      {
        name: { ar: 'في غرفة الملابس', en: 'in the dressing room', fr: 'au vestiaire' },
        phrases:
          'غرفه تبديل ملابس | غرف ملابس | غرفه ملابس | حجرات ملابس | غرف تغيير ملابس | غرفه تغيير ملابس',
      },
    ],
    about: 'كاس كووس تسلم سلم سلمت تتويج توج درع ميداليات جايزه تسليم',
    anchored: true,
  },
  {
    id: 'door-used',
    type: 'place',
    label: { ar: 'من أي باب؟', en: 'By which door?', fr: 'Par quelle porte ?' },
    values: [
      {
        name: { ar: 'الباب الرئيسي', en: 'the main door', fr: 'la grande porte' },
        phrases:
          'باب رييسي | بوابه رييسي | باب امامي | باب سجن | بوابه سجن | مدخل رييسي | واجهه مبني',
      },
      {
        name: { ar: 'باب خلفي', en: 'a back door', fr: 'une porte dérobée' },
        phrases:
          'باب خلفي | بوابه خلفي | باب جانبي | مخرج خلفي | مخرج سري | باب طواري | مدخل خلفي | مخرج طواري | بعيدا عن عدسات',
      },
    ],
    about:
      'خرج خرجوا دخل دخلوا غادر غادروا خروج دخول مغادره تسلل تسللوا وصل استقبل لصوص اقتحم استقبال',
    anchored: true,
  },
  {
    id: 'attack-spot',
    type: 'place',
    label: { ar: 'مكان الهجوم', en: 'Place of the attack', fr: 'Lieu de l’attaque' },
    values: [
      {
        name: { ar: 'في منزله', en: 'at home', fr: 'à domicile' },
        phrases:
          'داخل منزله | في منزله | داخل بيته | في بيته | داخل شقته | في شقته | عتبه منزله | اقتحم منزله | غرفه نومه',
      },
      {
        name: { ar: 'في الطريق', en: 'on the road', fr: 'sur la route' },
        phrases:
          'في شارع | وسط شارع | علي طريق | قارعه طريق | طريق عام | متن سيارته | داخل سيارته | سيارته',
      },
      {
        name: { ar: 'في مكان عمله', en: 'at work', fr: 'au travail' },
        phrases:
          'داخل مكتبه | في مكتبه | مقر عمله | مكان عمله | داخل متجره | امام مكتبه | داخل محله | مقر صحيفه',
      },
      {
        name: { ar: 'في المسجد', en: 'at the mosque', fr: 'à la mosquée' },
        phrases: 'داخل مسجد | في مسجد | خروجه من مسجد | اداء صلاه | باب مسجد',
      },
    ],
    about: 'اغتال اغتيال اغتيل طعن اطلق نار خطف اختطف اختطاف هاجم هاجمه كمين رصاص مسلحون مسلحين',
    anchored: true,
  },
  {
    id: 'hospital-kind',
    type: 'place',
    label: { ar: 'أي مستشفى؟', en: 'What kind of hospital?', fr: 'Quel type d’hôpital ?' },
    values: [
      {
        name: { ar: 'خاص', en: 'private', fr: 'privé' },
        phrases: 'مستشفي خاص | مصحه خاص | عياده خاص | مستشفيات خاص | مصحه',
      },
      {
        name: { ar: 'عمومي', en: 'public', fr: 'public' },
        phrases:
          'مستشفي عمومي | مستشفي حكومي | مستشفي جامعي | مستشفي عام | مستشفي جهوي | مستشفي مركزي | مستشفيات حكومي',
      },
      {
        name: { ar: 'عسكري', en: 'military', fr: 'militaire' },
        phrases: 'مستشفي عسكري | مشفي عسكري | سلاح طبي | مستشفي قوات مسلحه | مستشفي شرطه',
      },
    ],
    about: 'نقل نقلوا علاج تلقي مصاب مصابين جرحي جريح توفي توفيت وفاه عمليه يرقد يرقدون ولاده',
    anchored: true,
  },
  {
    id: 'came-down-on',
    type: 'place',
    label: { ar: 'مكان السقوط', en: 'What did it come down on?', fr: 'Point de chute' },
    values: [
      {
        name: { ar: 'في البحر', en: 'the sea', fr: 'en mer' },
        phrases:
          'في بحر | عرض بحر | مياه اقليمي | قباله سواحل | قباله ساحل | مياه بحر | في مياه | وسط بحر',
      },
      {
        name: { ar: 'على جبل', en: 'a mountain', fr: 'une montagne' },
        phrases: 'سفح جبل | منطقه جبلي | قمه جبل | سفوح جبال | جبل وعر | منطقه وعره',
      },
      {
        name: { ar: 'في أرض خالية', en: 'empty land', fr: 'un terrain vague' },
        phrases:
          'منطقه خالي | ارض خالي | منطقه مفتوح | منطقه صحراوي | ارض زراعي | حقل زراعي | مزرعه | منطقه غير ماهول | ارض فضاء | حقول',
      },
      {
        name: { ar: 'على مساكن', en: 'homes', fr: 'des habitations' },
        phrases:
          'حي سكني | منطقه سكني | احياء سكني | فوق منازل | علي منازل | علي منزل | فوق منزل | علي سوق | علي مدرسه',
      },
    ],
    about: 'سقط سقطت تحطم تحطمت طايره سقوط مروحيه مسيره صاروخ هوت هوي هبط هبطت شظايا حطام',
    anchored: true,
  },
  {
    id: 'met-where',
    type: 'place',
    label: { ar: 'مكان اللقاء', en: 'Place of the meeting', fr: 'Lieu de la rencontre' },
    values: [
      {
        name: { ar: 'في المطار', en: 'at the airport', fr: 'à l’aéroport' },
        phrases: 'قاعه شرف بمطار | قاعه تشريفات | داخل مطار | في مطار | بقاعه مطار',
      },
      {
        name: { ar: 'في القصر', en: 'at the palace', fr: 'au palais' },
        phrases:
          'قصر رياسي | قصر جمهوري | قصر ملكي | قصر رياسه | قصر شعب | ديوان ملكي | قصر اتحادي | بلاط ملكي',
      },
      {
        name: { ar: 'في فندق', en: 'in a hotel', fr: 'dans un hôtel' },
        phrases: 'في فندق | احد فنادق | قاعه فندق | بفندق',
      },
      {
        name: { ar: 'في سفارة', en: 'at an embassy', fr: 'dans une ambassade' },
        phrases: 'مقر سفاره | داخل سفاره | مقر اقامه سفير | مقر بعثه | بيت سفير | مبني سفاره',
      },
    ],
    about: 'التقي استقبل اجتمع لقاء اجتماع مباحثات محادثات توقيع وقع حفل مراسم جلسه',
    anchored: true,
  },
  {
    id: 'one-roof',
    type: 'place',
    label: { ar: 'مكان واحد للجميع؟', en: 'Under one roof?', fr: 'Sous un même toit ?' },
    values: [
      {
        name: { ar: 'نعم', en: 'yes', fr: 'oui' },
        phrases:
          'قاعه واحد | غرفه واحد | طاوله واحد | خيمه واحد | سقف واحد | وجها لوجه | حول طاوله | مقابل بعضهم',
      },
      {
        name: { ar: 'لا', en: 'no', fr: 'non' },
        phrases:
          'قاعتين منفصلتين | غرفتين منفصلتين | غرف منفصل | قاعات منفصل | خيمتين | دون لقاء مباشر | دون مصافحه | دون ان يلتقي | مكانين منفصلين | كلا علي حده',
      },
    ],
    about: 'وفد وفدان وفدين طرفان طرفين طرفا جلس جلسا جانبان جانبين مفاوضات محادثات مباحثات وفود',
    anchored: true,
  },
  {
    id: 'jail-where',
    type: 'place',
    label: { ar: 'مكان الاحتجاز', en: 'Place of detention', fr: 'Lieu de détention' },
    values: [
      {
        name: { ar: 'في السجن', en: 'in prison', fr: 'en prison' },
        phrases:
          'زنزانه | سجن مركزي | سجن مدني | سجن محلي | داخل سجن | سجن عمومي | زنزانته | سجن انفرادي',
      },
      {
        name: { ar: 'في مركز شرطة', en: 'at a police station', fr: 'au commissariat' },
        phrases:
          'مركز شرطه | قسم شرطه | مخفر | مركز امن | مركز درك | مفوضيه شرطه | مقر شرطه | مخافر',
      },
      {
        name: { ar: 'في بيته', en: 'at home', fr: 'à domicile' },
        phrases: 'اقامه جبري | قيد اقامه | داخل منزله | رهن اقامه',
      },
      {
        name: { ar: 'لدى جهة عسكرية', en: 'with the military', fr: 'chez les militaires' },
        phrases:
          'ثكنه | سجن عسكري | مقر مخابرات | فرع امن | قاعده عسكري | استخبارات عسكري | ثكنه عسكري | معسكر',
      },
    ],
    about: 'محتجز موقوف معتقل اعتقل احتجز اودع نقل مسجون توقيف حبس احتجاز يقبع حبسه ايداعه محتجزا',
    anchored: true,
  },
  {
    id: 'bomb-where',
    type: 'place',
    label: { ar: 'مكان العبوة', en: 'Place of the bomb', fr: 'Emplacement de la bombe' },
    values: [
      {
        name: { ar: 'على الطريق', en: 'at the roadside', fr: 'au bord de la route' },
        phrases:
          'جانب طريق | قارعه طريق | حافه طريق | طرف طريق | علي طريق | حاويه نفايات | صندوق قمامه',
      },
      {
        name: { ar: 'مثبتة بالعربة', en: 'fixed to the vehicle', fr: 'fixée au véhicule' },
        phrases:
          'لاصق | لاصقه | ملصقه | ملصقتين | اسفل سياره | تحت سياره | اسفل حافله | تحت مقعد | هيكل حافله | مثبته',
      },
      {
        name: { ar: 'داخل العربة', en: 'inside the vehicle', fr: 'dans le véhicule' },
        phrases:
          'داخل حافله | داخل سياره | في حقيبه | داخل حقيبه | سياره مفخخه | شاحنه مفخخه | دراجه مفخخه',
      },
      {
        name: { ar: 'على جسد منفذ', en: 'on the attacker', fr: 'sur l’assaillant' },
        phrases: 'حزام ناسف | ستره ناسفه | فجر نفسه | انتحاري | بحزام ناسف',
      },
    ],
    about: 'عبوه عبوتان عبوتين عبوات قنبله متفجرات لغم ناسفه زرع زرعت زرعتا مفخخه انفجار تفجير',
    anchored: true,
  },
  {
    id: 'which-floor',
    type: 'place',
    label: { ar: 'في أي طابق؟', en: 'On which floor?', fr: 'À quel étage ?' },
    values: [
      {
        name: { ar: 'تحت الأرض', en: 'below ground', fr: 'au sous-sol' },
        phrases: 'قبو | بدروم | طابق سفلي | طابق تحت ارضي | مراب',
      },
      {
        name: { ar: 'الأرضي', en: 'ground floor', fr: 'rez-de-chaussée' },
        phrases: 'طابق ارضي | دور ارضي | طابق اول ارضي',
      },
      {
        name: { ar: 'علوي', en: 'an upper floor', fr: 'un étage' },
        phrases:
          'طابق ثاني | طابق ثالث | طابق رابع | طابق خامس | طابق سادس | طابق سابع | طابق علوي | طابق اخير | دور ثاني | دور ثالث | دور رابع | دور خامس',
      },
      {
        name: { ar: 'على السطح', en: 'the roof', fr: 'le toit' },
        phrases: 'سطح مبني | سطح عماره | سطح بنايه | سطح منزل | علي سطح',
      },
    ],
    about: 'اندلع حريق شب انطلق نار بدا انفجار انهار سقط قفز نيران',
    anchored: true,
  },
  {
    id: 'fire-began-in',
    type: 'place',
    label: { ar: 'أين بدأت النار؟', en: 'Where did the fire start?', fr: 'Départ du feu' },
    values: [
      {
        name: { ar: 'في المطبخ', en: 'the kitchen', fr: 'la cuisine' },
        phrases: 'مطبخ | فرن | موقد | غرفه طعام',
      },
      {
        name: { ar: 'في المخزن', en: 'a store room', fr: 'un entrepôt' },
        phrases: 'مستودع | مخزن | مخازن | مستودعات | مراب | عنبر تخزين',
      },
      {
        name: { ar: 'في المحرك', en: 'the engine', fr: 'le moteur' },
        phrases: 'غرفه محرك | غرفه محركات | غرف محركات | عجلات | جهاز هبوط',
      },
      {
        name: { ar: 'في العنبر', en: 'a ward or cabin', fr: 'une salle' },
        phrases:
          'غرفه عنايه | قسم عنايه | غرفه انعاش | قسم انعاش | قسم ولاده | مقصوره | عنبر مرضي | قاعه نوم',
      },
    ],
    about: 'حريق نار اندلع اندلعت شب نيران اشتعلت انطلقت لهب',
    anchored: true,
  },
  {
    id: 'which-quarter',
    type: 'place',
    label: {
      ar: 'في أي جهة من البلدة؟',
      en: 'Which side of the town?',
      fr: 'De quel côté de la ville ?',
    },
    values: [
      {
        name: { ar: 'شمالا', en: 'north', fr: 'au nord' },
        phrases:
          'شمال مدينه | شمالي مدينه | شمال عاصمه | شمالي عاصمه | ضاحيه شمالي | مدخل شمالي | ريف شمالي | شمال بلده',
      },
      {
        name: { ar: 'جنوبا', en: 'south', fr: 'au sud' },
        phrases:
          'جنوب مدينه | جنوبي مدينه | جنوب عاصمه | جنوبي عاصمه | ضاحيه جنوبي | مدخل جنوبي | ريف جنوبي | جنوب بلده',
      },
      {
        name: { ar: 'شرقا', en: 'east', fr: 'à l’est' },
        phrases:
          'شرق مدينه | شرقي مدينه | شرق عاصمه | شرقي عاصمه | ضاحيه شرقي | مدخل شرقي | ريف شرقي | شرق بلده',
      },
      {
        name: { ar: 'غربا', en: 'west', fr: 'à l’ouest' },
        phrases:
          'غرب مدينه | غربي مدينه | غرب عاصمه | غربي عاصمه | ضاحيه غربي | مدخل غربي | ريف غربي | غرب بلده',
      },
    ],
    about:
      'سقط وقع وقعت انفجار تحطم تحطمت عثر هجوم قصف انهار حادث غاره غارات اشتباك اشتباكات زلزال مركز كمين',
    anchored: true,
  },
  {
    id: 'in-or-near-town',
    type: 'place',
    label: {
      ar: 'في المدينة أم حولها؟',
      en: 'In the town or outside?',
      fr: 'En ville ou autour ?',
    },
    values: [
      {
        name: { ar: 'في قلبها', en: 'in its heart', fr: 'au centre' },
        phrases:
          'داخل مدينه | وسط مدينه | قلب مدينه | وسط عاصمه | قلب عاصمه | وسط بلده | مركز مدينه',
      },
      {
        name: { ar: 'على أطرافها', en: 'on its edge', fr: 'en périphérie' },
        phrases:
          'مشارف مدينه | ضواحي مدينه | اطراف مدينه | مدخل مدينه | خارج مدينه | ضواحي عاصمه | مشارف عاصمه | ريف مدينه | محيط مدينه | تخوم مدينه | اطراف عاصمه',
      },
    ],
    about:
      'سقط وقع وقعت انفجار انفجر تحطم عثر هجوم قصف انهار حادث غاره اشتباك اشتباكات كمين اغتيل مقتل سقطت',
    anchored: true,
  },
  {
    id: 'sheltered',
    type: 'status',
    label: { ar: 'هل توفر المأوى؟', en: 'Were people sheltered?', fr: 'Y a-t-il eu hébergement ?' },
    values: [
      {
        name: { ar: 'في العراء', en: 'in the open', fr: 'sans abri' },
        phrases:
          'في عراء | بلا ماوي | دون ماوي | من دون ماوي | علي رصيف | افترشوا ارض | يفترشون ارض | مبيت في شارع | باتوا في شارع | يبيتون في عراء',
      },
      {
        name: { ar: 'أُووا', en: 'sheltered', fr: 'abrités' },
        phrases:
          'مراكز ايواء | مركز ايواء | خيام مجهزه | ايواء جميع | ايواء كل | وفرت ماوي | وفر ماوي | مدارس لايواء | ايواء متضررين | تامين ماوي | ايواء مجهز',
      },
    ],
  },
  {
    id: 'body-where',
    type: 'place',
    label: { ar: 'مكان العثور', en: 'Place of the find', fr: 'Lieu de la découverte' },
    values: [
      {
        name: { ar: 'في ماء', en: 'in water', fr: 'dans l’eau' },
        phrases:
          'في نهر | مياه نهر | ضفه نهر | شاطي | في بحر | مجري وادي | ترعه | قناه ري | حوض سد',
      },
      {
        name: { ar: 'في بئر', en: 'in a well', fr: 'dans un puits' },
        phrases: 'بير | قاع بير | داخل بير',
      },
      {
        name: { ar: 'في خلاء', en: 'in the open', fr: 'dans la nature' },
        phrases: 'غابه | حقل | مزرعه | منطقه خلاء | صحراء | ارض خلاء | جبل | مكب نفايات',
      },
      {
        name: {
          ar: 'في بيت أو سيارة',
          en: 'in a house or car',
          fr: 'dans une maison ou une voiture',
        },
        phrases:
          'داخل منزل | شقته | منزله | صندوق سياره | داخل سياره | سيارته | داخل شقه | غرفته | غرفه فندق',
      },
    ],
    about: 'جثه جثث جثمان عثر عثور رفات انتشال انتشلت انتشل',
    anchored: true,
  },
  {
    id: 'drowned-in',
    type: 'place',
    label: { ar: 'مكان الغرق', en: 'Place of the drowning', fr: 'Lieu de la noyade' },
    values: [
      {
        name: { ar: 'في البحر', en: 'the sea', fr: 'en mer' },
        phrases: 'في بحر | شاطي | عرض بحر | مياه بحر | كورنيش',
      },
      {
        name: { ar: 'في نهر أو وادٍ', en: 'a river', fr: 'dans une rivière' },
        phrases: 'في نهر | مياه نهر | ترعه | في واد | قناه ري | مجري وادي',
      },
      {
        name: { ar: 'في سد أو بحيرة', en: 'a reservoir', fr: 'dans un lac' },
        phrases: 'بحيره | مياه سد | حقينه سد | بحيره سد | حوض سد',
      },
      {
        name: { ar: 'في مسبح', en: 'a pool', fr: 'dans une piscine' },
        phrases: 'مسبح | حوض سباحه | حمام سباحه | مسابح',
      },
    ],
    about: 'غرق غرقا غرقوا غريق غرقي انتشال انتشلت سباحه يسبح',
    anchored: true,
  },
  {
    id: 'road-kind',
    type: 'place',
    label: { ar: 'على أي طريق؟', en: 'What kind of road?', fr: 'Quel type de route ?' },
    values: [
      {
        name: { ar: 'سريع', en: 'a motorway', fr: 'une autoroute' },
        phrases: 'طريق سيار | طريق سريع | طريق دايري | طريق دولي | اوتوستراد | اتوستراد',
      },
      {
        name: { ar: 'جبلي', en: 'a mountain road', fr: 'une route de montagne' },
        phrases: 'طريق جبلي | منعرج | منعرجات | منحدر | وادي عميق | جرف',
      },
      {
        name: { ar: 'جسر', en: 'a bridge', fr: 'un pont' },
        phrases: 'فوق جسر | علي جسر | كوبري | اعلي كوبري | من فوق جسر | قنطره',
      },
      {
        name: { ar: 'داخل المدينة', en: 'a town street', fr: 'une rue' },
        phrases: 'تقاطع | مفترق طرق | شارع رييسي | نفق | ملتقي طرق | وسط مدينه',
      },
    ],
    about: 'حادث حادثه سير انقلاب انقلبت اصطدام اصطدمت تصادم حافله شاحنه سياره دهس',
    anchored: true,
  },
  {
    id: 'hidden-in',
    type: 'place',
    label: { ar: 'مكان الإخفاء', en: 'Hiding place', fr: 'Cachette' },
    values: [
      {
        name: { ar: 'في الأحشاء', en: 'inside the body', fr: 'dans le corps' },
        phrases: 'احشايه | امعايه | معدته | احشايها | امعاء | ابتلع',
      },
      {
        name: { ar: 'في الأمتعة', en: 'in the baggage', fr: 'dans les bagages' },
        phrases: 'حقيبه | حقايب | امتعه | امتعته | حقيبته',
      },
      {
        name: { ar: 'في العربة', en: 'in the vehicle', fr: 'dans le véhicule' },
        phrases: 'هيكل سياره | خزان وقود | عجلات | تجاويف سياره | مقطوره | مخابي سريه',
      },
      {
        name: { ar: 'في شحنة', en: 'in a cargo', fr: 'dans une cargaison' },
        phrases: 'حاويه | حاويات | شحنه | صناديق فواكه | صناديق موز | رمان | برتقال',
      },
    ],
    about: 'مخدرات كوكايين حبوب حشيش تهريب ضبط ضبطت ذهب سجاير كبتاغون مخدره محجوزات حجز',
    anchored: true,
  },
  {
    id: 'rallied-at',
    type: 'place',
    label: { ar: 'مكان التجمع', en: 'Place of the gathering', fr: 'Lieu du rassemblement' },
    values: [
      {
        name: { ar: 'أمام البرلمان', en: 'at parliament', fr: 'devant le parlement' },
        phrases: 'امام برلمان | امام مجلس نواب | قباله برلمان | محيط برلمان',
      },
      {
        name: { ar: 'أمام وزارة', en: 'at a ministry', fr: 'devant un ministère' },
        phrases:
          'امام وزاره | امام مقر وزاره | امام مقر حكومه | امام رياسه حكومه | قرب مقر حكومه | امام قصر حكومه',
      },
      {
        name: { ar: 'أمام محكمة', en: 'at a court', fr: 'devant un tribunal' },
        phrases: 'امام محكمه | امام قصر عداله | بهو محكمه | محيط محكمه | امام مجلس قضاء',
      },
      {
        name: { ar: 'في ساحة أو مسجد', en: 'in a square or mosque', fr: 'place ou mosquée' },
        phrases: 'في ساحه | في ميدان | بساحه | محيط مسجد | ساحه مسجد | امام مسجد | بميدان',
      },
    ],
    about:
      'وقفه احتجاج احتجاجي اعتصام اعتصموا تظاهر متظاهرون متظاهرين محتجون محتجين تجمع تجمعوا مظاهره',
    anchored: true,
  },
  {
    id: 'prayed-over-at',
    type: 'place',
    label: {
      ar: 'مكان صلاة الجنازة',
      en: 'Place of the funeral prayer',
      fr: 'Lieu de la prière funéraire',
    },
    values: [
      {
        name: { ar: 'في مسجد', en: 'in a mosque', fr: 'à la mosquée' },
        phrases: 'في مسجد | بمسجد | جامع | بالجامع | في حرم',
      },
      {
        name: {
          ar: 'في ملعب أو ساحة',
          en: 'in a stadium or square',
          fr: 'au stade ou sur une place',
        },
        phrases: 'ملعب بلدي | في ملعب | ساحه بلده | ساحه عامه | في مصلي | ارض فضاء',
      },
      {
        name: { ar: 'في ثكنة', en: 'at a barracks', fr: 'à la caserne' },
        phrases: 'ثكنه | مدرسه عسكري | ساحه عرض | قياده جيش | اكاديميه شرطه | كليه حربي',
      },
    ],
    about: 'جنازه صلاه جثمان جثامين تشييع شيع مشيعون مشيعين',
    anchored: true,
  },
  {
    id: 'kept-now',
    type: 'place',
    label: { ar: 'أين القطعة الآن؟', en: 'Where is the piece now?', fr: 'Où est la pièce ?' },
    values: [
      {
        name: { ar: 'في متحف', en: 'in a museum', fr: 'au musée' },
        phrases: 'في متحف | بمتحف | معروض في | قاعات متحف | يعرضه متحف',
      },
      {
        name: { ar: 'في مزاد', en: 'at auction', fr: 'aux enchères' },
        phrases: 'مزاد | دار مزادات | مزاد علني | بيع في مزاد | دار كريستيز | دار سوذبيز',
      },
      {
        name: { ar: 'عند هاوٍ', en: 'with a collector', fr: 'chez un collectionneur' },
        phrases: 'مجموعه خاص | جامع تحف | هاوي | مقتن | مالك خاص',
      },
      {
        name: { ar: 'في مخزن', en: 'in store', fr: 'en réserve' },
        phrases: 'في مخازن | مخزن متحف | مخازن اثار | صناديق | مستودع متحف',
      },
    ],
    about: 'قطعه قطع تمثال لوحه مومياء مخطوط مخطوطه تابوت عمله نقديه اثر اثار',
    anchored: true,
  },
  {
    id: 'set-out-from',
    type: 'place',
    label: { ar: 'مكان الانطلاق', en: 'Starting point', fr: 'Point de départ' },
    values: [
      {
        name: { ar: 'من ميناء', en: 'a port', fr: 'un port' },
        phrases: 'من ميناء | رصيف ميناء | ميناء صيد | من مرفا',
      },
      {
        name: { ar: 'من شاطئ', en: 'a beach', fr: 'une plage' },
        phrases: 'من شاطي | شاطي خال | احد شواطي | من شواطي | سواحل مهجور',
      },
    ],
    about: 'قارب زورق مركب مهاجرين مهاجرون ابحر ابحروا انطلق انطلقوا قوارب رحله',
    anchored: true,
  },
  {
    id: 'arms-cache',
    type: 'place',
    label: { ar: 'أين وُجد السلاح؟', en: 'Where were the arms?', fr: 'Où étaient les armes ?' },
    values: [
      {
        name: { ar: 'في بيت', en: 'in a house', fr: 'dans une maison' },
        phrases: 'في منزل | داخل منزل | في شقه | قبو منزل | منزل مشتبه',
      },
      {
        name: { ar: 'في نفق أو مغارة', en: 'in a tunnel or cave', fr: 'tunnel ou grotte' },
        phrases: 'في نفق | داخل نفق | مغاره | كهف | مخبا تحت ارض | حفره',
      },
      {
        name: { ar: 'في مسجد أو مدرسة', en: 'in a mosque or school', fr: 'mosquée ou école' },
        phrases: 'داخل مسجد | داخل مدرسه | في مدرسه | تحت مستشفي | داخل مستشفي | في مسجد',
      },
      {
        name: { ar: 'في عربة', en: 'in a vehicle', fr: 'dans un véhicule' },
        phrases: 'داخل شاحنه | متن شاحنه | في سياره | داخل سياره | صهريج | متن قارب',
      },
    ],
    about: 'اسلحه ذخيره ذخاير سلاح صواريخ متفجرات عثرت ضبط ضبطت مخبا',
    anchored: true,
  },
];
