import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../lib/corpus/codec/columns';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { termWeight } from '../../../lib/corpus/lookup';
import { chooseTerms } from '../../../lib/corpus/query-terms';
import { orderHits } from '../../../lib/corpus/ranking';
import { recency } from '../../../lib/corpus/recency';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import {
  analyse,
  fromImpact,
  queryTerms,
  saturation,
  USUAL_WORDS,
} from '../../../lib/corpus/terms';
import type { NewArticle, SearchOptions } from '../../../lib/corpus/types';
import { madeUpArticle, madeUpArticles } from '../../support/corpus/made-up';

const origin = { kind: 'pack', pack: 'p' } as const;

function freshCorpus(): StoredCorpus {
  return new StoredCorpus(new MemoryStore(), { compress: false, now: () => 0 });
}

/** BM25 over the same terms without any index: every article is read for every query. */
function bruteForce(articles: readonly NewArticle[], open: NewArticle): number[] {
  const analyses = articles.map(({ title, text }) => analyse(title, text));
  const scores = new Array<number>(articles.length).fill(0);
  for (const term of chooseTerms(queryTerms(open.title, open.text).terms)) {
    const holding = analyses.filter(({ terms }) => terms.includes(term.hash)).length;
    const weight =
      saturation(term.weight, USUAL_WORDS) * termWeight(holding, term.share, articles.length);
    analyses.forEach(({ terms, impacts }, i) => {
      const impact = impacts[terms.indexOf(term.hash)];
      if (impact !== undefined) scores[i] = (scores[i] ?? 0) + weight * fromImpact(impact);
    });
  }
  const day = dayNumber(open.published);
  return scores.map((score, i) => score * recency(dayNumber(articles[i]?.published ?? null), day));
}

describe('related', () => {
  const articles = madeUpArticles(400, { words: 80, perEvent: 4 });

  it('finds what brute force over the same terms finds, in the same order', async () => {
    const corpus = freshCorpus();
    // Several segments, some merged, some dead.
    for (let i = 0; i < 400; i += 37) await corpus.put(articles.slice(i, i + 37), origin);
    await corpus.maintain(20_000);
    const outletOf = new Map(
      articles.map(({ outlet }, i) => [i, Number(outlet.split(' ')[1]) + 1]),
    );
    for (let q = 0; q < 400; q += 23) {
      const open = articles[q];
      if (open === undefined) continue;
      const scores = bruteForce(articles, open);
      const candidates = scores
        .map((score, document) => ({ document, score, outlet: outletOf.get(document) ?? 0 }))
        .filter(({ document, score }) => document !== q && score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, 80);
      const expected = orderHits(candidates, 20).slice(0, 20);
      const hits = await corpus.relatedHeads({ id: 'open', ...open });
      expect(hits.map(({ head }) => head.id)).toEqual(
        expected.map(({ document }) => corpus.idOf(articles[document] ?? open)),
      );
      hits.forEach(({ score }, i) => {
        expect(score).toBeCloseTo(expected[i]?.score ?? 0, 2);
      });
    }
  });

  it('finds the other reports of the event first, says why, and leaves the article itself out', async () => {
    const corpus = freshCorpus();
    await corpus.put(articles, origin);
    const open = articles[40];
    if (open === undefined) throw new Error('no article');
    const hits = await corpus.related({ id: 'open', ...open }, { k: 3 });
    const event = [41, 42, 43].map((i) => articles[i]?.url);
    expect(new Set(hits.map(({ article }) => article.url))).toEqual(new Set(event));
    for (const { why, article } of hits) {
      expect(why.length).toBeGreaterThan(2);
      for (const word of why) expect(`${open.title} ${open.text}`).toContain(word);
      expect(article.text.length).toBeGreaterThan(0);
    }
  });

  it('groups near copies, with the open article where they are copies of it', async () => {
    const corpus = freshCorpus();
    const agency = madeUpArticle(900, { words: 200 });
    const copies = [1, 2, 3].map((i) => ({
      ...agency,
      outlet: `ناقل ${String(i)}`,
      url: `https://copy.example/${String(i)}`,
      title: `${agency.title} ${String(i)}`,
      text: agency.text.slice(0, Math.floor(agency.text.length * (1 - i * 0.1))),
    }));
    await corpus.put([...articles.slice(0, 50), ...copies], origin);
    const open = { id: 'open', ...agency };
    const hits = await corpus.relatedHeads(open, { k: 5 });
    const groups = hits
      .filter(({ head }) => head.outlet.startsWith('ناقل'))
      .map(({ copyGroup }) => copyGroup);
    expect(groups).toEqual(['open', 'open', 'open']);
    expect(hits.filter(({ copyGroup }) => copyGroup !== undefined)).toHaveLength(3);
  });

  it('gives the article at other addresses of its outlet where asked for, behind the others', async () => {
    const corpus = freshCorpus();
    const open = articles[40];
    if (open === undefined) throw new Error('no article');
    const moved = { ...open, url: 'https://moved.example/1' };
    await corpus.put([...articles.slice(0, 50).filter((it) => it !== open), moved], origin);
    const asked = { id: 'open', ...open };
    const urls = async (options: SearchOptions): Promise<(string | undefined)[]> =>
      (await corpus.related(asked, options)).map(({ article }) => article.url);
    const others = await urls({ k: 3 });
    expect(others).not.toContain(moved.url);
    expect(await urls({ k: 3, withOwnCopies: true })).toEqual([...others, moved.url]);
    const hits = await corpus.related(asked, { k: 3, withOwnCopies: true });
    expect(hits.map(({ own }) => own ?? false)).toEqual([false, false, false, true]);
  });

  it('does not let one outlet fill the list', async () => {
    const corpus = freshCorpus();
    const flood = madeUpArticles(60, { words: 80, perEvent: 60, outlets: 1, seed: 5 });
    const others = madeUpArticles(60, { words: 80, perEvent: 60, outlets: 1, seed: 5 })
      .slice(0, 12)
      .map((article, i) => ({
        ...article,
        outlet: `آخر ${String(i)}`,
        url: `https://other.example/${String(i)}`,
        text: article.text.split(' ').reverse().join(' '),
      }));
    await corpus.put([...flood, ...others], origin);
    const open = {
      id: 'open',
      ...madeUpArticle(61, { words: 80, perEvent: 62, outlets: 1, seed: 5 }),
    };
    const hits = await corpus.relatedHeads({ ...open, outlet: 'المفتوح' }, { k: 10 });
    expect(new Set(hits.map(({ head }) => head.outlet)).size).toBeGreaterThan(4);
  });

  it('answers from an empty corpus, and to an article without words', async () => {
    const corpus = freshCorpus();
    const open = { id: 'open', outlet: 'o', published: null, title: '', text: '' };
    expect(await corpus.related(open)).toEqual([]);
    await corpus.put(articles.slice(0, 5), origin);
    expect(await corpus.related(open)).toEqual([]);
    expect(await corpus.related({ ...open, text: articles[0]?.text ?? '' }, { k: 0 })).toEqual([]);
  });
});
