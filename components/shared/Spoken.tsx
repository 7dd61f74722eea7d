import type { JSX } from 'preact';
import { arabicRuns } from '../../lib/report/index';
import { useI18n } from '../i18n';

/** A text of the interface that may hold Arabic words: in another language these are named as Arabic to screen readers. */
export function Spoken({ text }: { text: string }): JSX.Element {
  const { language } = useI18n();
  if (language === 'ar') return <>{text}</>;
  return (
    <>
      {arabicRuns(text).map((part, i) =>
        i % 2 === 1 ? (
          <span key={i} lang="ar">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
