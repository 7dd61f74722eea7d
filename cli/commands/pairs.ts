import { comparePair } from '../../lib/claims/pairs';
import { answerRows, stringOf } from '../ndjson';

/** `isnad pairs`: do the two headlines or sentences of each row agree, disagree, or speak of other things? */
export async function run(): Promise<void> {
  await answerRows((row) => comparePair(stringOf(row, 'a'), stringOf(row, 'b')));
}
