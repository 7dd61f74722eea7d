import type { Fact } from './facts';
import { LABEL_NOUNS } from './lexicon/label-nouns';
import type { LocalizedText } from './types';

const NOUNS: ReadonlyMap<string, LocalizedText> = new Map(
  LABEL_NOUNS.split('\n').flatMap((line): [string, LocalizedText][] => {
    const colon = line.indexOf(': ');
    const [ar, en, fr] = line.slice(colon + 2).split(' | ');
    return colon > 0 && ar && en && fr ? [[line.slice(0, colon), { ar, en, fr }]] : [];
  }),
);

/** The label noun of a class ('e:sign') or kind ('victim=dead'), if there is one. */
export function labelNoun(id: string): LocalizedText | undefined {
  return NOUNS.get(id);
}

/** de + article: de le → du, de les → des. */
function of(fr: string): string {
  if (fr.startsWith('le ')) return `du ${fr.slice(3)}`;
  if (fr.startsWith('les ')) return `des ${fr.slice(4)}`;
  return `de ${fr}`;
}

/** Kind or class that most of the facts share, by how near it stands to them. */
function commonNoun(
  facts: readonly Fact[],
  ids: (fact: Fact) => Iterable<[string, number]>,
): LocalizedText | undefined {
  const votes = new Map<string, number>();
  for (const fact of facts)
    for (const [id, weight] of ids(fact))
      if (NOUNS.has(id)) votes.set(id, (votes.get(id) ?? 0) + weight);
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best && NOUNS.get(best[0]);
}

function kindNoun(facts: readonly Fact[]): LocalizedText | undefined {
  return commonNoun(facts, (fact) =>
    [...fact.kinds].map(([f, k]): [string, number] => [`${f}=${k}`, 1]),
  );
}

function eventNoun(facts: readonly Fact[]): LocalizedText | undefined {
  return commonNoun(facts, (fact) => [...fact.nearClasses]);
}

/** The counted noun as the first fact that has one writes it. */
function countedSurface(
  facts: readonly Fact[],
  textOf: (fact: Fact) => string,
): string | undefined {
  for (const fact of facts) {
    const span = fact.number?.counted?.span;
    if (span) return textOf(fact).slice(span.start, span.end);
  }
  return undefined;
}

/** Question of a disagreement about a number. `textOf` gives the text a fact's spans index. */
export function numberLabel(facts: readonly Fact[], textOf: (fact: Fact) => string): LocalizedText {
  const kind = kindNoun(facts);
  const counts = facts.some((f) => f.dimension === 'count');
  if (kind) {
    return counts
      ? {
          ar: `عدد ${kind.ar}`,
          en: `Number of ${kind.en.replace(/^the /u, '')}`,
          fr: `Nombre ${of(kind.fr)}`,
        }
      : {
          ar: kind.ar,
          en: kind.en.replace(/^the (.)/u, (_, c: string) => c.toUpperCase()),
          fr: kind.fr,
        };
  }
  const surface = countedSurface(facts, textOf);
  if (surface !== undefined)
    return { ar: `كم؟ (${surface})`, en: `How many? (${surface})`, fr: `Combien ? (${surface})` };
  const event = eventNoun(facts);
  if (facts.some((f) => f.dimension === 'percent'))
    return event
      ? { ar: `النسبة: ${event.ar}`, en: `Share: ${event.en}`, fr: `Part : ${event.fr}` }
      : { ar: 'النسبة', en: 'Share', fr: 'Pourcentage' };
  if (facts.some((f) => f.dimension === 'money'))
    return event
      ? { ar: `المبلغ: ${event.ar}`, en: `Sum: ${event.en}`, fr: `Montant : ${event.fr}` }
      : { ar: 'المبلغ', en: 'Sum of money', fr: 'Montant' };
  return event
    ? { ar: `الرقم: ${event.ar}`, en: `Figure: ${event.en}`, fr: `Chiffre : ${event.fr}` }
    : { ar: 'الرقم', en: 'Figure', fr: 'Chiffre' };
}

/** Question of a disagreement about a date, or about how long something lasted. */
export function dateLabel(facts: readonly Fact[]): LocalizedText {
  const event = eventNoun(facts);
  if (facts.some((f) => f.dimension === 'time'))
    return event
      ? { ar: `المدة: ${event.ar}`, en: `How long: ${event.en}`, fr: `Durée ${of(event.fr)}` }
      : { ar: 'المدة', en: 'How long', fr: 'Durée' };
  return event
    ? { ar: `تاريخ ${event.ar}`, en: `Date of ${event.en}`, fr: `Date ${of(event.fr)}` }
    : { ar: 'متى؟', en: 'When?', fr: 'Quand ?' };
}
