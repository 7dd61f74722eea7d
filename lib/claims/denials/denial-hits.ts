import { eventClassesOfWord } from '../../arabic/events/classes';
import type { Denial } from './denials';
import { statedWords, telling, type Place } from './denial-words';
import type { ReadArticle, Term, Unit } from '../read';
import { rootOf } from '../words/roots';

/** How much words of one class, or of one root, say the same. */
export const SAME_CLASS = 0.7;
export const SAME_ROOT = 0.65;

/** Imperfects of which لم has cut the middle: يصب of أصاب, يقل of قال. */
const HOLLOW = /^[يتن](.)(.)$/u;

/** Classes of what is denied first; a verb cut short by لم is looked up in full as well. */
function headClasses(term: Term, stem: string): readonly string[] {
  const cut = HOLLOW.exec(stem);
  if (!cut) return telling(term);
  const full = `${cut[1] ?? ''}ا${cut[2] ?? ''}`;
  const more = [full, `ا${full}`].flatMap((word) => eventClassesOfWord(word));
  return [...telling(term), ...more.map((id) => `e:${id}`)];
}

/** A word of what is denied, said by a sentence. */
export interface Hit {
  readonly term: Term;
  readonly place: Place;
  readonly head: boolean;
  readonly strength: number;
}

interface DeniedWord {
  readonly term: Term;
  readonly head: boolean;
}

const deniedWords = new WeakMap<Denial, readonly DeniedWord[]>();

/** Words of a denial by family, the heads first, each once. */
function wordsDenied(denial: Denial): readonly DeniedWord[] {
  const known = deniedWords.get(denial);
  if (known) return known;
  const found = new Map<string, DeniedWord>();
  for (const term of denial.heads) found.set(term.family, { term, head: true });
  for (const term of denial.objects)
    if (!found.has(term.family)) found.set(term.family, { term, head: false });
  const words = [...found.values()];
  deniedWords.set(denial, words);
  return words;
}

/** The sentences of an article that say words of a denial (of `article`), with what they say. */
export function hitsIn(there: ReadArticle, denial: Denial, article: ReadArticle): Map<Unit, Hit[]> {
  const { tokens } = article.annotation[denial.field];
  const stated = statedWords(there);
  const hits = new Map<Unit, Hit[]>();
  const add = (places: readonly Place[] | undefined, hit: Omit<Hit, 'place'>): void => {
    for (const place of places ?? []) {
      const own = place.unit === denial.unit;
      const told = denial.back && denial.kind === 'denied';
      if (
        own &&
        !(told && place.term.token >= denial.firstToken && place.term.token < denial.endToken)
      )
        continue;
      const list = hits.get(place.unit);
      if (list) list.push({ ...hit, place });
      else hits.set(place.unit, [{ ...hit, place }]);
    }
  };
  wordsDenied(denial).forEach(({ term, head }) => {
    add(stated.families.get(term.family), { term, head, strength: 1 });
    for (const id of head ? headClasses(term, tokens[term.token]?.stem ?? '') : telling(term))
      add(stated.classes.get(id), { term, head, strength: SAME_CLASS });
    if (head) add(stated.roots.get(rootOf(term.family)), { term, head, strength: SAME_ROOT });
  });
  return hits;
}

/** The hit that states best what is denied: of a head before all, then the closest, then the most telling. */
export function bestHit(hits: readonly Hit[]): Hit | undefined {
  const value = (hit: Hit): number => (hit.head ? 2 : 0) + hit.strength + 0.1 * hit.term.weight;
  return hits.reduce<Hit | undefined>(
    (best, hit) => (best === undefined || value(hit) > value(best) ? hit : best),
    undefined,
  );
}

/** How much of what is denied a sentence says besides the word that states it. */
export function objectsOf(
  hits: readonly Hit[],
  best: Hit | undefined,
  denial: Denial,
  rarity: (family: string) => number,
): { count: number; weight: number; share: number; rare: number } {
  const strengths = new Map<Term, number>();
  for (const { term, place, strength } of hits)
    if (term.family !== best?.term.family && place.term.token !== best?.place.term.token)
      strengths.set(term, Math.max(Math.min(1, strength), strengths.get(term) ?? 0));
  let total = 0;
  for (const { term } of wordsDenied(denial))
    if (term.family !== best?.term.family) total += term.weight;
  let [weight, rare] = [0, 0];
  for (const [term, strength] of strengths) {
    weight += strength * term.weight;
    rare += strength * term.weight * rarity(term.family);
  }
  return { count: strengths.size, weight, share: total === 0 ? 0 : weight / total, rare };
}
