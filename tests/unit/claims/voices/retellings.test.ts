import { expect, test } from 'vitest';
import { compare } from '../../../../lib/claims/compare';
import type { Comparison } from '../../../../lib/claims/types';
import { article } from '../rules/harness';

/** What two reports differ in, the second a day younger. */
function compared(here: string, there: string): Comparison['discrepancies'] {
  return compare([article('a', '2031-05-04', here), article('b', '2031-05-05', there)])
    .discrepancies;
}

const PRINTED =
  'أعلنت بلدية الروضة أن ورشة ترميم الجسر القديم ستنطلق الأسبوع المقبل بتمويل من صندوق التنمية المحلية. ' +
  'وأوضح رئيس البلدية سالم العوفي أن المقاول لم يتسلم بعد أي دفعة من كلفة المشروع.';

test('a report printed again a day later tells nothing new and denies nothing', () => {
  const again = PRINTED.replace('وأوضح', 'وأضاف').replace('من كلفة', 'من قيمة');
  expect(compared(PRINTED, again)).toEqual([]);
});

test('what became of it is still told, in the words of the report before', () => {
  const later =
    'انطلقت أمس ورشة ترميم الجسر القديم في الروضة بتمويل من صندوق التنمية المحلية. ' +
    'وأكد رئيس البلدية سالم العوفي أن المقاول تسلم الدفعة الأولى من كلفة المشروع.';
  expect(compared(PRINTED, later).map((d) => d.type)).toContain('status');
});

test('a figure changed in the print of one text is a difference', () => {
  const text =
    'أصيب 14 عاملا بجروح في انفجار مصنع الزيوت في مدينة الروضة مساء السبت، وفق الدفاع المدني.';
  const found = compared(text, text.replace('14', '19'));
  expect(found.map((d) => d.type)).toEqual(['number']);
});

test('who uses both names of a thing has not chosen the other’s', () => {
  const both =
    'قال متحدث إن داعش يسيطر على البلدة منذ الأحد. وأضاف أن تنظيم الدولة الإسلامية أغلق مدارس البلدة.';
  const found = compared(both, `${both} وأكد سكان البلدة ذلك.`);
  expect(found.filter((d) => d.type === 'wording')).toEqual([]);
});

test('a sentence that stands whole in a longer one is told again, whatever comes after', () => {
  const whole =
    'ودعا المشاركون في الملتقى إلى تبني ميثاق يصون مكتبات القرى النائية ومخطوطاتها في البلدان المطلة على النهر';
  const here = `${whole}.`;
  const there = `${whole}، وإلى تأسيس صندوق تموله الجامعات، وسيرفع الأمين العام سالم العوفي التوصيات إلى الوزراء المعنيين بعد أسبوعين من الآن لمناقشتها في دورتهم المقبلة.`;
  expect(compared(here, there).filter((d) => d.type === 'status')).toEqual([]);
});

test('what rose within one sentence of both reports is no difference of theirs', () => {
  const here =
    'وحرصت البلدية على زيادة حصتها في ميزانية المكتبة من 14 مليون درهم إلى 20 مليون درهم دعما لها.';
  expect(compared(here, here.replace('وحرصت', 'وقد حرصت'))).toEqual([]);
});
