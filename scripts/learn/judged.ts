import { readFileSync } from 'node:fs';
import type { Discrepancy, DiscrepancyType, Field, Relation } from '../../lib/claims/types';

/** What a reader held of a finding, see bench/claims/README.md. */
export const LABELS = ['R', 'A', 'E', 'S', 'N', 'M', 'W', 'F'] as const;
export type Label = (typeof LABELS)[number];

/** Article, field, and the offsets of a mention in it (UTF-16 units, end not included). */
type Place = readonly [article: string, field: Field, start: number, end: number];

/** A finding that a reader has judged. */
export interface Judged {
  readonly type: DiscrepancyType;
  readonly relation: Relation;
  readonly label: Label;
  /** Whether the open article and the nearest one against it report one event: yes, no, or not sure. */
  readonly same: 'Y' | 'N' | 'U';
  /** The places of each side's mentions. */
  readonly sides: readonly (readonly Place[])[];
}

/** An open article with the related ones it was compared with, and what a reader held of the findings. */
export interface JudgedArticle {
  readonly open: string;
  readonly related: readonly string[];
  readonly found: readonly Judged[];
}

/** Reads a file of judged findings, one article a line. Throws where it is no such file. */
export function readJudged(file: string): JudgedArticle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedArticle);
}

/** One article of three is not read by who works on the comparer: its findings are only counted. */
export const isUnread = ({ open }: JudgedArticle): boolean =>
  Number(open.replace(/\D/gu, '')) % 3 === 0;

/** Does a finding hold two of the judged places, of two sides, against each other? */
export function isSame(found: Discrepancy, judged: Judged): boolean {
  if (found.type !== judged.type) return false;
  const holds = (places: readonly Place[]): number[] =>
    found.sides.flatMap(({ mentions }, i) =>
      mentions.some((m) =>
        places.some(
          ([article, field, start, end]) =>
            m.article === article && m.field === field && m.start < end && start < m.end,
        ),
      )
        ? [i]
        : [],
    );
  const sides = judged.sides.map(holds);
  return sides.some((x, i) =>
    sides.slice(i + 1).some((y) => x.some((side) => y.some((other) => other !== side))),
  );
}
