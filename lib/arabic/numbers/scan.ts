import { approximate } from './approximation';
import { belowZero } from './below-zero';
import { type Reading, readAndFraction, readCardinal } from './cardinals';
import { type Counted, nounOfOne, orderedNoun } from './counted';
import { plainReading, startDraft, type Draft } from './draft';
import { shareUnits } from './sharing';
import { constructDual, dualNoun } from './duals';
import { fewBehind } from './few-behind';
import { PART, readFraction } from './fractions';
import { readGoals } from './goals';
import type { Item } from './items';
import { isLabel } from './labels';
import { settleMark } from './marks';
import { Measures } from './measures';
import { readOrdinal } from './ordinals';
import { percentAfter } from './percent';
import { strokeScore } from './ranges';
import { isAdjective, oneAgrees, oneByOne } from './neighbours';
import { twoCents } from './two-cents';
import { MoneyContext, readUnit, type UnitMatch } from './units';
import { ONLY } from './word-use';

/** Words before a name of kin. */
const KIN = new Set(['ابو', 'ابي', 'ابا', 'بن', 'بنت', 'ال']);
const GOAL = 'هدف';
const MINUS_WORDS = new Set(['سالب', 'ناقص']);

/** Reads all numbers of a text into drafts, in order, ranges not yet joined. */
export class Scanner {
  private readonly money: MoneyContext;
  private readonly measures: Measures;
  private last: (Counted & { at: number }) | undefined;
  private readonly drafts: Draft[] = [];
  private readonly surface: (item: Item) => string;

  /** `taken` marks the items that a calendar date holds: no number starts there. */
  constructor(
    private readonly items: readonly Item[],
    text: string,
    private readonly taken: Uint8Array,
  ) {
    this.money = new MoneyContext(items);
    this.measures = new Measures(items, this.money);
    this.surface = (item) => text.slice(item.start, item.end);
  }

  /** All numbers of the text, in order. */
  scan(): Draft[] {
    const { items } = this;
    for (let i = 0; i < items.length;) {
      if (this.taken[i] === 1) {
        i += 1;
        continue;
      }
      const draft = this.draftAt(i);
      if (draft === undefined) {
        i += 1;
        continue;
      }
      this.drafts.push(draft);
      // أربعة من عائلة واحدة وأصيب ثلاثة: what is one is not what the next number counts.
      const one = draft.grammar === 'singular';
      if (draft.counted !== undefined && draft.kind === 'number' && !one) {
        const { lemma, span, end } = draft.counted;
        this.last = { lemma, span, end, at: draft.tail };
      }
      i = Math.max(draft.end, draft.tail, i + 1);
    }
    return shareUnits(this.items, this.drafts);
  }

  private draftAt(i: number): Draft | undefined {
    const item = this.items[i];
    if (item === undefined) return undefined;
    if (item.digits === undefined && item.word === undefined) {
      if (item.use === undefined) return undefined;
      if (!item.use.opensNumber) return this.unitAndFraction(i);
      if (!PART.has(item.norm))
        return this.one(i) ?? this.goals(i) ?? this.dual(i) ?? this.unitAndFraction(i);
    }
    const score = strokeScore(this.items, i);
    if (score !== undefined) {
      const draft = startDraft('number', i, plainReading(i + 3, score[0]));
      draft.score = score;
      return draft;
    }
    const behind = fewBehind(this.items, i, this.surface(item));
    if (behind !== undefined) {
      approximate(this.items, behind);
      return behind;
    }
    const reading = this.read(i);
    if (reading === undefined) return undefined;
    if (reading.ordinal === true) return this.ordinal(i, reading);
    if (item.word?.digit === 1 && reading.end === i + 1) return this.single(i, reading);
    const two = item.word?.digit === 2 && reading.end === i + 1 && !item.conjunction;
    const last = this.drafts[this.drafts.length - 1];
    // تعديلين اثنين says two once.
    if (two && last?.grammar === 'dual' && last.end === i) {
      last.end = i + 1;
      return undefined;
    }
    return this.cardinal(i, reading);
  }

  private read(i: number): Reading | undefined {
    const { items, surface } = this;
    const item = items[i];
    // أبو سبعان: the name of a family.
    if (item?.word !== undefined && KIN.has(items[i - 1]?.norm ?? '')) return undefined;
    // الاثنين is the weekday; the cardinal two is hardly ever written so.
    if (item?.definite === true && item.word?.digit === 0) return undefined;
    if (item?.definite === true && item.word?.digit === 2 && items[i + 1]?.word?.ten !== true) {
      const tens = items[i + 1]?.word?.tens !== undefined && items[i + 1]?.conjunction === true;
      if (!tens) return undefined;
    }
    const cardinal = readCardinal(items, i, surface);
    const fraction = readFraction(items, i, cardinal, surface);
    if (fraction !== undefined && fraction.end >= (cardinal?.end ?? 0)) return fraction;
    const ordinal = readOrdinal(items, i, surface);
    if (ordinal !== undefined && ordinal.end >= (cardinal?.end ?? 0)) return ordinal;
    return cardinal;
  }

  private ordinal(i: number, reading: Reading): Draft {
    const counted = orderedNoun(this.items, i, reading.end, reading.definite);
    const draft = startDraft('ordinal', i, reading);
    if (counted !== undefined) draft.counted = counted;
    if (isLabel(this.items, draft)) draft.label = true;
    return draft;
  }

  /** واحد by itself: one of the noun before it (قتيل واحد), or the number. */
  private single(i: number, reading: Reading): Draft | undefined {
    const item = this.items[i];
    const before = this.items[i - 1];
    if (item === undefined) return undefined;
    if (before !== undefined && MINUS_WORDS.has(before.norm)) return this.cardinal(i, reading);
    // 'واحد من' with the article after it is 'one of the', no count.
    const of = this.items[i + 1]?.norm === 'من' && this.items[i + 1]?.conjunction === false;
    if (of && reading.end === i + 1 && this.items[i + 2]?.word === undefined) return undefined;
    if (oneByOne(this.items, i + 1)) return undefined;
    const agrees =
      before?.kind === 'word' &&
      before.definite === item.definite &&
      oneAgrees(before.norm, item.norm);
    if (agrees && !item.conjunction && item.preposition === '') {
      const unit = readUnit(this.items, i - 1, this.money);
      const counted = nounOfOne(this.items, i);
      if ((unit !== undefined && unit.end === i) || (counted !== undefined && !item.definite)) {
        const draft = startDraft('number', i, reading);
        draft.grammar = 'singular';
        draft.from = i - 1;
        if (unit !== undefined && unit.end === i) this.measures.setUnit(draft, unit, draft.end);
        else if (counted !== undefined) draft.counted = counted;
        return draft;
      }
    }
    return item.definite ? undefined : this.cardinal(i, reading);
  }

  private one(i: number): Draft | undefined {
    const item = this.items[i];
    if (item === undefined || !ONLY.has(item.norm)) return undefined;
    // هدف المباراة الوحيد: the adjective agrees with the noun further up.
    const apart = item.norm.endsWith('وحيد') && this.items[i - 1]?.norm.endsWith('ه') === true;
    const counted = nounOfOne(this.items, apart ? i - 1 : i);
    if (counted === undefined || this.items[i - 1]?.definite !== item.definite) return undefined;
    const draft = startDraft('number', i, plainReading(i + 1, 1));
    draft.from = apart ? i - 2 : i - 1;
    draft.grammar = 'singular';
    draft.counted = counted;
    return draft;
  }

  private goals(i: number): Draft | undefined {
    const goals = readGoals(this.items, i);
    const item = this.items[i];
    if (goals === undefined || item === undefined) return undefined;
    const draft = startDraft('number', i, plainReading(goals.end, goals.value));
    draft.counted = { lemma: GOAL, span: { start: item.start, end: item.end }, end: i + 1 };
    if (goals.against !== undefined) draft.score = [goals.value, goals.against];
    return draft;
  }

  private dual(i: number): Draft | undefined {
    const item = this.items[i];
    if (item === undefined) return undefined;
    if (item.norm.charCodeAt(item.norm.length - 1) !== 0x646)
      return this.pair(i, item, constructDual(this.items, i), true);
    const before = this.drafts[this.drafts.length - 1];
    const afterDual =
      before?.grammar === 'dual' && i - before.tail <= 1 && item?.conjunction === false;
    const unit = twoCents(this.items, i, this.money) ?? this.bareUnit(i);
    if (unit?.count === 2 && isAdjective(this.items, i)) return undefined;
    if (unit?.count === 2) {
      const more = readAndFraction(this.items, unit.end);
      const draft = startDraft(
        'number',
        i,
        plainReading(more?.end ?? unit.end, 2 + (more?.of ?? 0)),
      );
      draft.grammar = 'dual';
      this.measures.setUnit(draft, unit, draft.end);
      belowZero(this.items, draft);
      approximate(this.items, draft);
      return draft;
    }
    if (afterDual) return undefined;
    return this.pair(i, item, dualNoun(this.items, i));
  }

  /** Two of the noun at item `i`, whose dual it is. */
  private pair(
    i: number,
    item: Item,
    lemma: string | undefined,
    construct = false,
  ): Draft | undefined {
    if (lemma === undefined) return undefined;
    const draft = startDraft('number', i, plainReading(i + 1, 2));
    draft.grammar = 'dual';
    draft.counted = { lemma, span: { start: item.start, end: item.end }, end: i + 1 };
    // نحو بلدتي كذا وكذا: towards both.
    if (!construct) approximate(this.items, draft);
    return draft;
  }

  /** A unit noun that may carry و or a preposition of its own. */
  private bareUnit(i: number): UnitMatch | undefined {
    const item = this.items[i];
    if (item === undefined) return undefined;
    if (!item.conjunction && item.preposition === '') return readUnit(this.items, i, this.money);
    if (item.norm.length < 5 || !item.norm.endsWith('ين')) return undefined;
    const bare = { ...item, conjunction: false, preposition: '', norm: item.token.stem };
    const view = [bare, ...this.items.slice(i + 1, i + 4)];
    const unit = readUnit(view, 0, this.money);
    return unit === undefined ? undefined : { ...unit, end: unit.end + i };
  }

  /** لتر ونصف, ساعة وربع. */
  private unitAndFraction(i: number): Draft | undefined {
    const next = this.items[i + 1];
    if (next?.conjunction !== true || next.word?.fraction === undefined) return undefined;
    const unit = readUnit(this.items, i, this.money);
    if (unit?.count !== 1 || unit.end !== i + 1) return undefined;
    const more = readAndFraction(this.items, i + 1);
    if (more === undefined || more.scale > 0) return undefined;
    const draft = startDraft('number', i, plainReading(more.end, 1 + more.of));
    this.measures.setUnit(draft, unit, more.end);
    approximate(this.items, draft);
    return draft;
  }

  private cardinal(i: number, reading: Reading): Draft {
    const { items } = this;
    const draft = startDraft('number', i, reading);
    if (reading.dual === true) draft.grammar = 'dual';
    const minus = items[i - 1];
    if (minus?.kind === 'word' && MINUS_WORDS.has(minus.norm)) {
      draft.value = -draft.value;
      draft.from = i - 1;
    }
    // (24) في المائة
    const bracket =
      reading.digits && items[i - 1]?.norm === '(' && items[reading.end]?.norm === ')' ? 1 : 0;
    const percent = percentAfter(items, reading.end + bracket);
    if (percent !== undefined) {
      this.measures.percent(draft, percent);
    } else this.measures.measure(draft, this.last);
    settleMark(items, draft, reading);
    if (isLabel(items, draft)) {
      draft.label = true;
      draft.counted = undefined;
    }
    approximate(this.items, draft);
    return draft;
  }
}
