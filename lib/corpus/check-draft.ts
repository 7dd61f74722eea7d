import { heldDocuments, markedDocuments, type Catalogue } from './catalogue';
import { DocSet } from './codec/docset';
import { readHeirs } from './heirs';
import type { Store } from './store/types';

/** The articles found by a check, by document. */
type Articles = ReadonlyMap<number, { readonly id: string }>;

/** What is wrong with the import under way, or left over of one before. */
export async function checkDraft(
  store: Store,
  catalogue: Catalogue,
  articles: Articles,
): Promise<readonly string[]> {
  const heirs = await store.read(['heirs'], readHeirs);
  const { draft } = catalogue;
  if (draft === null) return heirs.length > 0 ? ['Heirs of an import are left over.'] : [];
  const problems: string[] = [];
  const held = heldDocuments(catalogue);
  const marks = markedDocuments(catalogue);
  const stored = DocSet.of(articles.keys());
  const lost = held.union(marks).minus(stored).size;
  if (lost > 0) problems.push(`${String(lost)} documents of the import have no article.`);
  const shared = held.intersect(marks.union(DocSet.decode(catalogue.hidden))).size;
  if (shared > 0) problems.push(`${String(shared)} documents of the import are others', too.`);
  for (const { standing, heir } of heirs) {
    const [old, next] = [articles.get(standing), articles.get(heir)];
    if (old !== undefined && next !== undefined && old.id !== next.id) {
      problems.push(`Document ${String(heir)} is to replace another article.`);
    }
  }
  return problems;
}
