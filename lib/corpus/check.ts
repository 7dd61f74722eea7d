import { readArticles } from './article-blocks';
import { breathe } from './breathe';
import { contentHash } from './candidate';
import {
  gone,
  heldDocuments,
  invisible,
  readAllOriginSets,
  readCatalogue,
  readOutlets,
  type Catalogue,
  type Segment,
} from './catalogue';
import { checkDraft } from './check-draft';
import { Columns, COLUMNS_SHIFT, dayNumber } from './codec/columns';
import { DocSet } from './codec/docset';
import { HeadBlock, HEADS_SHIFT } from './codec/heads';
import type { FaultLog } from './faults';
import { Fingerprints } from './fingerprints';
import { documentsOf } from './ids';
import { readTerms } from './segment-reader';
import { bucketKey, type IndexStore } from './segment-writer';
import { isStale } from './stale';
import { analyse } from './terms';
import type { Store } from './store/types';
import type { CheckReport } from './types';

/** Problems told at most. */
const MAX_PROBLEMS = 100;

/**
 * Compares every article with all that is derived from it, in both directions, and the counters with what they count.
 * Must not run beside writers for its answer to mean anything.
 */
export async function checkCorpus(store: Store, faults: FaultLog): Promise<CheckReport> {
  return new Check(store, faults).run();
}

class Check {
  private readonly problems: string[] = [];
  private postings = 0;
  private readonly bytes = { related: 0, library: 0, articles: 0 };

  constructor(
    private readonly store: Store,
    private readonly faults: FaultLog,
  ) {}

  async run(): Promise<CheckReport> {
    const catalogue = await this.store.read(['meta'], readCatalogue);
    await this.checkSegments(catalogue);
    const postings = await this.fingerprints(catalogue, 'postings');
    const words = await this.fingerprints(catalogue, 'words');
    const articles = await this.checkArticles(catalogue, postings, words);
    await this.checkIds(catalogue, articles);
    await this.checkSets(catalogue, articles);
    for (const problem of await checkDraft(this.store, catalogue, articles)) this.say(problem);
    for (const { store, key, problem } of this.faults.found) {
      this.say(`${store} ${String(key)}: ${problem}`);
    }
    return {
      articles: catalogue.articles,
      segments: catalogue.segments.length,
      postings: this.postings,
      bytes: this.bytes,
      problems: this.problems,
    };
  }

  private say(problem: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }

  /** Segments follow one another and every bucket belongs to one, to the merge under way or to the garbage. */
  private async checkSegments(catalogue: Catalogue): Promise<void> {
    let end = 0;
    for (const segment of catalogue.segments) {
      if (segment.from < end)
        this.say(`Segment ${String(segment.id)} begins before the last ends.`);
      end = segment.end;
    }
    if (end > catalogue.nextDocument) this.say('A segment reaches past the last document.');
    const owned = new Set([
      ...catalogue.segments.map(({ id }) => id),
      ...catalogue.garbage,
      ...(catalogue.merge === null ? [] : [catalogue.merge.target.id]),
    ]);
    for (const kind of ['postings', 'words'] as const) {
      const keys = await this.store.read([kind], (transaction) => transaction.keys(kind));
      const strays = new Set(
        keys.map((key) => Math.floor(Number(key) / bucketKey(1, 0))).filter((id) => !owned.has(id)),
      );
      for (const id of strays)
        this.say(`Buckets of ${kind} of segment ${String(id)} are left over.`);
    }
  }

  private async fingerprints(catalogue: Catalogue, kind: IndexStore): Promise<Fingerprints> {
    const prints = new Fingerprints(catalogue.nextDocument);
    for (const segment of catalogue.segments) {
      const seen = DocSet.range(segment.from, segment.end);
      for (let part = 0; part < 64; part += 1) {
        await this.store.read([kind], async (transaction) => {
          const width = 2 ** 26;
          const stream = await readTerms(
            transaction,
            kind,
            segment,
            part * width,
            (part + 1) * width,
            this.faults,
          );
          for (; stream.hash !== Infinity; stream.next()) {
            const { hash } = stream;
            let last = -1;
            stream.visit((document, impact) => {
              if (document < segment.base || document >= segment.end || document <= last) {
                this.say(`Segment ${String(segment.id)} names document ${String(document)}.`);
              }
              last = document;
              if (document >= segment.from) prints.add(document, hash, impact);
              this.postings += 1;
            });
          }
        });
        await breathe();
      }
      if (seen.isEmpty) this.say(`Segment ${String(segment.id)} covers nothing.`);
      await this.countBytes(kind, segment);
    }
    return prints;
  }

  private async countBytes(kind: IndexStore, segment: Segment): Promise<void> {
    const entries = await this.store.read([kind], (transaction) =>
      transaction.entries(kind, {
        from: bucketKey(segment.id, 0),
        to: bucketKey(segment.id + 1, 0) - 1,
      }),
    );
    let sum = 0;
    for (const [, value] of entries) sum += value instanceof Uint8Array ? value.length : 0;
    this.bytes[kind === 'postings' ? 'related' : 'library'] += sum;
  }

  /** Every article against index, head and columns. Returns the documents that have an article, with their ids. */
  private async checkArticles(
    catalogue: Catalogue,
    postings: Fingerprints,
    words: Fingerprints,
  ): Promise<ReadonlyMap<number, { readonly id: string; readonly outlet: string }>> {
    const dead = DocSet.decode(catalogue.dead);
    const unpurged = DocSet.decode(catalogue.unpurged);
    const found = new Map<number, { id: string; outlet: string }>();
    const empty = new Fingerprints(1).of(0);
    const outlets = await this.store.read(['meta'], readOutlets);
    const step = 256;
    for (let at = 0; at < catalogue.nextDocument; at += step) {
      const { records, broken } = await readArticles(this.store, at, at + step);
      for (const [key, problem] of broken) this.faults.note('articles', key, problem);
      const heads = await this.readHeads(at, at + step);
      const columns = await this.readColumns(at);
      const here = new Map(records.map(({ document, record }) => [document, record]));
      const end = Math.min(at + step, catalogue.nextDocument);
      for (let document = at; document < end; document += 1) {
        const record = here.get(document);
        const head = heads.get(document) ?? null;
        const name = `Document ${String(document)}`;
        if (unpurged.has(document)) continue;
        if (record === undefined) {
          if (head !== null) this.say(`${name} has a head and no article.`);
          if (columns !== null && columns.outlet(document) !== 0)
            this.say(`${name} has columns and no article.`);
          if (!dead.has(document) && postings.of(document) !== empty)
            this.say(`${name} has postings and no article.`);
          if (!dead.has(document) && words.of(document) !== empty)
            this.say(`${name} has words and no article.`);
          continue;
        }
        if (dead.has(document)) {
          this.say(`${name} is dead and purged, and has an article.`);
          continue;
        }
        found.set(document, { id: record.id, outlet: record.outlet });
        this.bytes.articles += record.text.length;
        const segment = catalogue.segments.find(
          ({ from, end: last }) => document >= from && document < last,
        );
        if (segment === undefined) this.say(`${name} is in no segment.`);
        else if (!isStale(segment)) {
          this.compareTerms(document, record.title, record.text, postings, words);
        }
        if (head?.id !== record.id || head.content !== contentHash(record))
          this.say(`${name} has another head.`);
        const outlet =
          columns === null ? record.outlet : outlets.names[columns.outlet(document) - 1];
        if (outlet !== record.outlet) this.say(`${name} has another outlet in its columns.`);
        if (columns !== null && columns.day(document) !== dayNumber(record.published)) {
          this.say(`${name} has another day in its columns.`);
        }
      }
      await breathe();
    }
    return found;
  }

  private compareTerms(
    document: number,
    title: string,
    text: string,
    postings: Fingerprints,
    words: Fingerprints,
  ): void {
    const analysis = analyse(title, text);
    const expected = new Fingerprints(1);
    analysis.terms.forEach((hash, i) => {
      expected.add(0, hash, analysis.impacts[i] ?? 0);
    });
    if (expected.of(0) !== postings.of(document)) {
      this.say(`Document ${String(document)} has other postings than its article.`);
    }
    const expectedWords = new Fingerprints(1);
    for (const hash of analysis.libraryTerms) expectedWords.add(0, hash, 0);
    if (expectedWords.of(0) !== words.of(document)) {
      this.say(`Document ${String(document)} has other words of the library than its article.`);
    }
  }

  private async readHeads(
    from: number,
    to: number,
  ): Promise<ReadonlyMap<number, { readonly id: string; readonly content: string } | null>> {
    const range = { from: from >> HEADS_SHIFT, to: (to - 1) >> HEADS_SHIFT };
    const entries = await this.store.read(['heads'], (transaction) =>
      transaction.entries('heads', range),
    );
    const heads = new Map<number, { readonly id: string; readonly content: string } | null>();
    for (const [key, value] of entries) {
      const block = this.faults.attempt('heads', key, () => HeadBlock.decode(value));
      const first = Number(key) << HEADS_SHIFT;
      for (let document = first; document < first + (1 << HEADS_SHIFT); document += 1) {
        if (block !== null) {
          heads.set(
            document,
            this.faults.attempt('heads', key, () => block.get(document)),
          );
        }
      }
    }
    return heads;
  }

  private async readColumns(document: number): Promise<Columns | null> {
    const key = document >> COLUMNS_SHIFT;
    const value = await this.store.read(['columns'], (transaction) =>
      transaction.get('columns', key),
    );
    return value === undefined
      ? Columns.empty()
      : this.faults.attempt('columns', key, () => Columns.decode(value));
  }

  /** Every id names its article, every article has its id. */
  private async checkIds(
    catalogue: Catalogue,
    articles: ReadonlyMap<number, { readonly id: string }>,
  ): Promise<void> {
    const dead = gone(catalogue);
    const entries = await this.store.read(['ids'], (transaction) => transaction.entries('ids'));
    const held = heldDocuments(catalogue);
    const documents = new Map(entries.map(([id, value]) => [String(id), documentsOf(value)]));
    for (const [id, all] of documents) {
      const living = all.filter((document) => !dead.has(document));
      for (const document of living) {
        if (articles.get(document)?.id !== id)
          this.say(`Id ${id} names document ${String(document)}.`);
      }
      if (living.filter((document) => held.has(document)).length < living.length - 1)
        this.say(`Id ${id} names two articles.`);
    }
    for (const [document, { id }] of articles) {
      if (documents.get(id)?.includes(document) !== true)
        this.say(`Document ${String(document)} has lost its id.`);
    }
    for (const document of DocSet.decode(catalogue.unpurged).minus(dead)) {
      this.say(`Document ${String(document)} is to be purged, yet lives.`);
    }
  }

  /** Every visible article has an origin, every origin only visible articles; the counts agree. */
  private async checkSets(
    catalogue: Catalogue,
    articles: ReadonlyMap<number, { readonly outlet: string }>,
  ): Promise<void> {
    const [sets, outlets] = await this.store.read(['meta', 'sets'], (transaction) =>
      Promise.all([
        readAllOriginSets(transaction, catalogue, (number, problem) => {
          this.faults.note('sets', number, problem);
        }),
        readOutlets(transaction),
      ]),
    );
    const hidden = invisible(catalogue);
    const visible = DocSet.of(articles.keys()).minus(hidden);
    const held = sets.reduce((all, set) => all.union(set), DocSet.empty);
    if (!visible.minus(held).isEmpty)
      this.say(`${String(visible.minus(held).size)} articles have no origin.`);
    if (!held.minus(visible).isEmpty)
      this.say(`Origins name ${String(held.minus(visible).size)} articles too many.`);
    if (visible.size !== catalogue.articles) {
      this.say(`${String(visible.size)} articles are counted as ${String(catalogue.articles)}.`);
    }
    const counts = new Map<string, number>();
    for (const document of visible) {
      const outlet = articles.get(document)?.outlet ?? '';
      counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
    outlets.names.forEach((name, row) => {
      if ((counts.get(name) ?? 0) !== outlets.counts[row])
        this.say(`Outlet ${name} is miscounted.`);
    });
  }
}
