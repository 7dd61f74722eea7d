import type {
  ArticleInput,
  Comparison,
  Discrepancy,
  LocalizedText,
  Mention,
} from '../../../lib/claims/types';

/** Quotes are no longer than this (CONTRACT). */
const LONGEST = 400;
/** What a text shows of a value that was missing when it was put together. */
const BROKEN = /undefined|null|NaN|\[object/u;

/** A reason that counts two, as one for three answers may not: 'two or more' is no such count. */
const COUNTS_TWO =
  /\b(?:two|deux)\b(?! or more| \p{L}+ ou plus)|\p{L}ان مختلف(?:ان|تان)|إلى (?:شخصين|طرفين|مصدرين)/iu;

const countsTwo = ({ ar, en, fr }: LocalizedText): boolean =>
  COUNTS_TWO.test(`${ar}\n${en}\n${fr}`);

const whole = (text: LocalizedText): boolean =>
  [text.ar, text.en, text.fr].every((it) => it.trim() !== '' && !BROKEN.test(it));

const spanOf = (mention: Mention): { readonly start: number; readonly end: number } =>
  mention.focus ?? mention;

function* faultsOfMention(mention: Mention, articles: ReadonlyMap<string, ArticleInput>) {
  const { article, field, start, end, quote } = mention;
  if (articles.get(article)?.[field].slice(start, end) !== quote)
    yield 'a quote that is not what the article says there';
  if (quote.length > LONGEST) yield 'a quote that is too long';
  const focus = spanOf(mention);
  if (focus.start < start || focus.end > end || focus.end <= focus.start)
    yield 'a value outside its quote';
}

/** Do the same words of an article stand on two sides? */
function standsTwice({ sides }: Discrepancy): boolean {
  return sides.some(({ mentions }, i) =>
    sides.slice(i + 1).some((other) =>
      mentions.some((m) =>
        other.mentions.some((n) => {
          const [x, y] = [spanOf(m), spanOf(n)];
          const place = m.article === n.article && m.field === n.field;
          return place && x.start < y.end && y.start < x.end;
        }),
      ),
    ),
  );
}

function* faultsOfFinding(d: Discrepancy, articles: ReadonlyMap<string, ArticleInput>) {
  const shown = d.sides.map(({ value, display }) => display?.ar ?? value);
  if (d.sides.length < 2) yield 'fewer than two sides';
  if (new Set(shown).size < shown.length) yield 'two sides that read the same';
  if (standsTwice(d)) yield 'the same words on two sides';
  if (!(d.confidence >= 0 && d.confidence <= 1)) yield 'a confidence that is none';
  if (d.why.length === 0 || ![d.label, ...d.why].every(whole)) yield 'a text that is broken';
  if (d.sides.length > 2 && d.why.some(countsTwo)) yield 'three answers said to be two';
  for (const { mentions, display, reading } of d.sides) {
    if (mentions.length === 0) yield 'a side without a quote';
    if (![display, reading].every((text) => text === undefined || whole(text)))
      yield 'a text that is broken';
    for (const mention of mentions) yield* faultsOfMention(mention, articles);
  }
}

/**
 * What is wrong with a comparison whatever it is of: one line a fault, with the finding it is in. Empty where all is
 * well. `open`: the id of the article that was open.
 */
export function faultsOf(
  { discrepancies, overlaps, onlyHere, missingHere }: Comparison,
  inputs: readonly ArticleInput[],
  open?: string,
): string[] {
  const articles = new Map(inputs.map((article) => [article.id, article]));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const d of discrepancies) {
    const about = `${d.type} ${d.label.ar} (${d.sides.map(({ value }) => value).join(' | ')})`;
    for (const fault of faultsOfFinding(d, articles)) faults.push(`${fault}: ${about}`);
    if (seen.has(d.id)) faults.push(`an id that another finding has: ${about}`);
    seen.add(d.id);
    if (open !== undefined && !d.sides.some((s) => s.mentions.some((m) => m.article === open)))
      faults.push(`nothing of the open article: ${about}`);
  }
  for (const { mentions } of [...overlaps, ...onlyHere, ...missingHere])
    for (const mention of mentions)
      for (const fault of faultsOfMention(mention, articles))
        faults.push(`${fault}: ${mention.article} ${mention.field} ${mention.start}`);
  return faults;
}

/** A comparison as text that does not depend on the order of what has no order. */
export function canonical({ discrepancies, overlaps, onlyHere, missingHere }: Comparison): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((it) => JSON.stringify(ordered(it))).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, ordered(it)]));
  };
  return JSON.stringify(ordered({ discrepancies, overlaps, onlyHere, missingHere }));
}
