import { bareWord } from '../../arabic/events/status';
import { NEGATOR_EXCEPTIONS } from '../../arabic/lexicon/status-markers';
import type { Annotation, Token } from '../../arabic/types';
import { cueAt } from '../denials/denial-cues';
import { denialsIn } from '../denials/denials';
import { POLE_PARTICLES, POLES } from '../lexicon/poles';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { bareForms } from '../words/bare-forms';
import { HeadIndex, type HeadEntry } from '../words/head-index';
import { isInName } from '../words/in-name';
import { WordMemo } from '../words/word-memo';

/** What a scale is of: whether it is so, how far it has come, a trend, all against a part. */
export type ScaleKind = 'p' | 's' | 't' | 'q';

/** A word of an article that puts something at one end of a scale. */
export interface PoleMention {
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** The ends it stands on, after negation: number of the scale, negative for its right end. */
  readonly ends: readonly number[];
  readonly negated: boolean;
  /** The word that negates it, where one stands right before it and no denial further off does. */
  readonly negator?: number | undefined;
  /** Its word family, and how many words the phrase has. */
  readonly family: string;
}

interface PoleIndex {
  readonly lexicon: HeadIndex;
  readonly kinds: readonly ScaleKind[];
}

let index: PoleIndex | undefined;

/** The lexicon by first words; read when a comparison first asks. */
function poleIndex(): PoleIndex {
  if (index) return index;
  const lexicon = new HeadIndex();
  const kinds: ScaleKind[] = ['p'];
  for (const line of POLES.trim().split('\n')) {
    const [left = '', right = ''] = line.slice(2).split(' ~ ');
    lexicon.add(left, kinds.length);
    lexicon.add(right, -kinds.length);
    kinds.push(line.slice(0, 1) as ScaleKind);
  }
  index = { lexicon, kinds };
  return index;
}

/** The kind of the scale that an end belongs to. */
export function kindOfEnd(end: number): ScaleKind {
  return poleIndex().kinds[Math.abs(end)] ?? 'p';
}

/** Spellings under which a token may stand in the lexicon, each once. */
function formsOf(token: Token): ReadonlySet<string> {
  const forms = [bareWord(token), token.stem, token.lemma, token.family];
  // Words that the dictionary of lemmas lacks: اوصدت, غادروا.
  forms.push(...bareForms(token));
  return new Set(forms);
}

const NONE: readonly HeadEntry[] = [];

/** The phrases of the lexicon that may begin with a word. */
const begunBy = new WordMemo((token): readonly HeadEntry[] => {
  const { lexicon } = poleIndex();
  const phrasesOnly = token.pos === 'particle' && POLE_PARTICLES.has(token.stem);
  const entries = [...formsOf(token)]
    .flatMap((form) => lexicon.at(form))
    .filter(({ rest }) => !phrasesOnly || rest.length > 0);
  return entries.length === 0 ? NONE : entries;
});

function fits(token: Token | undefined, word: string): boolean {
  return (
    token !== undefined &&
    (token.norm === word ||
      token.stem === word ||
      token.lemma === word ||
      (word.startsWith('ال') && token.definite && token.stem === word.slice(2)))
  );
}

/** Words that stand between a negation and what it negates: لم يتم بعد, لم تكن. */
const REACH = 2;

/** The word right before the one at `i` that negates it; -1 where none does. */
function negatorOf(annotation: Annotation, i: number, from: number): number {
  for (let k = i - 1; k >= Math.max(from, i - REACH); k -= 1) {
    const token = annotation.tokens[k];
    if (token === undefined || token.kind !== 'word') return -1;
    if (cueAt(annotation, k) !== undefined) return k;
    // كلمات غير لائقة: nothing is denied, and the word stands for its contrary all the same.
    if (k === i - 1 && bareWord(token) === 'غير') return k;
    if (k === i - 1 && token.pos === 'verb' && !/^[يتن]ك[وا]?ن/u.test(token.norm)) return -1;
  }
  return -1;
}

const NEGATOR = /^(?:لا|ما|لم)$/u;

/** Is a word one with the negation before it (لا يزال, ما زالت, لا يقل)? By itself it says the contrary: زال. */
function belongsToNegation(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || !NEGATOR_EXCEPTIONS.has(token.norm)) return false;
  return NEGATOR.test(bareWord(before));
}

const cache = new WeakMap<ReadArticle, readonly PoleMention[]>();

/** All words of an article that stand on a scale of the lexicon, in text order. */
export function polesOf(article: ReadArticle): readonly PoleMention[] {
  const known = cache.get(article);
  if (known) return known;
  const found: PoleMention[] = [];
  const denied = denialsIn(article).filter((d) => d.kind === 'denied' && !d.back);
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    annotation.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const read = readAt(annotation.tokens, i);
      if (read === undefined || belongsToNegation(annotation.tokens, i)) return;
      const unit = unitAround(article, field, i);
      if (unit === undefined || isInName(annotation, i)) return;
      const negator = negatorOf(annotation, i, unit.firstToken);
      const far = denied.some((d) => d.field === field && i >= d.firstToken && i < d.endToken);
      const negated = negator >= 0 !== far;
      found.push({
        field,
        unit,
        firstToken: i,
        endToken: read.to,
        ends: negated ? read.ends.map((end) => -end) : read.ends,
        negated,
        ...(negated && !far && { negator }),
        family: token.family,
      });
    });
  }
  cache.set(article, found);
  return found;
}

/** Words that may stand between a verb and the rest of its phrase: فارق السائق الحياة. */
const SUBJECT = 3;

/** Where a phrase that begins at `i` ends; -1 where the rest of it does not follow. */
function phraseEnd(tokens: readonly Token[], i: number, rest: readonly string[]): number {
  let at = i;
  for (const [k, word] of rest.entries()) {
    const most = k === 0 && tokens[i]?.pos === 'verb' ? at + 1 + SUBJECT : at + 1;
    let next = at + 1;
    while (next <= most && tokens[next]?.kind === 'word' && !fits(tokens[next], word)) next += 1;
    if (next > most || tokens[next]?.kind !== 'word') return -1;
    at = next;
  }
  return at + 1;
}

/** The ends that a word, with those after it, stands on. */
function readAt(
  tokens: readonly Token[],
  i: number,
): { readonly ends: readonly number[]; readonly to: number } | undefined {
  const entries = begunBy.at(tokens, i) ?? NONE;
  if (entries.length === 0) return undefined;
  const ends: number[] = [];
  let to = i + 1;
  for (const { rest, of: end } of entries) {
    const after = phraseEnd(tokens, i, rest);
    if (after < 0) continue;
    // A phrase says more than its first word alone.
    if (after > to) {
      ends.length = 0;
      to = after;
    }
    if (after === to && !ends.includes(end)) ends.push(end);
  }
  return ends.length === 0 ? undefined : { ends, to };
}
