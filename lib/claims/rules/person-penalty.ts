import { comparePersonKeys } from '../../arabic/names/index';
import { compares, type Rule, type RuleContext, type Scope } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { penaltiesOf, type Outcome, type Penalty } from '../people/penalties';
import type { ReadArticle } from '../read';
import type { Discrepancy, DiscrepancyType, LocalizedText, Mention } from '../types';

const CONFIDENCE = 0.68;
const HOUR = 3_600_000;
/** Reports further apart than this tell of two rulings, one after the other. */
const ONE_RULING = 72 * HOUR;

/** What is asked of somebody: a trial of several has a question for each. */
const got = (name: string): LocalizedText => ({
  ar: `بماذا حُكم على ${name}؟`,
  en: `What sentence for ${name}?`,
  fr: `Quelle peine pour ${name} ?`,
});
const verdict = (name: string): LocalizedText => ({
  ar: `إدانة أم براءة في حق ${name}؟`,
  en: `${name}: convicted or acquitted?`,
  fr: `Condamnation ou acquittement de ${name} ?`,
});
const ONE_MAN: LocalizedText = {
  ar: 'الجمل تذكر ما قضت به المحكمة في حق الشخص نفسه',
  en: 'The sentences tell what the court gave the same person',
  fr: 'Les phrases disent ce que le tribunal a décidé pour la même personne',
};
const LATER: LocalizedText = {
  ar: 'المقال الأحدث يذكر حكماً لاحقاً',
  en: 'The later article tells of a later ruling',
  fr: "L'article le plus récent parle d'une décision ultérieure",
};

const NAMED: Readonly<Record<'acquitted' | 'life' | 'death', LocalizedText>> = {
  acquitted: { ar: 'براءة', en: 'acquittal', fr: 'acquittement' },
  life: { ar: 'السجن المؤبد', en: 'life in prison', fr: 'réclusion à perpétuité' },
  death: { ar: 'الإعدام', en: 'death', fr: 'peine de mort' },
};

const PRISON: LocalizedText = { ar: 'السجن', en: 'prison', fr: 'prison' };

const YEAR = 12;

/** A term in the notation of numbers. */
function valueOf(months: number): string {
  return months % YEAR === 0 ? `${months / YEAR} year` : `${months} month`;
}

/** All that the articles tell of one person after the other. */
function byPerson(all: readonly Penalty[]): Penalty[][] {
  const persons: Penalty[][] = [];
  for (const penalty of all) {
    const same = persons.find((list) =>
      list.every(({ name }) => comparePersonKeys(name.key, penalty.name.key) !== 'different'),
    );
    if (same) same.push(penalty);
    else persons.push([penalty]);
  }
  return persons;
}

/** The ruling that each article tells of: reports of the same days tell of one. Numbered in order of time. */
function rulingsOf(
  { articles }: RuleContext,
  all: readonly Penalty[],
): ReadonlyMap<number, number> {
  const rulings = new Map<number, number>();
  const time = (article: number): number => Date.parse(articles[article]?.input.published ?? '');
  const told = [...new Set(all.map(({ article }) => article))];
  const dated = told.filter((i) => !Number.isNaN(time(i))).sort((a, b) => time(a) - time(b));
  let [ruling, last] = [0, NaN];
  for (const article of dated) {
    if (time(article) - last > ONE_RULING) ruling += 1;
    rulings.set(article, ruling);
    last = time(article);
  }
  // A report without a date is held to be of the first.
  for (const article of told) if (!rulings.has(article)) rulings.set(article, 0);
  return rulings;
}

const outcomesIn = (list: readonly Penalty[], article: number): ReadonlySet<Outcome> =>
  new Set(list.filter((p) => p.article === article).map(({ outcome }) => outcome));

/** Do two articles have no outcome in common? */
const differ = (a: ReadonlySet<Outcome>, b: ReadonlySet<Outcome>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((outcome) => b.has(outcome));

function typeOf(told: readonly Penalty[]): DiscrepancyType {
  const outcomes = told.map(({ outcome }) => outcome);
  if (outcomes.includes('acquitted')) return 'polarity';
  return outcomes.some((it) => typeof it === 'number') ? 'number' : 'status';
}

/** A term as a side: by its length against other terms, against an acquittal as the prison that it is. */
function termSide(months: number, type: DiscrepancyType): Pick<DraftSide, 'value' | 'display'> {
  return type === 'number' ? { value: valueOf(months) } : { value: 'prison', display: PRISON };
}

function sidesOf(
  articles: readonly ReadArticle[],
  told: readonly Penalty[],
  type: DiscrepancyType,
): DraftSide[] {
  return told.map(({ article, field, outcome, firstToken, endToken }): DraftSide => {
    const read = articles[article];
    const mention: Mention | undefined = read && focusMention(read, field, firstToken, endToken);
    return {
      ...(typeof outcome === 'number'
        ? termSide(outcome, type)
        : { value: outcome, display: NAMED[outcome] }),
      mentions: mention ? [mention] : [],
    };
  });
}

/** The fullest name of those told of, isolated from the words of a heading. */
function fullestName(articles: readonly ReadArticle[], told: readonly Penalty[]): string {
  const names = told.map(
    ({ article, field, name }) =>
      articles[article]?.annotation[field].text.slice(name.start, name.end) ?? '',
  );
  return `\u2067${names.reduce((a, b) => (b.length > a.length ? b : a), '')}\u2069`;
}

/** Those of a list that some other of the list, of an article held against theirs, contradicts. */
function contested(scope: Scope, a: readonly Penalty[], b: readonly Penalty[]): Penalty[] {
  const against = (list: readonly Penalty[], others: readonly Penalty[]): Penalty[] =>
    list.filter((p) =>
      others.some(
        (q) =>
          p.article !== q.article &&
          compares(scope, p.article, q.article) &&
          differ(outcomesIn(list, p.article), outcomesIn(others, q.article)),
      ),
    );
  return a === b ? against(a, b) : [...against(a, b), ...against(b, a)];
}

/** What a court gave somebody, where two reports of one ruling differ in it, or a later one tells of another ruling. */
export const personPenaltyRule: Rule = (context) => {
  const { articles, members } = context;
  const all = members.flatMap((i) => {
    const read = articles[i];
    return read ? penaltiesOf(read, i) : [];
  });
  const found: Discrepancy[] = [];
  const tell = (told: readonly Penalty[], relation: 'conflict' | 'update'): void => {
    if (new Set(told.map(({ outcome }) => outcome)).size < 2) return;
    const type = typeOf(told);
    context.trace(
      `penalty ${relation} ${told.map(({ name, outcome }) => `${name.key} ${outcome}`).join(', ')}`,
    );
    const name = fullestName(articles, told);
    found.push(
      makeDiscrepancy({
        type: type === 'polarity' && relation === 'update' ? 'status' : type,
        relation,
        confidence: CONFIDENCE,
        label: type === 'polarity' ? verdict(name) : got(name),
        sides: sidesOf(articles, told, type),
        why: relation === 'update' ? [ONE_MAN, LATER] : [ONE_MAN],
      }),
    );
  };
  const rulings = rulingsOf(context, all);
  for (const list of byPerson(all)) {
    const inTurn = [...new Set(rulings.values())]
      .sort((x, y) => x - y)
      .map((ruling) => list.filter(({ article }) => rulings.get(article) === ruling))
      .filter((told) => told.length > 0);
    for (const one of inTurn) tell(contested(context, one, one), 'conflict');
    inTurn.slice(1).forEach((later, i) => {
      tell(contested(context, inTurn[i] ?? [], later), 'update');
    });
  }
  return found;
};
