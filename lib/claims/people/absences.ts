import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { doerAt, type Doer } from './doers';
import { ABSENT_AFTER, ABSENT_BEFORE, IN_PERSON, OCCASION, PRESENT_BEFORE } from '../lexicon/deeds';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';

/** Somebody told to be away from an occasion, or to be there. */
export interface Attendance {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly who: Doer;
  readonly there: boolean;
  /** Told to have come or acted in person: بنفسه. */
  readonly personally: boolean;
  /** Tokens that say so, those of the naming among them. */
  readonly firstToken: number;
  readonly endToken: number;
}

const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((p) => foldWord(p)));
const BEFORE = phrases(ABSENT_BEFORE);
const AFTER = phrases(ABSENT_AFTER);
const PRESENT = phrases(PRESENT_BEFORE);
const PERSONALLY = phrases(IN_PERSON);
/** First words of the phrases of absence. */
const HEADS: ReadonlySet<string> = new Set([...BEFORE].map((p) => p.split('_')[0] ?? p));
const OCCASIONS = phrases(OCCASION);

/** Furthest that a naming stands from the word that tells of its absence, in tokens. */
const REACH = 2;
/** Furthest that 'in person' stands after a naming, in tokens. */
const PERSON_REACH = 7;

/** Most tokens of a naming. */
const LONGEST = 12;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const plain = (token: Token | undefined): string =>
  token ? token.norm.slice(token.conjunction.length) : '';

/** The end of a phrase of absence that begins at `i`, or -1: نيابة عن, ممثلا ل (joined), في غياب. */
function absenceEnd(tokens: readonly Token[], i: number): number {
  const first = plain(tokens[i]);
  if (!HEADS.has(first) && !HEADS.has(tokens[i]?.lemma ?? '')) return -1;
  const second = tokens[i + 1];
  if (BEFORE.has(`${first}_${second?.norm ?? ''}`)) return i + 2;
  if (second?.preposition === 'ل' && BEFORE.has(`${first}_ل`)) return i + 1;
  const token = tokens[i];
  if (BEFORE.has(first) || (token?.pos === 'verb' && BEFORE.has(token.lemma))) return i + 1;
  return -1;
}

const LOOSE = /^(?:لم_)/u;

function tellsOccasion(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < Math.min(tokens.length, i + 9); k += 1) {
    const token = tokens[k];
    if (!isWord(token)) continue;
    const bare = token.norm.replace(/^(?:وال|بال|ال|لل)/u, '');
    if (OCCASIONS.has(token.lemma) || OCCASIONS.has(token.stem) || OCCASIONS.has(bare)) return true;
  }
  return false;
}

/** Does a sentence end between two tokens? */
function parted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/^[.؛;:!؟]$/u.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Whom an article tells to be away, or to have come, furniture left out. */
export const attendancesOf = perArticle((article: ReadArticle, index: number): Attendance[] => {
  const found: Attendance[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens } = annotation;
    const add = (who: Doer, there: boolean, from: number, to: number, personally = false): void => {
      const unit = unitAround(article, field, who.firstToken);
      if (unit)
        found.push({
          article: index,
          field,
          unit,
          who,
          there,
          personally,
          firstToken: from,
          endToken: to,
        });
    };
    for (let i = 0; i < tokens.length; i += 1) {
      if (!isWord(tokens[i])) continue;
      const end = absenceEnd(tokens, i);
      if (end >= 0) {
        const loose = LOOSE.test(`${plain(tokens[i])}_`);
        for (let k = end; k <= Math.min(tokens.length - 1, end + REACH); k += 1) {
          const who = doerAt(annotation, k);
          if (who && (!loose || tellsOccasion(tokens, i))) {
            add(who, false, i, who.endToken);
            break;
          }
          if (who || !isWord(tokens[k])) break;
        }
      }
      if (PRESENT.has(plain(tokens[i])) && !/^(?:لم|عدم|دون)$/u.test(tokens[i - 1]?.norm ?? '')) {
        const who = doerAt(annotation, i + 1);
        if (who) add(who, true, i, who.endToken);
      }
      const word = plain(tokens[i]);
      const after = AFTER.has(word);
      const inPerson = PERSONALLY.has(word);
      if (!after && !inPerson) continue;
      // Who stands before: each naming that ends here, or near enough without a full stop between.
      for (let k = Math.max(0, i - LONGEST - PERSON_REACH); k < i; k += 1) {
        const who = doerAt(annotation, k);
        if (!who || who.endToken > i) continue;
        if (after && who.endToken === i) add(who, false, k, i + 1);
        if (inPerson && i < who.endToken + PERSON_REACH && !parted(tokens, who.endToken, i))
          add(who, true, k, i + 1, true);
      }
    }
  }
  return found;
});
