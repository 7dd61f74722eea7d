import type { ArticleInput } from '../../lib/claims/types';
import { createMemoryCorpus } from '../../lib/corpus';
import type { Corpus, NewArticle } from '../../lib/corpus';
import { parseOptions } from '../parse-options';
import { fileRows } from '../file-rows';
import { articleFault, articleOf } from '../read-articles';
import { say } from '../texts';
import { UsageError } from '../usage-error';
import { write } from '../write';

const BATCH = 500;
const DEFAULT_K = 20;
const MOST_K = 1000;

/** The corpus that a file makes, and how its rows' ids and the corpus's ids belong together. */
interface Indexed {
  readonly corpus: Corpus;
  readonly articles: ReadonlyMap<string, ArticleInput>;
  /** Rows by the corpus's id: several where the file holds one address twice. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** `isnad search --corpus FILE --queries FILE`: for each query row, the related articles of the corpus file. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parse(args);
  if (values.corpus === undefined || values.queries === undefined)
    throw new UsageError(say.bothFiles, true);
  const k = Number(values.k);
  if (!Number.isInteger(k) || k < 1 || k > MOST_K)
    throw new UsageError(say.wholeNumber('-k', 1, MOST_K));
  const indexed = await index(values.corpus);
  for await (const id of queryIds(values.queries, values.corpus)) {
    const article = indexed.articles.get(id);
    if (!article) {
      const error = 'no article of this id in the corpus file';
      await write(
        values.json ? `${JSON.stringify({ id, error })}\n` : `${id}: ${say.notInCorpus}\n`,
      );
      continue;
    }
    const hits = await relatedTo(article, k, indexed);
    await write(
      values.json ? `${JSON.stringify({ id, hits })}\n` : printed(article, hits, indexed),
    );
  }
  indexed.corpus.close();
}

function parse(args: readonly string[]) {
  return parseOptions({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      k: { type: 'string', short: 'k', default: String(DEFAULT_K) },
      json: { type: 'boolean', default: false },
    },
  });
}

/** The ids in a file of queries: its rows may be whole articles. A number is taken as its digits. */
async function* queryIds(file: string, corpus: string): AsyncGenerator<string> {
  for await (const { value, broken, ...place } of fileRows(file)) {
    if (broken) throw articleFault({ file, ...place }, broken);
    const given =
      typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    // Of the corpus file itself, an article without an id is called by its place there too.
    const id = given || (file === corpus ? `a${place.article}` : undefined);
    if (typeof id !== 'string' && typeof id !== 'number')
      throw articleFault(
        { file, ...place },
        { code: id === undefined ? 'missing' : 'type', field: 'id' },
      );
    yield String(id);
  }
}

async function index(file: string): Promise<Indexed> {
  const corpus = createMemoryCorpus();
  const articles = new Map<string, ArticleInput>();
  const rows = new Map<string, string[]>();
  let batch: ArticleInput[] = [];
  const put = async (): Promise<void> => {
    const outcomes = await corpus.put(batch.map(withoutId), { kind: 'reader' });
    outcomes.forEach((outcome, i) => {
      const id = batch[i]?.id;
      if (outcome.outcome === 'rejected' || id === undefined) return;
      const known = rows.get(outcome.id);
      if (known) known.push(id);
      else rows.set(outcome.id, [id]);
    });
    batch = [];
  };
  for await (const { value, broken, ...place } of fileRows(file)) {
    if (broken) throw articleFault({ file, ...place }, broken);
    const article = articleOf(value, { file, ...place });
    if (articles.has(article.id)) throw new UsageError(`${file}: ${say.sameId(article.id)}`);
    articles.set(article.id, article);
    batch.push(article);
    if (batch.length === BATCH) await put();
  }
  await put();
  return { corpus, articles, rows };
}

const withoutId = ({ id: _id, ...article }: ArticleInput): NewArticle => article;

type Hits = readonly { readonly id: string; readonly score: number }[];

async function relatedTo(article: ArticleInput, k: number, indexed: Indexed): Promise<Hits> {
  const found = await indexed.corpus.relatedHeads(article, { k });
  return found
    .flatMap(({ head: hit, score }) =>
      (indexed.rows.get(hit.id) ?? []).map((row) => ({
        id: row,
        score: Math.round(score * 1e4) / 1e4,
      })),
    )
    .filter((hit) => hit.id !== article.id)
    .slice(0, k);
}

function printed(query: ArticleInput, hits: Hits, { articles }: Indexed): string {
  const line = ({ id, outlet, published, title }: ArticleInput): string =>
    `${id}  ${outlet}  ${published?.slice(0, 10) ?? ''}  ${title}\n`;
  const rows = hits.flatMap(({ id, score }) => {
    const article = articles.get(id);
    return article ? [`  ${score.toFixed(2).padStart(8)}  ${line(article)}`] : [];
  });
  return `${line(query)}${rows.join('')}\n`;
}
