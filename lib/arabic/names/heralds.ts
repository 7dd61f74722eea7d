import { JUDGING_VERBS, NAME_HERALDS_BEFORE } from '../lexicon/name-heralds';
import { foldWord } from '../normalise';
import { wordAt, type Context } from './context';
import { NameUse } from './name-words';

const before: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(NAME_HERALDS_BEFORE).map(([word, list]) => [
    // The tokens keep the alef maqsura of على (see `withMaqsura` in context.ts).
    word === 'على' ? word : foldWord(word),
    new Set(list.split(' ').map(foldWord)),
  ]),
);

/** Tokens of a subject between what was done and to whom: اعتقلت الشرطة فلانا, حكمت محكمة الجنايات على فلان. */
const SUBJECT = 3;

/** Stands a verb that heralds a name before the subject that ends right before token `index`: أدانت المحكمة? */
function isDoneBy({ tokens, uses }: Context, index: number): boolean {
  if (tokens[index - 1]?.definite !== true) return false;
  for (let i = index - 1; i >= Math.max(0, index - 1 - SUBJECT); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.preposition !== '' || token.pos === 'particle')
      return false;
    if (i < index - 1 && ((uses[i] ?? 0) & NameUse.Herald) !== 0) return token.pos === 'verb';
  }
  return false;
}

/**
 * Is token `index` where news names a person: behind a verb of speech, behind what was done to him (توقيف, أدانت المحكمة),
 * behind حكم على and its like? A common word may stand there as well: what begins there must still look like a name.
 */
export function isHeralded(context: Context, index: number): boolean {
  const { tokens, uses } = context;
  if (((uses[index - 1] ?? 0) & (NameUse.SpeechVerb | NameUse.Herald)) !== 0) return true;
  const leads = before.get(wordAt(tokens, index - 1));
  if (leads === undefined) return isDoneBy(context, index);
  for (let i = index - 2; i >= Math.max(0, index - 2 - SUBJECT); i -= 1) {
    const lead = wordAt(tokens, i);
    if (leads.has(lead) || (lead.startsWith('و') && leads.has(lead.slice(1)))) return true;
    // Only a subject may stand between.
    if (lead === '' || tokens[i]?.preposition !== '') return false;
  }
  return false;
}

const judging = new Set(JUDGING_VERBS.split(' ').map(foldWord));
/** Tokens between a verb of judging and the prison: قضت محكمة الجنايات بسجن فلان. */
const COURT = 5;

/** Is the word for prison at `index` what a court gives: قضت بسجن, حكمت المحكمة بحبس? */
export function isJudged({ tokens }: Context, index: number): boolean {
  if (tokens[index]?.preposition !== 'ب') return false;
  return tokens
    .slice(Math.max(0, index - COURT), index)
    .some(({ stem, lemma }) => judging.has(stem) || judging.has(lemma));
}
