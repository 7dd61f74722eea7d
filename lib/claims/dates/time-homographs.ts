import type { Annotation, NumberMention } from '../../arabic/types';

/** What is done to contracts, before the word that is spelled as that for decades. Lemmas and folded stems. */
const SIGNED: ReadonlySet<string> = new Set(
  'وقع توقيع ابرم ابرام تعاقد جدد تجديد فسخ منح ارسي ترسيه فاز نفذ تنفيذ'.split(' '),
);
const [BEFORE, BEHIND] = [3, 4];

/**
 * Is a length of time another word: contracts that were signed (وقعت عقدين), the two cents by which a price moved
 * (تراجع سنتين إلى 56 دولارا)?
 */
export function isNoTime({ tokens, numbers }: Annotation, n: NumberMention): boolean {
  if (n.unit === 'decade') {
    for (let i = n.firstToken - 1; i >= n.firstToken - BEFORE; i -= 1) {
      const token = tokens[i];
      if (token?.kind === 'word' && (SIGNED.has(token.lemma) || SIGNED.has(token.stem)))
        return true;
    }
    return false;
  }
  if (n.unit !== 'year' || n.grammar !== 'dual') return false;
  if (tokens[n.endToken]?.stem !== 'الي' && tokens[n.endToken]?.stem !== 'عند') return false;
  return numbers.some(
    (m) =>
      m.kind === 'currency' && m.firstToken >= n.endToken && m.firstToken <= n.endToken + BEHIND,
  );
}
