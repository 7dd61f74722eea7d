import type { Token } from '../../arabic/types';
import { PERSON_LADDERS, PERSON_ROLES } from '../lexicon/person-stages';
import { SCALE_STILL } from '../lexicon/scales';
import type { ReadArticle, Unit } from '../read';
import { HeadIndex } from '../words/head-index';
import { foldedWords } from '../words/folded-words';
import { stanceBefore } from './answer-stance';

/** A place where an article tells at which stage a person is. */
export interface PersonStageMention {
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in PERSON_LADDERS, and in its stages. */
  readonly ladder: number;
  readonly stage: number;
  readonly person: Bearer;
  /** Told as going on: ما زال رهن الاحتجاز. */
  readonly still: boolean;
}

/** Who is at a stage: somebody named, or known by what he is of (مدير المنجم). */
interface Bearer {
  /** That of the name, or 'role:' with the two words. */
  readonly key: string;
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
  PERSON_LADDERS.forEach(({ stages }, ladder) =>
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

/** Where a unit tells of somebody: names, and heads of something known (سائق الحافلة). */
function bearersIn(tokens: readonly Token[], { firstToken, endToken, names }: Unit): Bearer[] {
  const found: Bearer[] = names.filter(({ kind }) => kind === 'person');
  for (let i = firstToken; i + 1 < endToken; i += 1) {
    const [role, of] = [tokens[i], tokens[i + 1]];
    if (role?.kind !== 'word' || of?.kind !== 'word' || role.definite || !of.definite) continue;
    if (
      !ROLES.has(role.stem) ||
      !role.norm.endsWith(role.stem) ||
      of.preposition !== '' ||
      of.conjunction !== ''
    )
      continue;
    found.push({ key: `role:${role.stem} ${of.stem}`, firstToken: i, endToken: i + 2 });
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

/** All places where an article tells at which stage a person named there is, in text order; what is only planned, asked for or denied is left out. */
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
    const from = sentences[unit.sentence]?.firstToken ?? unit.firstToken;
    const drafts: PersonStageMention[] = [];
    for (let i = unit.firstToken; i < unit.endToken; i += 1) {
      const token = tokens[i];
      if (token?.kind !== 'word' || token.future) continue;
      if (within(i, bearers)) continue;
      for (const [lexicon, before] of [
        [of, false],
        [about, true],
      ] as const)
        for (const form of before ? closeForms(token) : formsOf(token))
          for (const { rest, of: at } of lexicon.at(form)) {
            const end = endOf(tokens, i, rest, bearers);
            if (end < 0) continue;
            const persons = bearersOf(tokens, bearers, { first: i, end, before });
            const [ladder, stage] = [Math.floor(at / STAGES), at % STAGES];
            // أعفى رئيس الحكومة وزيره: who follows the verb at once did it.
            const doer = !before && rest.length === 0 && token.pos === 'verb';
            const suffers = PERSON_LADDERS[ladder]?.stages[stage]?.suffered === true;
            if (persons.length === 0 || (doer && !suffers && within(end, persons))) continue;
            if (stanceBefore(annotation, { i, end, from, deed: true }) !== 0) continue;
            const still = tokens.slice(Math.max(from, i - 2), i).some((t) => STILL.has(t.norm));
            for (const person of persons)
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
