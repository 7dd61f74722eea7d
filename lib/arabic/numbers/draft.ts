import type { Approximation, NumberKind } from '../types';
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
