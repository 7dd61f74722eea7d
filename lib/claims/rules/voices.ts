import { compares, type Rule } from '../context';
import { areOfTwoStances } from '../facts/two-sides';
import { makeDiscrepancy, mentionOf } from '../findings';
import { numberLabel } from '../labels';
import { twoVoices, type Voiced } from '../voices/two-voices';
import type { Mention, LocalizedText } from '../types';
import type { ReadArticle } from '../read';
import { numberValue } from './number';

const WHY: LocalizedText = {
  ar: 'يورد التقرير نفسه رقمين عن جهتين، أحدهما في مقابل الآخر',
  en: 'One report gives two figures by two voices, one against the other',
  fr: 'Un même article donne deux chiffres de deux sources, l’un contre l’autre',
};
const CONFIDENCE = 0.72;

function sideOf(article: ReadArticle, voiced: Voiced): { value: string; mentions: Mention[] } {
  const { field, clause, number, fact } = voiced;
  const value = fact ? numberValue(fact) : String(voiced.value);
  return { value, mentions: [mentionOf(article, { field, ...clause }, number)] };
}

/** Two figures that one article lays to two voices, told against each other: type `number`, relation `conflict`. */
export const voicesRule: Rule = ({ articles, members, trace, ...scope }) =>
  members.flatMap((index) => {
    const article = articles[index];
    if (!article || !compares(scope, index, index)) return [];
    const told = twoVoices(article, index).filter(
      // Whoever is for a law and whoever is against it are told beside each other, not against.
      ([a, b]) => !(a.fact && b.fact && areOfTwoStances(articles, a.fact, b.fact)),
    );
    return told.map(([a, b]) => {
      const facts = [a, b].flatMap((voiced) => voiced.fact ?? []);
      const sides = [sideOf(article, a), sideOf(article, b)];
      trace(`number/conflict two voices: ${sides.map((side) => side.value).join(' | ')}`);
      return makeDiscrepancy({
        type: 'number',
        relation: 'conflict',
        confidence: CONFIDENCE,
        label: numberLabel(facts, (fact) => article.annotation[fact.field]),
        sides,
        why: [WHY],
      });
    });
  });
