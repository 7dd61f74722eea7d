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
  min?: number;
  max?: number;
  approx?: Approximation;
  unit?: string;
  base?: string;
  factor?: number;
  counted?: Counted;
  grammar?: 'dual' | 'singular';
  label?: boolean;
  score?: readonly [number, number];
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
  return {
    kind,
    from: i,
    end: reading.end,
    head: i,
    tail: reading.end,
    value: reading.value,
    scale: reading.scale,
    digits: reading.digits,
    definite: reading.definite,
    ...(reading.min === undefined ? {} : { min: reading.min, approx: 'about' as const }),
    ...(reading.max === undefined ? {} : { max: reading.max }),
  };
}
