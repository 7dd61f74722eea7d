import { SLOT_KINDS } from '../../arabic/lexicon/slot-kinds';
import { countryOf, isCountryKey, nationality } from '../../arabic/names/gazetteer';
import type { Annotation } from '../../arabic/types';
import { SINCE } from './fact-flags';
import { bareNones } from '../denials/bare-nones';
import { harmIdioms } from '../denials/harm-idioms';
import { deedDone } from './deed-kinds';
import { termsOf, type Term } from '../read';

/** Words further than this from a value tell nothing of it. */
const REACH = 14;

/** Distance at which a word counts half. */
const HALF = 4;

const STOP_MARK = /[،,:؛;.()]/u;

export function nearOf(
  annotation: Annotation,
  first: number,
  end: number,
  from: number,
  to: number,
): { near: Map<string, number>; classes: Map<string, number>; terms: Term[] } {
  const near = new Map<string, number>();
  const classes = new Map<string, number>();
  const low = Math.max(from, first - REACH);
  const high = Math.min(to, end + REACH);
  const terms = [...termsOf(annotation, low, first), ...termsOf(annotation, end, high)];
  const stops: number[] = [];
  for (let i = low; i < high; i += 1) {
    const token = annotation.tokens[i];
    if (token?.kind === 'punctuation' && STOP_MARK.test(token.norm)) stops.push(i);
  }
  for (const term of terms) {
    const gap = term.token < first ? first - term.token : term.token - end + 1;
    let crossed = 0;
    for (const stop of stops)
      if ((stop > term.token && stop < first) || (stop >= end && stop < term.token)) crossed += 1;
    const weight = (term.weight * HALF) / (HALF + gap) / (1 + 0.7 * crossed);
    if (weight > (near.get(term.family) ?? 0)) near.set(term.family, weight);
    for (const id of term.classes) if (weight > (classes.get(id) ?? 0)) classes.set(id, weight);
  }
  return { near, classes, terms };
}

const KIND_OF = new Map<string, readonly [string, string]>(
  SLOT_KINDS.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    const family = line.slice(0, colon);
    return line
      .slice(colon + 1)
      .split(' / ')
      .flatMap((part) => {
        const [kind, classes] = part.split(' = ');
        if (kind === undefined || classes === undefined) return [];
        return classes
          .split(' ')
          .map((id): [string, readonly [string, string]] => [id.trim(), [family, kind.trim()]]);
      });
  }),
);

/** The family and kind of `lexicon/slot-kinds` that a class tells; undefined for most classes. */
export function kindOfClass(id: string): readonly [family: string, kind: string] | undefined {
  return KIND_OF.get(id);
}

/** Families of kinds that only the counted noun or a neighbour may set, not a word further off. */
const CLOSE_ONLY: ReadonlySet<string> = new Set(['people', 'thing']);

/** Does a word stand within the name of a place, of which it tells nothing (البحر الميت)? */
function inPlaceName({ names }: Annotation, { token }: Term): boolean {
  return names.some((n) => n.kind === 'place' && n.firstToken < token && token < n.endToken);
}

const CLOSE = 3;

/** Does a comma stand between two tokens, or what the first is for (منصتين لإطلاق الصواريخ)? */
function parted({ tokens }: Annotation, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (COMMAS.has(tokens[i]?.norm ?? '') || tokens[i]?.preposition === 'ل') return true;
  return false;
}

/** A word so near behind a number says what it counts. */
const AT_ONCE = 2;

const COMMAS: ReadonlySet<string> = new Set(['،', ',', '؛', ';']);

/** Words that a comma counts for. */
const COMMA = 5;

/** The idiom of harm nearest to a value within the reach of its words, by a measure of distance. */
function nearestIdiom(
  annotation: Annotation,
  terms: readonly Term[],
  far: (at: { readonly token: number }) => number,
): { readonly kind: string; readonly far: number } | undefined {
  const idioms = harmIdioms(annotation);
  if (idioms.length === 0) return undefined;
  const within = new Set(terms.map((term) => term.token));
  let best: { kind: string; far: number } | undefined;
  for (const { token, kind } of idioms) {
    if (!within.has(token)) continue;
    const off = far({ token });
    if (best === undefined || off < best.far) best = { kind, far: off };
  }
  return best;
}

export function kindsOf(
  annotation: Annotation,
  counted: readonly string[],
  terms: readonly Term[],
  near: ReadonlyMap<string, number>,
  first: number,
  end: number,
  measures: (kind: string) => boolean,
): Map<string, string> {
  const kinds = new Map<string, string>();
  const take = (classes: readonly string[], close: boolean): void => {
    for (const id of classes) {
      const kind = KIND_OF.get(id);
      if (!kind || kinds.has(kind[0]) || (!close && CLOSE_ONLY.has(kind[0]))) continue;
      if (kind[0] !== 'measure' || measures(kind[1])) kinds.set(...kind);
    }
  };
  take(counted, true);
  const state = kinds.get('victim');
  const done = state === undefined ? undefined : deedDone(annotation, state, terms, first, end);
  if (done !== undefined) kinds.set('victim', done);
  // لم تقع وفيات، وإن تسعة أصيبوا: harm that nobody came to is none of theirs.
  const denied = new Set(
    bareNones(annotation).flatMap((n) => (n.firstToken === first ? [] : [n.firstToken])),
  );
  // وخمسة منازل مدمرة: what counts things counts no victims.
  const things = kinds.has('thing') && !kinds.has('victim');
  // What is measured stands before its number as a rule: a word after it counts as three times as far, unless it
  // follows at once (12 قتيلا, 10 ركاب أصيبوا). A comma between parts further.
  const far = (term: Pick<Term, 'token'>): number => {
    const after = term.token - end + 1;
    const gap = term.token < first ? first - term.token : after <= AT_ONCE ? after : 3 * after;
    let commas = 0;
    for (let i = Math.min(term.token, end); i < Math.max(term.token, first); i += 1)
      if (COMMAS.has(annotation.tokens[i]?.norm ?? '')) commas += 1;
    return gap + COMMA * commas;
  };
  const ordered = terms
    .filter((t) => t.classes.length > 0 && (near.get(t.family) ?? 0) > 0)
    .map((term) => ({ term, far: far(term) }))
    .sort((a, b) => a.far - b.far);
  const idiom = nearestIdiom(annotation, terms, far);
  for (const { term, far: off } of ordered) {
    if (idiom && idiom.far <= off && !things && !kinds.has('victim'))
      kinds.set('victim', idiom.kind);
    if (inPlaceName(annotation, term) || denied.has(term.token)) continue;
    const gap = term.token < first ? first - term.token : term.token - end + 1;
    // A thing is counted by the word after the number; before it stands what does something, beyond a comma a part.
    take(term.classes, gap <= CLOSE && term.token >= end && !parted(annotation, end, term.token));
  }
  if (idiom && !kinds.has('victim')) kinds.set('victim', idiom.kind);
  if (things) kinds.delete('victim');
  return kinds;
}

const YEAR_WORDS: ReadonlyMap<string, number> = new Map([
  ['مقبل', 1],
  ['مقبله', 1],
  ['قادم', 1],
  ['قادمه', 1],
  ['جديد', 1],
  ['ماضي', -1],
  ['ماضيه', -1],
  ['منصرم', -1],
  ['منصرمه', -1],
  ['سابق', -1],
  ['فائت', -1],
  ['حالي', 0],
  ['حاليه', 0],
  ['جاري', 0],
  ['جاريه', 0],
]);

/** Years named in a stretch of tokens, in digits or as this, next or last year, nearest to `at` first. */
export function yearsOf(
  annotation: Annotation,
  from: number,
  to: number,
  at: number,
  published: string | null,
): number[] {
  const found: [number, number][] = [];
  // A year told beyond a comma dates something else (طوله 340 مترا، وقد شيد عام 1998).
  const apart = (i: number): boolean => {
    for (let k = Math.min(i, at) + 1; k < Math.max(i, at); k += 1)
      if (annotation.tokens[k]?.norm === '،' || annotation.tokens[k]?.norm === ',') return true;
    return false;
  };
  const now = published === null ? undefined : Number(published.slice(0, 4));
  for (const date of annotation.dates) {
    if (date.firstToken < from || date.endToken > to || date.parts.year === undefined) continue;
    if (date.firstToken <= at && at < date.endToken) continue;
    // 'the first since 2013' is of another year than 2013.
    if (SINCE.has(annotation.tokens[date.firstToken - 1]?.stem ?? '')) continue;
    if (apart(date.firstToken)) continue;
    found.push([Math.abs(date.firstToken - at), date.parts.year]);
  }
  for (let i = from; i < to; i += 1) {
    const token = annotation.tokens[i];
    if (
      token?.kind === 'number' &&
      /^(?:19|20)\d\d$/u.test(token.norm) &&
      i !== at &&
      !apart(i) &&
      !SINCE.has(annotation.tokens[i - 1]?.stem ?? '')
    )
      found.push([Math.abs(i - at), Number(token.norm)]);
    if (now === undefined || token === undefined || (token.stem !== 'عام' && token.stem !== 'سنه'))
      continue;
    const next = annotation.tokens[i + 1];
    const before = annotation.tokens[i - 1];
    const shift = next?.definite ? YEAR_WORDS.get(next.stem) : undefined;
    if (shift !== undefined) found.push([Math.abs(i - at), now + shift]);
    else if (before?.norm === 'هذا' || before?.norm === 'هذه') found.push([Math.abs(i - at), now]);
  }
  return [...new Set(found.sort((a, b) => a[0] - b[0]).map(([, year]) => year))];
}

/** Words between what is measured and the number that say nothing themselves. Folded stems. */
const BRIDGES: ReadonlySet<string> = new Set(
  'بلغ بلغت يبلغ تبلغ قدر قدره قدرها قيمه قيمته قيمتها ناهز يناهز تناهز نحو حوالي قرابه زهاء اكثر ازيد اقل حدود عند وصل وصلت يصل تصل تجاوز تجاوزت يتجاوز تتجاوز تعدي يتعدي تتعدي زاد يزيد تزيد بواقع بقيمه بنسبه نسبه نسبته نسبتها متوقع متوقعه عدد عدده عددهم عددها ما يقارب يقرب مقدر مقدره سوي مبلغ'.split(
    ' ',
  ),
);

/** So many words on either side of a value are its neighbours. */
const BESIDE = 3;

/** The words next to a value on both sides, the nearest first; `terms` are in the order of the text. */
export function neighbours(
  terms: readonly Term[],
  annotation: Annotation,
  first: number,
  end: number,
): { left: Term[]; right: Term[] } {
  const left: Term[] = [];
  const right: Term[] = [];
  for (let i = terms.length - 1; i >= 0 && left.length < BESIDE; i -= 1) {
    const term = terms[i];
    if (term && term.token < first && !BRIDGES.has(annotation.tokens[term.token]?.stem ?? ''))
      left.push(term);
  }
  for (const term of terms) {
    if (right.length === BESIDE) break;
    if (term.token >= end) right.push(term);
  }
  return { left, right };
}

const GREENWICH = /^(?:غ|غرينتش|غرينيتش|جرينتش|جرينيتش|جرينتيش|gmt|utc)$/u;

/** The clock by which a time of day is told: بالتوقيت المحلي, بتوقيت القاهرة, ت غ. */
export function clockOf(annotation: Annotation, first: number, end: number): string | undefined {
  for (let i = first; i < end + 4; i += 1) {
    const token = annotation.tokens[i];
    if (token === undefined) return undefined;
    if (GREENWICH.test(token.stem)) return 'gmt';
    if (token.stem !== 'توقيت') continue;
    const next = annotation.tokens[i + 1]?.stem ?? '';
    if (next === 'محلي') return 'local';
    return GREENWICH.test(next) ? 'gmt' : next;
  }
  return undefined;
}

/** Countries of the nationalities that the tokens of a text tell: null where one tells none, undefined where nobody asked yet. */
const nationTables = new WeakMap<Annotation, (string | null | undefined)[]>();

/** The country that an adjective of nationality at token `i` tells, null for any other word. */
export function nationAt(annotation: Annotation, i: number): string | null {
  let table = nationTables.get(annotation);
  if (table === undefined) {
    table = new Array<string | null | undefined>(annotation.tokens.length);
    nationTables.set(annotation, table);
  }
  const known = table[i];
  if (known !== undefined) return known;
  const country = nationality(annotation.tokens[i]?.stem ?? '') ?? null;
  table[i] = country;
  return country;
}

/** The countries whose adjectives stand between two tokens, in their order. */
function nationsIn(annotation: Annotation, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i += 1) {
    const country = nationAt(annotation, i);
    if (country !== null) found.push(country);
  }
  return found;
}

/** The countries of a stretch of tokens. */
interface Countries {
  readonly of: Annotation;
  readonly from: number;
  readonly to: number;
  /** By name, or else by adjective. */
  readonly named: ReadonlySet<string>;
  /** By name, by a town or body, by adjective. */
  readonly parties: ReadonlySet<string>;
}

/** Those of the stretch that was asked for last: the facts of a sentence follow each other. */
let latest: Countries | undefined;

function readCountries(of: Annotation, from: number, to: number): Countries {
  if (latest?.of === of && latest.from === from && latest.to === to) return latest;
  const nations = nationsIn(of, from, to);
  const named = new Set<string>();
  const parties = new Set<string>();
  for (const { key, kind, firstToken, endToken } of of.names) {
    if (firstToken < from || endToken > to) continue;
    if (isCountryKey(key)) named.add(key.slice(6));
    const country = kind === 'person' ? undefined : countryOf(key);
    if (country !== undefined) parties.add(country);
  }
  for (const country of nations) parties.add(country);
  latest = { of, from, to, named: named.size > 0 ? named : new Set(nations), parties };
  return latest;
}

/** Countries named between two tokens, as ISO codes: by name, or else by adjective. */
export function countriesIn(annotation: Annotation, from: number, to: number): ReadonlySet<string> {
  return readCountries(annotation, from, to).named;
}

/** Countries that a stretch of tokens speaks of in any way: by name, by a town or body of theirs, by adjective. */
export function partiesIn(annotation: Annotation, from: number, to: number): ReadonlySet<string> {
  return readCountries(annotation, from, to).parties;
}
