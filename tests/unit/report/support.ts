import type { Comparison, LocalizedText, Mention } from '../../../lib/claims/types';
import type { ReportArticle } from '../../../lib/report/index';

const say = (ar: string, en: string): LocalizedText => ({ ar, en, fr: en });

export const articles: ReportArticle[] = [
  {
    id: 'open',
    outlet: 'صحيفة الواحة',
    title: 'إغلاق سد الوادي <b>قبل</b> الموسم',
    url: 'https://waha.example/a?b=1&c="2"',
    published: '2024-05-03T09:00:00Z',
  },
  { id: 'late', outlet: '=مرصد المياه', title: 'السد', published: '2024-05-09' },
  {
    id: 'early',
    outlet: 'Oasis Daily',
    title: 'السد',
    url: 'javascript:alert(1)',
    published: '2024-05-01',
  },
];

export function mention(article: string, quote: string, word?: string, start = 40): Mention {
  const at = word === undefined ? -1 : quote.indexOf(word);
  return {
    article,
    field: 'text',
    start,
    end: start + quote.length,
    quote,
    ...(word !== undefined && at >= 0
      ? { focus: { start: start + at, end: start + at + word.length } }
      : {}),
  };
}

export const comparison: Comparison = {
  articles: articles.map(({ id, outlet, published }) => ({ id, outlet, published })),
  discrepancies: [
    {
      id: 'w',
      type: 'wording',
      relation: 'wording',
      confidence: 0.7,
      label: say('تسمية المنشأة', 'name of the works'),
      why: [],
      sides: [
        { value: 'سد', mentions: [mention('open', 'أغلق سد الوادي', 'سد')] },
        { value: 'خزان', mentions: [mention('late', 'أغلق خزان الوادي', 'خزان')] },
      ],
    },
    {
      id: 'others',
      type: 'number',
      relation: 'conflict',
      confidence: 0.9,
      label: say('عدد الأسر', 'number of families'),
      why: [],
      sides: [
        { value: '30', mentions: [mention('late', 'تضررت 30 أسرة', '30')] },
        { value: '45', mentions: [mention('early', 'تضررت 45 أسرة', '45')] },
      ],
    },
    {
      id: 'c',
      type: 'date',
      relation: 'conflict',
      confidence: 0.8,
      label: say('يوم الإغلاق', 'day of the closure'),
      why: [say('الحدث نفسه: إغلاق', 'same event: closure')],
      sides: [
        { value: '2024-05-01', mentions: [mention('late', 'أغلق السد يوم الأربعاء', 'الأربعاء')] },
        {
          value: '2024-05-02',
          display: say('2 مايو', '2 May'),
          reading: say('الخميس = 2 مايو 2024', 'Thursday = 2 May 2024'),
          mentions: [
            mention('early', 'السد أغلق الخميس', 'الخميس'),
            mention('open', 'أُغلق السد صباح الخميس', 'الخميس'),
          ],
        },
      ],
    },
    {
      id: 'u',
      type: 'number',
      relation: 'update',
      confidence: 0.8,
      label: say('حصيلة', 'toll'),
      why: [],
      sides: [
        { value: '9', mentions: [mention('late', 'بلغ عدد المصابين في الوادي 9')] },
        { value: '4', mentions: [mention('open', 'بلغ عدد المصابين في الوادي 4')] },
      ],
    },
  ],
  overlaps: [
    {
      id: 'o',
      confidence: 0.9,
      voices: 1,
      mentions: [
        mention('late', 'فاض الوادي', undefined, 900),
        mention('open', 'الوادي فاض', undefined, 900),
      ],
    },
  ],
  onlyHere: [{ confidence: 0.6, mentions: [mention('open', '-قال المدير "نعم"')] }],
  missingHere: [],
};
