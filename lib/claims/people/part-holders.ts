import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, Token } from '../../arabic/types';
import { DOER_LINKS, LIGHT_MORE, LIGHT_NOUNS, LIGHT_VERBS } from '../lexicon/deeds';
import { AUTHORITY_KINDS } from '../lexicon/parties';
import { DONE_BY_ANYBODY } from '../lexicon/sole-parts';
import { foldedWords } from '../words/folded-words';
import { untied } from '../words/untied';
import { partyAt, type Party } from './parties';
import { formsOf, isStop, isWord, type Telling } from './part-words';

const LINKS = foldedWords(DOER_LINKS);
/** Behind these stands whom something is done to: القبض على فلان, الحكم بحق فلان. */
const ONTO = foldedWords('على بحق حق');
const OF_ANYBODY = new Set(DONE_BY_ANYBODY.split(' '));
const AUTHORITIES = new Set(AUTHORITY_KINDS.split(' '));
const LIGHT = foldedWords(`${LIGHT_VERBS} ${LIGHT_MORE}`);
const LIGHT_NOUN = foldedWords(LIGHT_NOUNS);
const GOVERNING = foldedWords(
  'في من إلى على عن مع بين لدى عند ضد نحو حول تجاه أمام خلال بعد قبل منذ حتى وسط داخل باسم غير لـ عبر',
);
const ENDS = foldedWords('أن بأن لأن إن لكن إذ بعدما حيث فيما بينما عندما كما');

const TAKING_UP = foldedWords('أنه أنها أنهم إنه إنها إنهم بأنه بأنها بأنهم');
const SOME_OF = foldedWords('بينهم بينهن منهم منهن بينها ضمنهم أحدهم إضافة أيضا');

/** Furthest that a party begins after its verb, and ends before it, in tokens. */
const AFTER = 8;
const BEFORE = 3;
/** Most tokens of a naming before what its bearer is called, or before its verb. */
const CALLED = 7;
/** Furthest that a verb of doing stands before what is done. */
const LIGHT_BEFORE = 8;

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

/** Is a naming one of several of which another stands before it: الدفاع والنيابة? */
const isJoined = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return tokens[i]?.conjunction === 'و' && isWord(before) && before.pos !== 'verb';
};

const isLinked = (tokens: readonly Token[], i: number): boolean => {
  const [a, b] = [tokens[i - 2]?.norm ?? '', tokens[i - 1]?.norm ?? ''];
  return LINKS.has(b) || LINKS.has(`${a}_${b}`);
};

/** The one whom أنه before the verb at `at` takes up: صرح الدفاع أنه سيستأنف, نقل عن النيابة أنها ستطعن. */
function takenUp(annotation: Annotation, at: number, from: number): Party | undefined {
  const { tokens } = annotation;
  const that = [at - 1, at - 2].find((i) => TAKING_UP.has(tokens[i]?.norm ?? ''));
  if (that === undefined) return undefined;
  for (let i = Math.max(from, that - AFTER); i < that; i += 1) {
    const party = partyAt(annotation, i);
    if (!party || party.endToken > that) continue;
    const from = isGoverned(tokens, i) && tokens[i - 1]?.norm !== 'عن';
    if (!from && !tokens.slice(party.endToken, that).some((t) => t.pos === 'verb')) return party;
    i = party.endToken - 1;
  }
  return undefined;
}

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
      if (!isObject(token) && token.pos !== 'adjective')
        passed ||= token.definite && !isGoverned(tokens, i);
      continue;
    }
    if (isLinked(tokens, i)) return party;
    if (!isGoverned(tokens, i) && !passed && !isJoined(tokens, i)) return party;
    i = Math.max(i, party.endToken - 1);
  }
  const taken = takenUp(annotation, at, from);
  if (taken) return taken;
  for (let i = at - 1; i >= Math.max(from, at - BEFORE - CALLED); i -= 1) {
    if (isStop(tokens[i])) break;
    const party = partyAt(annotation, i);
    if (!party || party.endToken > at || at - party.endToken > BEFORE) continue;
    const between = tokens.slice(party.endToken, at);
    if (between.some((t) => t.pos === 'verb' || t.norm === 'ان')) break;
    // لائحة جمعها ناشطون، قُتل عشرة: another clause, unless it goes on with them (شركة، وهي من تملكه).
    if (between.at(-1)?.norm === '،') break;
    // The longest naming that ends there.
    let start = party;
    for (let k = i - 1; k >= Math.max(from, i - 4); k -= 1) {
      const longer = partyAt(annotation, k);
      if (longer && longer.endToken >= party.endToken && longer.endToken <= at) start = longer;
    }
    const { firstToken } = start;
    if (isJoined(tokens, firstToken)) return undefined;
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
  // إغلاق محتجين الميناء, نهب العصابة للمخازن: whoever stands before what it is done to does it.
  const owner = tokens[at]?.definite ? undefined : partyAt(annotation, at + 1, true);
  const object = owner && tokens[owner.endToken];
  if (object && isWord(object) && object.conjunction === '')
    if (formsOf(object).some((form) => telling.objects.has(form))) return owner;
  for (let i = at + 1; i < Math.min(to, at + AFTER) && !isStop(tokens[i]); i += 1) {
    const token = tokens[i];
    if (isWord(token) && formsOf(token).some((form) => LIGHT.has(form)) && token.pos === 'verb')
      return subjectOf(annotation, i, [from, to], telling);
    const party = isLinked(tokens, i) ? partyAt(annotation, i) : undefined;
    if (party) return party;
  }
  for (let i = at - 1; i >= Math.max(from, at - LIGHT_BEFORE) && !isStop(tokens[i]); i -= 1) {
    const token = tokens[i];
    if (!isWord(token)) continue;
    // إقدام محتجين على غلق الميناء
    if (token.pos !== 'verb' && formsOf(token).some((form) => LIGHT_NOUN.has(form))) {
      const doing = partyAt(annotation, i + 1);
      return doing && doing.endToken <= at ? doing : undefined;
    }
    const light = formsOf(token).some((form) => LIGHT.has(form));
    // أقدم is read as an adjective elsewhere (older).
    if (token.pos !== 'verb' && !(light && !token.definite && token.pos === 'adjective')) continue;
    if (!light) return undefined;
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
    doer: undefined,
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

/** The one from whom what the verb at `at` tells comes: ورد البلاغ من جار, صدر المقترح عن الوفد. */
export function sender(annotation: Annotation, at: number, to: number): Party | undefined {
  const { tokens } = annotation;
  for (let i = at + 1; i < Math.min(to, at + AFTER) && !isStop(tokens[i]); i += 1) {
    const before = tokens[i - 1]?.norm ?? '';
    const party = before === 'من' || before === 'عن' ? partyAt(annotation, i) : undefined;
    if (party) return party;
  }
  return undefined;
}

const isAuthority = ({ kinds }: Party): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => AUTHORITIES.has(kind));

/** Whom what the word at `at` tells is done to: حبس السائق, أوقفت الشرطة مقاولا, القبض على الحارس. */
export function victimOf(
  annotation: Annotation,
  at: number,
  to: number,
  { id }: Telling,
): Party | undefined {
  const { tokens } = annotation;
  const byAuthority = !OF_ANYBODY.has(id);
  const verb = tokens[at]?.pos === 'verb';
  for (let i = at + 1; i < Math.min(to, at + (verb ? AFTER : 3)); i += 1) {
    const token = tokens[i];
    // Whoever is one of several (ثلاثة بينهم فلان) isn't all of them.
    if (!isWord(token) || ENDS.has(plain(token)) || SOME_OF.has(plain(token))) return undefined;
    if (token.pos === 'verb' && token.conjunction !== '') return undefined;
    const on = ONTO.has(tokens[i - 1]?.norm ?? '');
    if (!on && !ONTO.has(token.norm) && GOVERNING.has(plain(token))) return undefined;
    const party = partyAt(annotation, i);
    if (!party) {
      if (!verb && token.pos !== 'particle') return undefined;
      continue;
    }
    const spared = byAuthority && isAuthority(party);
    if (!verb || on || (!isGoverned(tokens, i) && !isLinked(tokens, i) && !spared)) return party;
    i = Math.max(i, party.endToken - 1);
  }
  return undefined;
}
