import { ImportGone } from '../../../lib/corpus/import-gone';
import type { Corpus, ImportSession, NewArticle, Origin } from '../../../lib/corpus/types';

/** A note of an import without its file. */
export function importSession(pack: string): ImportSession & { readonly origin: Origin } {
  return {
    ...{ id: `pack:${pack}`, origin: { kind: 'pack', pack }, label: pack, position: 0, added: 0 },
    ...{ updated: 0, duplicates: 0, rejected: 0, started: 1, source: null },
  };
}

/** The next step of an import at random: begun, gone on with whoever began it, done or given up. */
export async function importStep(
  corpus: Corpus,
  random: () => number,
  articles: readonly NewArticle[],
): Promise<void> {
  const begun = await corpus.imports();
  const session = begun[Math.floor(random() * begun.length)];
  const choice = random();
  if (session === undefined || choice < 0.1) {
    await corpus.beginImport(importSession(random() < 0.5 ? 'a' : 'b'), random() < 0.5);
  } else if (choice < 0.75) {
    await corpus.put(articles, session.origin, session.id).catch((error: unknown) => {
      // Another was begun since.
      if (!(error instanceof ImportGone)) throw error;
    });
  } else if (choice < 0.9) {
    const { id, label } = session;
    await corpus.commitImport(id, { id: label, title: label, shipped: false, imported: 1 });
  } else await corpus.endImport(session.id);
}
