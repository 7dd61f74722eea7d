import type { Draft } from './draft';
import type { Item } from './items';

/** How many items on a currency in brackets may stand (16 مليارا (4.3 مليار دولار)). */
const NEAR = 8;

function sameLine(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from + 1; i <= end; i += 1) {
    if (items[i]?.lineStart === true || items[i]?.norm === '.') return false;
  }
  return true;
}

/** 15 و12 سنة, 15 و12 قتيلا: the first of two numbers has the unit or noun of the second. */
function takeFromNext(items: readonly Item[], a: Draft, b: Draft): void {
  const bare =
    a.kind === 'number' && a.counted === undefined && a.end === a.tail && a.label !== true;
  const next = items[b.from];
  if (!bare || b.from !== a.end || next?.conjunction !== true || next.preposition !== '') return;
  if (b.digits !== a.digits || b.scale !== a.scale) return;
  if (b.kind === 'unit' && b.unit !== undefined && b.value >= 1) {
    a.kind = 'unit';
    a.unit = b.unit;
    if (b.base !== undefined) a.base = b.base;
    if (b.factor !== undefined) a.factor = b.factor;
  } else if (b.kind === 'number' && b.counted !== undefined && b.counted.end > b.tail) {
    a.counted = b.counted;
  }
}

/**
 * Gives numbers the unit that their neighbours say for them: two numbers of one noun, and millions after money of one
 * currency (916 مليون دولار … ثم 550 مليونا). Where two currencies are about, none is guessed. Changes the drafts.
 */
export function shareUnits(items: readonly Item[], drafts: Draft[]): Draft[] {
  // From the last on, so that a list hands its unit up: 3 و5 و9 سنوات.
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft !== undefined && next !== undefined) takeFromNext(items, draft, next);
  }
  let money: Draft | undefined;
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (draft === undefined) continue;
    if (draft.kind === 'currency') {
      money = draft;
      continue;
    }
    const large = draft.kind === 'number' && draft.scale >= 1e6 && draft.counted === undefined;
    if (!large || money?.unit === undefined || draft.label === true) continue;
    const other =
      next?.kind === 'currency' && next.from - draft.end <= NEAR && next.unit !== money.unit;
    if (other || !sameLine(items, money.end - 1, draft.from)) continue;
    draft.kind = 'currency';
    draft.unit = money.unit;
  }
  return drafts;
}
