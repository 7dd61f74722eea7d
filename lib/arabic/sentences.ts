import { CharClass, classOf } from './characters';
import { splitClauses } from './clauses';
import type { Clause, Sentence, Token, TokenizedText } from './types';

/** Is there a line break between two offsets? */
function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (classOf(text.charCodeAt(i)) === CharClass.Newline) return true;
  }
  return false;
}

const CLOSERS = new Set(['»', '"', '”', '“', ')', ']', '’', "'", '›', '﴿']);

/** An initial or abbreviation before the full stop: د. أ.ف.ب. */
function isInitial(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.end - token.start === 1;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'punctuation') return false;
  if (token.norm === '؟' || token.norm === '?' || token.norm === '!' || token.norm === '۔') {
    return true;
  }
  if (token.norm !== '.') return false;
  return !isInitial(tokens[i - 1]);
}

/** Cuts a tokenised text into sentences, and these into clauses. */
export function splitSentences(doc: TokenizedText): { sentences: Sentence[]; clauses: Clause[] } {
  const { text, tokens } = doc;
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (end: number): void => {
    const head = tokens[first];
    const tail = tokens[end - 1];
    if (head === undefined || tail === undefined || end <= first) return;
    const firstClause = clauses.length;
    for (const clause of splitClauses(doc, first, end, sentences.length)) clauses.push(clause);
    sentences.push({
      start: head.start,
      end: tail.end,
      firstToken: first,
      endToken: end,
      paragraph,
      firstClause,
      endClause: clauses.length,
    });
    first = end;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    if (next === undefined) {
      close(i + 1);
    } else if (breaksLine(text, token.end, next.start)) {
      close(i + 1);
      paragraph += 1;
    } else if (endsSentence(tokens, i)) {
      let end = i + 1;
      while (end < tokens.length && CLOSERS.has(tokens[end]?.norm ?? '')) {
        const before = tokens[end - 1];
        const mark = tokens[end];
        if (before === undefined || mark === undefined || before.end !== mark.start) break;
        end += 1;
      }
      close(end);
      i = end - 1;
      const after = tokens[end];
      const last = tokens[i];
      if (after !== undefined && last !== undefined && breaksLine(text, last.end, after.start)) {
        paragraph += 1;
      }
    }
  }
  return { sentences, clauses };
}
