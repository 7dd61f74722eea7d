import { sameName } from '../../lib/arabic/names/match';
import { answerRows, rowOptions, stringOf } from '../ndjson';

/** `isnad names`: are the two spellings of each row the same name? */
export async function run(args: readonly string[]): Promise<void> {
  const { json } = rowOptions(args, {});
  await answerRows(json, {
    of: (row) => sameName(stringOf(row, 'a'), stringOf(row, 'b')),
    fields: (found) => found,
    text: ({ same, score }) => `${same ? 'the same name' : 'two names'} (${score.toFixed(2)})`,
  });
}
