import { DENIERS } from '../../arabic/lexicon/status-markers';
import type { Annotation, Token } from '../../arabic/types';
import { SCALE_AHEAD, SCALE_NEGATORS, SCALE_STILL, SCALE_UNDOING } from '../lexicon/scales';
import { unitAround, type ReadArticle } from '../read';
import { scaleHits, scaleIndex, type ScaleHit, type ScaleUse } from './scales';
import { ofQuality } from './answer-stance';
import type { StateMention } from './states';
import type { Field } from '../types';
import { isUnreal } from './unreal';
import { foldedWords } from '../words/folded-words';

/** What stands beside a word, or what it is said of, is looked for so many tokens away. */
const SPAN = 8;
/** A negation governs what begins within so many words behind it, a word of plans within more. */
const REACH = 3;
const AHEAD_REACH = 5;
/** Words of the days to come may follow. */
const AHEAD_BEHIND = 6;

const NEGATORS = foldedWords(SCALE_NEGATORS);
const STILL = foldedWords(SCALE_STILL);
const UNDOING = foldedWords(SCALE_UNDOING);
const BEFORE = foldedWords(SCALE_AHEAD.before);
const BEHIND = foldedWords(SCALE_AHEAD.behind);
const UNTIL = foldedWords(SCALE_AHEAD.until);

const plain = (token: Token): string => token.norm.slice(token.conjunction.length);

type Stance = 'said' | 'negated' | 'undone';

function stanceBefore(tokens: readonly Token[], at: number, from: number): Stance {
  for (let k = at - 1; k >= Math.max(from, at - REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') return 'said';
    const word = plain(token);
    // لا يزال مغلقا says that it is closed.
    if (NEGATORS.has(word) && !STILL.has(tokens[k + 1]?.norm ?? '') && !ofQuality(tokens, k, at))
      return 'negated';
    if (DENIERS.has(word) || DENIERS.has(token.lemma)) return 'negated';
    if (k >= at - 2 && (UNDOING.has(word) || UNDOING.has(token.lemma) || UNDOING.has(token.family)))
      return 'undone';
  }
  return 'said';
}

/** Do the words around tell of it as something to come? */
function isAhead(tokens: readonly Token[], first: number, end: number, from: number): boolean {
  if (tokens[first]?.future) return true;
  for (let k = first - 1; k >= Math.max(from, first - AHEAD_REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') break;
    if (token.future && k >= first - 2) return true;
    if (BEFORE.has(plain(token)) || BEFORE.has(token.stem) || BEFORE.has(token.lemma)) return true;
  }
  for (let k = end; k < end + AHEAD_BEHIND; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') break;
    if (UNTIL.has(plain(token))) break;
    if (BEHIND.has(token.stem) || BEHIND.has(plain(token))) return true;
  }
  return false;
}

/** Verbs that say how long something lasted, where a length of time follows so many tokens behind at most. */
const LASTED = foldedWords('استمر استمرت دام دامت تواصل تواصلت امتد امتدت');
const LENGTH_BEHIND = 4;
const TIMES = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);
/** Behind the length these say that it lasts still. */
const SO_FAR = foldedWords('حتى إلى منذ');

/** استمر الإضراب عشرة أيام: over, not going on. */
function isOver({ tokens, numbers }: Annotation, at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined || !LASTED.has(plain(verb))) return false;
  const length = numbers.find(
    ({ firstToken, unit }) =>
      firstToken > at && firstToken <= at + LENGTH_BEHIND && TIMES.has(unit ?? ''),
  );
  return length !== undefined && !SO_FAR.has(tokens[length.endToken]?.norm ?? '');
}

const gapOf = (a: ScaleHit, b: ScaleHit): number =>
  Math.max(0, a.firstToken - b.endToken, b.firstToken - a.endToken);
const apart = (a: ScaleHit, b: ScaleHit): boolean =>
  a.endToken <= b.firstToken || b.endToken <= a.firstToken;

/** The nearest hit of a kind that is not the word itself; undefined where none is near. Hits are in text order. */
function nearest(
  of: ScaleHit,
  hits: readonly ScaleHit[],
  isOf: (id: number) => boolean,
): ScaleHit | undefined {
  let best: ScaleHit | undefined;
  let least = SPAN + 1;
  for (const hit of hits) {
    if (hit.firstToken - of.endToken >= least) break;
    if (!isOf(hit.id) || !apart(of, hit)) continue;
    const gap = gapOf(of, hit);
    if (gap >= least) continue;
    best = hit;
    least = gap;
  }
  return best;
}

/** An answer, with where the words that give it stand, what it is said of left out. */
interface Draft extends StateMention {
  readonly core: { readonly first: number; readonly end: number };
}

function readUse(
  article: ReadArticle,
  field: Field,
  hit: ScaleHit,
  use: ScaleUse,
  hits: readonly ScaleHit[],
  from: number,
): Draft | undefined {
  const annotation = article.annotation[field];
  const { tokens } = annotation;
  if (isOver(annotation, hit.firstToken)) return undefined;
  const { states, topics, shared } = scaleIndex();
  const state = states[use.scale];
  const unit = unitAround(article, field, hit.firstToken);
  if (!state || !unit) return undefined;
  const beside = use.beside < 0 ? undefined : nearest(hit, hits, (id) => id === use.beside);
  if (use.beside >= 0 && !beside) return undefined;
  const topic = topics[use.scale];
  const of = topic && nearest(hit, hits, (id) => topic.has(id));
  if (use.topical && !of) return undefined;
  const first = Math.min(hit.firstToken, beside?.firstToken ?? hit.firstToken);
  const end = Math.max(hit.endToken, beside?.endToken ?? hit.endToken);
  const negative = tokens
    .slice(hit.firstToken, hit.endToken)
    .some(
      (token, k) =>
        NEGATORS.has(plain(token)) && !STILL.has(tokens[hit.firstToken + k + 1]?.norm ?? ''),
    );
  const stance = negative ? 'said' : stanceBefore(tokens, first, from);
  const negated = stance === 'negated';
  if (stance === 'undone' || (negated && state.values.length > 2)) return undefined;
  const ahead = !negated && isAhead(tokens, hit.firstToken, end, from);
  // What is asked for or planned may come of it; what is waited for, feared or made a condition is no answer.
  if (!negated && !ahead && isUnreal(tokens, first, from)) return undefined;
  return {
    field,
    unit,
    firstToken: Math.min(first, of && use.topical ? of.firstToken : first),
    endToken: Math.max(end, of && use.topical ? of.endToken : end),
    state,
    value: negated ? 1 - use.value : use.value,
    negated,
    about: of !== undefined,
    scale: {
      topicless: topic === undefined,
      shared: shared[use.scale] === true,
      ahead,
      topic: of ? (tokens[of.firstToken]?.family ?? '') : '',
    },
    core: { first, end },
  };
}

const within = (x: Draft, y: Draft): boolean =>
  x.state === y.state &&
  x.core.first >= y.core.first &&
  x.core.end <= y.core.end &&
  x.core.end - x.core.first < y.core.end - y.core.first;

const cache = new WeakMap<ReadArticle, readonly StateMention[]>();

/** All places where an article answers a question of the scales, in text order. */
export function scaleAnswersOf(article: ReadArticle): readonly StateMention[] {
  const known = cache.get(article);
  if (known) return known;
  const { uses } = scaleIndex();
  const found: StateMention[] = [];
  for (const field of ['title', 'text'] as const) {
    const { tokens, sentences } = article.annotation[field];
    for (const { firstToken, endToken } of sentences) {
      const hits = scaleHits(tokens, firstToken, endToken);
      const drafts: Draft[] = [];
      for (const hit of hits)
        for (const use of uses[hit.id] ?? []) {
          const draft = readUse(article, field, hit, use, hits, firstToken);
          if (draft) drafts.push(draft);
        }
      for (const x of drafts) if (!drafts.some((y) => within(x, y))) found.push(x);
    }
  }
  cache.set(article, found);
  return found;
}
