import { NAME_HERALDS_BEFORE } from '../lexicon/name-heralds';
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

/**
 * Is token `index` where news names a person: behind a verb of speech, behind what was done to him (توقيف, أدانت), behind
 * حكم على and its like? A common word may stand there as well: what begins there must still look like a name.
 */
export function isHeralded({ tokens, uses }: Context, index: number): boolean {
  const use = uses[index - 1] ?? 0;
  if ((use & (NameUse.SpeechVerb | NameUse.Herald)) !== 0) return true;
  if (index < 2) return false;
  const word = wordAt(tokens, index - 1);
  const first = before.get(word);
  if (first === undefined) return false;
  const lead = wordAt(tokens, index - 2);
  return first.has(lead) || (lead.startsWith('و') && first.has(lead.slice(1)));
}
