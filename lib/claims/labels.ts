import type { Annotation } from '../arabic/types';
import { lengthFrame } from './dates/length-frames';
import { countedWord, countQuestion, type AnnotationOf } from './facts/counted-word';
import { isShortTime, type Fact } from './facts/facts';
import { isLoosely, tellsEvent, tellsKind, tellsLasting } from './label-support';
import { LABEL_NOUNS } from './lexicon/label-nouns';
import { quoting } from './quoted';
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

/** A French noun with its article behind de: de le → du, de les → des. */
export function ofFrench(fr: string): string {
  if (fr.startsWith('le ')) return `du ${fr.slice(3)}`;
  if (fr.startsWith('les ')) return `des ${fr.slice(4)}`;
  return `de ${fr}`;
}

/** A noun without its article. */
const bareEnglish = (en: string): string => en.replace(/^the /u, '');
const bareFrench = (fr: string): string => fr.replace(/^(?:le |la |les |l')/u, '');

/** How many of them: nombre de morts, nombre d'avions. */
function numberOf(fr: string): string {
  const noun = bareFrench(fr);
  return /^[aeiouéèêh]/iu.test(noun) ? `Nombre d'${noun}` : `Nombre de ${noun}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

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

/** Families of kinds that say what is counted; a magnitude or a price beside a count is another number's. */
const COUNTED: ReadonlySet<string> = new Set(['victim', 'people', 'thing']);
/** Families of kinds that say what an amount, a share or a measure is of. */
const MEASURED: ReadonlySet<string> = new Set(['ledger', 'measure']);

/** What most facts count; no kind of a family of which they tell two (the dead here, those who recovered there). */
function kindNoun(
  facts: readonly Fact[],
  families: ReadonlySet<string>,
  annotationOf: AnnotationOf,
): LocalizedText | undefined {
  const told = new Map(
    facts.map((fact) => {
      const annotation = annotationOf(fact);
      return [
        fact,
        [...fact.kinds].filter(
          ([family]) => families.has(family) && tellsKind(annotation, fact, family),
        ),
      ];
    }),
  );
  const kinds = new Map<string, Set<string>>();
  for (const [family, kind] of [...told.values()].flat())
    kinds.set(family, (kinds.get(family) ?? new Set()).add(kind));
  return commonNoun(facts, (fact) =>
    (told.get(fact) ?? [])
      .filter(([family]) => kinds.get(family)?.size === 1)
      // A sentence is a length of time; those who are counted got it.
      .map(([family, kind]): [string, number] => [
        kind === 'sentenced' ? 'victim=convicts' : `${family}=${kind}`,
        1,
      ]),
  );
}

/** Measures that are told as a share of something. */
const SHARES: ReadonlySet<string> = new Set(
  'growth inflation unemployment possession turnout'.split(' '),
);

/** Can a number of this dimension be of this kind: no height in dollars, no price in percent, no age in grams? */
function fits(family: string, kind: string, dimension: string): boolean {
  if (dimension === 'money') return family === 'ledger' || kind === 'possession';
  if (dimension === 'percent') return family === 'ledger' ? kind !== 'price' : SHARES.has(kind);
  if (family !== 'measure' || SHARES.has(kind) || kind === 'age') return false;
  return MEASURES.get(dimension)?.kinds.has(kind) ?? true;
}

/** What may be measured in a base unit, and what is asked where no word near the numbers says more. */
const MEASURES: ReadonlyMap<
  string,
  { readonly kinds: ReadonlySet<string>; readonly noun: LocalizedText }
> = new Map(
  (
    [
      ['m', 'depth length height distance', 'القياس', 'Measure', 'Mesure'],
      ['m2', 'area', 'المساحة', 'Area', 'Superficie'],
      ['m3', 'capacity', 'الحجم', 'Volume', 'Volume'],
      ['l', 'capacity', 'الكمية', 'Quantity', 'Quantité'],
      ['kg', 'weight capacity', 'الوزن', 'Weight', 'Poids'],
      ['w', 'capacity', 'القدرة', 'Power', 'Puissance'],
      ['celsius', 'temperature', 'الحرارة', 'Temperature', 'Température'],
    ] as const
  ).map(([unit, kinds, ar, en, fr]) => [
    unit,
    { kinds: new Set(kinds.split(' ')), noun: { ar, en, fr } },
  ]),
);

/** What an amount, a share or a measure is of. */
function measuredNoun(
  facts: readonly Fact[],
  dimensions: ReadonlySet<string>,
  annotationOf: AnnotationOf,
): LocalizedText | undefined {
  return commonNoun(facts, (fact) =>
    [...fact.kinds]
      .filter(([family, kind]) => [...dimensions].every((it) => fits(family, kind, it)))
      .filter(([family]) => MEASURED.has(family) && tellsKind(annotationOf(fact), fact, family))
      .map(([family, kind]): [string, number] => [`${family}=${kind}`, 1]),
  );
}

/** Classes of words by which news is told: what they announce or decide is the thing. */
const TELLING: ReadonlySet<string> = new Set(['e:announce', 'e:decide', 'e:demand']);
/** Harm to people: no sum, share or measure is of it ('toll' is said of trade, too). */
const HARM: ReadonlySet<string> = new Set(['e:kill', 'e:die', 'e:injure']);

function eventNoun(
  facts: readonly Fact[],
  annotationOf: AnnotationOf,
  fits: (id: string) => boolean = () => true,
): LocalizedText | undefined {
  const measured = facts.some((f) => f.number && f.dimension !== 'count' && f.dimension !== 'time');
  const told = new Map(
    facts.map((fact) => {
      const annotation = annotationOf(fact);
      return [
        fact,
        [...fact.nearClasses].filter(
          ([id]) =>
            NOUNS.has(id) &&
            fits(id) &&
            !(measured && HARM.has(id)) &&
            tellsEvent(annotation, fact, id),
        ),
      ];
    }),
  );
  const counts = new Map<string, number>();
  for (const [id] of [...told.values()].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  // An event that one of many facts stands beside is not what all of them are of.
  const near = (fact: Fact): [string, number][] =>
    (told.get(fact) ?? []).filter(([id]) => 2 * (counts.get(id) ?? 0) > facts.length);
  return (
    commonNoun(facts, (fact) => near(fact).filter(([id]) => !TELLING.has(id))) ??
    commonNoun(facts, near)
  );
}

/** Are people counted, or is it open what is? */
function mayBePeople(facts: readonly Fact[]): boolean {
  return facts.some((f) => f.sorts.size === 0 || f.sorts.has('human'));
}

function countLabel(facts: readonly Fact[], annotationOf: AnnotationOf): LocalizedText {
  const kind = kindNoun(facts, mayBePeople(facts) ? COUNTED : new Set(['thing']), annotationOf);
  if (kind)
    return {
      ar: `عدد ${kind.ar}`,
      en: `Number of ${bareEnglish(kind.en)}`,
      fr: numberOf(kind.fr),
    };
  const counted = countedWord(facts, annotationOf);
  if (counted) {
    const quoted = quoting({ ar: '', en: 'How many', fr: 'Combien' }, counted.word);
    return { ...quoted, ar: countQuestion(counted) };
  }
  return asked(facts, annotationOf, { ar: 'الرقم', en: 'Figure', fr: 'Chiffre' });
}

/** A word for what is asked, with the event most facts stand beside where there is one. */
function asked(
  facts: readonly Fact[],
  annotationOf: AnnotationOf,
  word: LocalizedText,
): LocalizedText {
  const event = eventNoun(facts, annotationOf);
  return event ? beside(word, event) : word;
}

/** A word for what is asked, and the event that it is asked of. */
export function beside(word: LocalizedText, event: LocalizedText): LocalizedText {
  return {
    ar: `${word.ar}: ${event.ar}`,
    en: `${word.en}: ${bareEnglish(event.en)}`,
    fr: `${word.fr} : ${bareFrench(event.fr)}`,
  };
}

/** A noun by itself as a label. */
function named(noun: LocalizedText | undefined): LocalizedText | undefined {
  if (noun === undefined) return undefined;
  return { ar: noun.ar, en: capital(bareEnglish(noun.en)), fr: capital(bareFrench(noun.fr)) };
}

/** Is a length of time one that somebody was sentenced to, and not how long the trial took? */
const isSentence = (fact: Fact, annotationOf: AnnotationOf): boolean =>
  fact.kinds.get('victim') === 'sentenced' &&
  !isShortTime(fact) &&
  !tellsLasting(annotationOf(fact), fact);

/** Question of a disagreement about a number. `annotationOf` gives the text that a fact's spans index. */
export function numberLabel(facts: readonly Fact[], annotationOf: AnnotationOf): LocalizedText {
  const dimensions = new Set(facts.map((f) => f.dimension));
  if (dimensions.has('time'))
    return (
      named(
        facts.some((fact) => isSentence(fact, annotationOf))
          ? labelNoun('victim=sentenced')
          : undefined,
      ) ?? dateLabel(facts, annotationOf)
    );
  if (dimensions.has('age')) return { ar: 'العمر', en: 'Age', fr: 'Âge' };
  if (dimensions.has('count')) return countLabel(facts, annotationOf);
  const kind = named(measuredNoun(facts, dimensions, annotationOf));
  if (kind) return kind;
  if (dimensions.has('percent'))
    return asked(facts, annotationOf, { ar: 'النسبة', en: 'Share', fr: 'Part' });
  if (dimensions.has('money'))
    return asked(facts, annotationOf, { ar: 'المبلغ', en: 'Sum', fr: 'Montant' });
  const noun = [...dimensions].map((it) => MEASURES.get(it)?.noun).find((it) => it);
  return asked(facts, annotationOf, noun ?? { ar: 'الرقم', en: 'Figure', fr: 'Chiffre' });
}

/** What lasts: of a death, a signature or an end no length is told. */
const LASTING: ReadonlySet<string> = new Set(
  `visit meet agree suspend close postpone extend arrest try attack fire-burn quake flood mourn emergency ceasefire
   run-aground refloat train-exercise serve-office protest withdraw build strike-work boycott negotiate investigate besiege
   fight`
    .split(/\s+/u)
    .map((it) => `e:${it}`)
    .concat('n:mandate'),
);

/** What most of the dates are of, by the event words that they date; else by what stands around them. */
function datedNoun(
  facts: readonly Fact[],
  annotationOf: AnnotationOf,
  headsOf: (fact: Fact) => readonly string[],
  fits?: (id: string) => boolean,
): LocalizedText | undefined {
  const soundly = (fact: Fact): readonly string[] =>
    headsOf(fact).filter((id) => !isLoosely(annotationOf(fact), fact, id));
  const heads = facts.map((fact) => new Set(soundly(fact)));
  const shared = (id: string): boolean => heads.filter((ids) => ids.has(id)).length > 1;
  return (
    commonNoun(facts, (fact) =>
      soundly(fact)
        .filter((id) => shared(id) && (fits?.(id) ?? true))
        .map((id): [string, number] => [id, 1]),
    ) ?? eventNoun(facts, annotationOf, fits)
  );
}

/** Is a date told by the clock alone, or by a part of the day? */
function isHour({ date, hours }: Fact): boolean {
  if (date === undefined || date.from !== null || date.parts.month !== undefined) return false;
  return date.parts.time !== undefined || hours !== undefined;
}

/** Is a length of time what lies between two happenings (بعد أربعة أيام على فوزه بولاية), and nothing that lasted? */
const isBetween = ({ firstToken, endToken }: Fact, annotation: Annotation | undefined): boolean =>
  annotation?.tokens[endToken]?.norm === 'علي' &&
  lengthFrame(annotation, firstToken, endToken) === 'after';

const NO_HEADS = (): readonly string[] => [];

/**
 * Question of a disagreement about a date, or about how long something lasted. `annotationOf` gives the text that a fact's
 * spans index, `headsOf` gives the classes of the event
 * word that a fact's date is of.
 */
export function dateLabel(
  facts: readonly Fact[],
  annotationOf: AnnotationOf,
  headsOf: (fact: Fact) => readonly string[] = NO_HEADS,
): LocalizedText {
  const lasts = facts.some((f) => f.dimension === 'time');
  const event = datedNoun(
    facts,
    annotationOf,
    headsOf,
    lasts ? (id) => LASTING.has(id) : undefined,
  );
  if (lasts) {
    const word = { ar: 'المدة', en: 'Duration', fr: 'Durée' };
    const lies = facts.some((fact) => isBetween(fact, annotationOf(fact)));
    return event && !lies ? beside(word, event) : word;
  }
  if (facts.every(isHour))
    return event
      ? { ar: `وقت ${event.ar}`, en: `Time of ${event.en}`, fr: `Heure ${ofFrench(event.fr)}` }
      : { ar: 'في أي ساعة؟', en: 'At what time?', fr: 'À quelle heure ?' };
  return event
    ? { ar: `تاريخ ${event.ar}`, en: `Date of ${event.en}`, fr: `Date ${ofFrench(event.fr)}` }
    : { ar: 'متى؟', en: 'When?', fr: 'Quand ?' };
}

/** Question of a disagreement about a place in an order. */
export const RANK_LABEL: LocalizedText = {
  ar: 'أي ترتيب؟',
  en: 'Which in the series?',
  fr: 'Quel rang ?',
};
