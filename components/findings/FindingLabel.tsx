import type { JSX } from 'preact';
import { useI18n } from '../i18n';
import { Spoken } from '../shared/Spoken';

/** Arabic words that a heading quotes: isolated, in the quotation marks of the interface. */
const QUOTED = /([“«]\s?\u2067[^\u2069]*\u2069\s?[”»])/u;

/** English marks as they stand in a line from the right: unlike « and » they are not mirrored, and would close first. */
const mirrored = (quoted: string): string => quoted.replace(/^“/u, '”').replace(/(?!^)”$/u, '“');

/**
 * The question of a finding. Arabic words quoted in a heading of another script stay together in a box of their own:
 * over two lines they would be read in the wrong order.
 */
export function FindingLabel({ label }: { label: string }): JSX.Element {
  const { direction } = useI18n();
  if (direction === 'rtl') return <bdi>{label}</bdi>;
  return (
    <bdi>
      {label.split(QUOTED).map((part, i) =>
        i % 2 === 1 ? (
          <span key={i} class="finding__quoted" dir="rtl" lang="ar">
            {mirrored(part)}
          </span>
        ) : (
          <Spoken key={i} text={part} />
        ),
      )}
    </bdi>
  );
}
