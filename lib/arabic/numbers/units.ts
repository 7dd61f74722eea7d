import { MONEY_COUNTRIES, OPEN_MONEYS } from '../lexicon/open-moneys';
import {
  CURRENCIES,
  CURRENCY_SHORT,
  CURRENCY_SIGNS,
  SPEED_TIMES,
  SPEEDS,
  UNITS,
} from '../lexicon/units';
import { foldWord } from '../normalise';
import type { Item } from './items';
import { WordTable } from './word-table';

/** A unit of measure or money after, before or inside a number. */
export interface UnitMatch {
  readonly end: number;
  readonly kind: 'unit' | 'currency';
  /** '' for money whose country the text does not tell. */
  readonly unit: string;
  /** Of such money its name. */
  readonly money?: string | undefined;
  readonly base: string;
  readonly factor: number;
  /** 2 where the noun itself is dual. */
  readonly count: 1 | 2 | 0;
}

interface UnitForm {
  readonly unit: string;
  readonly base: string;
  readonly factor: number;
  readonly count: 1 | 2 | 0;
  readonly money: MoneyNoun | undefined;
}

interface MoneyNoun {
  readonly noun: string;
  readonly code: string;
  readonly byAdjective: ReadonlyMap<string, string>;
}

interface UnitWord {
  readonly alone: UnitForm | undefined;
  /** Second word to the unit that both make. */
  readonly pairs: ReadonlyMap<string, UnitForm> | undefined;
}

function fold(forms: string): string[] {
  return forms.split(' ').filter(Boolean).map(foldWord);
}

function buildUnits(): WordTable<UnitWord> {
  const table = new WordTable<UnitWord>();
  const put = (forms: string, form: UnitForm): void => {
    for (const written of forms.split(' ').filter(Boolean)) {
      const [head = '', tail] = written.split('_');
      table.add(head, (known) => {
        if (tail === undefined) return { alone: form, pairs: known?.pairs };
        const pairs = new Map(known?.pairs);
        pairs.set(foldWord(tail), form);
        return { alone: known?.alone, pairs };
      });
    }
  };
  for (const [unit, base, factor, one, two, many] of UNITS) {
    put(one, { unit, base, factor, count: 1, money: undefined });
    put(two, { unit, base, factor, count: 2, money: undefined });
    put(many, { unit, base, factor, count: 0, money: undefined });
  }
  for (const [one, two, many, code, byCountry] of CURRENCIES) {
    const byAdjective = new Map<string, string>();
    for (const [iso, adjectives] of Object.entries(byCountry)) {
      for (const adjective of fold(adjectives)) byAdjective.set(adjective, iso);
    }
    const money: MoneyNoun = { noun: fold(one)[0] ?? '', code, byAdjective };
    put(one, { unit: code, base: '', factor: 0, count: 1, money });
    put(two, { unit: code, base: '', factor: 0, count: 2, money });
    put(many, { unit: code, base: '', factor: 0, count: 0, money });
  }
  return table;
}

let units: WordTable<UnitWord> | undefined;
let countries: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
const openMoneys: ReadonlyMap<string, string> = new Map(
  Object.entries(OPEN_MONEYS).map(([noun, name]) => [foldWord(noun), name]),
);
const shortMoney: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCY_SHORT).map(([letters, code]) => [foldWord(letters), code]),
);
const signs: ReadonlyMap<string, string> = new Map(Object.entries(CURRENCY_SIGNS));

function moneyCountries(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  if (countries === undefined) {
    const map = new Map<string, Readonly<Record<string, string>>>();
    for (const [stems, byNoun] of MONEY_COUNTRIES) {
      const folded = Object.fromEntries(
        Object.entries(byNoun).map(([noun, code]) => [foldWord(noun), code]),
      );
      for (const stem of fold(stems)) map.set(stem, folded);
    }
    countries = map;
  }
  return countries;
}

/** Tells what money a bare noun means in one text: by its own adjectives elsewhere, else by the country most named. */
export class MoneyContext {
  private readonly known = new Map<string, string>();

  constructor(private readonly items: readonly Item[]) {}

  /** ISO 4217 code for a folded currency noun, or '' where the text doesn't tell. */
  codeOf(noun: string): string {
    const known = this.known.get(noun);
    if (known !== undefined) return known;
    const votes = new Map<string, number>();
    for (const item of this.items) {
      if (item.kind !== 'word') continue;
      const { stem } = item.token;
      const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
      const code = moneyCountries().get(bare)?.[noun];
      if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + 1);
    }
    let best = '';
    let most = 0;
    for (const [code, count] of votes) {
      if (count > most) [best, most] = [code, count];
    }
    this.known.set(noun, best);
    return best;
  }
}

function clean(item: Item | undefined): item is Item {
  return item !== undefined && !item.conjunction && item.preposition === '';
}

/** ج.م and the like: letters of a currency with points between. */
function abbreviated(items: readonly Item[], i: number): UnitMatch | undefined {
  const [a, point, b] = [items[i], items[i + 1], items[i + 2]];
  if (a === undefined || point?.norm !== '.' || b === undefined || !b.glued) return undefined;
  const code = shortMoney.get(`${a.norm}.${b.norm}`);
  if (code === undefined) return undefined;
  const last = items[i + 3];
  const end = last?.norm === '.' && last.glued ? i + 4 : i + 3;
  return { end, kind: 'currency', unit: code, base: '', factor: 0, count: 0 };
}

const OUNCE = 'oz';
const OUGUIYA = foldWord('أوقية');
const SPEED_BASE = 'km/h';
const IN: ReadonlySet<string> = new Set(['في', '/']);

/** The time a length is gone in behind it (في الساعة, بالساعة, /س), from item `i`; undefined where none is said. */
function speedTime(items: readonly Item[], i: number): { end: number; time: string } | undefined {
  const first = items[i];
  const apart = IN.has(first?.norm ?? '');
  const at = apart ? i + 1 : i;
  const norm = items[at]?.norm;
  if (norm === undefined || first?.lineStart === true) return undefined;
  for (const [time, spoken, short] of SPEED_TIMES) {
    const said =
      first?.norm === '/'
        ? fold(short).includes(norm)
        : norm === foldWord(apart ? spoken : `ب${spoken}`);
    if (said) return { end: at + 1, time };
  }
  return undefined;
}

/** The speed that `unit`, a length read before item `i`, is the first half of (كيلومترا في الساعة); else undefined. */
export function speedAfter(
  items: readonly Item[],
  i: number,
  unit: UnitMatch,
): UnitMatch | undefined {
  const { base } = unit;
  const said = base === 'm' ? speedTime(items, i) : undefined;
  const speed = SPEEDS.find(([length, time]) => length === unit.unit && time === said?.time);
  if (said === undefined || speed === undefined) return undefined;
  return { ...unit, end: said.end, unit: speed[2], base: SPEED_BASE, factor: speed[3] };
}

/** Does a unit or currency open with this folded word, clitics taken off? */
export function isUnitWord(norm: string): boolean {
  units ??= buildUnits();
  return units.find(norm) !== undefined;
}

/** م2, كم2, م3: a length and its power without a space, which digits part from it. */
function powerUnit(items: readonly Item[], i: number): UnitMatch | undefined {
  const [length, power] = [items[i], items[i + 1]];
  if (power?.glued !== true || (power.norm !== '2' && power.norm !== '3')) return undefined;
  units ??= buildUnits();
  const form = units.exact(`${length?.norm ?? ''}${power.norm}`)?.alone;
  if (form === undefined || length?.kind !== 'word') return undefined;
  const { unit, base, factor, count } = form;
  return { end: i + 2, kind: 'unit', unit, base, factor, count };
}

/** The unit that starts at item `i`, or undefined. Clitics before it are not allowed but the article is. */
export function readUnit(
  items: readonly Item[],
  i: number,
  money: MoneyContext,
): UnitMatch | undefined {
  const item = items[i];
  if (item === undefined) return undefined;
  const raised = powerUnit(items, i);
  if (raised !== undefined) return raised;
  units ??= buildUnits();
  const split = item.conjunction || item.preposition !== '';
  // فدانا: the name of a unit as a whole, though its first letter may be a particle.
  if (split && units.exact(item.norm) === undefined) return undefined;
  if (item.kind === 'mark' || item.kind === 'latin') {
    const code = signs.get(item.norm);
    if (code !== undefined) {
      return { end: i + 1, kind: 'currency', unit: code, base: '', factor: 0, count: 0 };
    }
  }
  const short = abbreviated(items, i);
  if (short !== undefined) return short;
  const found = units.find(item.norm);
  if (found === undefined || found.conjunction || found.preposition !== '') return undefined;
  const next = items[i + 1];
  let form = found.entry.alone;
  let end = i + 1;
  if (clean(next)) {
    const pair = found.entry.pairs?.get(
      next.norm.startsWith('ال') && found.definite ? next.norm.slice(2) : next.norm,
    );
    if (pair !== undefined) {
      form = pair;
      end += 1;
      const power = items[end];
      if ((pair.unit === 'km' || pair.unit === 'm') && clean(power)) {
        const area = units.find('متر')?.entry.pairs?.get(power.norm);
        if (area?.unit === 'm2') {
          form = { ...area, unit: pair.unit === 'km' ? 'km2' : 'm2', factor: pair.factor ** 2 };
          end += 1;
        }
      }
    }
  }
  if (form === undefined) return undefined;
  // 500 أوقية of Mauritania's money, where the text is of that country.
  const local = form.unit === OUNCE ? money.codeOf(OUGUIYA) : '';
  if (local !== '')
    return { end, kind: 'currency', unit: local, base: '', factor: 0, count: form.count };
  if (form.money === undefined) {
    return {
      end,
      kind: 'unit',
      unit: form.unit,
      base: form.base,
      factor: form.factor,
      count: form.count,
    };
  }
  let code = form.money.code;
  const adjective = clean(items[end]) ? items[end] : undefined;
  const said =
    adjective === undefined
      ? undefined
      : (form.money.byAdjective.get(adjective.norm) ??
        form.money.byAdjective.get(adjective.token.stem));
  if (said !== undefined) {
    code = said;
    end += 1;
    if (items[end]?.norm === 'جديد') end += 1;
  } else if (code === '') code = money.codeOf(form.money.noun);
  const open = code === '' ? openMoneys.get(form.money.noun) : undefined;
  return { end, kind: 'currency', unit: code, money: open, base: '', factor: 0, count: form.count };
}
