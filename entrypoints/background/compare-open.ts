import type { ArticleAnnotation, ArticleInput } from '../../lib/claims/types';
import type { Corpus, SearchHit, StoredArticle } from '../../lib/corpus/types';
import type { Alone, ArticleHead, OpenArticle, TabState } from '../../lib/messaging/protocol';
import { countWords } from '../../lib/page/clean';
import type { PageArticle } from '../../lib/page/types';
import type { Engine } from '../engine/types';
import type { ComparedArticle, ComparedArticles } from './compared-articles';
import { MOST_RELATED } from '../shared/comparable';
import { focusOn, surest } from './focus';
import { isKept, isSameArticle } from './same-article';

/** What comparing needs besides the article. */
export interface CompareContext {
  readonly corpus: Corpus;
  /** Lies in a script of its own: see lib/platform/late-script. */
  readonly engine: () => Promise<Engine>;
  readonly compared: ComparedArticles;
  /** Findings under this confidence are left out; null: the engine's default. */
  readonly threshold: number | null;
  /** Called as the work goes on. */
  readonly step: (step: 'searching' | 'comparing', open: OpenArticle) => void;
  /** True once nobody waits for the outcome any more. */
  readonly stale: () => boolean;
}

/** The open article as the engine and the corpus take it. */
export function asInput(article: PageArticle, corpus: Corpus): ArticleInput {
  const { outlet, url, title, text, published } = article;
  return { id: corpus.idOf({ outlet, url, title, text }), outlet, url, title, text, published };
}

/** What pages are told of a stored article. */
export function headOf(article: StoredArticle): ArticleHead {
  const { id, outlet, title, url, published, country, origins } = article;
  return {
    id,
    outlet,
    title,
    published,
    origins,
    ...(url !== undefined && { url }),
    ...(country !== undefined && { country }),
  };
}

/** The head of the open article, with what the corpus has of it under its own address. */
export async function openHead(article: PageArticle, corpus: Corpus): Promise<OpenArticle> {
  const input = asInput(article, corpus);
  const stored = await corpus.get(input.id);
  const origins = stored?.origins ?? [];
  return {
    id: input.id,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    published: article.published,
    ...(article.country !== null && { country: article.country }),
    origins,
    kept: origins.some(({ kind }) => kind === 'reader'),
    words: countWords(article.text),
  };
}

/** Lets messages and events through between two pieces of long work. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The open article and those found for it, each with what was read from it; not all of them once nobody waits. */
async function annotated(
  open: ArticleInput,
  hits: readonly SearchHit[],
  engine: Engine,
  { corpus, compared, stale }: CompareContext,
): Promise<readonly ComparedArticle[]> {
  const known = new Map(hits.map(({ article }) => [article.id, compared.recall(article)]));
  const unknown = hits.flatMap(({ article }) => (known.get(article.id) ? [] : [article]));
  const stored =
    unknown.length === 0
      ? new Map<string, ArticleAnnotation>()
      : await corpus.annotations(
          unknown.map(({ id }) => id),
          engine.version,
        );
  const fresh = new Map<string, ArticleAnnotation>();
  const found = [compared.recall(open) ?? compared.keep(open, engine.annotateArticle(open))];
  for (const { article } of hits) {
    const before = known.get(article.id);
    if (before) {
      found.push(before);
      continue;
    }
    let annotation = stored.get(article.id);
    if (annotation === undefined) {
      if (stale()) return found;
      annotation = engine.annotateArticle(article);
      fresh.set(article.id, annotation);
      await nextTurn();
    }
    found.push(compared.keep(article, annotation));
  }
  // A cache: that it can't be written takes nothing from the answer.
  if (fresh.size > 0) await corpus.saveAnnotations(fresh, engine.version).catch(() => undefined);
  return found;
}

/** As many people, places and organisations two articles must have in common to be near each other in subject. */
const NAMES_IN_COMMON = 3;
const SHARE_IN_COMMON = 0.3;

/**
 * Are two articles about the same people and places? The search always has a nearest article; this tells one that is
 * near from one that is merely nearest.
 */
function sharesNames(
  annotations: ReadonlyMap<string, ArticleAnnotation>,
  a: string,
  b: string,
): boolean {
  const keys = (id: string): Set<string> =>
    new Set(annotations.get(id)?.text.names.map(({ key }) => key));
  const left = keys(a);
  const right = keys(b);
  const common = [...left].filter((key) => right.has(key)).length;
  return common >= NAMES_IN_COMMON && common >= SHARE_IN_COMMON * Math.min(left.size, right.size);
}

/**
 * Works out the state of a tab that holds an article: search, annotate, compare. Null when it became stale on the way.
 * @throws what the corpus throws when the browser's storage fails
 */
export async function compareOpen(
  article: PageArticle,
  short: boolean,
  context: CompareContext,
): Promise<TabState | null> {
  const { corpus, threshold, step, stale } = context;
  const began = performance.now();
  const input = asInput(article, corpus);
  // All at once, and the engine's script is taken in while the database opens. What fails tells where it is awaited.
  const opening = openHead(article, corpus);
  const finding = corpus.related(input, { k: MOST_RELATED, withOwnCopies: true });
  const counting = corpus.outlets();
  const loading = context.engine();
  for (const asked of [finding, counting, loading]) asked.catch(() => undefined);
  const known = await opening;
  if (stale()) return null;
  step('searching', known);
  const found = await finding;
  const stored = (await counting).reduce((sum, { articles }) => sum + articles, 0);
  if (stale()) return null;
  const copies = found.filter((hit) => hit.own ?? isSameArticle(input, hit.article));
  const open = copies.some(({ article }) => isKept(article)) ? { ...known, kept: true } : known;
  const others = stored - Number(known.origins.length > 0) - copies.length;
  // Who has deleted everything wants nothing of it kept.
  if (others <= 0) context.compared.clear();
  const hits = found.filter((hit) => !copies.includes(hit));
  const related = hits.map((hit) => headOf(hit.article));
  step('comparing', open);
  const engine = await loading;
  const all = await annotated(input, hits, engine, context);
  if (stale()) return null;
  const annotations = new Map(all.map((it) => [it.input.id, it.annotation]));
  const { defaultThreshold } = engine;
  const inputs = all.map((it) => it.input);
  const whole = engine.compare(inputs, {
    open: input.id,
    annotations,
    threshold: Math.min(threshold ?? defaultThreshold, defaultThreshold),
  });
  // Which articles tell of the same does not hang on how much the reader wants to see of it.
  const { comparison, connected } = focusOn(whole, input.id);
  const alone = (): Alone => {
    if (others <= 0) return { kind: 'empty-corpus', open };
    const near = related.filter(({ id }) => sharesNames(annotations, input.id, id));
    const why = near.length > 0 ? 'no-shared-claims' : short ? 'short' : 'none';
    return { kind: 'nothing-related', open, why, related: near };
  };
  // An article that nothing is there to hold against may still say a thing in two ways.
  if (connected.size === 0 && comparison.discrepancies.length === 0) return alone();
  return {
    kind: 'findings',
    open,
    comparison: surest(comparison, threshold ?? defaultThreshold),
    articles: [open, ...related.filter(({ id }) => connected.has(id))],
    ...(connected.size === 0 && { alone: alone() }),
    tookMs: Math.round(performance.now() - began),
  };
}
