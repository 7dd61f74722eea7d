import type { Clause, EventMention, Sentence, SpeechMention, TokenizedText } from '../types';

export function findEvents(
  _doc: TokenizedText,
  _sentences: readonly Sentence[],
  _clauses: readonly Clause[],
  _speech: readonly SpeechMention[],
): EventMention[] {
  return [];
}
