import type { Sentence, Token } from '../arabic/types';
import type { ReadArticle, Unit } from './read';
import { sentenceAt } from './words/sentence-at';
import type {
  Discrepancy,
  DiscrepancyType,
  Field,
  LocalizedText,
  Mention,
  Relation,
  Side,
} from './types';

/** On which sides of a stretch its sentences go on, by a word or a number left out. */
function cutOf(
  { annotation }: ReadArticle,
  { field, start, end }: Pick<Unit, 'field' | 'start' | 'end'>,
): Mention['cut'] {
  const { sentences, tokens } = annotation[field];
  const before = sentences.find((s) => s.start < start && start < s.end);
  const after = sentences.find((s) => s.start < end && end < s.end);
  const leaves = (sentence: Sentence | undefined, out: (token: Token) => boolean): boolean =>
    sentence !== undefined &&
    tokens
      .slice(sentence.firstToken, sentence.endToken)
      .some((token) => token.kind !== 'punctuation' && out(token));
  const cuts = [leaves(before, (t) => t.end <= start), leaves(after, (t) => t.start >= end)];
  if (cuts[0]) return cuts[1] ? 'both' : 'before';
  return cuts[1] ? 'after' : undefined;
}

/** The mention that shows a unit, as far as the stretch that carries the value goes: a reason may go on past its clause. */
export function mentionOf(
  article: ReadArticle,
  unit: Pick<Unit, 'field' | 'start' | 'end'>,
  focus?: { readonly start: number; readonly end: number },
): Mention {
  const { field } = unit;
  const start = Math.min(unit.start, focus?.start ?? unit.start);
  const end = Math.max(unit.end, focus?.end ?? unit.end);
  const cut = cutOf(article, { field, start, end });
  return {
    article: article.input.id,
    field,
    start,
    end,
    quote: article.input[field].slice(start, end),
    ...(focus && { focus: { start: focus.start, end: focus.end } }),
    ...(cut && { cut }),
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

/** A side as a rule gives it: the value and its evidence. */
export type DraftSide = Pick<Side, 'value' | 'mentions' | 'display' | 'reading'>;

/** Mentions of one side, each place once, in order. */
function tidy(mentions: readonly Mention[]): Mention[] {
  const byKey = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = mentionKey(mention);
    if (!byKey.has(key)) byKey.set(key, mention);
  }
  return [...byKey.values()].sort(compareMentions);
}

/** Sides of one value are one side. */
function byValue(sides: readonly DraftSide[]): DraftSide[] {
  const found = new Map<string, DraftSide>();
  for (const side of sides) {
    const known = found.get(side.value);
    found.set(side.value, known ? joined(known, side) : side);
  }
  return [...found.values()];
}

const joined = (a: DraftSide, b: DraftSide): DraftSide => ({
  ...a,
  mentions: [...a.mentions, ...b.mentions],
});

/** Puts a finding together: sides and mentions in a fixed order, and an id that depends on them alone. */
export function makeDiscrepancy(draft: {
  readonly type: DiscrepancyType;
  readonly relation: Relation;
  readonly confidence: number;
  readonly label: LocalizedText;
  readonly sides: readonly DraftSide[];
  readonly why: readonly LocalizedText[];
}): Discrepancy {
  const sides = byValue(draft.sides)
    .map((side) => ({ ...side, mentions: tidy(side.mentions) }))
    .filter((side) => side.mentions.length > 0)
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  const key = sides.map((s) => `${s.value}@${s.mentions.map(mentionKey).join(' ')}`).join('|');
  return {
    id: stableId(`${draft.type}/${draft.relation}/${key}`),
    type: draft.type,
    relation: draft.relation,
    confidence: Math.round(draft.confidence * 1000) / 1000,
    label: draft.label,
    sides,
    why: draft.why,
  };
}

/** Do two findings hold the same sentences against each other? */
export function sameGround(a: Discrepancy, b: Discrepancy): boolean {
  const meets = (x: Side, y: Side): boolean =>
    x.mentions.some((m) =>
      y.mentions.some(
        (n) => m.article === n.article && m.field === n.field && m.start < n.end && n.start < m.end,
      ),
    );
  return a.sides.some((x, i) =>
    a.sides
      .slice(i + 1)
      .some((y) =>
        b.sides.some((p, k) =>
          b.sides
            .slice(k + 1)
            .some((q) => (meets(x, p) && meets(y, q)) || (meets(x, q) && meets(y, p))),
        ),
      ),
  );
}

/** A quote that shows one value is at least this long where its sentence allows, and at most `MAX_QUOTE`. */
const MIN_QUOTE = 160;
const MAX_QUOTE = 320;

/**
 * The mention that shows one value: the clause around its tokens, widened within the sentence while it is too short to
 * be understood, narrowed around the value where the clause is too long.
 */
export function focusMention(
  article: ReadArticle,
  field: Field,
  firstToken: number,
  endToken: number,
): Mention | undefined {
  const annotation = article.annotation[field];
  const { tokens, clauses } = annotation;
  const sentence = sentenceAt(annotation, firstToken);
  const last = Math.max(firstToken, endToken - 1);
  if (sentence === undefined) return undefined;
  let from = sentence.firstToken;
  let to = sentence.endToken;
  for (let c = sentence.firstClause; c < sentence.endClause; c += 1) {
    const clause = clauses[c];
    if (clause === undefined) continue;
    if (firstToken >= clause.firstToken && firstToken < clause.endToken) {
      from = clause.firstToken;
      to = Math.max(clause.endToken, endToken);
    }
  }
  const start = (i: number): number => tokens[i]?.start ?? 0;
  const end = (i: number): number => tokens[i - 1]?.end ?? 0;
  while (
    end(to) - start(from) < MIN_QUOTE &&
    (from > sentence.firstToken || to < sentence.endToken)
  ) {
    if (to < sentence.endToken) to += 1;
    if (from > sentence.firstToken) from -= 1;
  }
  while (end(to) - start(from) > MAX_QUOTE && (from < firstToken || to > last + 1)) {
    const before = start(firstToken) - start(from);
    const after = end(to) - end(last + 1);
    if (before >= after && from < firstToken) from += 1;
    else to -= 1;
  }
  const value = { start: start(firstToken), end: end(last + 1) };
  return mentionOf(article, { field, start: start(from), end: end(to) }, value);
}

/** Order of findings: the surest first, of two as sure by id. */
export const byConfidence = <T extends { readonly confidence: number; readonly id: string }>(
  a: T,
  b: T,
): number => b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
