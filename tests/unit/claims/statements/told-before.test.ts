import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { isReprinted, isToldBefore } from '../../../../lib/claims/statements/told-before';
import { article } from '../rules/harness';

const read = (text: string) => {
  const input = article('a', '2024-03-05', text);
  return readArticle(input, annotateArticle(input));
};

/** Does an earlier text, around its first unit, tell what a unit of a later one tells? */
function toldBefore(earlier: string, later: string): boolean {
  const [early, late] = [read(earlier), read(later)];
  const [a, b] = [early.units[0], late.units.at(-1)];
  if (!a || !b) throw new Error('no unit');
  return isToldBefore(early, a, late, b);
}

const PLAN =
  'وينتظر أن تصل قافلة الأدوية السويدية إلى مستشفى الساحل في مدينة صور صباح الخميس المقبل.';

describe('isToldBefore', () => {
  it('knows a statement again in other forms and another order', () => {
    expect(
      toldBefore(
        'وقامت البلدية بتكليف مهندسين بفحص سور القلعة القديمة بعد سقوط حجارة من برجها الشرقي.',
        'وبعد سقوط حجارة من البرج الشرقي كلفت البلدية مهندسين بفحص سور القلعة القديمة.',
      ),
    ).toBe(true);
  });

  it('knows it again where the earlier report tells it in two sentences', () => {
    expect(
      toldBefore(
        'وتفقد المدير ملعب الفريق الأخضر في حلب.\nوتعهد بترميم مدرجات الشرق والغرب قبل بطولة الربيع.',
        'وتعهد المدير بترميم مدرجات الملعب الأخضر في حلب، الشرق منها والغرب، قبل بطولة الربيع.',
      ),
    ).toBe(true);
  });

  it('takes what was ahead for news where it is told as done', () => {
    expect(
      toldBefore(PLAN, 'ودخلت قافلة الأدوية السويدية مستشفى الساحل في مدينة صور صباح الخميس.'),
    ).toBe(false);
  });

  it('takes it for no news where it is ahead still', () => {
    expect(
      toldBefore(PLAN, 'وتصل قافلة الأدوية السويدية صباح الخميس إلى مستشفى الساحل في مدينة صور.'),
    ).toBe(true);
  });

  it('knows a few words again where they are the same in every form', () => {
    expect(toldBefore('ووعد العميد بدعم مكتبة القرية وترميم السور.', 'ودعم مكتبة القرية.')).toBe(
      true,
    );
    expect(toldBefore('ووعد العميد بدعم مكتبة القرية وترميم السور.', 'وهدم مكتبة القرية.')).toBe(
      false,
    );
  });

  it('leaves alone what adds to the earlier report, and a few words', () => {
    expect(
      toldBefore(
        PLAN,
        'وحملت قافلة الأدوية السويدية أجهزة لغسل الكلى تبرعت بها نقابة أطباء مالمو.',
      ),
    ).toBe(false);
    expect(toldBefore(PLAN, 'ووصلت قافلة الأدوية.')).toBe(false);
  });
});

describe('isReprinted', () => {
  const on = (day: string, text: string) => {
    const input = article('a', day, text);
    return readArticle(input, annotateArticle(input));
  };
  const WIRE =
    'وقع النادي عقدا مع حارس المرمى السنغالي لثلاثة مواسم.\nوحضر المدرب الإيطالي مراسم العقد في الملعب.\nوتدرب الفريق مساء.\nوزار الحارس متحف النادي بعدها.\nوقال إنه يعرف المدينة.';
  const PAPER =
    'وبحضور المدرب الإيطالي وقع حارس المرمى السنغالي عقده مع النادي لثلاثة مواسم وزار متحف النادي.';
  const isAgain = (wire: string, day: string, paper: string): boolean => {
    const late = on(day, paper);
    const b = late.units.at(-1);
    if (!b) throw new Error('no unit');
    return isReprinted(on('2024-03-05', wire), late, b);
  };

  it('knows the wire of yesterday in the paper of today, wherever it told it', () => {
    expect(isAgain(WIRE, '2024-03-06', PAPER)).toBe(true);
  });

  it('knows it where the paper adds a third of its own', () => {
    expect(
      isAgain(
        WIRE,
        '2024-03-06',
        'ووقع حارس المرمى السنغالي عقده مع النادي لثلاثة مواسم وسط ترحيب الجماهير الحاضرة.',
      ),
    ).toBe(true);
  });

  it('is asked of reports of two days on end only', () => {
    expect(isAgain(WIRE, '2024-03-09', PAPER)).toBe(false);
  });

  it('leaves what the wire did not tell', () => {
    expect(
      isAgain(
        WIRE,
        '2024-03-06',
        'وكسر الحارس السنغالي ساقه في أول مران، وسيغيب ستة أشهر عن الملاعب.',
      ),
    ).toBe(false);
  });
});
