import type { Annotation, Token } from '../../arabic/types';
import { ONE_OF_SITES, SITE_PLURALS, TAKING_BI } from '../lexicon/place-words';
import { foldedWords } from '../words/folded-words';

const PLURALS = foldedWords(SITE_PLURALS);
const TAKES_BI = foldedWords(TAKING_BI);
const ONE_OF = foldedWords(ONE_OF_SITES);
const AWAY = new Set(['من', 'عن']);
/** So many words may stand between a length and the word that says from where: 12 ميلا بحريا فقط من الشاطئ. */
const BETWEEN = 2;
/** How far before a site the verb stands that it completes: حُكم عليه بالسجن. */
const REACH = 4;

/** Is a place what a distance is measured from (على بعد 12 ميلا من الشاطئ), and not where something is or comes from? */
export function isDistanceFrom({ tokens, numbers }: Annotation, first: number): boolean {
  const at = AWAY.has(tokens[first]?.norm ?? '') ? first : first - 1;
  if (!AWAY.has(tokens[at]?.norm ?? '')) return false;
  return numbers.some(
    (n) =>
      n.baseUnit === 'm' && n.endToken <= at && n.endToken >= at - BETWEEN && n.firstToken < at,
  );
}

/** Are there several of a site (صالات المطار, مطارات الخرطوم), so that none of them is the place; أحد المستشفيات is one. */
export function isSeveral(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (token === undefined || ONE_OF.has(tokens[first - 1]?.norm ?? '')) return false;
  const bare = token.stem.replace(/^ال(?=...)/u, '');
  return PLURALS.has(bare) || (/...ات$/u.test(bare) && token.lemma !== bare);
}

/** Does ب before a site only complete a verb (حكمت بالسجن, لا يعترف بالمحكمة), so that nothing is put there? */
export function isComplement(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.preposition !== 'ب') return false;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (TAKES_BI.has(token.lemma) || TAKES_BI.has(token.family)) return true;
  }
  return false;
}
