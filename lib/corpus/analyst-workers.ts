/** More than so many workers wait for the one that stores. */
const MOST_WORKERS = 3;

/** How many workers are worth having beside the one that stores, with so many threads at hand. 0: none. */
export function workersFor(threads: number): number {
  return Math.max(0, Math.min(MOST_WORKERS, threads - 1));
}

/**
 * Workers that analyse, and for each a port for the one who gives them their orders (`WorkerAnalyst`), which may be
 * another worker. They start at once: a pack is checked from end to end before it is stored.
 *
 * A page starts them, not the worker that imports: in Firefox (140), about one in a hundred workers that start a worker
 * never come back from doing so, and what they hold stays locked.
 */
export class AnalystWorkers {
  readonly ports: readonly MessagePort[];
  private readonly workers: Worker[] = [];

  /**
   * `spawn` starts a worker that calls `serveAnalyst`; where it throws, those that had started are all there are.
   * `onFailure` hears the place among the ports of a worker that broke.
   */
  constructor(spawn: () => Worker, count: number, onFailure: (place: number) => void) {
    const ports: MessagePort[] = [];
    try {
      for (let place = 0; place < count; place++) {
        const worker = spawn();
        const { port1, port2 } = new MessageChannel();
        worker.addEventListener('error', (event) => {
          // Unhandled it would be an error of whoever started it.
          event.preventDefault();
          onFailure(place);
        });
        worker.postMessage(null, [port2]);
        this.workers.push(worker);
        ports.push(port1);
      }
    } catch {
      // Whoever asks the analyst hears of it where not even one has started.
    }
    this.ports = ports;
  }

  close(): void {
    for (const worker of this.workers) worker.terminate();
  }
}
