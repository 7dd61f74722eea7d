import type { Annotation, Token } from '../../arabic/types';
import { GRAVE, OF_THEM, OF_THE_HURT, STATES, WARDS } from '../lexicon/grave-hurt';
import { foldedWords } from '../words/folded-words';

const ADJECTIVES = foldedWords(GRAVE);
const STATE = foldedWords(STATES);
const WARD = foldedWords(WARDS);
const THEM = foldedWords(OF_THEM);
const HURT = foldedWords(OF_THE_HURT);

/** Tokens around a number in which its state is told, and from it to whom it is a part of. */
const [AROUND, PART] = [5, 2];

/** The words around a number at tokens `[first, end)` up to the next mark on either side, at most `reach` of them each. */
function around(
  { tokens, numbers }: Annotation,
  first: number,
  end: number,
  reach: number,
): readonly Token[] {
  const found: Token[] = [];
  for (const step of [-1, 1]) {
    let k = step < 0 ? first - 1 : end;
    for (let i = 0; i < reach; i += 1, k += step) {
      const token = tokens[k];
      if (token === undefined || token.kind !== 'word') break;
      // أصيب سبعة، ثلاثة منهم حالتهم خطرة: beyond another number it is told of that.
      if (numbers.some((n) => n.firstToken <= k && k < n.endToken)) break;
      // وسبعة بجروح: what an 'and' opens is told of others.
      if (step > 0 && token.conjunction !== '') break;
      found.push(token);
    }
  }
  return found;
}

/**
 * Does a number at tokens `[first, end)` count those of the hurt whose life is in danger (خمسة منهم في حالة حرجة, حالة سبعة من
 * المصابين خطيرة, ثلاث حالات في العناية المركزة): a part of a toll, no toll? `counted` is the lemma that it counts, '' for none.
 */
export function isGravelyHurt(
  annotation: Annotation,
  first: number,
  end: number,
  counted: string,
): boolean {
  const words = around(annotation, first, end, AROUND);
  const ward = words.some(({ lemma }) => WARD.has(lemma));
  const grave =
    words.some(({ stem }) => ADJECTIVES.has(stem)) &&
    (STATE.has(counted) || words.some(({ lemma }) => STATE.has(lemma)));
  if (!ward && !grave) return false;
  // أحد عشر جريحا حالتهم حرجة: their state is told of them alone.
  if (words.some(({ lemma, enclitic }) => STATE.has(lemma) && enclitic !== '')) return true;
  if (STATE.has(counted) || HURT.has(counted)) {
    // إصابة 12 حالة بجروح خطيرة is a toll; ثلاث حالات حرجة is a part.
    const next = annotation.tokens[end + 1];
    return (
      ward || (next !== undefined && ADJECTIVES.has(next.stem)) || isPart(annotation, first, end)
    );
  }
  return isPart(annotation, first, end);
}

function isPart(annotation: Annotation, first: number, end: number): boolean {
  const { tokens } = annotation;
  const near = [tokens[first - 1], ...tokens.slice(end, end + PART)];
  if (near.some((token) => token !== undefined && (THEM.has(token.stem) || THEM.has(token.norm))))
    return true;
  return tokens[end]?.norm === 'من' && HURT.has(tokens[end + 1]?.lemma ?? '');
}
