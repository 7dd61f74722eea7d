import type { Annotation, Token } from '../../arabic/types';
import type { RuleContext } from '../context';
import { cueAt } from '../denials/denial-cues';
import { makeDiscrepancy } from '../findings';
import { PAIR_FEATURES } from '../statements/pair-features';
import type { ReadArticle, Unit } from '../read';
import type { Discrepancy, DiscrepancyType, Field, Mention, Relation } from '../types';
import { idfOf } from '../words/weights';

/**
 * Kinds of difference that lie in what whole sentences say. Those of the others lie in one word of them (a figure, a
 * name, an office), which the copy of a text may well have changed.
 */
const OF_SENTENCES: ReadonlySet<DiscrepancyType> = new Set(['status', 'polarity', 'cause']);

/** Kinds in which a printed text may contradict itself; of the others it tells two sides of a thing, or two things. */
const VALUES: ReadonlySet<DiscrepancyType> = new Set(['number', 'date']);

/** A stretch of fewer content words is no text that could be told again, unless it is the same to the word. */
const LEAST_WORDS = 5;
const LEAST_SAME = 3;
/** Share of the words of the shorter stretch that the other has, in the same form, where one retells the other. */
const SAME_FORMS = 0.65;
/** The same where the shorter stands whole in the longer, however much longer that is. */
const WHOLE = 0.93;
/** Otherwise the longer stretch is at most this many times as long: what it adds may be the news. */
const MOST_LONGER = 2.5;
/** A word family under this inverse document frequency tells nothing: particles, 'said', 'added'. */
const TELLING = 2.5;

/** What a stretch of text says, as far as a copy of it must say the same. */
interface Stretch {
  /** Forms of all its words and figures. */
  readonly all: ReadonlySet<string>;
  /** Forms of its content words and figures, with how often they stand there. */
  readonly forms: ReadonlyMap<string, number>;
  readonly words: number;
  /** Words that deny, negate or call untrue. */
  readonly denials: number;
  /** Telling verbs, in their forms. */
  readonly verbs: ReadonlySet<string>;
  /** Words in the future. */
  readonly future: ReadonlySet<string>;
}

/** A stretch of a field of an article. */
interface Place {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A word without what is written to it: verbs keep their inflection, for tense is part of what is told. */
const formOf = (token: Token): string => (token.kind === 'number' ? token.norm : token.stem);

function readStretch(annotation: Annotation, { start, end }: Place): Stretch {
  const all = new Set<string>();
  const forms = new Map<string, number>();
  const verbs = new Set<string>();
  const future = new Set<string>();
  let [words, denials] = [0, 0];
  annotation.tokens.forEach((token, i) => {
    if (token.start < start || token.end > end || token.kind === 'punctuation') return;
    if (cueAt(annotation, i) !== undefined) denials += 1;
    if (token.future) future.add(token.stem);
    const form = formOf(token);
    all.add(form);
    if (token.kind !== 'number' && (token.pos === 'particle' || idfOf(token.family) < TELLING))
      return;
    if (token.pos === 'verb') verbs.add(token.stem);
    forms.set(form, (forms.get(form) ?? 0) + 1);
    words += 1;
  });
  return { all, forms, words, verbs, denials, future };
}

/** Does one stretch tell what the other tells in its words, as reports do that print one agency's text? */
function retells(a: Stretch, b: Stretch): boolean {
  const [short, long] = a.words <= b.words ? [a, b] : [b, a];
  if (short.words < LEAST_SAME || a.denials !== b.denials) return false;
  let shared = 0;
  for (const [form, count] of short.forms) shared += Math.min(count, long.forms.get(form) ?? 0);
  // A sentence that stands whole in a longer one, with all that it has ahead, is printed there, whatever comes after.
  if (
    short.words >= LEAST_WORDS &&
    shared >= WHOLE * short.words &&
    holds(long, [...short.verbs]) &&
    [...short.future].every((word) => long.future.has(word))
  )
    return true;
  if (long.words > MOST_LONGER * short.words || a.future.size !== b.future.size) return false;
  return shared >= (short.words < LEAST_WORDS ? long.words : SAME_FORMS * short.words);
}

/** Does a stretch have all these words? */
const holds = ({ all }: Stretch, words: readonly string[]): boolean =>
  words.every((word) => all.has(word));

/** A mention of a finding as it is held against others. */
interface ReadMention {
  /** Index of its article. */
  readonly at: number;
  readonly stretch: Stretch;
  /** The words that it is shown for. */
  readonly shown: readonly string[];
  /** Indices of the articles that print it. */
  readonly printed: ReadonlySet<number>;
}

/** A unit of one article covered this much by one of another may be printed there. */
const COVERED = 0.4;
const COVER = PAIR_FEATURES.indexOf('coverMin');

/** Does one sentence tell both values, as what rose from the one to the other? All who print it tell the same. */
function changesWithin(relation: Relation, m: Mention, n: Mention): boolean {
  return relation === 'update' && m.field === n.field && m.start < n.end && n.start < m.end;
}

/** What the articles of one event print of each other: whole texts of an agency, or sentences of them. */
export class Retellings {
  /** Units of other articles that a unit may be printed in, by article. */
  private readonly partners = new Map<Unit, { article: number; unit: Unit }[]>();
  private readonly stretches = new Map<string, Stretch>();
  private readonly mentions = new WeakMap<Mention, ReadMention>();
  private readonly articles: readonly ReadArticle[];
  private readonly indexOf: ReadonlyMap<string, number>;

  constructor({ articles, members, pairs }: Pick<RuleContext, 'articles' | 'members' | 'pairs'>) {
    this.articles = articles;
    this.indexOf = new Map(members.map((i) => [articles[i]?.input.id ?? '', i]));
    for (const { a, b, x } of pairs) {
      if ((x[COVER] ?? 0) < COVERED) continue;
      this.add(a.unit, b);
      this.add(b.unit, a);
    }
  }

  private add(unit: Unit, partner: { readonly article: number; readonly unit: Unit }): void {
    const known = this.partners.get(unit);
    if (known) known.push(partner);
    else this.partners.set(unit, [partner]);
  }

  private stretchOf(article: number, place: Place): Stretch | undefined {
    const key = `${article} ${place.field} ${place.start} ${place.end}`;
    const annotation = this.articles[article]?.annotation[place.field];
    const known = this.stretches.get(key);
    if (known || !annotation) return known;
    const made = readStretch(annotation, place);
    this.stretches.set(key, made);
    return made;
  }

  /** What a mention says, and which articles print its sentence with the words that the finding is about. */
  private read(mention: Mention): ReadMention | undefined {
    const known = this.mentions.get(mention);
    if (known) return known;
    const at = this.indexOf.get(mention.article) ?? -1;
    const article = this.articles[at];
    const own = this.stretchOf(at, mention);
    if (!article || !own) return undefined;
    const { field, focus } = mention;
    const shown = [...((focus && this.stretchOf(at, { field, ...focus }))?.all ?? [])];
    const printed = new Set<number>();
    for (const unit of article.units) {
      if (unit.field !== field || unit.start >= mention.end || mention.start >= unit.end) continue;
      for (const partner of this.partners.get(unit) ?? []) {
        if (printed.has(partner.article)) continue;
        const there = this.stretchOf(partner.article, partner.unit);
        if (there && holds(there, shown) && retells(own, there)) printed.add(partner.article);
      }
    }
    const made = { at, stretch: own, shown, printed };
    this.mentions.set(mention, made);
    return made;
  }

  /** Is the date that a mention shows told by the day of its report (today, last night, Saturday)? */
  private isDeictic(at: number, { field, focus }: Mention): boolean {
    if (focus === undefined) return false;
    const dates = this.articles[at]?.annotation[field].dates ?? [];
    return dates.some(
      ({ start, end, certainty, parts }) =>
        start < focus.end &&
        focus.start < end &&
        certainty === 'implied' &&
        parts.month === undefined,
    );
  }

  /** Do two mentions stand against each other: neither tells what the other's article prints as well? */
  private opposed({ type, relation }: Discrepancy, m: Mention, n: Mention): boolean {
    if (m.article === n.article) return VALUES.has(type) && !changesWithin(relation, m, n);
    const [a, b] = [this.read(m), this.read(n)];
    if (!a || !b) return true;
    const [here, there] = [a.printed.has(b.at), b.printed.has(a.at)];
    // Who tells that nine years became six prints the nine of the other report, which knows of no six.
    if (relation === 'update' && VALUES.has(type) ? here && there : here || there) return false;
    if (OF_SENTENCES.has(type))
      return !(
        retells(a.stretch, b.stretch) &&
        holds(b.stretch, a.shown) &&
        holds(a.stretch, b.shown)
      );
    // 'Today' stays in a text that is printed on the day after.
    const moved = type === 'date' && retells(a.stretch, b.stretch);
    return !(moved && this.isDeictic(a.at, m) && this.isDeictic(b.at, n));
  }

  /**
   * A finding without what does not stand against any other side of it, because the reports print one text: sentences
   * that say the same in the same words, and those that the report on the other side prints too. Undefined where
   * nothing is left that differs.
   */
  withoutCopies(found: Discrepancy): Discrepancy | undefined {
    const copied = found.sides.some((side, k) =>
      found.sides
        .slice(k + 1)
        .some((other) =>
          side.mentions.some((m) =>
            other.mentions.some((n) => m.article !== n.article && !this.opposed(found, m, n)),
          ),
        ),
    );
    if (!copied) return found;
    const sides = found.sides.map((side) => ({
      ...side,
      mentions: side.mentions.filter((m) =>
        found.sides.some(
          (other) => other !== side && other.mentions.some((n) => this.opposed(found, m, n)),
        ),
      ),
    }));
    const left = sides.filter((side) => side.mentions.length > 0);
    return left.length > 1 ? makeDiscrepancy({ ...found, sides: left }) : undefined;
  }
}
