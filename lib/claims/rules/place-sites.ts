import { sameName } from '../../arabic/names/match';
import type { RuleContext } from '../context';
import { compares } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { isCommonKind, placePhrasesOf, type PlacePhrase } from '../places/place-phrases';
import type { Term, Unit } from '../read';
import { coverage } from '../words/similarity';
import type { Discrepancy, LocalizedText } from '../types';

/** Words within this many tokens of a place are those it is told of. */
const NEAR = 7;
/** Furthest that the verb of a place stands before it, in tokens. */
const GOVERNS = 6;
/** Least likeness of the two sentences, and of the words around the two places. */
const MIN_PAIR = 0.15;
const MIN_NEAR = 0.05;
/** From here on the words around two places alone say that they are of one thing. */
const SURE_NEAR = 0.33;
const SURE_PAIR = 0.5;

const LABEL: LocalizedText = { ar: 'أين؟', en: 'Where?', fr: 'Où ?' };
const WHY: LocalizedText = {
  ar: 'أكثر من موضع من نوع واحد للحدث نفسه',
  en: 'More than one place of a kind for the same event',
  fr: 'Plus d’un lieu d’un même genre pour le même fait',
};

function nearTerms(place: PlacePhrase): Term[] {
  return place.unit.terms.filter(
    (t) =>
      (t.token < place.firstToken || t.token >= place.endToken) &&
      Math.abs(t.token - place.firstToken) <= NEAR,
  );
}

/** Event classes right before a place: what happens there. */
function governing(place: PlacePhrase): ReadonlySet<string> {
  return new Set(
    place.unit.terms
      .filter((t) => t.token < place.firstToken && place.firstToken - t.token <= GOVERNS)
      .flatMap((t) => t.classes.filter((id) => id.startsWith('e:'))),
  );
}

/** Is one thing told of both places: the same happening before them, or the same words around them? */
function ofOneThing(a: PlacePhrase, b: PlacePhrase, pair: number): boolean {
  const [x, y] = [nearTerms(a), nearTerms(b)];
  const near = Math.sqrt(coverage(x, y) * coverage(y, x));
  const there = governing(b);
  const event = [...governing(a)].some((id) => there.has(id));
  if (event) return near >= MIN_NEAR && pair >= SURE_PAIR;
  return a.role === b.role && a.role !== '' && near >= SURE_NEAR && pair >= MIN_PAIR;
}

/** Two places of one kind (ports, hospitals, valleys) for one thing, neither article naming the other's. */
export function siteFindings(context: RuleContext): Discrepancy[] {
  const places = new Map<Unit, PlacePhrase[]>();
  const known = new Map<number, Set<string>>();
  for (const index of context.members) {
    const article = context.articles[index];
    const list = article ? placePhrasesOf(article, index) : [];
    known.set(index, new Set(list.map((p) => p.key)));
    for (const place of list)
      if (place.kind !== 'town' && place.kind !== 'region' && !isCommonKind(place.kind))
        places.set(place.unit, [...(places.get(place.unit) ?? []), place]);
  }
  const found: Discrepancy[] = [];
  const seen = new Set<string>();
  for (const { a, b, score } of context.pairs) {
    if (score < MIN_PAIR) break;
    if (!compares(context, a.article, b.article)) continue;
    for (const p of places.get(a.unit) ?? [])
      for (const q of places.get(b.unit) ?? []) {
        if (p.kind !== q.kind || p.key === q.key || sameName(p.name, q.name).same) continue;
        // An article that names both has its reasons.
        if (known.get(p.article)?.has(q.key) || known.get(q.article)?.has(p.key)) continue;
        const key = [p.key, q.key].sort().join(' ');
        if (seen.has(key) || !ofOneThing(p, q, score)) continue;
        seen.add(key);
        const sides = [p, q].flatMap((place) => {
          const article = context.articles[place.article];
          const mention =
            article && focusMention(article, place.field, place.firstToken, place.endToken);
          return mention ? [{ value: place.text, mentions: [mention] }] : [];
        });
        if (sides.length < 2) continue;
        context.trace(`place ${p.kind}: ${p.text} | ${q.text}`);
        found.push(
          makeDiscrepancy({
            type: 'place',
            relation: 'conflict',
            confidence: 0.56,
            label: LABEL,
            sides,
            why: [WHY],
          }),
        );
      }
  }
  return found;
}
