import type { JSX } from 'preact';
import type { Relation } from '../../lib/claims/types';
import { useI18n } from '../i18n';

// Told apart by shape as well as by colour.
const SHAPES: Readonly<Record<Relation, string>> = {
  conflict: 'M2 2l8 8M10 2l-8 8',
  update: 'M6 10.5V2M2.5 5.5 6 2l3.5 3.5',
  precision: 'M6 1v3m0 4v3M1 6h3m4 0h3',
  wording: 'M2 4h8M2 8h8',
};

/** How the sides of a finding stand to each other. */
export function RelationChip({ relation }: { relation: Relation }): JSX.Element {
  const { t } = useI18n();
  return (
    <span class={`relation relation--${relation}`} title={t(`relationHelp_${relation}`)}>
      <RelationShape relation={relation} />
      {t(`relation_${relation}`)}
    </span>
  );
}

/** The sign of a relation alone. */
export function RelationShape({ relation }: { relation: Relation }): JSX.Element {
  return (
    <svg
      width="0.625rem"
      height="0.625rem"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[relation]} />
    </svg>
  );
}
