import { analyse, type Analysis } from './terms';

/** What is analysed of an article. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
}

/** Analyses articles somewhere else, so that whoever stores them need not. */
export interface Analyst {
  /** The analyses in the order of the texts. Rejects where the work can't be done there. */
  analyse(texts: readonly ArticleText[]): Promise<readonly Analysis[]>;
  /** Ends it; what is under way is rejected. */
  close(): void;
}

/** The analyses of some articles in a few long arrays, which cross from worker to worker without being copied. */
export interface PackedAnalyses {
  readonly terms: Uint32Array<ArrayBuffer>;
  readonly impacts: Uint8Array<ArrayBuffer>;
  readonly libraryTerms: Uint32Array<ArrayBuffer>;
  /** For each article the number of its terms, of those of the library and of its words. */
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly signatures: readonly string[];
}

const COUNTS = 3;

/** Puts analyses together for the way. */
export function packAnalyses(analyses: readonly Analysis[]): PackedAnalyses {
  let terms = 0;
  let libraryTerms = 0;
  for (const analysis of analyses) {
    terms += analysis.terms.length;
    libraryTerms += analysis.libraryTerms.length;
  }
  const packed = {
    terms: new Uint32Array(terms),
    impacts: new Uint8Array(terms),
    libraryTerms: new Uint32Array(libraryTerms),
    counts: new Uint32Array(analyses.length * COUNTS),
    signatures: analyses.map(({ signature }) => signature),
  };
  let term = 0;
  let libraryTerm = 0;
  analyses.forEach((analysis, i) => {
    packed.terms.set(analysis.terms, term);
    packed.impacts.set(analysis.impacts, term);
    packed.libraryTerms.set(analysis.libraryTerms, libraryTerm);
    packed.counts.set(
      [analysis.terms.length, analysis.libraryTerms.length, analysis.words],
      i * COUNTS,
    );
    term += analysis.terms.length;
    libraryTerm += analysis.libraryTerms.length;
  });
  return packed;
}

/** Takes them apart again; the parts share the long arrays' memory. */
export function unpackAnalyses(packed: PackedAnalyses): readonly Analysis[] {
  let term = 0;
  let libraryTerm = 0;
  return packed.signatures.map((signature, i): Analysis => {
    const [terms = 0, libraryTerms = 0, words = 0] = packed.counts.subarray(i * COUNTS);
    const analysis = {
      terms: packed.terms.subarray(term, term + terms),
      impacts: packed.impacts.subarray(term, term + terms),
      libraryTerms: packed.libraryTerms.subarray(libraryTerm, libraryTerm + libraryTerms),
      signature,
      words,
    };
    term += terms;
    libraryTerm += libraryTerms;
    return analysis;
  });
}

/** Importing worker → analysing worker, and back. */
interface Order {
  readonly id: number;
  readonly texts: readonly ArticleText[];
}
type Delivery =
  | { readonly id: number; readonly analyses: PackedAnalyses }
  | { readonly id: number; readonly error: string };

/** What an analysing worker uses of its scope. */
export interface AnalystScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
}

function serve(port: MessagePort): void {
  port.onmessage = ({ data: { id, texts } }: MessageEvent<Order>) => {
    try {
      const analyses = packAnalyses(texts.map(({ title, text }) => analyse(title, text)));
      const { terms, impacts, libraryTerms, counts } = analyses;
      const arrays = [terms, impacts, libraryTerms, counts].map(({ buffer }) => buffer);
      port.postMessage({ id, analyses } satisfies Delivery, arrays);
    } catch (error) {
      port.postMessage({ id, error: String(error) } satisfies Delivery);
    }
  };
}

/** Answers the orders that come over every port that the worker is handed: all that an analysing worker does. */
export function serveAnalyst(scope: AnalystScope): void {
  scope.addEventListener('message', ({ ports }) => ports.forEach(serve));
}

interface Waiting {
  readonly done: (analyses: readonly Analysis[]) => void;
  readonly failed: (error: Error) => void;
}

/**
 * A worker that has not answered anything this long after its first order is given up, in milliseconds: whoever asked does
 * the work then. A start that fails without a word would stop the import for good.
 */
const PATIENCE = 10_000;

/** One worker, at the other end of a port, with the orders that it has not answered yet. */
class Hand {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 0;
  private broken: Error | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private hasAnswered = false;

  constructor(private readonly port: MessagePort) {
    port.onmessage = ({ data }: MessageEvent<Delivery>) => {
      this.hasAnswered = true;
      clearTimeout(this.patience);
      const order = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('analyses' in data) order?.done(unpackAnalyses(data.analyses));
      else order?.failed(new Error(data.error));
    };
  }

  analyse(texts: readonly ArticleText[]): Promise<readonly Analysis[]> {
    return new Promise((done, failed) => {
      if (this.broken !== null) {
        failed(this.broken);
        return;
      }
      const id = this.nextId;
      this.nextId += 1;
      this.waiting.set(id, { done, failed });
      this.port.postMessage({ id, texts } satisfies Order);
      if (this.hasAnswered || this.patience !== undefined) return;
      this.patience = setTimeout(() => {
        this.fail(new Error('The analysing worker does not answer.'));
      }, PATIENCE);
    });
  }

  fail(error: Error): void {
    this.broken = error;
    clearTimeout(this.patience);
    this.port.close();
    for (const { failed } of this.waiting.values()) failed(error);
    this.waiting.clear();
  }
}

/** Spreads the texts over the workers of an `AnalystWorkers`, over its ports. */
export class WorkerAnalyst implements Analyst {
  private readonly hands: readonly Hand[];
  private closed = false;

  constructor(ports: readonly MessagePort[]) {
    this.hands = ports.map((port) => new Hand(port));
  }

  async analyse(texts: readonly ArticleText[]): Promise<readonly Analysis[]> {
    if (this.closed) throw new Error('The analyst is gone.');
    const { hands } = this;
    if (hands.length === 0) throw new Error('No analysing worker starts.');
    const all = texts.reduce((sum, { text }) => sum + text.length, 0);
    const parts = hands.map((): ArticleText[] => []);
    let before = 0;
    for (const { title, text } of texts) {
      const hand = Math.min(hands.length - 1, Math.floor((before / (all + 1)) * hands.length));
      parts[hand]?.push({ title, text });
      before += text.length;
    }
    return (await Promise.all(hands.map((hand, i) => hand.analyse(parts[i] ?? [])))).flat();
  }

  /** Says that the worker at the other end of a port, by its place among them, has failed: nothing more is asked of it. */
  lose(place: number): void {
    this.hands[place]?.fail(new Error('The analysing worker does not start.'));
  }

  close(): void {
    this.closed = true;
    for (const hand of this.hands) hand.fail(new Error('The analyst is gone.'));
  }
}
