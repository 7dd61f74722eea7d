import type { Token } from '../../arabic/types';
import { rankEnd } from './offices';

const COMMAS: ReadonlySet<string> = new Set(['،', ',', '(', '-', '–', '—']);

/** Token range from the rank before token `i` up to it, undefined where there is none; an adjective may stand between: العقيد المتقاعد فلان. */
export function rankBefore(tokens: readonly Token[], i: number): [number, number] | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 3); at -= 1) {
    const end = rankEnd(tokens, at);
    if (end < 0) continue;
    const between = tokens.slice(end, i);
    return between.every((t) => t.definite) ? [at, i] : undefined;
  }
  return undefined;
}

/** Token range of the rank that follows a name that ends at `from`, undefined where there is none: فلان، وهو نقيب متقاعد. */
export function rankAfter(tokens: readonly Token[], from: number): [number, number] | undefined {
  let at = from;
  if (COMMAS.has(tokens[at]?.norm ?? '')) at += 1;
  if (tokens[at]?.norm !== 'وهو' && tokens[at]?.norm !== 'وهي' && at === from) return undefined;
  if (tokens[at]?.norm === 'وهو' || tokens[at]?.norm === 'وهي') at += 1;
  const end = rankEnd(tokens, at);
  return end < 0 ? rankHeld(tokens, from) : [at, end];
}

/** So many words may stand between a name and the rank that it is said to hold: فلان، طبيب عسكري برتبة عقيد. */
const HELD_WITHIN = 6;
const HELD = new Set(['برتبه', 'رتبه']);
const HOLDS = new Set(['يحمل', 'تحمل', 'حمل', 'حامل']);

/** Token range of the rank that whoever is named before `from` is said to hold: فلان، وهو ضابط برتبة نقيب. */
export function rankHeld(tokens: readonly Token[], from: number): [number, number] | undefined {
  for (let i = from; i < Math.min(tokens.length, from + HELD_WITHIN); i += 1) {
    const token = tokens[i];
    const comma = i === from && COMMAS.has(token?.norm ?? '');
    if (token === undefined || (token.kind !== 'word' && !comma)) return undefined;
    if (HELD.has(token.norm)) {
      const holds = token.norm === 'برتبه' || HOLDS.has(tokens[i - 1]?.lemma ?? '');
      const end = holds ? rankEnd(tokens, i + 1) : -1;
      return end < 0 ? undefined : [i + 1, end];
    }
    if (token.pos === 'verb' && !HOLDS.has(token.norm) && !HOLDS.has(token.lemma)) return undefined;
  }
  return undefined;
}
