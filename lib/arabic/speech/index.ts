import type { NameMention, Sentence, SpeechMention, TokenizedText } from '../types';

export function findSpeech(
  _doc: TokenizedText,
  _sentences: readonly Sentence[],
  _names: readonly NameMention[],
): SpeechMention[] {
  return [];
}
