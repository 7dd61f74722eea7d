import { articlePage } from '../support/site';

/** Header of a small pack about an event that no shipped pack holds. */
export const HEADER = {
  format: 'isnad-pack',
  version: 1,
  id: 'bridge-report',
  title: { ar: 'جسر الميناء', en: 'The harbour bridge', fr: 'Le pont du port' },
};
const article = (outlet: string, title: string, text: string) => ({
  outlet,
  title,
  text,
  published: '2024-03-02',
  url: `https://${outlet}.example/bridge`,
});
/** Its two articles, which differ in the count of the injured. */
export const ARTICLES = [
  article(
    'منارة',
    'انهيار جزء من جسر الميناء القديم',
    'انهار جزء من جسر الميناء القديم في مدينة الصخيرات فجر السبت وأسفر الحادث عن إصابة 14 شخصا.\nوقالت البلدية إن الجسر شُيّد عام 1961 وإن فرق الإنقاذ أنهت عملها قبل الظهر.',
  ),
  article(
    'شراع',
    'أربعة عشر جريحا في انهيار جسر الميناء',
    'أصيب أربعة عشر شخصا في انهيار جزء من جسر الميناء القديم بمدينة الصخيرات صباح السبت.\nوذكرت البلدية أن الجسر شُيّد عام 1964 وأنه كان مغلقا أمام الشاحنات.',
  ),
];
/** Address of a listed outlet's page on the same event. */
export const OPEN = 'www.aljazeera.net/news/2024/bridge';
/** That page: it counts 21 injured, the pack 14. */
export const openPage = articlePage({
  outlet: 'الجزيرة',
  published: '2024-03-02',
  title: 'إصابات في انهيار جزء من جسر الميناء القديم بالصخيرات',
  text: 'انهار جزء من جسر الميناء القديم في مدينة الصخيرات يوم السبت، وأسفر الحادث عن إصابة 21 شخصا بحسب البلدية.\nوأوضحت البلدية أن الجسر شُيّد عام 1961، وأن لجنة فنية ستفحص ما بقي منه خلال الأسبوع المقبل قبل أن تقرر ترميمه أو هدمه.\nوأضافت أن حركة السير حُوّلت إلى الطريق الساحلي، وأن الميناء سيواصل استقبال القوارب الصغيرة كالمعتاد حتى انتهاء أشغال الفحص التي تشرف عليها وزارة التجهيز.\nولم تسجل أي خسائر في الأرواح، فيما نقل المصابون إلى مستشفى المدينة وغادره معظمهم مساء السبت.',
  url: `https://${OPEN}`,
});

/** Another outlet's page on it: it counts 17. */
export const OTHER = 'www.alarab.co.uk/bridge';
export const otherPage = articlePage({
  outlet: 'العرب',
  published: '2024-03-02',
  title: 'سقوط جزء من جسر الميناء القديم بالصخيرات يخلّف مصابين',
  text: 'أصيب 17 شخصا يوم السبت في انهيار جزء من جسر الميناء القديم بمدينة الصخيرات، بحسب مصدر طبي.\nوقال شهود إن الجزء المنهار كان مخصصا للراجلين، وإن أغلب من كانوا فوقه صيادون وباعة عادوا من سوق السمك القريب مع طلوع الشمس.\nوطالبت جمعية لسكان الحي بإغلاق الجسر كله إلى أن تنشر نتائج الفحص، وذكّرت بأنها راسلت البلدية مرتين في العام الماضي بشأن الشقوق التي ظهرت في أعمدته.\nوينتظر أن يجتمع المجلس البلدي يوم الاثنين للنظر في موعد الترميم وكلفته وفي طريق بديل يسلكه العمال والتلاميذ.',
  url: `https://${OTHER}`,
});
