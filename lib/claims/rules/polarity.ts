import { DENIERS } from '../../arabic/lexicon/status-markers';
import { sameName } from '../../arabic/names/match';
import type { EventStatus } from '../../arabic/types';
import { compares, type Rule, type RuleContext } from '../context';
import { eventPairs, type EventPair, type EventRef } from '../event-pairs';
import { focusMention, makeDiscrepancy } from '../findings';
import { profileOf } from '../similarity';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Discrepancy, Field, LocalizedText, Mention } from '../types';

/** What somebody denies: the words after a verb of denial, to the end of its sentence. */
interface Denial {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly token: number;
  readonly endToken: number;
  readonly terms: readonly Term[];
  /** It points back at what stands before it (وهو ما نفاه فلان). */
  readonly back: boolean;
}

/** A denial is read no further than this many words. */
const MAX_DENIED = 28;
/** Fewer telling words than this may match anything. */
const MIN_WEIGHT = 0.9;
/** Share of the denied words that a statement must make, and with how many words of its own. */
const MIN_COVER = 0.4;
const MIN_SHARED = 2;

const LABEL: LocalizedText = {
  ar: 'هل حدث ذلك؟ إثبات ونفي',
  en: 'Did it happen? Stated and denied',
  fr: 'Est-ce arrivé ? Affirmé et démenti',
};

function denialsOf(article: ReadArticle, index: number): Denial[] {
  const found: Denial[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    annotation.tokens.forEach((token, i) => {
      const bare = token.norm.slice(token.conjunction.length);
      if (token.kind !== 'word' || !(DENIERS.has(bare) || DENIERS.has(token.lemma))) return;
      const unit = unitAround(article, field, i);
      const sentence = unit && annotation.sentences[unit.sentence];
      if (!unit || !sentence) return;
      // نفى فلان أن …: what is denied begins after 'that', and ends with its clause.
      let from = i + 1;
      for (let k = i + 1; k < Math.min(sentence.endToken, i + 9); k += 1)
        if (annotation.tokens[k]?.norm === 'ان') {
          from = k + 1;
          break;
        }
      let end = Math.min(sentence.endToken, from + MAX_DENIED);
      for (let k = from + 3; k < end; k += 1)
        if (/^[،,؛:.]$/u.test(annotation.tokens[k]?.norm ?? '')) end = k;
      // 'which a source denied' points back at what stands before it, not at what follows.
      if (token.enclitic !== '' && annotation.tokens[i - 1]?.norm === 'ما') {
        found.push({
          article: index,
          field,
          unit,
          token: i,
          endToken: end,
          terms: termsOf(annotation, Math.max(sentence.firstToken, i - MAX_DENIED), i - 1),
          back: true,
        });
        return;
      }
      found.push({
        article: index,
        field,
        unit,
        token: i,
        endToken: end,
        terms: termsOf(annotation, from, end),
        back: false,
      });
    });
  }
  return found;
}

/** Where names are denied but the unit gives none of them, it must say this share of the words. */
const MIN_NAMELESS = 0.6;

/** Does a unit give none of the names that a denial is of (two or more of them)? */
function lacksNames(article: ReadArticle, denial: Denial, unit: Unit): boolean {
  const denied = article.annotation[denial.field].names.filter(
    (n) => n.firstToken > denial.token && n.endToken <= denial.endToken,
  );
  return (
    new Set(denied.map((n) => n.key)).size > 1 &&
    !denied.some((n) => unit.names.some((m) => m.key === n.key))
  );
}

/** Share of the denied words that a unit says, by weight, and how many they are. */
function cover(denial: Denial, unit: Unit): { share: number; shared: number } {
  const { families, classes } = profileOf(unit.terms);
  const seen = new Set<string>();
  let hit = 0;
  let total = 0;
  let shared = 0;
  for (const term of denial.terms) {
    if (seen.has(term.family)) continue;
    seen.add(term.family);
    total += term.weight;
    if (families.has(term.family)) hit += term.weight;
    else if (term.classes.some((c) => classes.has(c))) hit += 0.8 * term.weight;
    else continue;
    shared += 1;
  }
  return { share: total < MIN_WEIGHT ? 0 : hit / total, shared };
}

function denies(article: ReadArticle, unit: Unit): boolean {
  const { tokens, events } = article.annotation[unit.field];
  for (let i = unit.firstToken; i < unit.endToken; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (DENIERS.has(token.norm.slice(token.conjunction.length)) || DENIERS.has(token.lemma))
      return true;
  }
  return events.some(
    (e) => e.token >= unit.firstToken && e.token < unit.endToken && e.polarity !== 'affirmed',
  );
}

function denialFindings(context: RuleContext): Discrepancy[] {
  const { articles, members } = context;
  const found: Discrepancy[] = [];
  for (const index of members) {
    const article = articles[index];
    if (!article) continue;
    const denials = denialsOf(article, index);
    // The headline's denial is the body's: one finding.
    const told = denials.some((d) => d.field === 'text');
    for (const denial of denials) {
      if (told && denial.field === 'title') continue;
      const claims: { mention: Mention; share: number }[] = [];
      for (const other of members) {
        const there = articles[other];
        if (!there || !compares(context.open, index, other)) continue;
        if (other === index && !denial.back) continue;
        let best: { unit: Unit; share: number; shared: number } | undefined;
        for (const unit of there.units) {
          if (unit === denial.unit) continue;
          const c = cover(denial, unit);
          if (c.share < MIN_COVER || c.shared < MIN_SHARED || denies(there, unit)) continue;
          if (c.share < MIN_NAMELESS && lacksNames(article, denial, unit)) continue;
          if (!best || c.share > best.share) best = { unit, ...c };
        }
        if (!best) continue;
        const span = focusMention(there, best.unit.field, best.unit.firstToken, best.unit.endToken);
        if (span) claims.push({ mention: span, share: best.share });
      }
      const said = focusMention(article, denial.field, denial.token, denial.token + 1);
      const top = Math.max(0, ...claims.map((c) => c.share));
      if (claims.length === 0 || !said) continue;
      context.trace(
        `polarity ${top.toFixed(2)}: ${said.quote} | ${claims[0]?.mention.quote ?? ''}`,
      );
      found.push(
        makeDiscrepancy({
          type: 'polarity',
          relation: 'conflict',
          confidence: Math.min(0.95, 0.3 + 0.6 * top),
          label: LABEL,
          sides: [
            { value: 'denied', mentions: [said] },
            { value: 'stated', mentions: claims.map((c) => c.mention) },
          ],
          why: [
            {
              ar: 'أحد المصدرين ينفي ما يقوله الآخر، بالكلمات نفسها تقريبا',
              en: 'One denies, in nearly the same words, what the other says',
              fr: "L'un dément, presque dans les mêmes mots, ce que l'autre dit",
            },
          ],
        }),
      );
    }
  }
  return found;
}

/** Classes in which one person or body can't be on both sides at once; with the names this needs. */
const OPPOSED: ReadonlySet<string> = new Set(['acquit', 'convict', 'sentence', 'stay', 'withdraw']);

const INNOCENT = /^بري[ءئ]?[هة]?$/u;

const NOT_YET: ReadonlySet<EventStatus> = new Set([
  'planned',
  'considered',
  'postponed',
  'conditional',
  'alleged',
]);

/** The person an event word of a verdict or departure is said of: the nearest after it, else before it. */
function personNear(context: RuleContext, ref: EventRef): string | undefined {
  const annotation = context.articles[ref.article]?.annotation[ref.field];
  const { names = [], tokens = [] } = annotation ?? {};
  // A name before it is meant where the word closes a phrase on it: نال فلان البراءة, خرج فلان بالبراءة.
  const at = tokens[ref.event.token];
  const closes = ref.event.form === 'noun' && at !== undefined && at.definite;
  let best: { key: string; gap: number } | undefined;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    if (name.firstToken < ref.unit.firstToken || name.endToken > ref.unit.endToken) continue;
    const lead = tokens[name.firstToken - 1];
    if (lead && KIN.has(lead.norm.slice(lead.conjunction.length))) continue;
    const after = name.firstToken - ref.event.token;
    if (after <= 0 && !closes) continue;
    const gap = after > 0 ? after : MAX_PERSON_GAP + ref.event.token - name.endToken;
    if (gap > (after > 0 ? MAX_PERSON_GAP : 1.5 * MAX_PERSON_GAP)) continue;
    if (!best || gap < best.gap) best = { key: name.key, gap };
  }
  return best?.key;
}

/** Somebody else than the one whose name follows. */
const KIN: ReadonlySet<string> = new Set(
  'نجل ابن ابنه ابناء زوجه زوج شقيق شقيقه والد والده محامي محاميه دفاع عائله انصار'.split(' '),
);

/** Words that may stand between an event word and the name of whom it is said. */
const MAX_PERSON_GAP = 8;

/** One person by key, or by two spellings of one name. */
function samePerson(x: string | undefined, y: string | undefined): boolean {
  if (x === undefined || y === undefined) return false;
  return x === y || sameName(x.slice(x.indexOf(':') + 1), y.slice(y.indexOf(':') + 1)).same;
}

/** How well two event words must match for their differing polarity to count. */
const MIN_MATCH = 0.72;

function strengthOf(pair: EventPair): number {
  return pair.near + 0.5 * Math.min(1, pair.names) + 0.4 * pair.unit;
}

/** Is a pair one of classes that exclude each other, or is only one of its words affirmed? */
function mayDiffer({ a, b, antonyms, follows }: EventPair): boolean {
  if (follows) return false;
  const [na, nb] = [a.event.polarity !== 'affirmed', b.event.polarity !== 'affirmed'];
  return antonyms ? !na && !nb : na !== nb;
}

function eventFindings(context: RuleContext): Discrepancy[] {
  const found: Discrepancy[] = [];
  const taken = new Set<Unit>();
  const pairs = eventPairs(context)
    .filter(mayDiffer)
    .map((pair) => ({ pair, strength: strengthOf(pair) }))
    .sort((x, y) => y.strength - x.strength);
  for (const { pair, strength } of pairs) {
    const { a, b } = pair;
    if (pair.follows || taken.has(a.unit) || taken.has(b.unit)) continue;
    const [na, nb] = [a.event.polarity !== 'affirmed', b.event.polarity !== 'affirmed'];
    let confidence = 0;
    if (pair.antonyms) {
      if (na || nb || !OPPOSED.has(pair.shared)) continue;
      // A verdict put off or asked for is none, nor is somebody's own word of innocence.
      if (INNOCENT.test(a.event.lemma) || INNOCENT.test(b.event.lemma)) continue;
      if (NOT_YET.has(a.event.status) || NOT_YET.has(b.event.status)) continue;
      if (!pair.unit && a.event.form === 'noun' && b.event.form === 'noun') continue;
      const [x, y] = [personNear(context, a), personNear(context, b)];
      if (!samePerson(x, y)) continue;
      confidence = 0.7;
    } else {
      if (na === nb || strength < MIN_MATCH) continue;
      // What somebody denies is held against what others say as a whole, not by its event word.
      if (a.event.polarity === 'denied' || b.event.polarity === 'denied') continue;
      const [no, yes] = na ? [a, b] : [b, a];
      if (no.event.form === 'participle' || (yes.event.form !== 'verb' && no.event.form !== 'verb'))
        continue;
      confidence = Math.min(0.9, 0.2 + 0.5 * strength);
    }
    const mentions = [a, b].map((ref) => {
      const article = context.articles[ref.article];
      return article && focusMention(article, ref.field, ref.event.token, ref.event.token + 1);
    });
    const [p, q] = mentions;
    if (!p || !q) continue;
    taken.add(a.unit).add(b.unit);
    context.trace(`polarity ${pair.shared} ${strength.toFixed(2)}: ${p.quote} | ${q.quote}`);
    found.push(
      makeDiscrepancy({
        type:
          pair.antonyms &&
          pair.shared !== 'acquit' &&
          pair.shared !== 'convict' &&
          pair.shared !== 'sentence'
            ? 'status'
            : 'polarity',
        relation: 'conflict',
        confidence,
        label: LABEL,
        sides: [
          { value: na ? `not: ${a.event.lemma}` : a.event.lemma, mentions: [p] },
          { value: nb ? `not: ${b.event.lemma}` : b.event.lemma, mentions: [q] },
        ],
        why: [
          {
            ar: 'الفعل نفسه مثبت هنا ومنفي هناك، والأطراف متفقة',
            en: 'The same event is affirmed here and negated there, of the same participants',
            fr: 'Le même fait est affirmé ici et nié là, des mêmes acteurs',
          },
        ],
      }),
    );
  }
  return found;
}

/** Affirmed against denied: a denial and what it denies, a negated event and the same one affirmed, a verdict and its contrary. */
export const polarityRule: Rule = (context) => [
  ...denialFindings(context),
  ...eventFindings(context),
];
