import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factOf, sortsOfFinding } from '../../../../lib/claims/doubts/finding-sorts';
import { RANK_LABEL } from '../../../../lib/claims/labels';
import { readArticle } from '../../../../lib/claims/read';
import { STAGE_WORDS } from '../../../../lib/claims/rules/status';
import type { ArticleInput, Discrepancy } from '../../../../lib/claims/types';
import { LOADED_GROUPS } from '../../../../lib/arabic/lexicon/loaded-terms';

const article = (text: string): ArticleInput => ({
  id: text,
  outlet: 'صحيفة',
  published: '2033-09-14T10:00:00Z',
  title: 'تقرير',
  text,
});

/** A finding on two sentences, each pointing to `of` in it. */
function finding(type: Discrepancy['type'], ...texts: [string, string][]): Discrepancy {
  return {
    id: '',
    type,
    relation: 'conflict',
    confidence: 0.7,
    label: { ar: '', en: '', fr: '' },
    why: [],
    sides: texts.map(([text, of]) => ({
      value: of,
      mentions: [
        {
          article: text,
          field: 'text',
          start: 0,
          end: text.length,
          quote: text,
          focus: { start: text.indexOf(of), end: text.indexOf(of) + of.length },
        },
      ],
    })),
  };
}

function sorts(type: Discrepancy['type'], ...texts: [string, string][]): string[] {
  const found = finding(type, ...texts);
  const facts = texts.flatMap(([text], i) => {
    const read = readArticle(article(text), annotateArticle(article(text)));
    const fact = found.sides[i]?.mentions.flatMap((mention) => factOf(read, i, mention) ?? [])[0];
    return fact ? [[read, fact] as const] : [];
  });
  return [...sortsOfFinding(found, facts)].sort();
}

describe('sorts of findings', () => {
  test('what is counted or measured', () => {
    expect(sorts('number', ['لقي 14 صيادا مصرعهم في غرق القارب.', '14'])).toEqual(['victims']);
    expect(sorts('number', ['اشترى المتحف 14 لوحة من المعرض.', '14'])).toEqual([]);
    expect(sorts('number', ['بلغت نسبة المشاركة 61% في الدائرة.', '61%'])).toEqual(['percent']);
    expect(sorts('number', ['بلغت كلفة المدرسة ثلاثة ملايين دينار.', 'ثلاثة'])).toEqual(['money']);
    expect(sorts('number', ['أغلق مؤشر البورصة عند 8120 نقطة.', '8120'])).toEqual(['reading']);
    expect(sorts('number', ['استمرت المفاوضات ست ساعات في الفندق.', 'ست ساعات'])).toEqual([
      'lasting',
    ]);
  });

  test('dates by the day and by the clock', () => {
    expect(sorts('date', ['افتتح المعرض في 3 سبتمبر 2033.', '3 سبتمبر'])).toEqual(['day']);
    expect(sorts('date', ['بدأ الحفل عند الساعة 20:30 بالتوقيت المحلي.', '20:30'])).toEqual([
      'clock',
    ]);
  });

  test('names by what they need to name one thing', () => {
    const group = (needs: string | undefined) => {
      const found = LOADED_GROUPS.find((it) => it.needs === needs);
      if (found === undefined) throw new Error('no such group');
      return [...sortsOfFinding({ ...finding('wording'), label: found.label }, [])];
    };
    expect(group(undefined)).toEqual(['ownNames']);
    expect(group('subject')).toEqual(['commonNames']);
    expect(group('frame')).toEqual(['frameNames']);
  });

  test('places in an order by their question', () => {
    const found = { ...finding('number'), label: RANK_LABEL };
    expect([...sortsOfFinding(found, [])]).toEqual(['rank']);
  });

  test('what is new is a stage', () => {
    const sides = Object.keys(STAGE_WORDS).map((value) => ({ value, mentions: [] }));
    expect([...sortsOfFinding({ ...finding('status'), sides }, [])]).toEqual(['stage']);
    expect([...sortsOfFinding(finding('status'), [])]).toEqual([]);
  });

  test('a mention that points to nothing shows no fact', () => {
    const input = article('لقي 14 صيادا مصرعهم.');
    const read = readArticle(input, annotateArticle(input));
    const mention = { article: input.id, field: 'text', start: 0, end: 5, quote: '' } as const;
    expect(factOf(read, 0, mention)).toBeUndefined();
  });
});
