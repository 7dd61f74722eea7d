import type { NameMention, PartOfSpeech } from '../types';
import { speechForm } from '../speech/verbs';
import type { Word } from '../word-memo';
import { enter, wordAt, type Context, type Found, type RoleAt } from './context';
import type { FrontReading } from './fronts';
import { isThingsName } from './things-names';
import type { RoleReading } from './roles';
import { frontReadings } from './name-words';
import { skeleton } from './skeleton';
import { bare, SurnameFilter } from './surname-filter';
import { nameClass, NameClass } from './vocabulary';

const keyParts = (key: string): string[] => key.slice('person:'.length).split('-');

const COMPOUNDS = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'بو']);

interface Bearer {
  readonly key: string;
  /** Token where the full name stands; -1 for one known from before. */
  readonly at: number;
}

interface Surnames {
  /** Family name without article → who bears it. */
  readonly byWord: Map<string, Bearer[]>;
  readonly byShape: Map<string, Bearer[]>;
  readonly filter: SurnameFilter;
}

function put(map: Map<string, Bearer[]>, word: string, bearer: Bearer): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [bearer]);
  else if (!list.some((other) => other.key === bearer.key)) list.push(bearer);
}

/** Are all parts of a name among those of a fuller one? */
function isWithin(parts: readonly string[], fuller: readonly string[]): boolean {
  return fuller.length > parts.length && parts.every((part) => fuller.includes(part));
}

/** Shorter forms of one man's name in the same text take the key of the fullest, unless two fuller ones fit. */
function mergeKeys(context: Context, known: readonly NameMention[]): void {
  const keys = new Set<string>();
  for (const { kind, key } of [...context.found, ...known]) {
    if (kind === 'person' && key.startsWith('person:')) keys.add(key);
  }
  const all = [...keys];
  // Quadratic in the persons of one text; beyond that many a list of names is being read, and nothing merges.
  if (all.length > 150) return;
  const parts = all.map(keyParts);
  const target = new Map<string, string>();
  all.forEach((key, i) => {
    const fuller = parts.filter((other, k) => k !== i && isWithin(parts[i] ?? [], other));
    const [only] = fuller;
    if (fuller.length === 1 && only !== undefined) target.set(key, all[parts.indexOf(only)] ?? key);
  });
  for (const name of context.found) {
    if (name.kind !== 'person') continue;
    name.key = target.get(name.key) ?? name.key;
  }
}

function collect(context: Context, known: readonly NameMention[]): Surnames {
  const byWord = new Map<string, Bearer[]>();
  const byShape = new Map<string, Bearer[]>();
  for (const name of context.found) {
    if (name.kind !== 'person' || keyParts(name.key).length < 2) continue;
    const bearer = { key: name.key, at: name.first };
    for (let i = name.first; i < name.end; i += 1) {
      const norm = wordAt(context.tokens, i);
      const word = bare(i === name.first ? norm.slice(name.skip) : norm);
      const last = i === name.end - 1;
      const kind = nameClass(word);
      // The first word is a given name; a bare given name stands for nobody.
      if (word.length < 3 || kind === NameClass.Particle || (i === name.first && !last)) continue;
      // Nor is a word in the middle that is a common one: عماد منسي الزهراني.
      if (!last && (kind >= NameClass.WeakGiven || kind < NameClass.Demonym)) continue;
      // The second half of a compound is no family name: عبد الرحمن.
      if (
        i > name.first &&
        COMPOUNDS.has(
          bare(wordAt(context.tokens, i - 1).slice(i - 1 === name.first ? name.skip : 0)),
        )
      )
        continue;
      put(byWord, word, bearer);
      put(byShape, skeleton(word), bearer);
    }
    // بلخير الفاروق and الفاروق بلخير: either word may come back alone if it is no everyday given name.
    const first = bare(wordAt(context.tokens, name.first).slice(name.skip));
    if (
      first.length >= 3 &&
      nameClass(first) <= NameClass.Family &&
      nameClass(first) >= NameClass.Unknown
    )
      put(byWord, first, bearer);
  }
  for (const name of known) {
    if (name.kind !== 'person' || keyParts(name.key).length < 2) continue;
    for (const part of keyParts(name.key)) put(byShape, part, { key: name.key, at: -1 });
  }
  const filter = new SurnameFilter();
  for (const word of byWord.keys()) filter.addPlain(word);
  for (const shape of byShape.keys()) filter.addShape(shape);
  return { byWord, byShape, filter };
}

/** Of several bearers of one family name, the one named last before `index`. */
function nearest(bearers: readonly Bearer[], index: number): Bearer | undefined {
  let best: Bearer | undefined;
  for (const bearer of bearers)
    if (best === undefined || (bearer.at < index && (best.at > index || bearer.at >= best.at)))
      best = bearer;
  return best;
}

function roleBefore(roles: readonly RoleReading[], index: number): RoleAt | undefined {
  for (const reading of roles) {
    if (reading.next === index) return reading.role;
    // The role took the family name for its last adjective: المدرب الركراكي.
    const { first, end, skip } = reading.role;
    if (first < index && index < end && index === end - 1) return { first, end: index, skip };
  }
  return undefined;
}

function resolve(
  surnames: Surnames,
  reading: FrontReading,
  index: number,
  announced: () => boolean,
  pos: PartOfSpeech | undefined,
): Bearer | undefined {
  const { word } = reading;
  const plain = bare(word);
  if (plain.length < 3) return undefined;
  const exact = surnames.byWord.get(plain);
  if (exact !== undefined) {
    const kind = nameClass(word);
    // A noun that the tables of names lack is still a noun: إفطار العيد.
    const noun = pos === 'noun' || pos === 'verbal-noun';
    if (noun && !announced()) return undefined;
    const plainly =
      kind === NameClass.Unknown ||
      kind === NameClass.Foreign ||
      kind === NameClass.Family ||
      (kind === NameClass.WeakGiven && word.startsWith('ال'));
    return plainly || announced() ? nearest(exact, index) : undefined;
  }
  const shape = skeleton(word);
  if (shape.length < 3) return undefined;
  const alike = surnames.byShape.get(shape);
  if (alike === undefined) return undefined;
  // Another spelling, but not another word: دخول is nobody called الدخيل.
  if (pos !== 'unknown' && pos !== 'name') return undefined;
  const kind = nameClass(word);
  return kind >= NameClass.Unknown && kind <= NameClass.Family ? nearest(alike, index) : undefined;
}

/** A public figure's bare name that the article gives to somebody else is that person. */
function rekeyFigures(context: Context, surnames: Surnames): void {
  const full = new Set(
    context.found.filter((name) => name.end - name.first > 1).map((name) => name.key),
  );
  for (const name of context.found) {
    if (name.kind !== 'person' || name.end - name.first > 1) continue;
    const bearers = surnames.byWord.get(bare(wordAt(context.tokens, name.first).slice(name.skip)));
    const own = bearers?.filter((bearer) => full.has(bearer.key));
    const bearer = own === undefined ? undefined : nearest(own, name.first);
    if (bearer !== undefined) name.key = bearer.key;
  }
}

/**
 * Enters the word at `index` as the family name that a reading of it is, if any. A function of its own, for in the loop
 * over a text its closure would have every token make a scope.
 * @param role that ends just before the word
 */
function enterSurname(
  context: Context,
  surnames: Surnames,
  roles: readonly RoleReading[],
  role: RoleAt | undefined,
  index: number,
  word: Word,
): void {
  const { tokens, cover } = context;
  const covered = context.found[cover[index] ?? -1];
  for (const reading of frontReadings(word)) {
    const { skip } = reading;
    const announced = (): boolean =>
      skip === 0 && (role !== undefined || speechForm(wordAt(tokens, index - 1))?.form === 'verb');
    const bearer = resolve(surnames, reading, index, announced, tokens[index]?.pos);
    if (bearer === undefined || isThingsName(context, index)) continue;
    if (covered !== undefined) covered.key = bearer.key;
    else {
      const person: Found = { kind: 'person', key: bearer.key, first: index, end: index + 1, skip };
      const before = skip === 0 ? (role ?? roleBefore(roles, index)) : undefined;
      if (before !== undefined) person.role = before;
      enter(context, person);
    }
    return;
  }
}

/**
 * Second reading: bare family names find the person whom the text (or `known`) names in full, and single names after a
 * role that are nobody's become persons of their own.
 */
export function resolveSurnames(
  context: Context,
  roles: readonly RoleReading[],
  known: readonly NameMention[],
): void {
  mergeKeys(context, known);
  const surnames = collect(context, known);
  rekeyFigures(context, surnames);
  if (surnames.byWord.size === 0 && surnames.byShape.size === 0) return;
  const { tokens, cover, words } = context;
  const { filter } = surnames;
  const ends = new Map<number, RoleAt>();
  for (const reading of roles) {
    if (!ends.has(reading.next)) ends.set(reading.next, reading.role);
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.norm.length < 3 || !filter.mayHold(word)) continue;
    const covered = context.found[cover[index] ?? -1];
    if (
      covered !== undefined &&
      !(
        covered.kind === 'person' &&
        covered.end - covered.first === 1 &&
        keyParts(covered.key).length === 1
      )
    )
      continue;
    enterSurname(context, surnames, roles, ends.get(index), index, word);
  }
}
