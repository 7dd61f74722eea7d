import { deedsOf, doerAt, type Deed, type Doer } from './doers';
import { PARTS } from '../lexicon/deeds';
import type { Annotation, Token } from '../../arabic/types';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle } from '../read';

interface PartWords {
  readonly id: string;
  readonly heads: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

const LINES: PartWords[] = PARTS.split('\n').flatMap((line) => {
  const colon = line.indexOf(':');
  if (colon < 0) return [];
  const [heads = '', of = ''] = line.slice(colon + 1).split('|');
  return [{ id: line.slice(0, colon), heads: foldedWords(heads), of: foldedWords(of) }];
});
const HEADS = new Set(LINES.flatMap((line) => [...line.heads]));

/** The deed that the part at `i` is known by: رئيس المحكمة, قائد الطائرة; undefined where none is told there. */
function partAt(tokens: readonly Token[], i: number): string | undefined {
  const [head, of] = [tokens[i], tokens[i + 1]];
  if (head?.kind !== 'word' || of?.kind !== 'word' || head.definite || head.enclitic !== '')
    return undefined;
  if (of.conjunction !== '' || of.preposition !== '' || !HEADS.has(head.stem)) return undefined;
  return LINES.find((line) => line.heads.has(head.stem) && line.of.has(of.norm))?.id;
}

/** Words right behind what a part is of, by which there may be several: لجنة التحكيم. */
const narrowing = (tokens: readonly Token[], i: number): string[] => {
  const [of, next] = [tokens[i + 1], tokens[i + 2]];
  const more = next?.kind === 'word' && next.definite && next.conjunction === '';
  return more && of?.definite === false ? [next.lemma] : [];
};

/** The person who is named at a part: behind it (رئيس المحكمة القاضي فلان), or before it with a comma. */
function personAt(annotation: Annotation, i: number): Doer | undefined {
  const behind = doerAt(annotation, i);
  if (behind?.name) return behind;
  const { tokens, names } = annotation;
  if (tokens[i - 1]?.norm !== '،') return undefined;
  const before = names.find((n) => n.kind === 'person' && n.endToken === i - 1);
  return before && doerAt(annotation, before.firstToken);
}

/** The deeds that an article tells by who had the part of them: the judge of a trial, the pilot of a plane. */
const partsOf = perArticle((article: ReadArticle, index: number): Deed[] => {
  const found: Deed[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    annotation.tokens.forEach((_, i) => {
      const id = partAt(annotation.tokens, i);
      const doer = id === undefined ? undefined : personAt(annotation, i);
      const unit = doer && unitAround(article, field, i);
      if (id !== undefined && doer && unit)
        found.push({
          article: index,
          field,
          unit,
          id,
          token: i,
          of: narrowing(annotation.tokens, i),
          doer,
        });
    });
  }
  return found;
});

/** All deeds that an article tells with their doers, by what they did or by the part that they had. */
export const deedsAndParts = perArticle((article: ReadArticle, index: number): Deed[] => [
  ...deedsOf(article, index),
  ...partsOf(article, index),
]);
