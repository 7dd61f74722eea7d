import type { JSX } from 'preact';
import type { Relation } from '../../lib/claims/types';
import { RELATIONS, type ReportView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { RelationShape } from './RelationChip';

/** Shows one relation only, or all. Relations of which there are none are left out. */
export function FilterBar({
  counts,
  selected,
  onSelect,
}: {
  counts: ReportView['counts'];
  selected: Relation | null;
  onSelect: (relation: Relation | null) => void;
}): JSX.Element | null {
  const { t, number } = useI18n();
  const present = RELATIONS.filter((relation) => counts[relation] > 0);
  if (present.length < 2) return null;
  const total = present.reduce((sum, relation) => sum + counts[relation], 0);
  return (
    <div class="filters" role="group" aria-label={t('filterLabel')}>
      <button
        type="button"
        class="chip"
        aria-pressed={selected === null}
        onClick={() => onSelect(null)}
      >
        {t('filterAll')} <span class="chip__count">{number(total)}</span>
      </button>
      {present.map((relation) => (
        <button
          key={relation}
          type="button"
          class={`chip chip--${relation}`}
          aria-pressed={selected === relation}
          onClick={() => onSelect(selected === relation ? null : relation)}
        >
          <RelationShape relation={relation} /> {t(`relation_${relation}`)}{' '}
          <span class="chip__count">{number(counts[relation])}</span>
        </button>
      ))}
    </div>
  );
}
