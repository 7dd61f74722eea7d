import { comparePersonKeys } from '../../arabic/names/index';
import type { RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { naturesOf, type Nature } from '../people/natures';
import type { Discrepancy, LocalizedText } from '../types';

const WHY: Readonly<Record<Nature['kind'], LocalizedText>> = {
  nationality: {
    ar: 'تختلف جنسية الشخص نفسه',
    en: 'Different nationalities for the same person',
    fr: 'Des nationalités différentes pour la même personne',
  },
  gender: {
    ar: 'رجل هنا وامرأة هناك',
    en: 'A man here and a woman there',
    fr: 'Un homme ici, une femme là',
  },
};

function label(nature: Nature, name: string): LocalizedText {
  return nature.kind === 'nationality'
    ? { ar: `جنسية ${name}`, en: `Nationality of ${name}`, fr: `Nationalité de ${name}` }
    : { ar: `من ${name}؟`, en: `Who is ${name}?`, fr: `Qui est ${name} ?` };
}

/** One person who is of another country, or a woman here and a man there: one finding a person. */
export function natureFindings(context: RuleContext): Discrepancy[] {
  const byPerson = new Map<string, Nature[]>();
  for (const index of context.members) {
    const article = context.articles[index];
    for (const nature of article ? naturesOf(article, index) : []) {
      const key = `${nature.kind} ${nature.name.key}`;
      const home = [...byPerson.keys()].find(
        (other) =>
          other === key ||
          (other.startsWith(`${nature.kind} `) &&
            comparePersonKeys(other.slice(nature.kind.length + 1), nature.name.key) !==
              'different'),
      );
      byPerson.set(home ?? key, [...(byPerson.get(home ?? key) ?? []), nature]);
    }
  }
  const found: Discrepancy[] = [];
  for (const natures of byPerson.values()) {
    const sides = new Map<string, Nature[]>();
    for (const nature of natures) {
      const list = sides.get(nature.value) ?? [];
      list.push(nature);
      sides.set(nature.value, list);
    }
    const [first] = natures;
    if (!first || sides.size < 2 || new Set(natures.map((n) => n.article)).size < 2) continue;
    // One article that gives both has its reasons: a man of two countries, two men of one name.
    const inOne = new Map<number, Set<string>>();
    for (const n of natures)
      inOne.set(n.article, (inOne.get(n.article) ?? new Set<string>()).add(n.value));
    if ([...inOne.values()].some((values) => values.size > 1)) continue;
    const article = context.articles[first.article];
    const name = article?.input[first.field].slice(first.name.start, first.name.end) ?? '';
    context.trace(`person ${first.kind}: ${name}: ${[...sides.keys()].join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'person',
        relation: 'conflict',
        confidence: 0.68,
        label: label(first, name.replace(/\s+/gu, ' ')),
        sides: [...sides.values()].map((list) => ({
          value: list[0]?.text ?? '',
          mentions: list.flatMap((n) => {
            const at = context.articles[n.article];
            return (at && focusMention(at, n.field, n.token, n.name.endToken)) ?? [];
          }),
        })),
        why: [WHY[first.kind]],
      }),
    );
  }
  return found;
}
