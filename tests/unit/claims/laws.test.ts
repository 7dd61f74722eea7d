import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { compare } from '../../../lib/claims/compare';
import type { ArticleInput } from '../../../lib/claims/types';
import { canonical, faultsOf } from '../../support/claims/laws';

const FOLDER = 'tests/events/tune';
/** Every so manieth event: scripts/check-laws.ts asks the same of hundreds of groups of real news. */
const STEP = 4;
const files = readdirSync(FOLDER).filter((_, i) => i % STEP === 0);

test.each(files)('what is told of %s keeps to the laws, in either order', (file) => {
  const { articles } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
    readonly articles: readonly ArticleInput[];
  };
  const annotations = new Map(articles.map((article) => [article.id, annotateArticle(article)]));
  for (const open of [undefined, articles[0]?.id]) {
    const options = { annotations, threshold: 0.2, ...(open !== undefined && { open }) };
    const made = compare(articles, options);
    expect(made.discrepancies.length + made.overlaps.length).toBeGreaterThan(0);
    expect(faultsOf(made, articles, open)).toEqual([]);
    expect(canonical(compare([...articles].reverse(), options))).toBe(canonical(made));
  }
});

test.each(files.slice(0, 4))(
  'articles of %s that were compared before, in other places, are compared as fresh ones',
  (file) => {
    const { articles } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
      readonly articles: readonly ArticleInput[];
    };
    const kept = new Map(articles.map((article) => [article.id, annotateArticle(article)]));
    articles.forEach(({ id }, i) => {
      const turned = [...articles.slice(i), ...articles.slice(0, i)];
      const options = { open: id, threshold: 0.2 };
      const fresh = compare(structuredClone(turned), {
        ...options,
        annotations: structuredClone(kept),
      });
      expect(compare(turned, { ...options, annotations: kept })).toEqual(fresh);
    });
  },
);
