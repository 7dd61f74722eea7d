import { comparePair } from '../../lib/claims/pairs';
import { answerRows, rowOptions, stringOf } from '../ndjson';
import { sideTexts } from '../side-texts';
import { say, translator } from '../texts';

/** `isnad pairs`: do the two headlines or sentences of each row agree, disagree, or speak of other things? */
export async function run(args: readonly string[]): Promise<void> {
  const { json } = rowOptions(args, {});
  await answerRows(json, {
    of: (row) => comparePair(stringOf(row, 'a'), stringOf(row, 'b')),
    fields: (found) => found,
    text: ({ verdict, confidence, discrepancies }) =>
      [
        `${say.pairVerdict(verdict)} (${confidence.toFixed(2)})`,
        ...discrepancies.map(
          ({ type, relation, sides }) =>
            `  ${type}, ${relation}: ${sideTexts(type, sides, translator).join(' / ')}`,
        ),
      ].join('\n'),
  });
}
