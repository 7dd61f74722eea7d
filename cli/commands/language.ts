import { isArabicText } from '../../lib/arabic/language';
import { answerRows, stringOf } from '../ndjson';

/** `isnad language`: is the text of each row Arabic, and not another language in Arabic script? */
export async function run(): Promise<void> {
  await answerRows((row) => ({ arabic: isArabicText(stringOf(row, 'text')) }));
}
