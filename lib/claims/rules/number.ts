import { compares, type Rule, type RuleContext } from '../context';
import type { Annotation } from '../../arabic/types';
import { isShortTime, type Fact } from '../facts/facts';
import { focusMention, makeDiscrepancy } from '../findings';
import { withoutProclitics } from '../words/surface';
import { numberLabel } from '../labels';
import { quoting } from '../quoted';
import type { ReadArticle } from '../read';
import { wordedText } from '../facts/worded-shares';
import type { Slot } from '../facts/slots';
import type { Discrepancy, Field, LocalizedText, Mention } from '../types';
import { numberRelation } from './number-relation';
import { slotFindings } from './slot-findings';

/** Value in a neutral notation: '632', '≈20', '>200000', '12-14', with its unit. */
export function numberValue(fact: Fact): string {
  const n = fact.number;
  if (!n) return '';
  const sign =
    n.approx === 'over' ? '>' : n.approx === 'under' ? '<' : n.approx === 'about' ? '≈' : '';
  const value = n.worded ? Number(n.value.toFixed(1)) : n.value;
  const body = n.min !== undefined && n.max !== undefined ? `${n.min}-${n.max}` : String(value);
  const measure = n.unit ?? n.money ?? n.counted?.lemma;
  const unit = n.kind === 'percent' ? '%' : measure ? ` ${measure}` : '';
  return `${sign}${body}${unit}`;
}

const ONE_OR_TWO: LocalizedText = { ar: 'كم العدد', en: 'One or two', fr: 'Un ou deux' };
const WHY: LocalizedText = {
  ar: 'الجمل تعدّ الشيء نفسه أو تقيسه: يتفق فيها ما وراء الرقم من اسم، وما حوله من كلمات، والمكان',
  en: 'The sentences count or measure the same thing: the noun behind the figure, the words around it and the place match',
  fr: 'Les phrases comptent ou mesurent la même chose : le nom qui suit le chiffre, les mots voisins et le lieu concordent',
};

/** Is a number a duration that the reader asks 'how long?' of, rather than a sentence or an age? */
function isDuration(fact: Fact): boolean {
  if (fact.dimension !== 'time') return false;
  // The word for a sentence is also one for a referee, whose minutes are no punishment.
  if (isShortTime(fact)) return true;
  if (fact.kinds.get('victim') === 'sentenced' || fact.kinds.get('measure') === 'age') return false;
  return (
    !fact.nearClasses.has('n:prison') &&
    !fact.nearClasses.has('e:sentence') &&
    !fact.nearClasses.has('n:age')
  );
}

/** Is a slot one of durations, by most of its numbers? */
export function isDurationSlot(slot: Slot): boolean {
  return slot.facts.filter(isDuration).length * 2 > slot.facts.length;
}

/** Things that are signed or put forward one by one: a dual of them stands against a bare singular. */
const COUNTED_ONE_BY_ONE = ['n:document', 'n:amendment'] as const;

/** A word that names a thing counted one by one, with its act and the persons of its sentence. */
interface CountedWord {
  readonly field: Field;
  readonly token: number;
  readonly concept: string;
  readonly lemma: string;
  /** As it is written. */
  readonly written: string;
  readonly dual: boolean;
  readonly acts: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** Is a stem the dual of a lemma (مذكرتين, مذكرتي, تعديلين)? */
function isDual(stem: string, lemma: string): boolean {
  if (lemma.endsWith('ه')) {
    const body = lemma.slice(0, -1);
    return ['تين', 'تان', 'تي', 'تا'].some((ending) => stem === body + ending);
  }
  return stem === `${lemma}ين` || stem === `${lemma}ان`;
}

/** Indefinite singulars and duals of things counted one by one in an article, where a person signs or offers them. */
function countedWords(article: ReadArticle): CountedWord[] {
  return article.units.flatMap((unit) => {
    if (!unit.terms.some((t) => t.classes.includes('e:sign') || t.classes.includes('e:offer')))
      return [];
    const { tokens, sentences, names } = article.annotation[unit.field];
    const sentence = sentences[unit.sentence];
    const persons = new Set(
      names
        .filter(
          (n) =>
            n.kind === 'person' &&
            sentence &&
            n.firstToken >= sentence.firstToken &&
            n.endToken <= sentence.endToken,
        )
        .map((n) => n.key),
    );
    const acts = new Set(
      unit.terms.flatMap((t) => t.classes).filter((c) => c === 'e:sign' || c === 'e:offer'),
    );
    if (persons.size === 0) return [];
    return unit.terms.flatMap((term): CountedWord[] => {
      const token = tokens[term.token];
      const concept = COUNTED_ONE_BY_ONE.find((c) => term.classes.includes(c));
      if (!token || concept === undefined || token.definite || token.enclitic !== '') return [];
      const dual = isDual(token.stem, token.lemma);
      if (!dual && token.stem !== token.lemma) return [];
      if (!dual && unit.numbers.some((n) => Math.abs(n.endToken - term.token) <= 1)) return [];
      const { field } = unit;
      const written = withoutProclitics(article.annotation[field], token);
      const { lemma } = token;
      return [{ field, token: term.token, concept, lemma, written, dual, acts, persons }];
    });
  });
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((key) => b.has(key));

/** A dual (two memoranda) against a bare singular (a memorandum), signed by the same person. */
function dualFindings(context: RuleContext): Discrepancy[] {
  const words = context.members.map((index) => {
    const article = context.articles[index];
    return article ? countedWords(article) : [];
  });
  const found: Discrepancy[] = [];
  const quote = (at: number, word: CountedWord): readonly Mention[] => {
    const article = context.articles[context.members[at] ?? -1];
    const mention = article && focusMention(article, word.field, word.token, word.token + 1);
    return mention ? [mention] : [];
  };
  words.forEach((list, i) => {
    for (const two of list) {
      if (!two.dual) continue;
      const ones = words.flatMap((others, j) => {
        if (i === j || !compares(context, context.members[i] ?? -1, context.members[j] ?? -1))
          return [];
        return others
          .filter(
            (w) =>
              !w.dual &&
              w.concept === two.concept &&
              w.lemma === two.lemma &&
              meets(w.persons, two.persons) &&
              meets(w.acts, two.acts),
          )
          .map((word) => ({ word, at: j }));
      });
      const one = ones.flatMap(({ word, at }) => quote(at, word));
      const noun = ones[0]?.word.written ?? two.written;
      const said = quote(i, two);
      if (said.length === 0 || one.length === 0) continue;
      context.trace(`number/conflict one or two: ${two.lemma}`);
      found.push(
        makeDiscrepancy({
          type: 'number',
          relation: 'conflict',
          confidence: 0.62,
          label: quoting(ONE_OR_TWO, noun),
          sides: [
            { value: '2', mentions: said },
            { value: '1', mentions: one },
          ],
          why: [WHY],
        }),
      );
    }
  });
  return found;
}

/** Differing numbers in one slot: conflict, update or precision. */
export const numberRule: Rule = (context) => {
  const found: Discrepancy[] = dualFindings(context);
  for (const slot of context.slots) {
    if (slot.facts.some((f) => f.number === undefined) || isDurationSlot(slot)) continue;
    const annotationOf = (fact: Fact): Annotation | undefined =>
      context.articles[fact.article]?.annotation[fact.field];
    found.push(
      ...slotFindings(context, slot, {
        type: 'number',
        value: numberValue,
        display: ({ number }) => number && wordedText(number),
        label: (facts) => numberLabel(facts, annotationOf),
        relation: (left, right, values) => numberRelation(context, left, right, values),
        why: () => [WHY],
      }),
    );
  }
  return found;
};
