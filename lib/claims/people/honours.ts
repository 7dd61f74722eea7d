import { nationality } from '../../arabic/names/gazetteer';
import type { Token } from '../../arabic/types';
import { ADDRESS_WORDS, TITLE_WORDS } from '../lexicon/offices';
import { foldedWords } from '../words/folded-words';
import { isCalling } from './office-relations';
import { opensOffice, rankEnd, readOffice } from './offices';

const ADDRESS = foldedWords(`${ADDRESS_WORDS} ${TITLE_WORDS}`);

/** Is it a form of address, which says nothing of an office: السيد, الدكتور, سمو? */
export const isAddress = ({ norm, stem }: Token): boolean => ADDRESS.has(norm) || ADDRESS.has(stem);

/**
 * Do the tokens from `from` to `to` only say how somebody is addressed, what his calling or rank is, or which country he is
 * of? Of none at all it is true.
 */
export function isHonour(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.conjunction !== '' || token.preposition !== '')
      return false;
    if (isAddress(token)) continue;
    const rank = rankEnd(tokens, i);
    if (rank > 0) {
      i = rank - 1;
      continue;
    }
    if (!token.definite) return false;
    const office = opensOffice(tokens, i) ? readOffice([token]) : undefined;
    if (office ? !isCalling(office) : nationality(token.stem) === undefined) return false;
  }
  return true;
}
