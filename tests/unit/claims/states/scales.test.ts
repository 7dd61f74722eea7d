import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { EXCLUSIVE_STATES } from '../../../../lib/claims/lexicon/exclusive-states';
import { SCALE_WORDS } from '../../../../lib/claims/lexicon/scale-words';
import { SCALES } from '../../../../lib/claims/lexicon/scales';
import { readArticle } from '../../../../lib/claims/read';
import { scaleAnswersOf } from '../../../../lib/claims/states/scale-answers';
import { article } from '../rules/harness';

const classes = SCALE_WORDS.split('\n').flatMap((line) => {
  const colon = line.indexOf(': ');
  return colon < 0 ? [] : [{ name: line.slice(0, colon), words: line.slice(colon + 2).split(' ') }];
});
const names = classes.map(({ name }) => name);
/** Classes and single words that the scales speak of. */
const used = SCALES.flatMap(({ of, values }) => [
  ...(of === undefined ? [] : of.split(' ')),
  ...values.flatMap(({ said }) =>
    said.split(' | ').flatMap((text) => text.replace('!', '').split(' + ')),
  ),
]);
const isLatin = (text: string): boolean => /^[a-z]/u.test(text);

const answers = (text: string): string[] => {
  const input = article('a', '2024-03-05', text);
  return scaleAnswersOf(readArticle(input, annotateArticle(input))).map(
    ({ state, value, scale }) =>
      `${state.id}: ${state.values[value]?.name.en ?? ''}${scale?.ahead ? ' (to come)' : ''}`,
  );
};

test('what lasted a length of time does not go on, unless it has so far', () => {
  const asked = (text: string) => answers(text).filter((it) => it.startsWith('strike-now'));
  expect(asked('واستمر الإضراب عشرة أيام.')).toEqual([]);
  expect(asked('واستمر الإضراب لليوم العاشر.')).toEqual(['strike-now: goes on']);
  expect(asked('واستمر الإضراب عشرة أيام حتى الآن.')).toEqual(['strike-now: goes on']);
});

describe('the lexicon of scales', () => {
  test('has ids that no other question has', () => {
    const ids = [...SCALES, ...EXCLUSIVE_STATES].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('speaks of classes that are there, and has none that no scale speaks of', () => {
    expect(used.filter((name) => isLatin(name) && !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
  });

  test('names each class once, in Latin letters, and writes its words in Arabic', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !/^[a-z][a-z-]*$/u.test(name))).toEqual([]);
    expect(
      classes.flatMap(({ name, words }) =>
        words.filter((word) => !/^[ء-ي_]+$/u.test(word)).map((word) => `${name}: ${word}`),
      ),
    ).toEqual([]);
  });

  test('asks in one manner in each language: of people whose sex and number nobody knows, a mark behind a question', () => {
    const labels = [...EXCLUSIVE_STATES, ...SCALES].map(({ label }) => label);
    const ofOne = /(?<!\p{L})(?:s?he|him|himself|his|her)(?!\p{L})/iu;
    expect(labels.filter(({ en }) => ofOne.test(en))).toEqual([]);
    const asks = /^(?:Did|Was|Were|Is|Are|Has|Have|Had|Does|Do|Will|Who|What|Where|Why|Which) /u;
    const choice = ({ ar }: (typeof labels)[number]): boolean => ar.includes(' أم ');
    expect(labels.filter((it) => asks.test(it.en) && !it.en.endsWith('?'))).toEqual([]);
    expect(labels.filter((it) => choice(it) && !it.ar.endsWith('؟'))).toEqual([]);
    expect(labels.filter((it) => choice(it) && !it.en.endsWith('?'))).toEqual([]);
    expect(labels.filter((it) => choice(it) && !it.fr.endsWith(' ?'))).toEqual([]);
    expect(labels.filter((it) => it.fr.endsWith('?') && !it.en.endsWith('?'))).toEqual([]);
  });

  test('has two to four answers of different names, in three languages', () => {
    for (const { label, values } of SCALES) {
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values.length).toBeLessThanOrEqual(4);
      expect(new Set(values.map(({ name }) => name.ar)).size).toBe(values.length);
      for (const text of [label, ...values.map(({ name }) => name)]) {
        expect(text.ar).toMatch(/[ء-ي]/u);
        expect(`${text.en}${text.fr}`).not.toMatch(/[ء-ي]/u);
      }
    }
  });

  test('asks for something that it is said of, or for words in common, not for both', () => {
    expect(SCALES.filter(({ of, shared }) => of !== undefined && shared)).toEqual([]);
  });
});

describe('answers in classes of words', () => {
  test('the words may stand in any order', () => {
    expect(answers('وذكرت البلدية أن الجسر القديم ظل مقطوعا طوال الليل.')).toContain(
      'way-open: closed',
    );
    expect(answers('وقطع الأهالي بعد الظهر جسر البلدة القديم بالحجارة.')).toContain(
      'way-open: closed',
    );
  });

  test('nothing is answered far from what it is said of', () => {
    expect(answers('وأغلق الوزير باب النقاش في المسألة أمام الحاضرين جميعا.')).not.toContain(
      'way-open: closed',
    );
  });

  test('a negation says the other of two answers', () => {
    expect(answers('ولم تُفتح الطريق الجبلية أمام الشاحنات بعد.')).toContain('way-open: closed');
  });

  test('what is still so is not negated', () => {
    const said = answers('ولا يزال الطريق الساحلي مقطوعا عند مدخل البلدة الشمالي.');
    expect(said).toContain('way-open: closed');
    expect(said).not.toContain('way-open: open');
  });

  test('what failed or was called off is no answer', () => {
    expect(answers('وفشلت محاولة إخماد حريق الغابة شمال البلدة مرتين.')).not.toContain(
      'blaze-state: out',
    );
  });

  test('a plan is told from what has been done', () => {
    expect(answers('وسيُفتح الطريق الساحلي أمام السيارات خلال يومين.')).toContain(
      'way-open: open (to come)',
    );
    expect(answers('ومن المنتظر أن يصل وزير الزراعة إلى القرية المنكوبة.')).toContain(
      'visit-paid: made (to come)',
    );
    expect(answers('وصل وزير الزراعة إلى القرية المنكوبة وتفقد حقولها.')).toContain(
      'visit-paid: made',
    );
  });

  test('two words that must stand together answer only together', () => {
    expect(answers('وأعلنت الشركة القوة القاهرة في عقود التصدير كلها.')).toContain(
      'emergency-declared: declared',
    );
    expect(answers('وأعلنت الشركة أرباح الفصل الثالث من العام الجاري.')).not.toContain(
      'emergency-declared: declared',
    );
  });

  test('words of two sentences answer nothing', () => {
    expect(answers('انتهت زيارة الطريق. مغلق هو المتجر الكبير.')).not.toContain('way-open: closed');
  });
});
