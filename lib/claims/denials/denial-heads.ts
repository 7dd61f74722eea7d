import type { Token } from '../../arabic/types';
import { type DenialKind } from './denial-cues';
import { says } from '../words/says';
import { ANY_AGENTS, BARE_NOUNS, BARE_VERBS, INTENT, TELLINGS } from '../lexicon/denials';
import type { Term } from '../read';

/** Does a word name a deed: a verb, a verbal noun, a word of an event class? */
function isDeed(token: Token | undefined, term: Term): boolean {
  return (
    token?.pos === 'verb' ||
    token?.pos === 'verbal-noun' ||
    term.classes.some((id) => id.startsWith('e:'))
  );
}

/** Does a verb, or its verbal noun, say no more than that there was something, so that the noun after it is what tells? */
export function isBare(token: Token | undefined): boolean {
  if (token?.pos === 'verbal-noun') return BARE_NOUNS.has(token.family);
  return token?.pos === 'verb' && says(token, BARE_VERBS);
}

/** So many words after أن its 'was' may stand, behind the subject: نفى أن الرجل كان مسلحا. */
const SUBJECT = 6;
const WAS = /^(?:كان(?:ت|وا|ا)?|[يت]كون(?:ون|وا)?)$/u;

/** Where the predicate of a clause begins whose subject stands before its 'was'; -1 where there is none. */
function behindSubject(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.pos === 'verb') return -1;
  for (let k = from + 1; k < Math.min(to - 1, from + SUBJECT); k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || RELATIVE.test(token.norm)) return -1;
    if (WAS.test(token.norm)) return k + 1;
  }
  return -1;
}

const isAny = (token: Token | undefined): boolean => token?.stem === 'اي' || token?.stem === 'ايه';

const COPULA = /^[يتن]ك[وا]?ن(?:وا)?$|^ليس/u;
const RELATIVE = /^(?:التي|الذي|الذين|اللذين|اللتين|ما|من)$/u;
/** Before these a verb belongs to a clause of its own. */
const SUBORDINATE = /^(?:التي|الذي|الذين|اللذين|اللتين|ما|من|ان|عندما|حين)$/u;
/** Behind 'to be' these say that there is something, as a place does. */
const PLACED = /^(?:في|علي|عن|من|الي|بسبب|نتيجه|لدي|بين|داخل|خارج|وراء|ضد|هناك|هنالك|ثمه|ثم)$/u;
const PREPOSITION = /^(?:في|علي|عن|من|الي|بسبب|نتيجه|لدي|بين|داخل|خارج|وراء|ضد)$/u;

/** Is a word told by a report rather than denied itself: الأنباء التي تحدثت عن …? */
function reports(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? '';
  return RELATIVE.test(before) && says(tokens[i], TELLINGS);
}

/** Where the predicate of 'to be' at `from` begins, behind its subject: ناتجة in تكون الفيضانات ناتجة عن السد; -1 where there is none. */
function predicateAt(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from + 1];
  // لم يكن في المبنى رهائن: what follows the place is what there is none of.
  if (first?.kind !== 'word' || first.preposition !== '' || PLACED.test(first.norm)) {
    for (let k = from + 2; k < to; k += 1) {
      const token = tokens[k];
      if (token?.kind === 'word' && isIndefinite(token) && !inPhrase(tokens, k)) return k;
    }
    return -1;
  }
  let relative = false;
  for (let k = from + 2; k < to; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') continue;
    relative ||= RELATIVE.test(token.norm);
    if (PREPOSITION.test(token.norm) || token.preposition !== '') {
      if (!relative && /^(?:بسبب|نتيجه|وراء|ضد)$/u.test(token.norm)) return k + 1;
      continue;
    }
    const before = tokens[k - 1];
    if (isIndefinite(token) && before?.definite === true && !PREPOSITION.test(before.norm))
      return k;
  }
  return -1;
}

const isIndefinite = (token: Token): boolean =>
  !token.definite && token.enclitic === '' && token.preposition === '' && token.pos !== 'particle';

const inPhrase = (tokens: readonly Token[], k: number): boolean => {
  const before = tokens[k - 1];
  return (
    before === undefined ||
    PREPOSITION.test(before.norm) ||
    (before.preposition !== '' && !before.definite && before.enclitic === '')
  );
};

/**
 * Where the object of a word begins that says no more than that it was done: behind the subject of a verb (لم يتلق النادي
 * عرضا), right behind a verbal noun (نفت الشرطة استخدام القوة); -1 where nothing tells.
 */
function objectAt(tokens: readonly Token[], kind: DenialKind, from: number, to: number): number {
  if (tokens[from]?.pos === 'verb')
    return isBare(tokens[from]) ? predicateAt(tokens, from, to) : -1;
  if (kind !== 'denied') return -1;
  let deed = from;
  while (deed < to && (tokens[deed]?.pos !== 'verbal-noun' || tokens[deed]?.definite)) deed += 1;
  return deed < to && isBare(tokens[deed]) ? deed + 1 : -1;
}

/** Is a word the name of somebody who does something: المتهم, المدير? */
const isDoer = (token: Token | undefined): boolean =>
  token?.definite === true && (token.pos === 'noun' || token.pos === 'participle');

/**
 * The word that is denied first of all, of the telling words of what is denied: the deed rather than who did it, behind
 * قد before all; of 'to be' its predicate, which is in question, rather than its subject, which is not.
 */
export function firstDenied(
  tokens: readonly Token[],
  kind: DenialKind,
  from: number,
  to: number,
  telling: readonly Term[],
): Term | undefined {
  const own = telling.filter((t) => !reports(tokens, t.token));
  for (let k = from; k < to - 1; k += 1)
    if (tokens[k]?.norm === 'قد') {
      const after = own.find((t) => t.token > k && t.token <= k + 3);
      if (after) return after;
    }
  if (
    COPULA.test(tokens[from]?.norm ?? '') ||
    (kind === 'negated' && COPULA.test(tokens[from - 1]?.norm ?? ''))
  ) {
    const verb = own.find(
      (t) => tokens[t.token]?.pos === 'verb' && !SUBORDINATE.test(tokens[t.token - 1]?.norm ?? ''),
    );
    if (verb) return verb;
    const base = COPULA.test(tokens[from]?.norm ?? '') ? from : from - 1;
    const at = predicateAt(tokens, base, to);
    const predicate = at < 0 ? undefined : own.find((t) => t.token >= at);
    if (predicate) return predicate;
  }
  const wanted = says(tokens[from], INTENT)
    ? own.find(
        (t) => tokens[t.token]?.preposition === 'ل' && tokens[t.token]?.pos === 'verbal-noun',
      )
    : undefined;
  if (wanted) return wanted;
  // لا أحد من اللاعبين عاد: what nobody did stands behind who.
  const done = tokens[from]?.norm === 'احد' && own.find((t) => tokens[t.token]?.pos === 'verb');
  if (done) return done;
  const predicate = behindSubject(tokens, from, to);
  const said = predicate < 0 ? undefined : own.find((t) => t.token >= predicate);
  if (said) return said;
  const object = objectAt(tokens, kind, from, to);
  const first = object < 0 ? undefined : own.find((t) => t.token >= object);
  if (first) return first;
  const deeds = kind === 'denied' ? own.filter((t) => isDeed(tokens[t.token], t)) : [];
  // أنكر المتهم معرفته بالضحية: who denies stands right behind the verb.
  const deed = deeds.find((t) => t.token > from || !isDoer(tokens[from])) ?? deeds[0];
  // لم يسجل أي وفد اعتراضا: of whom it is denied stands before what is.
  const what = own.find((t) => !says(tokens[t.token], ANY_AGENTS) || !isAny(tokens[t.token - 1]));
  return deed ?? what ?? own[0] ?? telling[0];
}
