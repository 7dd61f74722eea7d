import type { Approximation, NumberKind } from '../types';
import type { Reading } from './cardinals';
import type { Counted } from './counted';

/** A number while it is being read: items `[from, end)`, with all that belongs to it. */
export interface Draft {
  kind: NumberKind;
  from: number;
  end: number;
  /** Items of the number alone, without sign, unit or noun. */
  readonly head: number;
  readonly tail: number;
  value: number;
  min: number | undefined;
  max: number | undefined;
  approx: Approximation | undefined;
  unit: string | undefined;
  /** Name of money whose country the text does not tell; `unit` is missing then. */
  money: string | undefined;
  base: string | undefined;
  factor: number | undefined;
  counted: Counted | undefined;
  grammar: 'dual' | 'singular' | undefined;
  label: boolean | undefined;
  /** The value by the other reading of its mark. */
  otherwise: number | undefined;
  score: readonly [number, number] | undefined;
  /** Power of ten that closed it, 1 without. */
  readonly scale: number;
  readonly digits: boolean;
  readonly definite: boolean;
}

/** The reading of a number that its own word or grammar gives, up to item `end`. */
export function plainReading(end: number, value: number): Reading {
  return { end, value, scale: 1, digits: false, definite: false };
}

/** A draft of the number read from item `i`. */
export function startDraft(kind: Draft['kind'], i: number, reading: Reading): Draft {
  const { end, value, min, max, scale, digits, definite } = reading;
  return {
    kind,
    from: i,
    end,
    head: i,
    tail: end,
    value,
    min,
    max,
    approx: min === undefined ? undefined : 'about',
    unit: undefined,
    money: undefined,
    base: undefined,
    factor: undefined,
    counted: undefined,
    grammar: undefined,
    label: undefined,
    otherwise: undefined,
    score: undefined,
    scale,
    digits,
    definite,
  };
}
