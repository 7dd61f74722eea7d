import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, Token } from '../../arabic/types';
import { GOING_TO, PRIZES, WINNING } from '../lexicon/prizes';
import { unitAround, type ReadArticle } from '../read';
import { foldedWords } from '../words/folded-words';
import { kindsOf } from '../words/kind-lists';
import { perArticle } from '../words/per-article';
import { isGoverned, receiver, subjectOf } from './part-holders';
import { formsOf, isDenied, isStop, isWord, type Telling } from './part-words';
import { partyAt, type Party } from './parties';
import type { SolePart } from './sole-parts';

interface Prize {
  readonly id: string;
  readonly words: readonly string[];
}

const NAMES = new Map<string, Prize[]>();
for (const [phrase, id] of kindsOf(PRIZES)) {
  const words = phrase.split('_');
  const [first = ''] = words;
  NAMES.set(first, [...(NAMES.get(first) ?? []), { id, words }]);
}
for (const list of NAMES.values()) list.sort((a, b) => b.words.length - a.words.length);
const WINS = foldedWords(WINNING);
const GOES = foldedWords(GOING_TO);

/** Furthest that the verb by which a prize is won stands before its name, and behind it, in tokens. */
const BEFORE = 12;
const AFTER = 3;

/** What prizes themselves are called: no winners. */
const WON: Telling = { id: 'prize', objects: foldedWords('جائزة لقب لاعب ممثل ممثلة مخرج') };

const plain = (token: Token): string => {
  const { stem } = token;
  return stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
};

/** The longest name of a prize that begins at a token. */
function prizeAt(tokens: readonly Token[], i: number): Prize | undefined {
  const first = tokens[i];
  if (!isWord(first)) return undefined;
  return NAMES.get(plain(first))?.find(({ words }) =>
    words.every((word, k) => {
      const token = tokens[i + k];
      return isWord(token) && (k === 0 || token.conjunction === '') && plain(token) === word;
    }),
  );
}

/** A nation or a kind alone does not say who of many won. */
const namesOne = ({ persons, bodies }: Party): boolean => persons.length + bodies.size > 0;

const isVerb = (token: Token | undefined, list: ReadonlySet<string>): token is Token =>
  isWord(token) &&
  !token.definite &&
  token.preposition === '' &&
  token.pos !== 'adjective' &&
  formsOf(token).some((form) => list.has(form));

/** سبق له أن نال: a prize won before, on another occasion. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - BEFORE), at)
    .some(({ lemma, stem }) => lemma === 'سبق' || stem === 'سبق');

/**
 * Who is told of before a verb that goes on with him: تصدى فلان لركلة، فنال الجائزة; وقد نال المهاجم الجائزة. One person, those
 * behind a preposition (من زميله فلان) left out.
 */
function personBefore(annotation: Annotation, at: number, from: number): Party | undefined {
  const { names, tokens } = annotation;
  const free = names.filter(
    (n) =>
      n.kind === 'person' &&
      n.firstToken >= from &&
      n.endToken <= at &&
      (n.firstToken <= from + 1 ||
        (!isGoverned(tokens, n.firstToken) && !isGoverned(tokens, n.firstToken - 1))),
  );
  const [only] = free;
  return only && free.length === 1 ? partyAt(annotation, only.firstToken, true) : undefined;
}

/** Who wins the prize named from `at` up to `end`, by the verb nearest before it, or what stands behind its name. */
function winnerOf(
  annotation: Annotation,
  at: number,
  end: number,
  [from, to]: readonly [number, number],
): Party | undefined {
  const { tokens } = annotation;
  for (let i = at - 1; i >= Math.max(from, at - BEFORE) && !isStop(tokens[i]); i -= 1) {
    const token = tokens[i];
    if ((isVerb(token, WINS) || isVerb(token, GOES)) && (isDenied(tokens, i) || isPast(tokens, i)))
      return undefined;
    if (isVerb(token, WINS)) {
      const party = subjectOf(annotation, i, [from, to], WON);
      return party && namesOne(party) ? party : personBefore(annotation, i, from);
    }
    if (isVerb(token, GOES)) return receiver(annotation, i, to);
  }
  // جائزة أفضل ممثل للمغربي فلان, أفضل ممثلة: فلانة
  for (let i = end; i < Math.min(to, end + AFTER); i += 1) {
    const tied = tokens[i]?.preposition === 'ل' || tokens[i - 1]?.norm === ':';
    const party = tied ? partyAt(annotation, i) : undefined;
    if (party) return party;
  }
  return undefined;
}

/** The winners of prizes that an article names in full, as parts that one has: `prize best-film`. Furniture left out. */
export const prizesOf = perArticle((article: ReadArticle, index: number): SolePart[] => {
  const found: SolePart[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences } = annotation;
    for (const { firstToken: from, endToken: to } of sentences)
      for (let at = from; at < to; at += 1) {
        const prize = prizeAt(tokens, at);
        const unit = prize && unitAround(article, field, at);
        if (!unit) continue;
        const end = at + prize.words.length;
        const party = winnerOf(annotation, at, end, [from, to]);
        // أفضل فيلم قصير, أفضل فيلم وثائقي: of one name, each a prize.
        const next = tokens[end];
        const narrows =
          next?.pos === 'adjective' && next.preposition === '' && next.conjunction === '';
        const kind = narrows && nationality(next.stem) === undefined ? ` ${next.lemma}` : '';
        if (party && namesOne(party))
          found.push({
            article: index,
            field,
            unit,
            id: `prize ${prize.id}${kind}`,
            token: at,
            endToken: narrows ? end + 1 : end,
            object: '',
            party,
          });
        at += prize.words.length - 1;
      }
  }
  return found;
});
