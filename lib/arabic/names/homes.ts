import { countryOf, isCountryKey, lookUp, phraseWords, provinces } from './gazetteer';

/** How one place lies to another. */
export type Lie = 'same' | 'inside' | 'around' | 'apart' | 'unknown';

/** The key of a place by one of its names, undefined where the gazetteer has no such place. */
function keyOf(name: string): string | undefined {
  const words = phraseWords(name.replace('?', ''));
  const hit = lookUp(words[0] ?? '', (i) => words[i]);
  return hit?.length === words.length && hit.entry.kind === 'place' ? hit.entry.key : undefined;
}

/** Key of a place → keys of those that it lies in, one for each place of its name. */
function build(): Map<string, Set<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { code, place, within } of provinces()) {
    const outer = place[0] === undefined ? `place:${code}` : keyOf(place[0]);
    if (outer === undefined) continue;
    const add = (key: string, home: string): void => {
      homes.set(key, (homes.get(key) ?? new Set<string>()).add(home));
    };
    if (!isCountryKey(outer)) add(outer, `place:${code}`);
    for (const [name = ''] of within) {
      const key = keyOf(name);
      if (key !== undefined && key !== outer) add(key, outer);
    }
  }
  return homes;
}

let homes: Map<string, Set<string>> | undefined;

/** Deepest that places lie in each other: quarter, town, district, governorate, region, country. */
const DEEPEST = 6;

const outers = new Map<string, ReadonlySet<string>>();

/** Every place that one of a key lies in, its country too. */
function around(key: string): ReadonlySet<string> {
  homes ??= build();
  const known = outers.get(key);
  if (known !== undefined) return known;
  const found = new Set<string>();
  let level = [key];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const inner of level)
      for (const outer of homes.get(inner) ?? []) {
        if (found.has(outer) || outer === key) continue;
        found.add(outer);
        next.push(outer);
      }
    level = next;
  }
  const country = isCountryKey(key) ? undefined : countryOf(key);
  if (country !== undefined) found.add(`place:${country}`);
  outers.set(key, found);
  return found;
}

/** Does the gazetteer tell in which province the place of a key lies, or that it is one? */
function isCharted(key: string): boolean {
  homes ??= build();
  return homes.has(key);
}

/** The countries that a place of a key lies in, as keys: several where places of several countries have its name. */
function countriesOf(key: string): string[] {
  return isCountryKey(key) ? [key] : [...around(key)].filter(isCountryKey);
}

/**
 * How the place of key `a` lies to that of key `b`: in it, around it, apart from it. Unknown where the gazetteer doesn't
 * tell: a place whose province it has not may lie in any of its country.
 */
export function lieOf(a: string, b: string): Lie {
  if (a === b) return 'same';
  if (around(a).has(b)) return 'inside';
  if (around(b).has(a)) return 'around';
  const [m, n] = [countriesOf(a), countriesOf(b)];
  if (m.length === 0 || n.length === 0) return 'unknown';
  if (!m.some((country) => n.includes(country))) return 'apart';
  return isCharted(a) && isCharted(b) ? 'apart' : 'unknown';
}

/** Are two places one, or does the one lie in the other, whichever, as far as the gazetteer tells? */
export function isNested(a: string, b: string): boolean {
  const lie = lieOf(a, b);
  return lie === 'same' || lie === 'inside' || lie === 'around';
}
