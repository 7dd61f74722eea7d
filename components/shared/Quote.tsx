import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { excerptOf, quoteName, type Segment } from '../../lib/report/index';
import { useI18n } from '../i18n';

/** Units of a quote that are shown before the reader asks for the whole of it. */
const EXCERPT = 190;

/** A quote with its differing part marked; a long one is cut around the mark and opens on a click. */
export function Quote({ segments }: { segments: readonly Segment[] }): JSX.Element {
  const { t } = useI18n();
  const [whole, setWhole] = useState(false);
  const excerpt = excerptOf(segments, EXCERPT);
  const shown = whole ? segments : excerpt;
  return (
    <blockquote class="quote" dir="rtl" lang="ar">
      <span class="quote__text">
        {shown.map((part, i) =>
          part.marked ? <mark key={i}>{part.text}</mark> : <span key={i}>{part.text}</span>,
        )}
      </span>
      {excerpt !== segments && (
        <button
          type="button"
          class="link quote__more"
          aria-expanded={whole}
          aria-label={`${t(whole ? 'showLess' : 'wholeQuote')}${t('colon')}${quoteName(segments)}`}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'showLess' : 'wholeQuote')}
        </button>
      )}
    </blockquote>
  );
}
