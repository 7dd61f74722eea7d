import type { NumberMention, TokenizedText } from '../types';

export function findNumbers(_doc: TokenizedText): NumberMention[] {
  return [];
}
