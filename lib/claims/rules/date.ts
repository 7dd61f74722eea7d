import type { Rule } from '../context';
import type { Fact } from '../facts/facts';
import { headClasses } from '../dates/date-heads';
import { dateLabel } from '../labels';
import type { Discrepancy, LocalizedText } from '../types';
import { dateRelation } from './date-relation';
import { isDurationSlot, numberValue } from './number';
import { slotFindings } from './slot-findings';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** '17:30', or the hours of a part of the day: '04:00-12:00'. */
function hoursValue({ date, hours }: Fact): string {
  if (date?.parts.time !== undefined) return date.parts.time;
  const clock = (minutes: number): string =>
    `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
  return hours ? `${clock(hours.from)}-${clock(hours.to)}` : '';
}

/** The parts that the words give, where the year can't be known: '--03-26', '--03', 'Thursday' as '4'. */
function partsValue({ parts }: NonNullable<Fact['date']>): string {
  const { month, day } = parts;
  if (month === undefined) return '';
  return day === undefined ? `--${twoDigits(month)}` : `--${twoDigits(month)}-${twoDigits(day)}`;
}

/** Value in a neutral notation: '2021-12', '2023-06-20/2023-06-30', '2002', '17:30', '--06-20' where no year is known. */
export function dateValue(fact: Fact): string {
  const d = fact.date;
  if (!d) return numberValue(fact);
  const hours = hoursValue(fact);
  if (d.from === null || d.to === null)
    return [partsValue(d), hours].filter((part) => part !== '').join(' ') || '?';
  if (d.from === d.to) return hours === '' ? d.from : `${d.from} ${hours}`;
  const [y, m] = [d.from.slice(0, 4), d.from.slice(0, 7)];
  if (d.from === `${y}-01-01` && d.to === `${y}-12-31`) return y;
  if (d.from.endsWith('-01') && d.to.slice(0, 7) === m && d.precision === 'month') return m;
  return `${d.from}/${d.to}`;
}

/** A date in figures keeps its order in a text of either direction. */
const isolated = (value: string): string => `\u2066${value}\u2069`;

/** How a date that the words alone do not give was read; nothing for one that stands there in full. */
function readingOf(
  surface: string,
  fact: Fact,
  published: string | null,
): LocalizedText | undefined {
  if (fact.date?.certainty !== 'implied' || published === null) return undefined;
  const value = isolated(dateValue(fact));
  const day = isolated(published.slice(0, 10));
  const words = `\u2068${surface}\u2069`;
  return {
    ar: `«${words}» = ${value}، لأن المقال نُشر في ${day}`,
    en: `“${words}” = ${value}, as the article was published on ${day}`,
    fr: `« ${words} » = ${value}, car l'article a été publié le ${day}`,
  };
}

const SAME_EVENT: LocalizedText = {
  ar: 'الجمل تؤرّخ للحدث نفسه: يتفق فيها الفعل والأطراف وما حول التاريخ من كلمات',
  en: 'The sentences date the same event: the verb, those taking part and the words around the date match',
  fr: 'Les phrases datent le même événement : le verbe, les acteurs et les mots voisins concordent',
};
const SAME_LENGTH: LocalizedText = {
  ar: 'الجمل تقول كم دام الأمر نفسه: يتفق فيها الفعل والأطراف وما حول المدة من كلمات',
  en: 'The sentences say how long the same thing lasted: the verb, those taking part and the words around match',
  fr: 'Les phrases donnent la durée de la même chose : le verbe, les acteurs et les mots voisins concordent',
};

/** Differing dates and durations in one slot: conflict where they exclude each other, precision where one holds the other. */
export const dateRule: Rule = (context) => {
  const found: Discrepancy[] = [];
  for (const slot of context.slots) {
    if (slot.facts[0]?.date === undefined && !isDurationSlot(slot)) continue;
    found.push(
      ...slotFindings(context, slot, {
        type: 'date',
        value: dateValue,
        label: (facts) =>
          dateLabel(
            facts,
            (fact) => context.articles[fact.article]?.annotation[fact.field],
            (fact) => {
              const article = context.articles[fact.article];
              return article ? headClasses(fact, article) : [];
            },
          ),
        reading: (fact) => {
          const article = context.articles[fact.article];
          const tokens = article?.annotation[fact.field].tokens;
          const start = tokens?.[fact.firstToken]?.start ?? 0;
          const end = tokens?.[fact.endToken - 1]?.end ?? 0;
          return (
            article &&
            readingOf(article.input[fact.field].slice(start, end), fact, article.input.published)
          );
        },
        relation: (left, right, values) =>
          values === 'rough' ? 'precision' : dateRelation(context, [...left, ...right]),
        why: () => [isDurationSlot(slot) ? SAME_LENGTH : SAME_EVENT],
      }),
    );
  }
  return found;
};
