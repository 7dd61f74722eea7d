import { describe, expect, it } from 'vitest';
import { matchMinutes } from '../../../../lib/claims/dates/match-minutes';
import { matchMinuteRule } from '../../../../lib/claims/rules/match-minute';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { article, run } from './harness';

const found = (...texts: readonly string[]) =>
  run(
    matchMinuteRule,
    texts.map((text, i) => article(`a${i}`, '2019-05-11', text)),
  ).map((d) => d.sides.map((side) => side.value));

const minutes = (text: string): number[] => {
  const input = article('a', '2019-05-11', text);
  return matchMinutes(readArticle(input, annotateArticle(input))).map((m) => m.minute);
};

describe('matchMinutes', () => {
  it('reads minutes in digits, in words, in brackets and of time added on', () => {
    expect(minutes('افتتح سالم النجار التسجيل في الدقيقة 17 من المباراة.')).toEqual([17]);
    expect(minutes('أدرك الفريق التعادل في المباراة في الدقيقة السابعة والثلاثين.')).toEqual([37]);
    expect(minutes('سجل للفريق في المباراة سالم النجار (8) ووليد حداد (90+4).')).toEqual([8, 94]);
    expect(
      minutes('طرد الحكم مدافع الفريق في الدقيقة الثالثة من الوقت بدل الضائع للمباراة.'),
    ).toEqual([93]);
    expect(minutes('وسجل المهاجم هدفي المباراة في الدقيقتين 12 و58.')).toEqual([12, 58]);
    expect(minutes('انتهت المباراة بهدف سالم النجار د48 من ركلة جزاء.')).toEqual([48]);
    expect(
      minutes('سجل للفريق في المباراة في الدقيقة الثانية من الوقت المحتسب بدلا من الضائع.'),
    ).toEqual([92]);
  });

  it('leaves lengths, scores and other texts alone', () => {
    expect(minutes('توقفت المباراة عشر دقائق، وانتهت (3-2).')).toEqual([]);
    expect(minutes('انقطع التيار في الدقيقة 40 من الرحلة.')).toEqual([]);
  });
});

describe('matchMinuteRule', () => {
  it('finds two minutes of one goal, by the scorer or as the only one', () => {
    expect(
      found(
        'افتتح المهاجم سالم النجار التسجيل في المباراة في الدقيقة 17.',
        'جاء الهدف الأول في اللقاء عبر المهاجم سالم النجار (19) من ركلة حرة.',
      ),
    ).toEqual([['minute 17', 'minute 19']]);
    expect(
      found(
        'سجل سالم النجار هدف المباراة الوحيد في الدقيقة 61.',
        'وجاء هدف اللقاء في الدقيقة الثالثة والستين بعد خطأ الحارس.',
      ),
    ).toEqual([['minute 61', 'minute 63']]);
  });

  it('finds nothing where the minutes agree, or are of two goals of one player', () => {
    expect(
      found(
        'طُرد المدافع وليد حداد في الدقيقة 90 من المباراة.',
        'وشهدت المباراة طرد وليد حداد (90+2).',
      ),
    ).toEqual([]);
    expect(
      found(
        'سجل سالم النجار هدفين في المباراة في الدقيقتين 12 و58.',
        'سجل سالم النجار الهدف الثاني للفريق في المباراة في الدقيقة 58.',
      ),
    ).toEqual([]);
    expect(
      found(
        'سجل سالم النجار للفريق في المباراة في الدقيقة 12.',
        'أهدر سالم النجار فرصة في المباراة في الدقيقة 70.',
      ),
    ).toEqual([]);
  });
});
