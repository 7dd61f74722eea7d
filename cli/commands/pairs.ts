import { comparePair } from '../../lib/claims/pairs';
import { answerRows, rowOptions, stringOf } from '../ndjson';
import { sideTexts } from '../side-texts';
import { say, translator } from '../texts';

/** Far more than a headline or a sentence has: what is longer would be held against the other for minutes. */
const LONGEST = 20_000;

/** `isnad pairs`: do the two headlines or sentences of each row agree, disagree, or speak of other things? */
export async function run(args: readonly string[]): Promise<void> {
  const { json } = rowOptions(args, {});
  await answerRows(json, {
    of: (row) => comparePair(stringOf(row, 'a', LONGEST), stringOf(row, 'b', LONGEST)),
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
