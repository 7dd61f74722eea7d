import { comparePersonKeys } from '../../arabic/names/index';
import { compares, type Rule, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { matchMinutes, type MatchMinute } from '../dates/match-minutes';
import type { LocalizedText, Mention } from '../types';

interface Node {
  readonly article: number;
  readonly at: MatchMinute;
}

const WHY: LocalizedText = {
  ar: 'دقيقتان مختلفتان للفعل نفسه في المباراة، وللاعب نفسه',
  en: 'Two different minutes for the same act of the match, by the same player',
  fr: 'Deux minutes différentes pour la même action du match, du même joueur',
};
const LABEL: LocalizedText = {
  ar: 'في أي دقيقة؟',
  en: 'In which minute?',
  fr: 'À quelle minute ?',
};
/** Persons of a sentence, nearest first, among whom the doer is looked for. */
const NEAREST = 2;
const CONFIDENCE = 0.8;
/** The end of a half, said for any minute of what is added to it. */
const ENDS: ReadonlySet<number> = new Set([45, 90, 105, 120]);
const LONGEST_ADDED = 15;

function samePerson(a: MatchMinute, b: MatchMinute): boolean {
  return a.persons
    .slice(0, NEAREST)
    .some((x) => b.persons.slice(0, NEAREST).some((y) => comparePersonKeys(x, y) !== 'different'));
}

/** The only goal of a match has one minute, whoever is named beside it. */
const onlyGoal = (a: MatchMinute, b: MatchMinute): boolean =>
  (a.only || b.only) && a.act === 'goal' && b.act === 'goal';

const sameAct = (a: MatchMinute, b: MatchMinute): boolean =>
  a.act === b.act || a.act === undefined || b.act === undefined;

/** Can both be right: the same minute, or the end of a half for one of what is added? */
function agree(a: MatchMinute, b: MatchMinute): boolean {
  const [low, high] = a.minute < b.minute ? [a.minute, b.minute] : [b.minute, a.minute];
  return low === high || (ENDS.has(low) && high - low <= LONGEST_ADDED);
}

/** Minutes of two articles that are of one act: those that agree, and of the others the only ones of a player. */
function linksBetween(left: readonly Node[], right: readonly Node[]): [Node, Node][] {
  const alike = left.flatMap((a) =>
    right
      .filter((b) => (samePerson(a.at, b.at) && sameAct(a.at, b.at)) || onlyGoal(a.at, b.at))
      .map((b): [Node, Node] => [a, b]),
  );
  const agreeing = alike.filter(([a, b]) => agree(a.at, b.at));
  const settled = new Set(agreeing.flat());
  const open = alike.filter(([a, b]) => !settled.has(a) && !settled.has(b));
  const alone = (node: Node): boolean => open.filter((pair) => pair.includes(node)).length === 1;
  return [...agreeing, ...open.filter(([a, b]) => alone(a) && alone(b))];
}

/** Minutes linked with each other, directly or through others. */
function groupsOf(links: readonly (readonly [Node, Node])[]): Set<Node>[] {
  const groups: Set<Node>[] = [];
  for (const [a, b] of links) {
    const mine = groups.filter((group) => group.has(a) || group.has(b));
    const merged = new Set([...mine.flatMap((group) => [...group]), a, b]);
    for (const group of mine) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function sidesOf(context: RuleContext, group: ReadonlySet<Node>): DraftSide[] {
  const sides = new Map<number, Mention[]>();
  for (const { article, at } of group) {
    const source = context.articles[article];
    const mention = source && focusMention(source, at.field, at.firstToken, at.endToken);
    if (mention) sides.set(at.minute, [...(sides.get(at.minute) ?? []), mention]);
  }
  return [...sides].map(([minute, mentions]) => ({
    value: `minute ${minute}`,
    display: { ar: `الدقيقة ${minute}`, en: `minute ${minute}`, fr: `${minute}e minute` },
    mentions,
  }));
}

/** Does one article give two of the minutes? Then they are of two acts. */
function isTwoActs(group: ReadonlySet<Node>): boolean {
  const nodes = [...group];
  return nodes.some((a) => nodes.some((b) => a.article === b.article && !agree(a.at, b.at)));
}

/** Differing minutes of play for one act of one player: type `date`, relation `conflict`. */
export const matchMinuteRule: Rule = (context) => {
  const { articles, members, trace } = context;
  const nodes = members.map((index): Node[] => {
    const article = articles[index];
    return article ? matchMinutes(article).map((at) => ({ article: index, at })) : [];
  });
  const links = nodes.flatMap((left, i) =>
    nodes
      .slice(i + 1)
      .flatMap((right, k) =>
        compares(context, members[i] ?? -1, members[i + 1 + k] ?? -1)
          ? linksBetween(left, right)
          : [],
      ),
  );
  return groupsOf(links).flatMap((group) => {
    const sides = sidesOf(context, group);
    const minutes = [...group].map((node) => node.at);
    const differ = minutes.some((a) => minutes.some((b) => !agree(a, b)));
    if (!differ || sides.length < 2 || isTwoActs(group)) return [];
    trace(`date/conflict minute: ${sides.map((side) => side.value).join(' | ')}`);
    return [
      makeDiscrepancy({
        type: 'date',
        relation: 'conflict',
        confidence: CONFIDENCE,
        label: LABEL,
        sides,
        why: [WHY],
      }),
    ];
  });
};
