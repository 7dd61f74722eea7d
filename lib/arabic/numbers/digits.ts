/** Which mark a text uses for decimals; unknown until something in it tells. */
export type DecimalMark = 'point' | 'comma' | 'unknown';

/** A run of digits and separators, read. */
export interface DigitReading {
  /** NaN where the run is no number (12.05.2015, a version, an address). */
  readonly value: number;
  /** The reading as a decimal where one mark before three digits could be either (1.234, 1,234). */
  readonly decimalValue: number | undefined;
  /** The mark of such a run where the rest of the text tells what it is. */
  readonly settled: boolean;
  /** Such a mark as written, '' in other runs. */
  readonly either: '' | '.' | ',';
  /** The whole numbers between the marks, in order. */
  readonly parts: readonly number[];
  /** Digits of the first part, as written (leading zeros count). */
  readonly width: number;
  /** No mark inside. */
  readonly plain: boolean;
  /** What this run proves about the text's decimal mark. */
  readonly proves: DecimalMark;
}

const POINT = '.';
const ARABIC_DECIMAL = '٫';
const ARABIC_THOUSANDS = '٬';

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

/** Is this one of the marks that join digits: . , ٫ ٬ ، ? */
export function isNumberMark(ch: string): boolean {
  return ch === '.' || ch === ',' || ch === '٫' || ch === '٬' || ch === '،';
}

/** `digits` (ASCII) with a decimal part, as a number. */
function withDecimals(whole: string, decimals: string): number {
  return Number(`${whole}.${decimals}`);
}

/**
 * Reads a run of digits (any of three scripts) with marks between them; other characters are skipped as invisible.
 * `mark` is what the rest of the text tells. Linear in the length of `run`; at most 40 digits a part are kept exact.
 */
export function readDigits(run: string, mark: DecimalMark): DigitReading {
  const groups: string[] = [''];
  const marks: string[] = [];
  for (let i = 0; i < run.length; i += 1) {
    const digit = digitOf(run.charCodeAt(i));
    if (digit >= 0) {
      const last = groups.length - 1;
      const group = groups[last] ?? '';
      if (group.length < 310) groups[last] = group + String(digit);
    } else if (isNumberMark(run.charAt(i))) {
      marks.push(run.charAt(i));
      groups.push('');
      if (groups.length > 24) break;
    }
  }
  const first = groups[0] ?? '';
  const parts = groups.map(Number);
  const lastMark = marks[marks.length - 1] ?? '';
  const answer = (
    value: number,
    proves: DecimalMark = 'unknown',
    decimalValue?: number,
  ): DigitReading => ({
    value,
    decimalValue,
    settled: mark !== 'unknown',
    either: decimalValue === undefined ? '' : lastMark === POINT ? '.' : ',',
    parts,
    width: first.length,
    plain: marks.length === 0,
    proves,
  });
  const joined = (upTo: number): string => groups.slice(0, upTo).join('');
  if (marks.length === 0) return answer(Number(first));

  const lastGroup = groups[groups.length - 1] ?? '';
  const inner = marks.slice(0, -1);
  const threes = (from: number, to: number): boolean =>
    groups.slice(from, to).every((group) => group.length === 3);

  if (marks.length === 1) {
    const decimal = withDecimals(first, lastGroup);
    if (lastMark === ARABIC_DECIMAL) return answer(decimal);
    const thousands = lastGroup.length === 3 && first.length <= 3 && first.length > 0;
    if (!thousands || first === '0') {
      const proves = first === '' || lastMark === '٬' ? 'unknown' : markOf(lastMark);
      return answer(decimal, proves);
    }
    if (lastMark === ARABIC_THOUSANDS) return answer(Number(joined(2)));
    if (mark === markOf(lastMark)) return answer(decimal, 'unknown', decimal);
    return answer(Number(joined(2)), 'unknown', decimal);
  }
  // Several marks: the same one all through is thousands; a different last one is the decimal mark.
  const innerSame = inner.every((m) => m === inner[0]);
  if (innerSame && inner[0] === lastMark) {
    if (threes(1, groups.length) && first.length <= 3) {
      const proves = lastMark === POINT ? 'comma' : lastMark === ',' ? 'point' : 'unknown';
      return answer(Number(joined(groups.length)), proves);
    }
    return answer(NaN);
  }
  if (innerSame && threes(1, groups.length - 1) && first.length <= 3) {
    return answer(withDecimals(joined(groups.length - 1), lastGroup), markOf(lastMark));
  }
  return answer(NaN);
}

function markOf(mark: string): DecimalMark {
  return mark === POINT || mark === ARABIC_DECIMAL ? 'point' : 'comma';
}
