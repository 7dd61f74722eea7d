import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { PHASE_WORDS, STAGE_PHRASES } from '../lexicon/stages';
import { termsOf, unitAround, type ReadArticle, type Term } from '../read';
import type { Field } from '../types';

/** A place where an article says how far something has come. */
export interface StageMention {
  readonly article: number;
  readonly field: Field;
  readonly firstToken: number;
  readonly endToken: number;
  /** Topic of the lexicon; '' where a phase word tells of what stands after it. */
  readonly topic: string;
  /** 0 early, 1 late; of phase words 0 ahead, 1 going on, 2 ended. */
  readonly stage: number;
  /** What the stage is of: telling words after a phase word. */
  readonly object: readonly Term[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly topic: string;
  readonly stage: number;
}

/** Words that may stand between two words of a phrase. */
const GAP = 2;
/** Words after a phase word that are its object. */
const OBJECT = 6;

const BY_HEAD = new Map<string, Phrase[]>();
for (const line of STAGE_PHRASES.split('\n')) {
  const colon = line.indexOf(': ');
  if (colon < 0) continue;
  line
    .slice(colon + 2)
    .split(' < ')
    .forEach((side, stage) => {
      for (const text of side.split(' | ')) {
        const words = text.trim().split(' ').map(foldWord);
        const head = words[0] ?? '';
        const phrase = { words, topic: line.slice(0, colon), stage };
        BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), phrase]);
      }
    });
}

const PHASES = new Map<string, number>(
  PHASE_WORDS.flatMap((words, stage) =>
    words.split(' ').map((word): [string, number] => [foldWord(word), stage]),
  ),
);

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') ? norm.slice(2) : norm;
}

const NONE: readonly Phrase[] = [];

/** The phrases that may begin with a token, by its bare form, its stem and its lemma. */
function phrasesAt({ stem, lemma }: Token, plain: string): readonly Phrase[] {
  const byForm = BY_HEAD.get(plain);
  const byStem = stem === plain ? undefined : BY_HEAD.get(stem);
  const byLemma = lemma === plain || lemma === stem ? undefined : BY_HEAD.get(lemma);
  if (!byForm && !byStem && !byLemma) return NONE;
  return [...(byForm ?? NONE), ...(byStem ?? NONE), ...(byLemma ?? NONE)];
}

function says(token: Token | undefined, word: string): boolean {
  return (
    token !== undefined && (bare(token) === word || token.stem === word || token.lemma === word)
  );
}

/** End of a phrase that begins at `i`, or -1. */
function phraseEnd(tokens: readonly Token[], i: number, words: readonly string[]): number {
  let at = i;
  for (const word of words.slice(1)) {
    let next = at + 1;
    while (next <= at + 1 + GAP && !says(tokens[next], word)) {
      if (tokens[next]?.kind === 'punctuation') return -1;
      next += 1;
    }
    if (next > at + 1 + GAP) return -1;
    at = next;
  }
  return at + 1;
}

const cache = new WeakMap<ReadArticle, readonly Omit<StageMention, 'article'>[]>();

/** All places where an article says how far something has come, in text order. */
export function stagesOf(article: ReadArticle, index: number): StageMention[] {
  let found = cache.get(article);
  if (!found) {
    found = readStages(article);
    cache.set(article, found);
  }
  return found.map((stage) => ({ ...stage, article: index }));
}

function readStages(article: ReadArticle): Omit<StageMention, 'article'>[] {
  const found: Omit<StageMention, 'article'>[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens } = annotation;
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || !unitAround(article, field, i)) return;
      const plain = bare(token);
      const topics: string[] = [];
      for (const phrase of phrasesAt(token, plain)) {
        const { words, topic, stage } = phrase;
        const endToken = phraseEnd(tokens, i, words);
        if (endToken < 0 || topics.includes(topic)) continue;
        topics.push(topic);
        found.push({ field, firstToken: i, endToken, topic, stage, object: [] });
      }
      const phase = token.future ? 0 : (PHASES.get(plain) ?? PHASES.get(token.stem));
      if (phase === undefined || (token.future && !PHASES.has(token.lemma))) return;
      const planned =
        phase === 2 && /^(?:المقرر|المتوقع|المنتظر)$/u.test(tokens[i - 2]?.norm ?? '');
      found.push({
        field,
        firstToken: i,
        endToken: i + 1,
        topic: '',
        stage: planned ? 0 : phase,
        object: termsOf(annotation, i + 1, Math.min(tokens.length, i + 1 + OBJECT)),
      });
    });
  }
  return found;
}
