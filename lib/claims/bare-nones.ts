import type { Annotation, NumberMention } from '../arabic/types';

/** Nouns of harm that a sentence denies: دون إصابات, لا ضحايا. Folded stems, with the lemma that they count. */
const HARMED: ReadonlyMap<string, string> = new Map(
  [
    ['قتيل', 'قتلي وفيات قتيل'],
    ['جريح', 'جرحي اصابات اصابه جريح مصابين'],
    ['ضحيه', 'ضحايا'],
  ].flatMap(([lemma, list]) => (list ?? '').split(' ').map((word) => [word, lemma ?? ''] as const)),
);
/** Denials right before the noun, or before a word that says it happened. */
const WITHOUT: ReadonlySet<string> = new Set('دون بدون بلا لا ولا'.split(' '));
const HAPPENING: ReadonlySet<string> = new Set('وقوع تسجيل سقوط اي حدوث ايه'.split(' '));
/** Verbs of outcome that 'لم' denies: لم يسفر عن, لم تقع, لم تسجل. */
const OUTCOME: ReadonlySet<string> = new Set(
  'يسفر تسفر يخلف تخلف تقع يقع تسجل يسجل يوقع توقع يسفرا يسقط تسقط يبلغ ترد'.split(' '),
);
/** Verbs of harm that 'لم … أحد' denies, with what they count. */
const NOBODY: ReadonlyMap<string, string> = new Map([
  ['يصب', 'جريح'],
  ['يقتل', 'قتيل'],
  ['يمت', 'قتيل'],
  ['يجرح', 'جريح'],
]);
/** Folded. */
const NOBODY_WORDS: ReadonlySet<string> = new Set(['احد', 'احدا']);
/** Tokens between a denied verb and the noun. */
const REACH = 5;

/** What a sentence says is none at token `i`: the lemma of those harmed, or undefined. */
function noneAt({ tokens }: Annotation, i: number): string | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const lemma = HARMED.get(token.stem);
  const stem = (k: number): string => tokens[k]?.stem ?? '';
  if (lemma !== undefined) {
    if (token.definite || token.enclitic !== '') return undefined;
    let at = i - 1;
    while (at > i - 3 && HAPPENING.has(stem(at))) at -= 1;
    const negation = tokens[at];
    if (negation && WITHOUT.has(negation.norm.slice(negation.conjunction.length))) return lemma;
    for (let k = i - 1; k >= i - REACH && k >= 1; k -= 1) {
      if (tokens[k]?.kind === 'punctuation') return undefined;
      if (OUTCOME.has(stem(k)) && stem(k - 1) === 'لم') return lemma;
    }
    return undefined;
  }
  for (let k = i - 1; k >= i - 2 && k >= 1; k -= 1)
    if (stem(k - 1) === 'لم') return NOBODY.get(stem(k));
  return undefined;
}

/**
 * Counts that a sentence denies without a number: دون إصابات, لا ضحايا, لم يسفر عن قتلى, لم يصب أحد. As numbers of value 0
 * that count those harmed.
 */
export function bareNones(annotation: Annotation): NumberMention[] {
  const { tokens, numbers } = annotation;
  const found: NumberMention[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || !(HARMED.has(token.stem) || NOBODY_WORDS.has(token.norm))) return;
    const lemma = noneAt(annotation, i);
    if (lemma === undefined || numbers.some((n) => n.firstToken <= i && n.endToken >= i)) return;
    found.push({
      kind: 'number',
      value: 0,
      counted: { lemma, span: { start: token.start, end: token.end } },
      start: token.start,
      end: token.end,
      firstToken: i,
      endToken: i + 1,
    });
  });
  return found;
}
