// Does what the comparer tells of real news keep to its laws (tests/support/claims/laws.ts), and is it the same whatever
// the order of the articles? Groups of an open article and the 20 most related to it, as the corpus finds them, with the
// article open and without, at the default threshold and under it.
//   npx tsx scripts/check-laws.ts [--keep FILE] NEWS.ndjson.gz [NUMBER]
// NUMBER open articles (100) are drawn by a fixed seed; `--keep` holds the related articles from run to run. Ends with 1
// where a law is broken.
import { parseArgs } from 'node:util';
import { readArticles } from '../cli/read-articles';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare } from '../lib/claims/compare';
import { canonical, faultsOf } from '../tests/support/claims/laws';
import { openArticles, relatedTo } from './learn/real-groups';
import { seeded } from './learn/seeded';

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' } },
  allowPositionals: true,
});
const [file = '', count = '100'] = positionals;
/** Thresholds: the default, and one that shows what nobody asks for. */
const THRESHOLDS = [undefined, 0.2];

const articles = readArticles(file);
const byId = new Map(articles.map((article) => [article.id, article]));
const random = seeded(7);

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

let comparisons = 0;
let faults = 0;
const tell = (fault: string): void => {
  faults += 1;
  console.log(fault);
};
const opened = openArticles(articles, Number(count));
const related = await relatedTo(articles, opened, values.keep);
for (const article of opened) {
  const inputs = [article, ...(related.get(article.id) ?? []).flatMap((id) => byId.get(id) ?? [])];
  const annotations = new Map(inputs.map((input) => [input.id, annotateArticle(input)]));
  for (const open of [article.id, undefined])
    for (const threshold of THRESHOLDS) {
      const options = {
        annotations,
        ...(open !== undefined && { open }),
        ...(threshold !== undefined && { threshold }),
      };
      const made = compare(inputs, options);
      comparisons += 1;
      for (const fault of faultsOf(made, inputs, open)) tell(`${article.id}: ${fault}`);
      if (canonical(compare(shuffled(inputs), options)) !== canonical(made))
        tell(`${article.id}: another comparison in another order`);
    }
}
console.log(`${comparisons} comparisons, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
