import type { DateMention, NumberMention, TokenizedText } from '../types';

export function findDates(
  _doc: TokenizedText,
  _numbers: readonly NumberMention[],
  _published: string | null,
): DateMention[] {
  return [];
}
