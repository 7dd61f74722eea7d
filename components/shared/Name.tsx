import type { JSX } from 'preact';
import { languageOf, nameDirection } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Unbroken } from './Unbroken';

/** Words with a hyphen inside ('2021-2022', 'Maroc-Israël'). */
const HYPHENATED = /(\S+-\S+)/u;

/** A name that was not written for the interface, isolated from the text around it. */
export function Name({ name, className }: { name: string; className?: string }): JSX.Element {
  const { direction } = useI18n();
  return (
    <bdi class={className} dir={nameDirection(name, direction)} lang={languageOf(name)}>
      <Unbroken text={name} whole={HYPHENATED} className="hyphenated" />
    </bdi>
  );
}
