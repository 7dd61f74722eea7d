import type { ExclusiveState } from './exclusive-states-type';

/**
 * What reports of how states bind themselves, punish and honour each other can say differently.
 * The columns are told at `ExclusiveState`. Compiled from general knowledge of Arabic news writing.
 */
export const COMMITMENTS_STATES: readonly ExclusiveState[] = [
  {
    id: 'recognition',
    type: 'polarity',
    label: { ar: 'هل تم الاعتراف؟', en: 'Recognised or not?', fr: 'Reconnaissance ou non ?' },
    values: [
      {
        name: { ar: 'اعترف', en: 'recognised', fr: 'reconnu' },
        phrases:
          'اعترف رسمي | اعترف بدوله | اعلن اعتراف | اعترف بسياده | اعتراف كامل | اعتراف رسمي | اعتراف بدوله | قرر اعتراف | اعترف باستقلال | اعترف بالحكومه | جديد اعتراف',
      },
      {
        name: { ar: 'لم يعترف', en: 'did not', fr: 'non reconnu' },
        phrases:
          'رفض اعتراف | لا اعترف | لم اعترف | لن اعترف | عدم اعتراف | سحب اعتراف | جمد اعتراف | غير معترف به | غير معترف بها | غير معترف بهم',
      },
    ],
    about: 'دوله سياده حكومه استقلال رييس كيان جمهوريه اعتراف',
  },
  {
    id: 'mediation-state',
    type: 'status',
    label: { ar: 'الوساطة', en: 'Mediation', fr: 'Médiation' },
    values: [
      {
        name: { ar: 'مستمرة', en: 'goes on', fr: 'se poursuit' },
        phrases:
          'واصل وساطه | وساطه مستمر | تواصل وساطه | استانف وساطه | استيناف وساطه | نجح وساطه | نجاح وساطه | ملتزم بالوساطه',
      },
      {
        name: { ar: 'متوقفة', en: 'stopped', fr: 'interrompue' },
        phrases:
          'علق وساطه | تعليق وساطه | انسحب من وساطه | فشل وساطه | انهي وساطه | اوقف وساطه | وقف وساطه | تخلي عن وساطه | وصل وساطه الي طريق',
      },
    ],
    about: 'وساطه وسيط',
  },
  {
    id: 'membership',
    type: 'status',
    label: { ar: 'العضوية', en: 'Membership', fr: 'Adhésion' },
    values: [
      {
        name: { ar: 'انضم', en: 'joined', fr: 'a rejoint' },
        phrases:
          'انضم رسمي | انضمام رسمي | قبل عضويه | حصل علي عضويه | نال عضويه | عضو كامل | اصبح عضوا | استعاد عضويه | استعاد مقعد | قبول عضويه | عضويه كامل',
      },
      {
        name: { ar: 'عُلّقت عضويته', en: 'suspended', fr: 'suspendu' },
        phrases: 'علق عضويه | تعليق عضويه | تجميد عضويه | جمد عضويه | تعليق مشاركه',
      },
      {
        name: { ar: 'انسحب', en: 'left', fr: 's’est retiré' },
        phrases:
          'انسحب من منظمه | انسحب من اتحاد | انسحاب من منظمه | انسحب رسمي | قرر انسحاب | اعلن انسحاب من | خرج من اتحاد | غادر منظمه | فقد عضويه',
      },
      {
        name: { ar: 'صفة مراقب', en: 'observer', fr: 'observateur' },
        phrases: 'صفه مراقب | عضو مراقب | بصفه مراقب | دوله مراقب | مراقب غير عضو | مقعد مراقب',
      },
    ],
    about: 'عضويه منظمه اتحاد مجموعه تحالف تكتل عضو مقعد جامعه',
  },
  {
    id: 'role-in-drill',
    type: 'role',
    label: {
      ar: 'مشاركة أم مراقبة؟',
      en: 'Taking part or observing?',
      fr: 'Participation ou observation ?',
    },
    values: [
      {
        name: { ar: 'شارك', en: 'took part', fr: 'participant' },
        phrases:
          'شارك فعلي | مشاركه فعلي | شارك في تدريب | شارك قوات | مشاركه كامل | شارك بقوات | شارك في مناوره | شارك عنصر | شارك في تمرين | شارك بوفد عسكري',
      },
      {
        name: { ar: 'راقب', en: 'observed', fr: 'observateur' },
        phrases:
          'بصفه مراقب | صفه مراقب | مراقب عسكري | شارك مراقب | كمراقب | حضر كمراقب | اوفد مراقب | تابع مناوره | ضيف شرف',
      },
    ],
    about: 'تدريب مناوره مناورات تمرين تمارين اجتماع قمه بعثه',
  },
  {
    id: 'sanctions-state',
    type: 'status',
    label: { ar: 'العقوبات', en: 'Sanctions', fr: 'Sanctions' },
    values: [
      {
        name: { ar: 'فُرضت', en: 'imposed', fr: 'imposées' },
        phrases:
          'فرض عقوبه | عقوبه جديده | ادرج علي قايمه عقوبه | ادراج علي لايحه عقوبه | شدد عقوبه | تشديد عقوبه | وسع عقوبه | مده عقوبه | تمديد عقوبه | جديد عقوبه | تجديد عقوبه | اعاد فرض | اعاده فرض عقوبه | ابقي عقوبه',
      },
      {
        name: { ar: 'رُفعت', en: 'lifted', fr: 'levées' },
        phrases:
          'رفع عقوبه | الغاء عقوبه | الغي عقوبه | شطب من قايمه عقوبه | ازاله من قايمه | انهاء عقوبه | اسقط عقوبه | شطب من لايحه عقوبه',
      },
      {
        name: { ar: 'خُفّفت', en: 'eased', fr: 'allégées' },
        phrases:
          'تخفيف عقوبه | خفف عقوبه | علق عقوبه | تعليق عقوبه | رفع جزيي للعقوبات | رفع جزيي | اعفاء من عقوبه | تجميد عقوبه | اعفاء موقت',
      },
    ],
    about: 'عقوبه عقوبات',
  },
  {
    id: 'statement-joint',
    type: 'status',
    label: { ar: 'البيان الختامي', en: 'Closing statement', fr: 'Communiqué final' },
    values: [
      {
        name: { ar: 'صدر', en: 'issued', fr: 'publié' },
        phrases:
          'بيان مشترك | بيان ختام | اصدر بيان ختامي | صدر بيان مشترك | اصدر مجتمع بيان | اعلان مشترك | اعتمد بيان ختام | وثيقه ختاميه',
      },
      {
        name: { ar: 'لم يصدر', en: 'not issued', fr: 'non publié' },
        phrases:
          'دون بيان ختام | دون بيان مشترك | لم صدر بيان | دون اصدار بيان | بلا بيان ختام | بدون بيان ختام | تعذر اصدار بيان | فشل في اصدار بيان | اخفق في اصدار | عدم صدر بيان',
      },
    ],
    about: 'بيان اجتماع قمه موتمر لقاء ختام',
  },
  {
    id: 'delegation-level',
    type: 'status',
    label: { ar: 'مستوى التمثيل', en: 'Level of representation', fr: 'Niveau de représentation' },
    values: [
      {
        name: { ar: 'القائد بنفسه', en: 'the leader in person', fr: 'le dirigeant lui-même' },
        phrases:
          'شارك شخصيا | حضر شخصيا | تراس وفد بنفسه | تراس وفد بلد | علي راس وفد | قاد وفد بلد | حضر بنفسه | حضر بنفسها | حضر بنفسهم | شارك بنفسه | شارك بنفسها | شارك بنفسهم | حضور رييس شخصيا',
      },
      {
        name: { ar: 'من ينوب عنه', en: 'a deputy', fr: 'un représentant' },
        phrases:
          'نيابه عن رييس | نيابه عن ملك | اناب عنه | اناب عنها | اناب عنهم | ممثل عن رييس | ممثل للرييس | اوفد ممثل | اوفد وزير | ابي عنه | ابي عنها | ابي عنهم | انابه عن | كلف وزير خارجيه بتمثيله | مثله في قمه | مثلها في قمه | مثلهم في قمه | نيابه عنه | نيابه عنها | نيابه عنهم | ممثل ملك | بتكليف من رييس | مندوب عن',
      },
    ],
    about: 'قمه اجتماع موتمر وفد مثل تمثيل حضور',
  },
  {
    id: 'debt-of-apology',
    type: 'polarity',
    label: { ar: 'هل قُدّم اعتذار؟', en: 'Was there an apology?', fr: 'Y a-t-il eu des excuses ?' },
    values: [
      {
        name: { ar: 'اعتذر', en: 'apologised', fr: 'a présenté des excuses' },
        phrases:
          'قدم اعتذار | تقديم اعتذار | اعتذر رسمي | اعتذر علنا | اعتذر عن تصريح | اعتذر للشعب | اعتذار رسمي | اعتذار علني | اعرب عن اعتذار | اعرب عن اسف | اعتذر لاهالي | عبر عن اعتذاره | عبر عن اعتذارها | عبر عن اعتذارهم | اعتذر عما',
      },
      {
        name: { ar: 'رفض الاعتذار', en: 'refused', fr: 'a refusé' },
        phrases:
          'رفض اعتذار | لم اعتذر | لن اعتذر | دون اعتذار | دون ان اعتذر | لا اعتذار | رفض تقديم اعتذار | تمسك بتصريحاته | دافع عن تصريح | امتنع عن اعتذار',
      },
    ],
  },
  {
    id: 'promise-kept',
    type: 'polarity',
    label: {
      ar: 'هل نُفّذ الاتفاق؟',
      en: 'Was the deal carried out?',
      fr: 'L’accord est-il appliqué ?',
    },
    values: [
      {
        name: { ar: 'التزم', en: 'complied', fr: 'respecté' },
        phrases:
          'التزم بالاتفاق | ملتزم بالاتفاق | التزم ببنود | تنفيذ كامل | نفذ اتفاق | نفذ بند | احترم اتفاق | تقيد بالاتفاق | طبق اتفاق | اوفي بتعهداته | دخل اتفاق حيز',
      },
      {
        name: { ar: 'خرق', en: 'broke it', fr: 'violé' },
        phrases:
          'خرق اتفاق | انتهك اتفاق | انتهاك اتفاق | خرق بند | تنصل من اتفاق | تنصل من التزام | اخل بالاتفاق | اخل بالتزاماته | نقض اتفاق | لم التزم بالاتفاق | عدم تزام بالاتفاق | نكث بوعوده | تملص من | لم نفذ اتفاق | تراجع عن اتفاق | انسحب من اتفاق | نكث اتفاق',
      },
    ],
    about: 'اتفاق التزام بند اتفاقيه تعهد هدنه تفاهم',
  },
];
