import type { Comparison, LocalizedText, Mention } from '../../../lib/claims/types';
import type { OpenHead, PopupState } from '../../../components/popup/popup-state';
import {
  buildReport,
  type ArticleView,
  type ReportArticle,
  type ReportView,
  type Translator,
} from '../../../lib/report/index';

const say = (ar: string, en: string, fr: string): LocalizedText => ({ ar, en, fr });

/** Reports of a made-up event: a ferry that ran aground. */
export const articles: ReportArticle[] = [
  {
    id: 'waha',
    outlet: 'صحيفة الواحة',
    title: 'إجلاء ركاب العبّارة «نسيم البحر» بعد جنوحها قبالة جزيرة الرمال وتضارب بشأن سبب الحادث',
    url: 'https://waha.example/news/ferry',
    published: '2024-03-08T14:20:00Z',
  },
  {
    id: 'marfa',
    outlet: 'وكالة المرفأ للأنباء',
    title: 'جنوح عبّارة قرب جزيرة الرمال',
    url: 'https://marfa.example/2024/03/ferry',
    published: '2024-03-08T11:05:00Z',
  },
  {
    id: 'coast',
    outlet: 'Coast Monitor عربي',
    title: 'عبّارة «نسيم البحر»: 214 راكبا على اليابسة',
    url: 'https://coast.example/ar/214',
    published: '2024-03-09',
  },
  {
    id: 'sahil',
    outlet: 'إذاعة الساحل',
    title: 'كل ما نعرفه عن حادث العبّارة',
    published: null,
  },
];

/** Where each quote stands in its article: apart from the others. */
const places = new Map<string, number>();
const placeOf = (article: string, quote: string): number => {
  const key = `${article} ${quote}`;
  const place = places.get(key) ?? 1000 * places.size;
  places.set(key, place);
  return place;
};

const mention = (
  article: string,
  quote: string,
  focus?: string,
  field: Mention['field'] = 'text',
): Mention => {
  const at = focus === undefined ? -1 : quote.indexOf(focus);
  const start = placeOf(article, quote);
  return {
    article,
    field,
    start,
    end: start + quote.length,
    quote,
    ...(focus !== undefined && at >= 0
      ? { focus: { start: start + at, end: start + at + focus.length } }
      : {}),
  };
};

export const comparison: Comparison = {
  articles: articles.map(({ id, outlet, published }) => ({ id, outlet, published })),
  discrepancies: [
    {
      id: 'cause',
      type: 'cause',
      relation: 'conflict',
      confidence: 0.93,
      label: say('سبب جنوح العبّارة', 'Why the ferry ran aground', 'Cause de l’échouement'),
      why: [
        say(
          'الحدث نفسه: جنوح العبّارة «نسيم البحر»',
          'Same event: the ferry ran aground',
          'Même événement : échouement du ferry',
        ),
        say(
          'السياق نفسه: أداة سببية بعد الفعل',
          'Same slot: a cause after the verb',
          'Même place : une cause après le verbe',
        ),
      ],
      sides: [
        {
          value: 'عطل في المحرك',
          display: say('عطل في المحرك', 'engine failure', 'panne de moteur'),
          mentions: [
            mention(
              'waha',
              'وقالت هيئة الموانئ في بيان إن العبّارة جنحت بسبب عطل في المحرك الأيسر قبل دقائق من وصولها إلى الرصيف.',
              'عطل في المحرك الأيسر',
            ),
          ],
        },
        {
          value: 'سوء الأحوال الجوية',
          display: say('سوء الأحوال الجوية', 'bad weather', 'mauvais temps'),
          mentions: [
            mention(
              'marfa',
              'وأرجع قبطان العبّارة الحادث إلى سوء الأحوال الجوية وارتفاع الموج عند مدخل الخليج، مشيرا إلى أن الرؤية كانت شبه منعدمة منذ ساعات الفجر الأولى وأن برج المراقبة لم يرد على نداءاته المتكررة طوال نصف ساعة قبل أن تلامس السفينة القاع الرملي.',
              'سوء الأحوال الجوية',
            ),
            mention(
              'sahil',
              'جنحت العبّارة نتيجة الرياح الشديدة وسوء الأحوال الجوية.',
              'سوء الأحوال الجوية',
            ),
          ],
        },
      ],
    },
    {
      id: 'passengers',
      type: 'number',
      relation: 'conflict',
      confidence: 0.88,
      label: say('عدد الركاب', 'Number of passengers', 'Nombre de passagers'),
      why: [
        say(
          'الاسم المعدود نفسه: راكب',
          'Same thing counted: passenger',
          'Même chose comptée : passager',
        ),
      ],
      sides: [
        {
          value: '241',
          mentions: [
            mention(
              'waha',
              'كان على متن العبّارة 241 راكبا معظمهم من طلاب جامعة الجزيرة.',
              '241 راكبا',
            ),
          ],
        },
        {
          value: '214',
          mentions: [
            mention('coast', 'عبّارة «نسيم البحر»: 214 راكبا على اليابسة', '214 راكبا', 'title'),
          ],
        },
      ],
    },
    {
      id: 'hurt',
      type: 'number',
      relation: 'update',
      confidence: 0.81,
      label: say('عدد المصابين', 'Number of injured', 'Nombre de blessés'),
      why: [],
      sides: [
        { value: '3', mentions: [mention('marfa', 'وأصيب ثلاثة ركاب بجروح طفيفة.', 'ثلاثة')] },
        {
          value: '9',
          reading: say('تسعة أشخاص = 9', 'nine persons = 9', 'neuf personnes = 9'),
          mentions: [
            mention('waha', 'وارتفع عدد المصابين إلى تسعة أشخاص نُقلوا إلى مستشفى الجزيرة.', 'تسعة'),
          ],
        },
      ],
    },
    {
      id: 'time',
      type: 'date',
      relation: 'precision',
      confidence: 0.77,
      label: say('وقت الحادث', 'Time of the accident', 'Heure de l’accident'),
      why: [],
      sides: [
        {
          value: '2024-03-08',
          display: say('فجر الجمعة', 'Friday at dawn', 'vendredi à l’aube'),
          mentions: [
            mention('waha', 'وقع الحادث فجر الجمعة على بعد ميلين من الرصيف.', 'فجر الجمعة'),
          ],
        },
        {
          value: '2024-03-08T05:40',
          display: say('05:40، 8 مارس 2024', '05:40, 8 March 2024', '05 h 40, 8 mars 2024'),
          mentions: [
            mention(
              'coast',
              'وقع الحادث عند الساعة الخامسة وأربعين دقيقة صباحا.',
              'الساعة الخامسة وأربعين دقيقة صباحا',
            ),
          ],
        },
      ],
    },
    {
      id: 'word',
      type: 'wording',
      relation: 'wording',
      confidence: 0.7,
      label: say('تسمية الحادث', 'Name given to the event', 'Nom donné à l’événement'),
      why: [],
      sides: [
        { value: 'جنوح', mentions: [mention('waha', 'جنوح العبّارة قبالة الجزيرة', 'جنوح')] },
        { value: 'كارثة', mentions: [mention('sahil', 'كارثة العبّارة قبالة الجزيرة', 'كارثة')] },
      ],
    },
    {
      id: 'owner',
      type: 'role',
      relation: 'conflict',
      confidence: 0.66,
      label: say('صفة سليم الحداد', 'Office of Salim al-Haddad', 'Fonction de Salim al-Haddad'),
      why: [],
      sides: [
        {
          value: 'مدير الشركة',
          mentions: [
            mention('marfa', 'وقال مدير الشركة سليم الحداد إن التحقيق بدأ.', 'مدير الشركة'),
          ],
        },
        {
          value: 'مستشار الوزارة',
          mentions: [
            mention('coast', 'وأكد مستشار الوزارة سليم الحداد بدء التحقيق.', 'مستشار الوزارة'),
          ],
        },
      ],
    },
  ],
  overlaps: [
    {
      id: 'o1',
      confidence: 0.95,
      voices: 3,
      mentions: [
        mention('waha', 'أُجلي جميع الركاب قبل الظهر بقوارب خفر السواحل.'),
        mention('marfa', 'وتمكنت قوارب خفر السواحل من إجلاء الركاب كافة قبل ظهر اليوم.'),
        mention('coast', 'أنهت فرق خفر السواحل إجلاء كل من كان على متنها قبل الظهر.'),
      ],
    },
    {
      id: 'o2',
      confidence: 0.9,
      voices: 1,
      mentions: [
        mention('marfa', 'وفتحت النيابة تحقيقا في الحادث.'),
        mention('sahil', 'وفتحت النيابة تحقيقا في الحادث.'),
      ],
    },
    {
      id: 'o3',
      confidence: 0.8,
      voices: 2,
      mentions: [
        mention('waha', 'وقال خفر السواحل إن الموج بلغ مترين.'),
        mention('coast', 'وبلغ ارتفاع الموج مترين، بحسب خفر السواحل.'),
        mention('sahil', 'وبلغ ارتفاع الموج مترين، بحسب خفر السواحل.'),
      ],
    },
    {
      id: 'o4',
      confidence: 0.7,
      voices: 2,
      mentions: [
        mention('waha', 'وارتفع عدد المصابين إلى تسعة أشخاص نُقلوا إلى مستشفى الجزيرة.'),
        mention('marfa', 'وأصيب ثلاثة ركاب بجروح طفيفة.'),
      ],
    },
  ],
  onlyHere: [
    {
      confidence: 0.7,
      mentions: [mention('waha', 'وكانت العبّارة قد خضعت لصيانة دورية في يناير الماضي.')],
    },
  ],
  missingHere: [
    {
      confidence: 0.8,
      mentions: [
        mention('marfa', 'وعُلّقت الرحلات البحرية إلى الجزيرة حتى إشعار آخر.'),
        mention('coast', 'وأوقفت السلطات الرحلات إلى الجزيرة إلى أجل غير مسمى.'),
      ],
    },
  ],
};

const view = (article: ReportArticle | undefined, isOpen: boolean): ArticleView => ({
  id: article?.id ?? '',
  outlet: article?.outlet ?? '',
  title: article?.title ?? '',
  url: article?.url ?? null,
  published: article?.published ?? null,
  isOpen,
});

/** The open article. */
export const open: OpenHead = { ...view(articles[0], true), kept: false };

/** The report of the fixture in a language. */
export const reportIn = (translator: Translator): ReportView =>
  buildReport(comparison, articles, 'waha', translator);

/** What the open article says in two ways, where no other is compared with it. */
const withinIn = (translator: Translator): ReportView =>
  buildReport(
    {
      articles: comparison.articles.slice(0, 1),
      overlaps: [],
      discrepancies: [
        {
          id: 'w1',
          type: 'number',
          relation: 'conflict',
          confidence: 0.72,
          label: say('عدد المصابين', 'Number of injured', 'Nombre de blessés'),
          why: [],
          sides: ['9', '11'].map((value) => ({
            value,
            mentions: [
              mention(
                'waha',
                value === '9'
                  ? 'وقال خفر السواحل إن 9 ركاب أصيبوا.'
                  : 'أما المستشفى فتحدث عن 11 مصابا.',
                value,
              ),
            ],
          })),
        },
      ],
      onlyHere: [],
      missingHere: [],
    },
    articles.slice(0, 1),
    'waha',
    translator,
  );

/** The same articles as those of a pack, none of them open. */
export const packReport = (translator: Translator): ReportView =>
  buildReport({ ...comparison, onlyHere: [], missingHere: [] }, articles, null, translator);

/** Every state of the popup by name. */
export function popupStates(translator: Translator): Record<string, PopupState> {
  const report = reportIn(translator);
  const quiet: ReportView = {
    ...report,
    findings: [],
    counts: { conflict: 0, update: 0, precision: 0, wording: 0 },
  };
  const related = articles.slice(1, 3).map((it) => view(it, false));
  return {
    loading: { kind: 'loading' },
    'not-checked': { kind: 'not-article', why: 'not-checked' },
    'still-loading': { kind: 'not-article', why: 'still-loading' },
    'out-of-reach': { kind: 'not-article', why: 'out-of-reach' },
    'own-page': { kind: 'not-article', why: 'own-page' },
    'not-article': { kind: 'not-article', why: 'not-article' },
    'not-arabic': { kind: 'not-article', why: 'not-arabic' },
    'front-page': { kind: 'not-article', why: 'front-page' },
    'no-text': { kind: 'not-article', why: 'no-text' },
    media: { kind: 'not-article', why: 'media' },
    reading: { kind: 'working', step: 'reading', open: null },
    comparing: { kind: 'working', step: 'comparing', open },
    'empty-corpus': { kind: 'empty-corpus', open },
    short: { kind: 'nothing-related', open, why: 'short', related: [] },
    'nothing-related': {
      kind: 'nothing-related',
      open: { ...open, kept: true },
      why: 'none',
      related: [],
    },
    'no-shared-claims': { kind: 'nothing-related', open, why: 'no-shared-claims', related },
    findings: { kind: 'findings', open, report },
    'findings-within': {
      kind: 'findings',
      open,
      report: withinIn(translator),
      alone: { kind: 'nothing-related', open, why: 'none', related: [] },
    },
    'findings-quiet': { kind: 'findings', open: { ...open, kept: true }, report: quiet },
    'error-retry': { kind: 'error', code: 'internal', advice: 'retry', open },
    'error-space': { kind: 'error', code: 'storage-full', advice: 'free-space', open: null },
  };
}
