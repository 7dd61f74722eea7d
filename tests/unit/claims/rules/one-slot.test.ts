import { describe, expect, it } from 'vitest';
import { personRule } from '../../../../lib/claims/rules/person';
import { placeRule } from '../../../../lib/claims/rules/place';
import { article, run } from './harness';

const told = (rule: typeof placeRule, ...texts: readonly string[]): string[][] =>
  run(
    rule,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text, 'أخبار الاقتصاد')),
  ).flatMap((d) => (d.confidence >= 0.5 ? [d.sides.map((s) => s.value).sort()] : []));

describe('fillerFindings', () => {
  it('holds two seats of one company against each other, wherever the noun stands', () => {
    expect(
      told(
        placeRule,
        'وتنوي شركة «سنابل» للحبوب، ومقرها صفاقس، شراء المطحنة القديمة.',
        'وقالت «سنابل» للحبوب، التي تتخذ من القاهرة مقرا لها، إن الشراء لن يكتمل قبل الصيف.',
      ),
    ).toEqual([['القاهرة', 'صفاقس']]);
  });

  it('takes the noun of one name for no other', () => {
    expect(
      told(
        placeRule,
        'وترفع الباخرة المحملة بالقمح علم بنما منذ ثلاثة أعوام.',
        'وترفع الباخرة التي صُنعت في إيطاليا علم مالطا وهي محملة بالقمح.',
      ),
    ).toEqual([['بنما', 'مالطا']]);
  });

  it('holds two towns that hang on one word against each other', () => {
    expect(
      told(
        placeRule,
        'وأجرى الحارس عملية جراحية على الركبة في باريس أمس.',
        'ونجحت العملية التي أجراها الحارس على الركبة في لندن.',
      ),
    ).toEqual([['باريس', 'لندن']]);
  });

  it('holds two bodies that give one thing against each other', () => {
    expect(
      told(
        personRule,
        'وحصلت المدينة على منحة من البنك الدولي بقيمة ثلاثة ملايين دولار لترميم السوق.',
        'وترميم السوق ثمرة منحة من الاتحاد الأوروبي بقيمة ثلاثة ملايين دولار.',
      ),
    ).toEqual([['الاتحاد الأوروبي', 'البنك الدولي']]);
  });

  it('leaves alone what an article names both of, or hangs two on', () => {
    expect(
      told(
        placeRule,
        'وأجرى الحارس عملية على الركبة في باريس أمس، وكان قد فُحص في لندن.',
        'ونجحت العملية التي أجراها الحارس على الركبة في لندن.',
      ),
    ).toEqual([]);
    expect(
      told(
        personRule,
        'ونال المشروع قرضا من البنك الدولي لترميم السوق، وقرضا من الاتحاد الأوروبي.',
        'وترميم السوق ثمرة قرض من صندوق النقد الدولي نال المشروع دفعته الأولى.',
      ),
    ).toEqual([]);
  });
});
