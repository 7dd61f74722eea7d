import { annotate } from '../../lib/arabic/annotate';
import { answerRows, stringOf, stringOrNull } from '../ndjson';

/** `isnad annotate`: sentences, numbers, dates, names and speech of the text of each row. */
export async function run(): Promise<void> {
  await answerRows((row) => {
    const { sentences, numbers, dates, names, speech } = annotate(stringOf(row, 'text'), {
      published: stringOrNull(row, 'published'),
    });
    return {
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      numbers: numbers.map(({ firstToken, endToken, ...number }) => number),
      dates: dates.map(({ firstToken, endToken, ...date }) => date),
      names: names.map(({ firstToken, endToken, ...name }) => name),
      speech,
    };
  });
}
