import type { Annotation } from '../../arabic/types';
import type { Fact } from './facts';
import type { ReadArticle } from '../read';
import { relateFacts } from './values';

/** Verbs and nouns of changing a value: what they take from one number they bring to another. Folded stems and lemmas. */
const CHANGES: ReadonlySet<string> = new Set(
  'رفع رفعت يرفع ترفع ارتفع ارتفعت ارتفاع زاد زادت زياده خفض خفضت يخفض تخفض خفضها تخفيض انخفض انخفضت انخفاض تراجع تراجعت نزل نزلت هبط هبطت قلص قلصت تقليص عدل عدلت تعديل قفز قفزت صعد صعدت وسع وسعت مدد مددت'.split(
    ' ',
  ),
);
/** Words between a new value and the one it takes the place of. Folded norms. */
const INSTEAD: readonly (readonly string[])[] = [
  ['بدلا', 'من'],
  ['بدل'],
  ['عوض'],
  ['عوضا', 'عن'],
  ['بعدما', 'كان'],
  ['بعدما', 'كانت'],
];
/** Tokens between two values of one change, and between the change and the first of them, at most. */
const BETWEEN = 4;
const BEFORE = 8;

function isChange({ tokens }: Annotation, before: number): boolean {
  for (let i = Math.max(0, before - BEFORE); i < before; i += 1) {
    const token = tokens[i];
    if (token && (CHANGES.has(token.stem) || CHANGES.has(token.lemma))) return true;
  }
  return false;
}

/** Where a value stands, in tokens. */
type Place = Pick<Fact, 'firstToken' | 'endToken'>;

/** How two values of one sentence follow one another, the first as it stands in the text: old to new, new for old. */
export function orderOf(
  annotation: Annotation,
  first: Place,
  second: Place,
): 'rising' | 'instead' | undefined {
  const { tokens } = annotation;
  if (second.firstToken - first.endToken > BETWEEN) return undefined;
  const between = tokens.slice(first.endToken, second.firstToken);
  if (between.some((token) => token.kind === 'punctuation' || token.kind === 'number'))
    return undefined;
  const words = between.map((token) => token.norm);
  const from = tokens[first.firstToken - 1]?.norm;
  if (words.at(-1) === 'الي' && from === 'من' && isChange(annotation, first.firstToken - 1))
    return 'rising';
  const instead = INSTEAD.some((phrase) =>
    phrase.every((word, i) => words[words.length - phrase.length + i] === word),
  );
  return instead ? 'instead' : undefined;
}

/** Two values of one sentence of which the later took the place of the earlier (من سبع سنوات إلى أربع). */
export interface Succession {
  readonly before: Fact;
  readonly after: Fact;
}

/** The successions that the numbers of some articles tell; `facts` in the order of their places. */
export function successionsOf(
  facts: readonly Fact[],
  articles: readonly ReadArticle[],
): Succession[] {
  return facts.flatMap((first, i): Succession[] => {
    const second = facts[i + 1];
    if (!first.number || !second?.number || first.dimension !== second.dimension) return [];
    if (first.article !== second.article || first.field !== second.field) return [];
    if (first.unit.sentence !== second.unit.sentence) return [];
    const annotation = articles[first.article]?.annotation[first.field];
    if (!annotation || relateFacts(first, second) !== 'apart') return [];
    const how = orderOf(annotation, first, second);
    if (how === undefined) return [];
    return [how === 'rising' ? { before: first, after: second } : { before: second, after: first }];
  });
}
