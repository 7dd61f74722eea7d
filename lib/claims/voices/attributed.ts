import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, NumberMention, Span, SpeechMention, Token } from '../../arabic/types';
import { oneLetterApart } from '../people/bearers';
import type { RuleContext } from '../context';
import { AUTHORITY_WORDS, OWN_MIND, SOURCE_PAPERS, STATE_BODIES } from '../lexicon/sources';
import type { UnitRef } from '../statements/overlaps';
import { perArticle } from '../words/per-article';
import type { ReadArticle, Term } from '../read';
import { foldedWords } from '../words/folded-words';

/** A unit with whoever it is laid to. */
export interface Attributed {
  readonly ref: UnitRef;
  readonly speech: SpeechMention;
  /** Key or phrase of the speaker. */
  readonly speaker: string;
  /** Words of the speaker as written. */
  readonly text: string;
  /** Word families of the speaker and of the office given to them; what their words stand in and their country left out. */
  readonly families: ReadonlySet<string>;
  /** Countries that the speaker's adjectives name. */
  readonly countries: ReadonlySet<string>;
  /** 'authorities' where nobody but the authorities is named, 'state' of what belongs to them, else ''. */
  readonly sort: 'authorities' | 'state' | '';
  /** What is said, the source's own words left out. */
  readonly content: readonly Term[];
  readonly numbers: readonly NumberMention[];
  readonly firstToken: number;
  readonly endToken: number;
}

const PAPERS = foldedWords(SOURCE_PAPERS);
const AUTHORITIES = foldedWords(AUTHORITY_WORDS);
const STATE = foldedWords(STATE_BODIES);
const OWN = foldedWords(OWN_MIND);

/** Share of a unit that must be what is reported as said. */
const MIN_SHARE = 0.4;
/** Shorter speakers are pronouns and scraps. */
const MIN_SPEAKER = 3;

/** Word families of the offices that an article gives, by person. */
const rolesIn = perArticle((article: ReadArticle): ReadonlyMap<string, ReadonlySet<string>> => {
  const roles = new Map<string, Set<string>>();
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    for (const name of annotation.names) {
      const span = name.role?.span;
      if (!span) continue;
      const set = roles.get(name.key) ?? new Set<string>();
      for (const token of annotation.tokens)
        if (token.start >= span.start && token.end <= span.end) set.add(token.family);
      roles.set(name.key, set);
    }
  }
  return roles;
});

/** Word families of the offices that the articles of an event give to each person. */
export function rolesOf(context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const index of context.members) {
    const article = context.articles[index];
    for (const [key, families] of article ? rolesIn(article, index) : []) {
      const set = roles.get(key) ?? new Set<string>();
      for (const family of families) set.add(family);
      roles.set(key, set);
    }
  }
  return roles;
}

/** Phrases that lay a figure to a source right beside it. */
export const SOURCE_PHRASES: ReadonlySet<string> = new Set([
  'وفق',
  'بحسب',
  'حسب',
  'نقلا',
  'استنادا',
  'طبقا',
  'كما',
  'ذمة',
  'لسان',
  'شهادة',
]);
/** Furthest that such a phrase stands from its figure, in UTF-16 units. */
const BESIDE = 45;
/** Words that no source begins with: what follows a verb of announcing is what is announced. */
const NO_SOURCE: ReadonlySet<string> = new Set(
  'وفاه اتفاق مقتل نتيجه توقيع فوز نهايه اليه اكتمال به القبض'.split(' '),
);

/** Connectors behind which a sentence turns to something else. */
const PARTING: ReadonlySet<string> = new Set(['فيما', 'بينما', 'لكن', 'بيد']);

/** A phrase that a comma sets off lays all before it to its source. */
const SET_OFF = /[،,؛]\s*\p{L}+(?:\s+\p{L}+)?\s*$/u;

/** Does a phrase behind a figure lay another statement to its source (بلغ الفائض 102 مليار، فيما نما الاقتصاد 8% وفق الصندوق)? */
function isOfNextClause(
  { clauses, text }: Annotation,
  at: Span,
  { verb, speakerSpan }: SpeechMention,
): boolean {
  if (!speakerSpan || !SOURCE_PHRASES.has(verb) || speakerSpan.start < at.end) return false;
  if (SET_OFF.test(text.slice(at.end, speakerSpan.start))) return false;
  return clauses.some(
    ({ start, connector }) =>
      start >= at.end && start < speakerSpan.start && PARTING.has(connector),
  );
}

/** The source whose phrase stands right before or after a figure (بنسبة 8%، وفق الوزارة), if there is one. */
function sourceBeside(
  article: ReadArticle,
  unit: UnitRef['unit'],
  at: Span,
): SpeechMention | undefined {
  let best: SpeechMention | undefined;
  let gap = BESIDE;
  for (const speech of article.annotation[unit.field].speech) {
    const span = speech.speakerSpan;
    if (!span || !SOURCE_PHRASES.has(speech.verb)) continue;
    if (isOfNextClause(article.annotation[unit.field], at, speech)) continue;
    const away = span.start >= at.end ? span.start - at.end : at.start - span.end;
    if (away >= 0 && away < gap) {
      gap = away;
      best = speech;
    }
  }
  return best;
}

/** What one source says in all: قال … مضيفا … */
const sayingOf = (all: readonly SpeechMention[], { speaker }: SpeechMention): SpeechMention[] =>
  all.filter((speech) => speech.speaker === speaker);

/** Share of a unit that is said in these words or names who says them. */
function coverOf(saying: readonly SpeechMention[], unit: Span): number {
  let covered = 0;
  for (const { start, end, speakerSpan } of saying) {
    const from = Math.min(start, speakerSpan?.start ?? start);
    const to = Math.max(end, speakerSpan?.end ?? end);
    covered += Math.max(0, Math.min(to, unit.end) - Math.max(from, unit.start));
  }
  return covered / (unit.end - unit.start);
}

/** Is a word what somebody tells of themselves, and not who tells it: أعلنت ولاءها, أكد استعداده? */
const isTold = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.enclitic !== '' &&
  token.preposition === '' &&
  (token.pos === 'verbal-noun' || OWN.has(token.lemma));

/**
 * To whom a unit lays what it says; undefined where it names no source. With `at` the speech that holds this stretch
 * is taken, else the one that makes up most of the unit.
 */
export function attributionOf(
  article: ReadArticle,
  ref: UnitRef,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
  at?: Span,
): Attributed | undefined {
  const { unit } = ref;
  const annotation = article.annotation[unit.field];
  let best: SpeechMention | undefined;
  let share = 0;
  for (const speech of annotation.speech) {
    if (at && (speech.start > at.start || speech.end < at.end)) continue;
    if (!speech.speakerSpan || (at && isOfNextClause(annotation, at, speech))) continue;
    const part = at ? coverOf([speech], unit) : coverOf(sayingOf(annotation.speech, speech), unit);
    if (part > share) {
      share = part;
      best = speech;
    }
  }
  if (!best && at) best = sourceBeside(article, unit, at);
  const span = best?.speakerSpan;
  if (!best || !span || best.speaker.length < MIN_SPEAKER) return undefined;
  if (!at && share < MIN_SHARE) return undefined;
  // Who is quoted further up is not shown by this sentence.
  if (span.start < unit.start || span.end > unit.end) return undefined;
  // What stands in the unit begins with no token before it.
  const { tokens } = annotation;
  let firstToken = unit.firstToken;
  while ((tokens[firstToken]?.end ?? Infinity) <= span.start) firstToken += 1;
  let opening = firstToken;
  while ((tokens[opening]?.start ?? Infinity) < span.start) opening += 1;
  if (NO_SOURCE.has(tokens[opening]?.lemma ?? '') || isTold(tokens[opening])) return undefined;
  let endToken = opening;
  while ((tokens[endToken]?.start ?? Infinity) < span.end) endToken += 1;
  const all = annotation.tokens.slice(firstToken, endToken).filter((t) => t.kind === 'word');
  const countries = new Set(all.flatMap((t) => nationality(t.stem) ?? []));
  const said = all.filter((t) => nationality(t.stem) === undefined);
  const who = said.filter((t) => !PAPERS.has(t.lemma));
  const families = new Set((who.length > 0 ? who : said).map((t) => t.family));
  for (const family of roles.get(best.speaker) ?? []) families.add(family);
  return {
    ref,
    speech: best,
    speaker: best.speaker,
    text: annotation.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    families,
    countries,
    sort: who.every((t) => AUTHORITIES.has(t.lemma))
      ? 'authorities'
      : who.some((t) => STATE.has(t.lemma))
        ? 'state'
        : '',
    content: unit.terms.filter(({ token }) => {
      const at = annotation.tokens[token];
      return at && at.start >= best.start && at.end <= best.end;
    }),
    numbers: unit.numbers.filter((n) => n.start >= best.start && n.end <= best.end && !n.label),
    firstToken,
    endToken,
  };
}

/** Shorter words a letter apart are two: وزير, وزيرة. */
const LONG_WORD = 5;

/** Are two words of a source spellings, or a misprint, of one: وليام and ويليام, الأكاديمية and الأكاديمة? */
const areOneName = (a: string, b: string): boolean =>
  a.length >= LONG_WORD && b.length >= LONG_WORD && oneLetterApart(a, b);

/** Is a statement laid to one and the same source in both, as far as the names and offices tell? */
export function sameSpeaker(a: Attributed, b: Attributed): boolean {
  if (a.speaker === b.speaker) return true;
  if (a.speech.anonymous && b.speech.anonymous) return true;
  // The foreign ministries of two countries are two.
  if (
    a.countries.size > 0 &&
    b.countries.size > 0 &&
    ![...a.countries].some((c) => b.countries.has(c))
  )
    return false;
  const [x, y] = [[...a.families], [...b.families]];
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  // The minister and الوزير are one, a person and the office given to them too.
  const named = (family: string): boolean =>
    many.includes(family) || many.some((other) => areOneName(family, other));
  if (few.length > 0 && few.every(named)) return true;
  // السلطات are whichever ministry or committee speaks for the state.
  return (a.sort === 'authorities' && b.sort !== '') || (b.sort === 'authorities' && a.sort !== '');
}
