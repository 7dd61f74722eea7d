import type { Annotation, NameMention, NumberMention } from '../../arabic/types';
import { MATCH_ACTS, MATCH_WORDS } from '../lexicon/match-acts';
import type { ReadArticle } from '../read';
import type { Field } from '../types';

/** A minute of play that an article gives for something done on the field. */
export interface MatchMinute {
  readonly field: Field;
  readonly firstToken: number;
  readonly endToken: number;
  /** Minutes from kick-off; time added on counts on from 45, 90, 105 or 120. */
  readonly minute: number;
  /** What was done then: 'goal', 'dismissal', 'substitution', 'chance' …; undefined where no word tells. */
  readonly act: string | undefined;
  /** It is said to be the only one of the match. */
  readonly only: boolean;
  /** Name keys of the persons in its sentence, nearest first; of the sentence before it where it names none. */
  readonly persons: readonly string[];
}

/** Stems of 'the only one' (هدف اللقاء الوحيد). */
const ONLY: ReadonlySet<string> = new Set(['وحيد', 'يتيم', 'وحيده', 'يتيمه']);
/** Extra time and its added minutes included. */
const LAST_MINUTE = 130;
/** Tokens between a minute and the word that says what was done then. */
const REACH = 14;
/** 'Minute' in short, glued to its digits (د48). */
const SHORT_MINUTE = 'د';
/** What the time added on is called: lost, wasted. Folded stems and lemmas. */
const ADDED: ReadonlySet<string> = new Set(['ضائع', 'ضايع', 'مبدد', 'مهدور']);
const ADDED_REACH = 7;
const HALVES: ReadonlySet<number> = new Set([45, 90, 105, 120]);

const words = (text: string): string[] => text.split(' ');
const ACT_OF = new Map(
  Object.entries(MATCH_ACTS).flatMap(([act, list]) => words(list).map((word) => [word, act])),
);
const MATCH: ReadonlySet<string> = new Set(words(MATCH_WORDS));

/** Does the number follow 'minute', at most two words between (في الدقيقتين 23 و51)? */
function afterMinute({ tokens }: Annotation, n: NumberMention): boolean {
  const short = tokens[n.firstToken - 1];
  if (short?.norm === SHORT_MINUTE && short.end === tokens[n.firstToken]?.start) return true;
  for (let i = n.firstToken - 1; i >= Math.max(0, n.firstToken - 3); i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') return false;
    if (token?.lemma === 'دقيقه') return token.definite;
  }
  return false;
}

/** Does the number stand in brackets by itself, with other minutes, or with what was added ((67), (23 و51), (90+3))? */
function inBrackets({ tokens }: Annotation, n: NumberMention): boolean {
  const plain = (i: number): boolean => /^(?:\d+|\+|،|,|و|د|ق)$/u.test(tokens[i]?.norm ?? '');
  let from = n.firstToken - 1;
  while (plain(from)) from -= 1;
  let to = n.endToken;
  while (plain(to)) to += 1;
  return tokens[from]?.norm === '(' && tokens[to]?.norm === ')';
}

/** Minutes added to the one given: 90+3, or 'the third of added time'. */
function added({ tokens, numbers }: Annotation, n: NumberMention): NumberMention | undefined {
  if (tokens[n.endToken]?.norm !== '+') return undefined;
  return numbers.find((m) => m.firstToken === n.endToken + 1);
}

const isAddition = ({ tokens }: Annotation, n: NumberMention): boolean =>
  tokens[n.firstToken - 1]?.norm === '+';

/** Is the minute one of the time added on at the end (الدقيقة الثالثة من الوقت بدل الضائع)? */
function ofAddedTime({ tokens }: Annotation, n: NumberMention): boolean {
  const after = tokens.slice(n.endToken, n.endToken + ADDED_REACH);
  return after.some(({ stem, lemma }) => ADDED.has(stem) || ADDED.has(lemma));
}

function minuteOf(annotation: Annotation, n: NumberMention): number {
  const more = added(annotation, n);
  if (more !== undefined && HALVES.has(n.value)) return n.value + more.value;
  if (!ofAddedTime(annotation, n)) return n.value;
  const first = annotation.tokens.slice(n.endToken, n.endToken + 10).some((t) => t.lemma === 'اول');
  return n.value + (first ? 45 : 90);
}

/** The sentence of a token, as a range of tokens. */
function sentenceAt({ sentences }: Annotation, token: number): readonly [number, number, number] {
  const i = sentences.findIndex((s) => token >= s.firstToken && token < s.endToken);
  const sentence = sentences[i];
  return [sentence?.firstToken ?? token, sentence?.endToken ?? token + 1, i];
}

const isPerson = (name: NameMention): boolean => name.kind === 'person';

function personsOf(annotation: Annotation, n: NumberMention): string[] {
  const [from, to, at] = sentenceAt(annotation, n.firstToken);
  const gap = (name: NameMention): number =>
    name.firstToken < n.firstToken ? n.firstToken - name.endToken : name.firstToken - n.endToken;
  const here = annotation.names.filter(
    (name) => isPerson(name) && name.firstToken >= from && name.endToken <= to,
  );
  if (here.length > 0) return here.sort((x, y) => gap(x) - gap(y)).map((name) => name.key);
  const before = annotation.sentences[at - 1];
  const last = annotation.names.findLast(
    (name) =>
      isPerson(name) &&
      before !== undefined &&
      name.firstToken >= before.firstToken &&
      name.endToken <= before.endToken,
  );
  return last ? [last.key] : [];
}

function actOf(annotation: Annotation, n: NumberMention): string | undefined {
  const [from, to] = sentenceAt(annotation, n.firstToken);
  let best: string | undefined;
  let nearest = REACH + 1;
  for (let i = Math.max(from, n.firstToken - REACH); i < Math.min(to, n.endToken + REACH); i += 1) {
    const token = annotation.tokens[i];
    const act = token && (ACT_OF.get(token.lemma) ?? ACT_OF.get(token.stem));
    // What is told before a minute is what it dates; what follows may be of the next.
    const gap = i < n.firstToken ? n.firstToken - i : 2 * (i - n.endToken + 1);
    if (act === undefined || gap >= nearest) continue;
    best = act;
    nearest = gap;
  }
  return best;
}

/** Does its sentence call what was done the only one of its kind? */
function isOnly(annotation: Annotation, n: NumberMention): boolean {
  const [from, to] = sentenceAt(annotation, n.firstToken);
  return annotation.tokens
    .slice(Math.max(from, n.firstToken - REACH), Math.min(to, n.endToken + REACH))
    .some((token) => ONLY.has(token.stem));
}

const cache = new WeakMap<ReadArticle, readonly MatchMinute[]>();

/**
 * The minutes of play in an article, in text order: 'in minute 42', 'in minute forty-one', '(90+3)'. Bare numbers in
 * brackets count where the article speaks of a match.
 */
export function matchMinutes(article: ReadArticle): readonly MatchMinute[] {
  const known = cache.get(article);
  if (known) return known;
  const fields = ['title', 'text'] as const;
  const isMatch = fields.some((field) =>
    article.annotation[field].tokens.some(({ lemma, stem }) => MATCH.has(lemma) || MATCH.has(stem)),
  );
  const found = !isMatch
    ? []
    : fields.flatMap((field) => {
        const annotation = article.annotation[field];
        return annotation.numbers.flatMap((n): MatchMinute[] => {
          if (!(n.value > 0 && n.value <= LAST_MINUTE) || n.score || n.unit) return [];
          if (isAddition(annotation, n)) return [];
          if (!afterMinute(annotation, n) && !inBrackets(annotation, n)) return [];
          return [
            {
              field,
              firstToken: n.firstToken,
              endToken: (added(annotation, n) ?? n).endToken,
              minute: minuteOf(annotation, n),
              act: actOf(annotation, n),
              only: isOnly(annotation, n),
              persons: personsOf(annotation, n),
            },
          ];
        });
      });
  cache.set(article, found);
  return found;
}
