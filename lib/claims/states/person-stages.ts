import type { Token } from '../../arabic/types';
import { PERSON_LADDERS, PERSON_ROLES, type Ladder } from '../lexicon/person-stages';
import { SCALE_STILL } from '../lexicon/scales';
import { THING_LADDERS } from '../lexicon/thing-stages';
import type { ReadArticle, Unit } from '../read';
import { HeadIndex } from '../words/head-index';
import { foldedWords } from '../words/folded-words';
import { stanceBefore } from './answer-stance';

/** The stages of persons, and those of things. */
export const LADDERS: readonly Ladder[] = [...PERSON_LADDERS, ...THING_LADDERS];

/** A place where an article tells at which stage a person or a thing is. */
export interface PersonStageMention {
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in LADDERS, and in its stages. */
  readonly ladder: number;
  readonly stage: number;
  readonly person: Bearer;
  /** Told as going on: ما زال رهن الاحتجاز. */
  readonly still: boolean;
}

/** Who is at a stage: somebody named, or known by what he is of (مدير المنجم); or what is (معبر رفح). */
interface Bearer {
  /** That of the name, or 'role:' or 'thing:' with the words. */
  readonly key: string;
  /** The ladders that it is on. */
  readonly ladders: ReadonlySet<number>;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words that may stand between two words of a phrase, names not counted; before a preposition also whoever did it. */
const GAP = 4;
const PREPOSITION_GAP = 7;
const PREPOSITIONS: ReadonlySet<string> = new Set(['عن', 'علي', 'الي']);
/** Words that may stand between a phrase and the person behind it (whoever did it), and before it. */
const BEHIND = 5;
const BEFORE = 6;
/** Stages by place of the person: a number for each stage of each ladder. */
const STAGES = 16;

interface Indexed {
  readonly of: HeadIndex;
  readonly about: HeadIndex;
}

let index: Indexed | undefined;

/** The lexicon by first words; read when a comparison first asks. */
function ladderIndex(): Indexed {
  if (index) return index;
  const [of, about] = [new HeadIndex(), new HeadIndex()];
  LADDERS.forEach(({ stages }, ladder) =>
    stages.forEach((stage, at) => {
      of.add(stage.of, ladder * STAGES + at);
      if (stage.about !== undefined) about.add(stage.about, ladder * STAGES + at);
    }),
  );
  index = { of, about };
  return index;
}

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

const STILL = foldedWords(SCALE_STILL);

const formsOf = (token: Token): string[] => [
  ...new Set([bare(token), token.stem, token.lemma, token.family]),
];

/** Without what makes one word of the injured and one injured, of a death and who died. */
const closeForms = (token: Token): string[] =>
  token.pos === 'verb' ? [...new Set([bare(token), token.stem, token.lemma])] : [bare(token)];

const within = (i: number, bearers: readonly Bearer[]): boolean =>
  bearers.some(({ firstToken, endToken }) => i >= firstToken && i < endToken);

/** End of a phrase whose first word stands at `i`, or -1. */
function endOf(
  tokens: readonly Token[],
  i: number,
  rest: readonly string[],
  names: readonly Bearer[],
): number {
  let at = i;
  for (const word of rest) {
    let left = PREPOSITIONS.has(word) ? PREPOSITION_GAP : GAP;
    let next = at + 1;
    for (; left >= 0; next += 1) {
      const token = tokens[next];
      if (token?.kind !== 'word') return -1;
      if (within(next, names)) continue;
      if (formsOf(token).includes(word)) break;
      left -= 1;
    }
    if (left < 0) return -1;
    at = next;
  }
  return at + 1;
}

const ROLES = foldedWords(PERSON_ROLES);
const OF_PERSONS: ReadonlySet<number> = new Set(PERSON_LADDERS.keys());

/** By the stem of a thing's noun its ladders, and whether the noun alone says which it is. */
const THINGS = new Map<string, { readonly ladders: Set<number>; readonly lone: boolean }>();
LADDERS.forEach(({ things = '', lone = false }, ladder) => {
  for (const noun of foldedWords(things)) {
    const known = THINGS.get(noun);
    if (known) known.ladders.add(ladder);
    else THINGS.set(noun, { ladders: new Set([ladder]), lone });
  }
});

/** Where a unit tells of somebody or something: names, and nouns with what they are of (سائق الحافلة, معبر رفح). */
function bearersIn(tokens: readonly Token[], { firstToken, endToken, names }: Unit): Bearer[] {
  const found: Bearer[] = names.flatMap(({ kind, ...name }) =>
    kind === 'person' ? [{ ...name, ladders: OF_PERSONS }] : [],
  );
  for (let i = firstToken; i < endToken; i += 1) {
    const [noun, of] = [tokens[i], tokens[i + 1]];
    if (noun?.kind !== 'word' || !noun.norm.endsWith(noun.stem)) continue;
    const { stem } = noun;
    const next =
      !noun.definite && of?.kind === 'word' && of.preposition === '' && of.conjunction === '';
    if (next && of.definite && ROLES.has(stem))
      found.push({
        key: `role:${stem} ${of.stem}`,
        ladders: OF_PERSONS,
        firstToken: i,
        endToken: i + 2,
      });
    const thing = THINGS.get(stem);
    if (!thing || (!next && !(thing.lone && noun.definite))) continue;
    const key = thing.lone ? `thing:${stem}` : `thing:${stem} ${of?.stem ?? ''}`;
    found.push({ key, ladders: thing.ladders, firstToken: i, endToken: next ? i + 2 : i + 1 });
  }
  return found;
}

/** Somebody else than the one whose name follows. */
const KIN: ReadonlySet<string> = new Set(
  'نجل ابن ابنه ابناء ابنته زوج زوجه زوجته شقيق شقيقه شقيقته والد والده والدته محامي محاميه وكيل دفاع عايله اسره انصار منزل مكتب سياره حرس مرافق'.split(
    ' ',
  ),
);

/** Words after which another is told of: قال فلان إن …, فلان بعد وفاة أحدهم. */
const OF_OTHERS = foldedWords('أن إن بأن وأن من الذين اللذين أحد عدد بعد قبل');

/**
 * Those that a phrase is of: who is told of next behind it, or with `before` nearest on either side, no stop between; one
 * man may be named and called by what he is.
 */
function bearersOf(
  tokens: readonly Token[],
  bearers: readonly Bearer[],
  { first, end, before }: { first: number; end: number; before: boolean },
): Bearer[] {
  let best: Bearer | undefined;
  let least = Infinity;
  for (const bearer of bearers) {
    const inside = bearer.firstToken >= first && bearer.endToken <= end;
    const behind = bearer.firstToken - end;
    const gap = inside ? 0 : behind >= 0 ? behind : first - bearer.endToken;
    if (gap < 0 || gap >= least || (!inside && behind < 0 && !before)) continue;
    if (gap > (behind >= 0 ? BEHIND : BEFORE)) continue;
    const [from, to] = behind >= 0 ? [end, bearer.firstToken] : [bearer.endToken, first];
    const parts = (t: Token): boolean =>
      t.kind === 'punctuation' || (behind < 0 && OF_OTHERS.has(t.norm));
    if (tokens.slice(from, to).some(parts)) continue;
    const lead = tokens[bearer.firstToken - 1];
    if (lead && (KIN.has(bare(lead)) || KIN.has(lead.stem))) continue;
    best = bearer;
    least = gap;
  }
  if (!best) return [];
  const { firstToken, endToken } = best;
  return bearers.filter(
    (b) => b === best || b.firstToken === endToken || b.endToken === firstToken,
  );
}

const cache = new WeakMap<ReadArticle, readonly PersonStageMention[]>();

/** All places where an article tells at which stage a person or a thing told of there is, in text order; what is only planned, asked for or denied is left out. */
export function personStagesOf(article: ReadArticle): readonly PersonStageMention[] {
  const known = cache.get(article);
  if (known) return known;
  const { of, about } = ladderIndex();
  const found: PersonStageMention[] = [];
  for (const unit of article.units) {
    const annotation = article.annotation[unit.field];
    const { tokens, sentences } = annotation;
    const bearers = bearersIn(tokens, unit);
    if (bearers.length === 0) continue;
    const persons = bearers.filter(({ ladders }) => ladders === OF_PERSONS);
    const from = sentences[unit.sentence]?.firstToken ?? unit.firstToken;
    const drafts: PersonStageMention[] = [];
    for (let i = unit.firstToken; i < unit.endToken; i += 1) {
      const token = tokens[i];
      if (token?.kind !== 'word' || token.future) continue;
      if (within(i, persons)) continue;
      for (const [lexicon, before] of [
        [of, false],
        [about, true],
      ] as const)
        for (const form of before ? closeForms(token) : formsOf(token))
          for (const { rest, of: at } of lexicon.at(form)) {
            const end = endOf(tokens, i, rest, bearers);
            if (end < 0) continue;
            const [ladder, stage] = [Math.floor(at / STAGES), at % STAGES];
            const fit = bearers.filter(({ ladders }) => ladders.has(ladder));
            const those = bearersOf(tokens, fit, { first: i, end, before });
            // أعفى رئيس الحكومة وزيره: who follows the verb at once did it.
            const doer = !before && rest.length === 0 && token.pos === 'verb';
            const suffers = LADDERS[ladder]?.stages[stage]?.suffered === true;
            if (those.length === 0 || (doer && !suffers && within(end, those))) continue;
            if (stanceBefore(annotation, { i, end, from, deed: true }) !== 0) continue;
            const still = tokens.slice(Math.max(from, i - 2), i).some((t) => STILL.has(t.norm));
            for (const person of those)
              drafts.push({ unit, firstToken: i, endToken: end, ladder, stage, person, still });
          }
    }
    // Within a longer phrase of the same ladder a shorter one says nothing of its own: قدم استقالة, استقالة.
    for (const x of drafts)
      if (
        !drafts.some(
          (y) =>
            y.ladder === x.ladder &&
            y.firstToken <= x.firstToken &&
            y.endToken >= x.endToken &&
            y.endToken - y.firstToken > x.endToken - x.firstToken,
        )
      )
        found.push(x);
  }
  cache.set(article, found);
  return found;
}
