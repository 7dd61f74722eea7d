/** An error as it is kept for the reader to look at or report. Nothing of it leaves the device. */
export interface ErrorReport {
  readonly message: string;
  /** What was being done, in English. */
  readonly when: string;
  readonly time: number;
  readonly stack?: string;
}

const KEPT = 20;
const recent: ErrorReport[] = [];

/**
 * The one place where unexpected errors end up: console, and a short list in memory (`recentErrors`).
 * @param error what was thrown
 * @param when what was being done, in English ('comparing the open article')
 */
export function report(error: unknown, when: string): ErrorReport {
  const entry: ErrorReport = {
    message: error instanceof Error ? error.message : String(error),
    when,
    time: Date.now(),
    ...(error instanceof Error && error.stack !== undefined && { stack: error.stack }),
  };
  recent.push(entry);
  if (recent.length > KEPT) recent.shift();
  console.error(`Isnad, while ${when}:`, error);
  return entry;
}

/** The errors of this worker's life, oldest first, at most 20. */
export function recentErrors(): readonly ErrorReport[] {
  return recent;
}

/** Does an error of the browser's storage say that there is no room left? */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || /quota/i.test(error.message);
}
