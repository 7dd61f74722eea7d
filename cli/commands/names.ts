import { sameName } from '../../lib/arabic/names/match';
import { answerRows, stringOf } from '../ndjson';

/** `isnad names`: are the two spellings of each row the same name? */
export async function run(): Promise<void> {
  await answerRows((row) => sameName(stringOf(row, 'a'), stringOf(row, 'b')));
}
