import { readFileSync } from 'node:fs';
import { readArticles } from '../../cli/read-articles';
import type { Field } from '../../lib/claims/types';
import type { TrainingEvent } from '../claims-rows';
import type { Place } from './places';

/** Article, field, and the offsets of a mention in it (UTF-16 units, end not included). */
type StoredPlace = readonly [article: string, field: Field, start: number, end: number];

/** A line of tests/real/stories.ndjson: what a reader found between some reports, by the ids of the news file. */
interface StoredStory {
  readonly articles: readonly string[];
  readonly overlaps: readonly (readonly StoredPlace[])[];
  readonly discrepancies: readonly {
    readonly type: string;
    readonly relation: string;
    readonly claim: string;
    readonly sides: readonly (readonly StoredPlace[])[];
  }[];
  readonly traps: readonly (readonly StoredPlace[])[];
}

const place = ([article, field, start, end]: StoredPlace): Place => ({
  article,
  field,
  start,
  end,
});

/**
 * Annotated stories of real news, each as an event is; `news` is the file that has their articles. Throws where an article is
 * not in it.
 */
export function readStories(file: string, news: string): TrainingEvent[] {
  const byId = new Map(readArticles(news).map((article) => [article.id, article]));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): TrainingEvent => {
    const story = JSON.parse(line) as StoredStory;
    return {
      event: story.articles[0] ?? '',
      articles: story.articles.map((id) => {
        const article = byId.get(id);
        if (!article) throw new Error(`${news} has no article ${id}`);
        return article;
      }),
      overlaps: story.overlaps.map((mentions) => mentions.map(place)),
      discrepancies: story.discrepancies.map(({ type, relation, claim, sides }) => ({
        type,
        relation,
        sides: sides.map((side) => side.map(place)),
        values: sides.map(() => claim),
      })),
      traps: story.traps.map((mentions) => mentions.map(place)),
    };
  });
}
