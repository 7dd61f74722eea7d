import type { Annotation, NumberMention, Token } from '../../arabic/types';

/** Nouns of harm that a sentence denies: دون إصابات, لا ضحايا. Folded stems, with the lemma that they count. */
const HARMED: ReadonlyMap<string, string> = new Map(
  [
    ['قتيل', 'قتلي وفيات قتيل وفاه شهداء موتي'],
    ['جريح', 'جرحي اصابات اصابه جريح مصابين مصاب'],
    ['ضحيه', 'ضحايا ضحيه'],
  ].flatMap(([lemma, list]) => (list ?? '').split(' ').map((word) => [word, lemma ?? ''] as const)),
);
/** Denials right before the noun, or before a word that says it happened. */
const WITHOUT: ReadonlySet<string> = new Set('دون بدون بلا لا ولا'.split(' '));
const HAPPENING: ReadonlySet<string> = new Set('وقوع تسجيل سقوط اي حدوث ايه'.split(' '));
/** Verbs of outcome that 'لم' denies: لم يسفر عن, لم تقع, لم تسجل. */
const OUTCOME: ReadonlySet<string> = new Set(
  'يسفر تسفر يخلف تخلف تقع يقع تسجل يسجل يوقع توقع يسفرا يسقط تسقط يبلغ ترد يتكبد تتكبد يحصد تحصد يود تود يشهد تشهد'.split(
    ' ',
  ),
);
/** Verbs of harm that are denied of anybody (لم يصب أحد, دون أن يصاب أي منهم), with what they count. Folded stems. */
const NOBODY: ReadonlyMap<string, string> = new Map(
  [
    ['جريح', 'يصب يصاب تصب تصاب يجرح تجرح يتاذ يتاذي يتضرر يمس'],
    ['قتيل', 'يقتل تقتل يمت يموت تمت تموت يقض يقضي يتوف يتوفي يفارق يلق يلقي يستشهد يهلك يسقط'],
  ].flatMap(([lemma, list]) => (list ?? '').split(' ').map((word) => [word, lemma ?? ''] as const)),
);
/** Their verbal nouns behind a denial: دون إصابة أحد, دون وفاة أي شخص. */
const HARM: ReadonlyMap<string, string> = new Map([
  ['جرح', 'جريح'],
  ['مقتل', 'قتيل'],
  ['قتل', 'قتيل'],
  ['موت', 'قتيل'],
]);
/** Anybody, in a denial. Folded. */
const NOBODY_WORDS: ReadonlySet<string> = new Set(['احد', 'احدا', 'اي']);
/** All of some people, who came off with their lives: نجا جميع الركاب. Folded stems. */
const ALL: ReadonlySet<string> = new Set('جميع كل كافه كامل'.split(' '));
const SURVIVED: ReadonlySet<string> = new Set('نجا نجت نجاه ينجو'.split(' '));
/** Tokens between a denied verb and the noun. */
const REACH = 5;
/** Tokens between a denied verb and 'anybody'. */
const NEAR = 3;

/** What harm is denied of anybody at token `i`: لم يصب منهم أحد, دون أن يصاب أي من الركاب, دون إصابة أحد. */
function nobodyAt({ tokens }: Annotation, i: number): string | undefined {
  const stem = (k: number): string => tokens[k]?.stem ?? '';
  const without = (k: number): boolean => WITHOUT.has(stem(k));
  for (let k = i - 1; k >= i - NEAR && k >= 1; k -= 1) {
    if (tokens[k]?.kind === 'punctuation') return undefined;
    const verb = NOBODY.get(stem(k));
    if (verb !== undefined && (stem(k - 1) === 'لم' || stem(k - 1) === 'لن')) return verb;
    if (verb !== undefined && stem(k - 1) === 'ان' && without(k - 2)) return verb;
    const noun = HARM.get(stem(k));
    if (noun !== undefined && without(k - 1)) return noun;
  }
  return undefined;
}

/** What a sentence says is none at token `i`: the lemma of those harmed, or undefined. */
function noneAt(annotation: Annotation, i: number): string | undefined {
  const { tokens } = annotation;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const stem = (k: number): string => tokens[k]?.stem ?? '';
  if (NOBODY_WORDS.has(token.norm)) return nobodyAt(annotation, i);
  if (ALL.has(token.stem)) return SURVIVED.has(stem(i - 1)) ? 'قتيل' : undefined;
  const lemma = HARMED.get(token.stem);
  if (lemma === undefined || token.definite || token.enclitic !== '') return undefined;
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

/** Is a token a word of harm or of anybody that a denial may stand before, or 'all' behind a word of surviving? */
const isAsked = ({ kind, stem, norm }: Token): boolean =>
  kind === 'word' && (HARMED.has(stem) || NOBODY_WORDS.has(norm) || ALL.has(stem));

/**
 * Counts that a sentence denies without a number: دون إصابات, لا ضحايا, لم يسفر عن قتلى, لم يصب أحد, دون أن يصاب أي منهم, نجا
 * جميع الركاب. As numbers of value 0 that count those harmed.
 */
export function bareNones(annotation: Annotation): NumberMention[] {
  const { tokens, numbers } = annotation;
  const found: NumberMention[] = [];
  tokens.forEach((token, i) => {
    if (!isAsked(token)) return;
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
