import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/options/types';
import type { BegunImport } from '../../lib/packs';
import { packText } from '../shared/pack-text';
import { AnalystWorkers, workersFor } from '../../lib/corpus';
import { report } from '../../lib/platform/errors';
import type { Language } from '../../lib/report/index';
import { cutOffImports } from './cut-off-imports';
import type { FromWorker, ToWorker } from './import-messages';

/** What an import changed, for the background. */
export interface ImportChange {
  readonly added: number;
  readonly removed: number;
}

const newAnalysts = (onFailure: (place: number) => void): AnalystWorkers =>
  new AnalystWorkers(
    () => new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module' }),
    workersFor(navigator.hardwareConcurrency),
    onFailure,
  );

/**
 * Imports packs in a worker; one at a time. `onChange` hears when the corpus has changed, `onBusy` when a file comes
 * while another is imported.
 */
export function useImport(
  language: Language,
  onChange: (change: ImportChange) => void,
  onBusy: () => void,
) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const analysts = useRef<AnalystWorkers | null>(null);
  /** The reader has asked for the end: what is still told of the writing would hide that. */
  const ending = useRef(false);
  const send = (message: ToWorker, ports: readonly MessagePort[] = []): void =>
    worker.current?.postMessage(message, [...ports]);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
    analysts.current?.close();
    analysts.current = null;
  };

  const hear = (message: FromWorker, file: string): void => {
    switch (message.kind) {
      case 'progress': {
        if (ending.current) return;
        const { phase, pack, done, total } = message;
        const title = message.title && packText(message.title, language);
        setState({ kind: 'busy', phase, file, pack, title, done, total });
        return;
      }
      case 'done': {
        const { summary } = message;
        setState({
          kind: 'done',
          result: { ...summary, title: packText(summary.title, language) },
        });
        onChange({ added: summary.added + summary.updated, removed: 0 });
        break;
      }
      case 'problem':
        setState(
          message.problem.code === 'aborted'
            ? { kind: 'cancelled' }
            : { kind: 'failed', file, fault: message.problem },
        );
        onChange({ added: 0, removed: 0 });
        break;
      case 'gone':
        // Who had cancelled it here is told that it is cancelled.
        setState({ kind: ending.current ? 'cancelled' : 'gone' });
        onChange({ added: 0, removed: 0 });
        break;
      case 'busy':
        setState({ kind: 'failed', file, fault: { code: 'busy' } });
        break;
      case 'failed':
        report(new Error(message.detail), 'importing a pack');
        setState({
          kind: 'failed',
          file,
          fault: { code: message.code },
        });
        onChange({ added: 0, removed: 0 });
    }
    stop();
  };

  const start = (file: Blob, name: string, resumed?: BegunImport): void => {
    const quietly = resumed !== undefined;
    if (worker.current) {
      if (!quietly) onBusy();
      return;
    }
    ending.current = false;
    if (!quietly) {
      const nothing = { pack: null, title: null, done: 0, total: file.size };
      setState({ kind: 'busy', phase: 'checking', file: name, ...nothing });
    }
    const own = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    own.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      // Another page is at it: nothing to say to a reader who asked for nothing.
      if (quietly && data.kind === 'busy') stop();
      else hear(data, name);
    });
    own.addEventListener('error', (event) =>
      hear({ kind: 'failed', code: 'unexpected', detail: event.message }, name),
    );
    worker.current = own;
    const ahead = newAnalysts((place) => send({ kind: 'analyst-failed', place }));
    analysts.current = ahead;
    send({ kind: 'import', file, label: name, ...(resumed && { resumed }) }, ahead.ports);
  };

  useEffect(() => {
    // What a closed page or browser cut off goes on when the reader comes back.
    cutOffImports().then(
      ([first]) => first && start(first.file, first.label, first.begun),
      (error: unknown) => report(error, 'looking for unfinished imports'),
    );
    return stop;
  }, []);

  return {
    state,
    /** Takes back what is told of the last import: it is so no longer. */
    forget: () => setState((now) => (now.kind === 'busy' ? now : { kind: 'idle' })),
    onCancel: () => {
      ending.current = true;
      setState((now) => (now.kind === 'busy' ? { ...now, phase: 'cancelling' } : now));
      send({ kind: 'cancel' });
    },
    onFile: (file: File) => start(file, file.name),
  };
}
