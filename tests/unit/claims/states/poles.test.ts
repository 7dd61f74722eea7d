import { describe, expect, it, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { fieldsAt } from '../../../../lib/claims/words/fields';
import { FIELDS } from '../../../../lib/claims/lexicon/fields';
import { POLES } from '../../../../lib/claims/lexicon/poles';
import { polesOf } from '../../../../lib/claims/states/poles';
import { readArticle } from '../../../../lib/claims/read';
import { tokenise } from '../../../../lib/arabic/tokenise';
import { article } from '../rules/harness';

function polesIn(text: string) {
  const input = article('a', null, text);
  const read = readArticle(input, annotateArticle(input));
  return polesOf(read).map(({ field, firstToken, endToken, ends, negated }) => ({
    words: read.annotation[field].tokens
      .slice(firstToken, endToken)
      .map((t) => t.norm)
      .join(' '),
    ends: new Set(ends),
    negated,
  }));
}

test('غير before a quality makes it its contrary, whatever noun it belongs to', () => {
  const [pole, plain] = ['وقال كلمات غير لائقة أمام الحضور.', 'وقال كلمات لائقة أمام الحضور.'].map(
    (text) => polesIn(text).find((p) => p.words.endsWith('لايقه')),
  );
  expect(pole).toMatchObject({ negated: true });
  expect(plain).toMatchObject({ negated: false });
});

/** Do two sentences each hold a word, and the words stand on opposite ends of some scale? */
function opposed(a: string, b: string): boolean {
  return polesIn(a).some((x) =>
    polesIn(b).some((y) => [...x.ends].some((end) => y.ends.has(-end))),
  );
}

describe('polesOf', () => {
  it('puts contrary verbs, adjectives and phrases at opposite ends', () => {
    expect(opposed('قاطع الحزب جلسة المجلس', 'شاركت كتلة الحزب في الجلسة')).toBe(true);
    expect(opposed('بقيت مدرجات الملعب خالية', 'غص الملعب واكتظت مدرجاته')).toBe(true);
    expect(opposed('لقي السائق حتفه في المصنع', 'وصل المصنع بعد ساعة')).toBe(false);
    expect(opposed('لقي المتسلق الفرنسي حتفه', 'نجا المتسلق من الانهيار الثلجي')).toBe(true);
  });

  it('turns an end where the word is negated or denied', () => {
    expect(opposed('لم تقاطع النقابة الاجتماع', 'قاطعت النقابة الاجتماع')).toBe(true);
    expect(opposed('لم تقاطع النقابة الاجتماع', 'شاركت النقابة في الاجتماع')).toBe(false);
    expect(opposed('نفى النادي رحيل مدربه', 'أكد اللاعبون رحيل المدرب')).toBe(true);
  });

  it('reads what is still so as going on, not as gone', () => {
    for (const still of [
      'لا يزال الحصار قائما',
      'وما زالت العاصفة تضرب الساحل',
      'ولا تزال المباراة جارية',
    ])
      expect(polesIn(still).filter(({ words }) => /^[يت]?زال/u.test(words))).toEqual([]);
    expect(polesIn('زال الخطر عن المدينة').map(({ words }) => words)).toContain('زال');
    expect(opposed('لا يزال الخطر قائما', 'زال الخطر عن المدينة')).toBe(true);
  });

  it('takes a phrase for more than its first word', () => {
    const [first] = polesIn('ظل المعبر خارج الخدمة شهرا').filter((p) => p.words.includes(' '));
    expect(first?.words).toBe('خارج الخدمه');
  });

  it('finds nothing in a sentence without words of the lexicon', () => {
    expect(polesIn('الكتاب على الطاولة')).toEqual([]);
  });
});

describe('the lexicons of poles and fields', () => {
  it('have lines of the form told', () => {
    for (const line of POLES.trim().split('\n')) expect(line).toMatch(/^[pstq] [^~]+ ~ [^~]+$/u);
    for (const line of FIELDS.trim().split('\n')) expect(line).toMatch(/^[a-z-]+: [^:]+$/u);
  });

  it('name each field once', () => {
    const names = FIELDS.trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('fieldsAt', () => {
  const fields = (text: string) => {
    const { tokens } = tokenise(text);
    return new Set(tokens.flatMap((_, i) => fieldsAt(tokens, i)));
  };
  const meet = (a: string, b: string) => [...fields(a)].some((id) => fields(b).has(id));

  it('joins a kind of happening with what follows from it', () => {
    expect(meet('إصابة', 'نُقل إلى المستشفى')).toBe(true);
    expect(meet('وجبات', 'طعام')).toBe(true);
    expect(meet('سكين', 'ضريبة')).toBe(false);
  });
});

test('a particle spelled like a verb of the scales says nothing', () => {
  const words = polesIn('وصل الوفد عبر المطار قرب الظهر لأجل المحادثات.').map((p) => p.words);
  expect(words).not.toContain('عبر');
  expect(words).not.toContain('قرب');
  expect(words).not.toContain('لاجل');
});
