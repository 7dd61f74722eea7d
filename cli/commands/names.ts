import { sameName } from '../../lib/arabic/names/match';
import { answerRows, rowOptions, stringOf } from '../ndjson';
import { say } from '../texts';

/** `isnad names`: are the two spellings of each row the same name? */
export async function run(args: readonly string[]): Promise<void> {
  const { json } = rowOptions(args, {});
  await answerRows(json, {
    of: (row) => sameName(stringOf(row, 'a'), stringOf(row, 'b')),
    fields: (found) => found,
    text: ({ same, score }) => `${same ? say.sameName : say.twoNames} (${score.toFixed(2)})`,
  });
}
