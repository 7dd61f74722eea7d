import { isArabicText } from '../../lib/arabic/language';
import { answerRows, rowOptions, stringOf } from '../ndjson';
import { say } from '../texts';

/** `isnad language`: is the text of each row Arabic, and not another language in Arabic script? */
export async function run(args: readonly string[]): Promise<void> {
  const { json } = rowOptions(args, {});
  await answerRows(json, {
    of: (row) => isArabicText(stringOf(row, 'text')),
    fields: (arabic) => ({ arabic }),
    text: (arabic) => (arabic ? say.arabic : say.otherLanguage),
  });
}
