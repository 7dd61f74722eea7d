import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { useLostFocus } from '../shared/lost-focus';
import { ImportCancelled, ImportDone, ImportFailed, ImportGone } from './ImportReport';
import type { ImportAt, ImportState } from './types';

function Progress({
  at,
  onCancel,
}: {
  /** Null where another page imports that has not told yet. */
  at: ImportAt | null;
  /** Absent where another page imports: it is cancelled there. */
  onCancel?: () => void;
}): JSX.Element {
  const { t, size, number } = useI18n();
  const cancelling = at?.phase === 'cancelling';
  const said = (): string | null => {
    if (at === null) return null;
    if (cancelling) return t('importCancelling');
    return at.phase === 'checking' || at.title === null
      ? t('importChecking', { file: at.file })
      : t('importWriting', { title: at.title });
  };
  const count = at?.phase === 'checking' ? size : number;
  const text = said();
  return (
    <div class="progress">
      <div id="import-progress">
        {text !== null && <p>{text}</p>}
        {!onCancel && <p class="help">{t('importElsewhere')}</p>}
      </div>
      <progress
        aria-labelledby="import-progress"
        // Without a value the bar says that something is going on, how far is not known: taking back has no measure.
        {...(at && !cancelling && { value: at.done, max: Math.max(1, at.total) })}
      />
      <div class="progress__foot">
        <span class="muted">
          {at && !cancelling && t('progressOf', { done: count(at.done), total: count(at.total) })}
        </span>
        {onCancel && (
          <button type="button" class="button" disabled={cancelling} onClick={onCancel}>
            {t('importCancel')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Takes a pack from a file, chosen or dropped, and says what became of it. */
export function PackImport({
  state,
  onFile,
  onCancel,
}: {
  state: ImportState;
  /** `others`: more files came with this one. */
  onFile: (file: File, others: boolean) => void;
  onCancel: () => void;
}): JSX.Element {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  // dragenter and dragleave also come from the elements inside.
  const [over, setOver] = useState(0);
  const busy = state.kind === 'busy' || state.kind === 'elsewhere';
  const part = useRef<HTMLDivElement>(null);
  // 'Choose a file' and 'Cancel' take each other's place; a pressed 'Cancel' can't be pressed again.
  useLostFocus(
    part,
    () => part.current?.querySelector<HTMLElement>('button:enabled') ?? part.current,
  );
  const take = (files: FileList | null | undefined): void => {
    const [file, ...others] = files ?? [];
    if (file) onFile(file, others.length > 0);
  };
  return (
    <div
      ref={part}
      tabIndex={-1}
      class={over > 0 && !busy ? 'drop drop--over' : 'drop'}
      onDragEnter={(event) => {
        event.preventDefault();
        setOver((count) => count + 1);
      }}
      onDragLeave={() => setOver((count) => Math.max(0, count - 1))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setOver(0);
        take(event.dataTransfer?.files);
      }}
    >
      {state.kind === 'busy' ? (
        <Progress at={state} onCancel={onCancel} />
      ) : state.kind === 'elsewhere' ? (
        <Progress at={state.at} />
      ) : (
        <div class="drop__invite">
          <Icon name="file" size={28} />
          <p>
            {over > 0 ? t('importDropNow') : t('importDrop')}{' '}
            <button type="button" class="button" onClick={() => input.current?.click()}>
              {t('importChoose')}
            </button>
          </p>
          <p class="help">{t('importFormats')}</p>
          <input
            ref={input}
            type="file"
            class="visually-hidden"
            tabIndex={-1}
            aria-label={t('importTitle')}
            accept=".json,.ndjson,.jsonl,.gz,application/json,application/gzip,application/x-ndjson"
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file may be chosen again once it has been mended.
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
      <div role="status" aria-live="polite">
        {state.kind === 'done' && <ImportDone result={state.result} />}
        {state.kind === 'failed' && <ImportFailed {...state} />}
        {state.kind === 'cancelled' && <ImportCancelled />}
        {state.kind === 'gone' && <ImportGone />}
      </div>
    </div>
  );
}
