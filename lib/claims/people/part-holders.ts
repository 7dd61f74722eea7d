import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, Token } from '../../arabic/types';
import { DOER_LINKS, LIGHT_VERBS } from '../lexicon/deeds';
import { foldedWords } from '../words/folded-words';
import { untied } from '../words/untied';
import { partyAt, type Party } from './parties';
import { formsOf, isStop, isWord, type Telling } from './part-words';

const LINKS = foldedWords(DOER_LINKS);
const LIGHT = foldedWords(LIGHT_VERBS);
const GOVERNING = foldedWords(
  'في من إلى على عن مع بين لدى عند ضد نحو حول تجاه أمام خلال بعد قبل منذ حتى وسط داخل باسم غير لـ عبر',
);
const ENDS = foldedWords('أن بأن لأن إن لكن إذ بعدما حيث فيما بينما عندما كما');

/** Furthest that a party begins after its verb, and ends before it, in tokens. */
const AFTER = 8;
const BEFORE = 3;
/** Most tokens of a naming before what its bearer is called, or before its verb. */
const CALLED = 7;
/** Furthest that a verb of doing stands before what is done. */
const LIGHT_BEFORE = 6;

const plain = (token: Token): string => token.norm.slice(token.conjunction.length);

/** Is a token governed, so that what it names does nothing? */
export function isGoverned(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token?.preposition) return true;
  if (!isWord(before)) return false;
  if (GOVERNING.has(plain(before))) return true;
  return (
    !before.definite &&
    before.enclitic === '' &&
    (before.pos === 'noun' || before.pos === 'verbal-noun')
  );
}

const isLinked = (tokens: readonly Token[], i: number): boolean => {
  const [a, b] = [tokens[i - 2]?.norm ?? '', tokens[i - 1]?.norm ?? ''];
  return LINKS.has(b) || LINKS.has(`${a}_${b}`);
};

/** Who does what the verb at `at` tells. */
export function subjectOf(
  annotation: Annotation,
  at: number,
  [from, to]: readonly [number, number],
  { objects }: Telling,
): Party | undefined {
  const { tokens } = annotation;
  const isObject = (token: Token): boolean => formsOf(token).some((form) => objects.has(form));
  let passed = false;
  for (let i = at + 1; i < Math.min(to, at + AFTER); i += 1) {
    const token = tokens[i];
    if (!isWord(token)) {
      if (isStop(token)) break;
      continue;
    }
    if (ENDS.has(plain(token)) || (token.pos === 'verb' && token.conjunction !== '')) break;
    const party = isObject(token) ? undefined : partyAt(annotation, i);
    if (!party) {
      if (!isObject(token)) passed ||= token.definite && !isGoverned(tokens, i);
      continue;
    }
    if (isLinked(tokens, i)) return party;
    if (!isGoverned(tokens, i) && !passed) return party;
    i = Math.max(i, party.endToken - 1);
  }
  for (let i = at - 1; i >= Math.max(from, at - BEFORE - CALLED); i -= 1) {
    if (isStop(tokens[i])) break;
    const party = partyAt(annotation, i);
    if (!party || party.endToken > at || at - party.endToken > BEFORE) continue;
    const between = tokens.slice(party.endToken, at);
    if (between.some((t) => t.pos === 'verb' || t.norm === 'ان')) break;
    // The longest naming that ends there.
    let start = party;
    for (let k = i - 1; k >= Math.max(from, i - 4); k -= 1) {
      const longer = partyAt(annotation, k);
      if (longer && longer.endToken >= party.endToken && longer.endToken <= at) start = longer;
    }
    const { firstToken } = start;
    return isGoverned(tokens, firstToken) && !isLinked(tokens, firstToken) ? undefined : start;
  }
  return undefined;
}

/** The party behind a noun or participle at `at`: قطرية, قطر, من قطر, من قبل شركة, لشركة. */
export function partyBehind(
  annotation: Annotation,
  at: number,
  genitive: boolean,
): Party | undefined {
  const { tokens } = annotation;
  let i = at + 1;
  let tied = genitive;
  if (tokens[i]?.norm === 'من') {
    i += 1;
    tied = true;
    if (LINKS.has(`من_${tokens[i]?.norm ?? ''}`)) i += 1;
  } else if (LINKS.has(`${tokens[i]?.norm ?? ''}_${tokens[i + 1]?.norm ?? ''}`)) {
    i += 2;
    tied = true;
  } else if (tokens[i]?.preposition === 'ل') tied = true;
  return tied ? partyAt(annotation, i) : undefined;
}

/** Who did what a verbal noun tells: إنقاذ الركاب من طرف البحرية, تولت البحرية إنقاذ الركاب, وساطة قامت بها قطر. */
export function actorOf(
  annotation: Annotation,
  at: number,
  [from, to]: readonly [number, number],
  telling: Telling,
): Party | undefined {
  const { tokens } = annotation;
  for (let i = at + 1; i < Math.min(to, at + AFTER) && !isStop(tokens[i]); i += 1) {
    const token = tokens[i];
    if (isWord(token) && formsOf(token).some((form) => LIGHT.has(form)) && token.pos === 'verb')
      return subjectOf(annotation, i, [from, to], telling);
    const party = isLinked(tokens, i) ? partyAt(annotation, i) : undefined;
    if (party) return party;
  }
  for (let i = at - 1; i >= Math.max(from, at - LIGHT_BEFORE) && !isStop(tokens[i]); i -= 1) {
    const token = tokens[i];
    if (!isWord(token) || token.pos !== 'verb') continue;
    if (!formsOf(token).some((form) => LIGHT.has(form))) return undefined;
    const party = subjectOf(annotation, i, [from, at], telling);
    return party ?? subjectOf(annotation, i, [from, to], telling);
  }
  return undefined;
}

/** A nation that an adjective gives to what a noun tells (بوساطة قطرية, بتمويل سعودي ياباني), named with the noun. */
export function nationBehind(annotation: Annotation, at: number): Party | undefined {
  const { tokens, text } = annotation;
  const nations = new Set<string>();
  let end = at + 1;
  for (; isWord(tokens[end]); end += 1) {
    const code = nationOfAdjective(tokens[end]);
    if (code === undefined) break;
    nations.add(code);
  }
  if (nations.size === 0) return undefined;
  return {
    firstToken: at,
    endToken: end,
    text: untied(tokens[at], text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0)),
    nations,
    kinds: new Set(),
    bodies: new Set(),
    persons: [],
  };
}

function nationOfAdjective(token: Token | undefined): string | undefined {
  return token?.pos === 'adjective'
    ? (nationality(token.stem) ?? nationality(token.lemma))
    : undefined;
}

/** Whom a word calls what only one is: الشركة المالكة (before it), المالكون، شركة (behind a comma), مالك السفينة فلان. */
export function calledSo(annotation: Annotation, at: number, from: number): Party | undefined {
  const { tokens } = annotation;
  if (tokens[at]?.definite) {
    if (tokens[at + 1]?.norm === '،') {
      const behind = partyAt(annotation, at + (isWho(tokens[at + 2]) ? 3 : 2));
      if (behind) return behind;
    }
    let found: Party | undefined;
    for (let i = at - 1; i >= Math.max(from, at - CALLED); i -= 1) {
      const party = partyAt(annotation, i, true);
      if (party && party.endToken >= at) found = party;
      if (tokens[i]?.conjunction !== '') break;
    }
    return found;
  }
  for (const i of [at + 2, at + 3]) {
    const party = partyAt(annotation, tokens[i]?.norm === '،' ? i + 1 : i);
    if (party && (party.persons.length > 0 || party.bodies.size > 0)) return party;
  }
  return undefined;
}

const isWho = (token: Token | undefined): boolean =>
  token !== undefined && ['هي', 'هو', 'هم'].includes(token.norm.slice(token.conjunction.length));

/** The one to whom what the verb at `at` tells goes: إلى شركة, على شركة, لشركة. */
export function receiver(annotation: Annotation, at: number, to: number): Party | undefined {
  const { tokens } = annotation;
  for (let i = at + 1; i < Math.min(to, at + AFTER) && !isStop(tokens[i]); i += 1) {
    const before = tokens[i - 1]?.norm ?? '';
    const tied = before === 'الي' || before === 'علي' || tokens[i]?.preposition === 'ل';
    const party = tied ? partyAt(annotation, i) : undefined;
    if (party) return party;
  }
  return undefined;
}
