import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

/** What the people of each count of a sentence came to. */
function victims(text: string): (string | undefined)[] {
  const input = article('a', '2022-03-21', text);
  return factsOf(readArticle(input, annotateArticle(input)), 0)
    .filter((f) => f.number && f.dimension === 'count')
    .map((f) => f.kinds.get('victim'));
}

describe('those of the hurt whose life is in danger', () => {
  test.each([
    ['وأصيب 12 راكبا، بينهم ثلاثة في حالة خطرة.', ['injured', 'grave']],
    ['وجرح سبعة عمال في الورشة ثلاثة منهم حالتهم خطرة.', ['injured', 'grave']],
    ['وقال الطبيب إن حالة سبعة منهم حرجة.', ['grave']],
    ['ولا تزال أربع حالات تحت العناية المركزة.', ['grave']],
    ['وأكد المدير أن خمسة جرحى حالتهم حرجة.', ['grave']],
    ['وأصيب تسعة، إصابات اثنين منهم بليغة.', ['injured', 'grave']],
  ])('%s', (text, kinds) => {
    expect(victims(text)).toEqual(kinds);
  });

  test('a toll of grave wounds is a toll', () => {
    expect(victims('وأصيب 12 شخصا بجروح خطيرة.')).toEqual(['injured']);
  });
});
