import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportAt, ImportState } from '../../components/options/types';
import type { BegunImport, ImportProgress } from '../../lib/packs';
import { packText } from '../shared/pack-text';
import { AnalystWorkers, workersFor } from '../../lib/corpus';
import { report } from '../../lib/platform/errors';
import type { Language } from '../../lib/report/index';
import { cutOffImports } from './cut-off-imports';
import { isImportedElsewhere, onImportNews, THIS_PAGE } from './import-elsewhere';
import type { FromWorker, ImportNews, ToWorker } from './import-messages';

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

/** What a page is told of imports. */
interface ImportListener {
  /** The corpus has changed. */
  readonly onChange: (change: ImportChange) => void;
  /** A file comes while another is imported. */
  readonly onBusy: () => void;
  /** An import that another page did has ended: the corpus may have changed. */
  readonly onEndElsewhere: () => void;
}

/** Imports packs in a worker; one at a time. What another page imports is shown here, too. */
export function useImport(
  language: Language,
  { onChange, onBusy, onEndElsewhere }: ImportListener,
) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const analysts = useRef<AnalystWorkers | null>(null);
  /** The reader has asked for the end: what is still told of the writing would hide that. */
  const ending = useRef(false);
  /** Another page imports, and this one waits for its end. */
  const elsewhere = useRef(false);
  const send = (message: ToWorker, ports: readonly MessagePort[] = []): void =>
    worker.current?.postMessage(message, [...ports]);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
    analysts.current?.close();
    analysts.current = null;
  };

  const at = ({ phase, pack, title, done, total }: ImportProgress, file: string): ImportAt => {
    return { phase, file, pack, title: title && packText(title, language), done, total };
  };
  const hear = (message: FromWorker, file: string): void => {
    switch (message.kind) {
      case 'progress':
        if (ending.current) return;
        setState({ kind: 'busy', ...at(message, file) });
        return;
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
    if (worker.current || elsewhere.current) {
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
    send(
      { kind: 'import', page: THIS_PAGE, file, label: name, ...(resumed && { resumed }) },
      ahead.ports,
    );
  };

  /** Waits until no other page imports. `resume`: what a closed page or browser cut off goes on then. */
  const whenNoneImports = async (resume: boolean): Promise<void> => {
    try {
      const [first] = await cutOffImports();
      if (elsewhere.current) {
        elsewhere.current = false;
        setState((now) => (now.kind === 'elsewhere' ? { kind: 'idle' } : now));
        onEndElsewhere();
      }
      if (resume && first) start(first.file, first.label, first.begun);
    } catch (error) {
      report(error, 'looking for unfinished imports');
    }
  };
  const hearElsewhere = (news: ImportNews | null): void => {
    if (worker.current) return;
    setState({ kind: 'elsewhere', at: news && at(news, news.file) });
    if (elsewhere.current) return;
    elsewhere.current = true;
    // Cut off, it goes on where the reader comes back to, not behind their back on a page that was open all along.
    void whenNoneImports(false);
  };
  // The one drawn last: it speaks the language that is chosen now.
  const latest = useRef(hearElsewhere);
  latest.current = hearElsewhere;
  useEffect(() => {
    const deaf = onImportNews((news) => latest.current(news));
    void whenNoneImports(true);
    void isImportedElsewhere().then((so) => so && !elsewhere.current && latest.current(null));
    return () => {
      deaf();
      stop();
    };
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
