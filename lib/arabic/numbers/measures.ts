import { belowZero, DEGREE, isBelowZero } from './below-zero';
import { readAndFraction } from './cardinals';
import { type Counted, countedNoun } from './counted';
import type { Draft } from './draft';
import type { Item } from './items';
import { inBrackets, isYear } from './neighbours';
import { percentBefore } from './percent';
import { type MoneyContext, readUnit, speedAfter, type UnitMatch } from './units';

/** Up to here a number in brackets may open a point of a list: (1) تحسين. */
const LISTED = 10;

/** What the numbers of one text measure or count. */
export class Measures {
  constructor(
    private readonly items: readonly Item[],
    private readonly money: MoneyContext,
  ) {}

  /** Makes a number one of per cent that ends before item `end`, with what it is of (8% من السكان). */
  percent(draft: Draft, end: number): void {
    draft.kind = 'percent';
    draft.end = end;
    const of = this.items[end];
    if (of?.norm !== 'من') return;
    const noun = countedNoun(this.items, draft.from, end, false, undefined);
    if (noun !== undefined && noun.end > end) draft.counted = noun;
  }

  /**
   * Gives a number the unit or money after or before it, else the noun it counts: its own, or that of the number before,
   * `last`, where it has none.
   */
  measure(draft: Draft, last: (Counted & { at: number }) | undefined): void {
    const { items } = this;
    // (1.870.000) ريال
    const bracket = inBrackets(items, draft);
    const after = bracket ? draft.tail + 1 : draft.tail;
    const found = readUnit(items, after, this.money);
    // 21700 عام 2014: the year that it was of.
    const dated = found?.unit === 'year' && isYear(items[found.end]) && draft.digits;
    const unit = dated ? undefined : found;
    // نصف العام is a part of the year, not half a year long.
    const period = draft.value < 1 && items[draft.tail]?.definite === true && unit?.unit !== 'hour';
    if (unit !== undefined && unit.count !== 2 && !period) {
      this.setUnit(draft, unit, unit.end);
      const more = readAndFraction(items, unit.end);
      if (more !== undefined && more.scale === 0 && unit.kind === 'unit') {
        draft.value += more.of;
        draft.end = more.end;
      }
      belowZero(this.items, draft);
      const noun = items[draft.end]?.norm === 'من' && draft.kind === 'unit';
      if (noun) {
        const counted = countedNoun(items, draft.from, draft.end, false, undefined);
        if (counted !== undefined && counted.end > draft.end) draft.counted = counted;
      }
      return;
    }
    if (isBelowZero(items, draft.tail)) {
      draft.kind = 'unit';
      draft.unit = DEGREE;
      belowZero(this.items, draft);
      return;
    }
    const sign = items[draft.from - 1];
    const before = percentBefore(items, draft.from, draft.digits);
    if (before !== undefined) {
      draft.kind = 'percent';
      draft.from = before;
      return;
    }
    if (draft.digits && sign !== undefined && (sign.kind === 'mark' || sign.kind === 'latin')) {
      const money = readUnit(items, draft.from - 1, this.money);
      if (money?.kind === 'currency' && money.end === draft.from) {
        this.setUnit(draft, money, draft.end);
        draft.from -= 1;
        return;
      }
    }
    if (dated) return;
    // تابع الآلاف اللقاء: the vague count with the article is itself the noun.
    const crowd = draft.min !== undefined && draft.definite && items[draft.tail]?.norm !== 'من';
    const counted = crowd
      ? undefined
      : countedNoun(
          items,
          draft.from,
          bracket && draft.value > LISTED && items[after]?.definite === false ? after : draft.tail,
          draft.definite,
          last,
        );
    if (counted !== undefined) draft.counted = counted;
  }

  /** Gives a number a unit, with the time that makes it a speed, and its end, in items. */
  setUnit(draft: Draft, unit: UnitMatch, end: number): void {
    const speed = end === unit.end ? speedAfter(this.items, end, unit) : undefined;
    if (speed !== undefined) {
      this.setUnit(draft, { ...speed, base: speed.base }, speed.end);
      return;
    }
    draft.kind = unit.kind;
    draft.end = end;
    if (unit.unit !== '') draft.unit = unit.unit;
    draft.money = unit.money;
    if (unit.factor > 0) {
      draft.base = unit.base;
      draft.factor = unit.factor;
    }
  }
}
