import type { ReadArticle, Unit } from './read';
import type { Mention } from './types';

/** The mention that shows a unit, with the stretch that carries the value. */
export function mentionOf(
  article: ReadArticle,
  unit: Pick<Unit, 'field' | 'start' | 'end'>,
  focus?: { readonly start: number; readonly end: number },
): Mention {
  return {
    article: article.input.id,
    field: unit.field,
    start: unit.start,
    end: unit.end,
    quote: article.input[unit.field].slice(unit.start, unit.end),
    ...(focus && { focus: { start: focus.start, end: focus.end } }),
  };
}

/** Order of mentions in a finding: by article id, then title first, then place. */
export function compareMentions(a: Mention, b: Mention): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** A short id of some text, the same wherever it is made (32-bit FNV-1a, twice). */
export function stableId(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ (code + i), 0x85ebca6b) >>> 0;
  }
  return a.toString(36).padStart(7, '0') + b.toString(36).padStart(7, '0');
}

/** Key of a mention for ids and sorting. */
export function mentionKey(mention: Mention): string {
  return `${mention.article}/${mention.field}/${mention.start}-${mention.end}`;
}
