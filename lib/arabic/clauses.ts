import type { Clause, TokenizedText } from './types';

const CONNECTORS: ReadonlySet<string> = new Set([
  'فيما',
  'بينما',
  'كما',
  'حيث',
  'اذ',
  'مشيرا',
  'مضيفا',
  'موضحا',
  'موكدا',
  'معتبرا',
]);

/** Cuts the tokens [first, end) of a sentence into clauses that cover it without a gap. */
export function splitClauses(
  doc: TokenizedText,
  first: number,
  end: number,
  sentence: number,
): Clause[] {
  const { tokens } = doc;
  const clauses: Clause[] = [];
  let from = first;
  let connector = 'main';
  const close = (to: number): void => {
    const head = tokens[from];
    const tail = tokens[to - 1];
    if (head === undefined || tail === undefined || to <= from) return;
    clauses.push({
      start: head.start,
      end: tail.end,
      sentence,
      firstToken: from,
      endToken: to,
      connector,
    });
    from = to;
  };
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || i - from < 4 || end - i < 3) continue;
    const bare = token.norm.slice(token.conjunction.length);
    if (CONNECTORS.has(bare)) {
      close(i);
      connector = bare;
    }
  }
  close(end);
  return clauses;
}
