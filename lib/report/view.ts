import type { Span } from '../arabic/types';
import { standApart } from '../claims/apart';
import { withoutRepeats } from '../claims/repeats';
import type {
  Comparison,
  Discrepancy,
  LoneClaim,
  Mention,
  Overlap,
  Relation,
  Side,
} from '../claims/types';
import { withBounds } from './bound-words';
import { cutMarks, withoutLeadingMarks } from './cut-marks';
import { withDateTexts } from './date-text';
import { inTime } from './in-time';
import { differingParts } from './quote-diff';
import { safeUrl } from './safe-url';
import type { Translator } from './i18n';
import { valueTexts } from './value-text';
import type {
  ArticleView,
  FindingView,
  MentionView,
  PackSubject,
  ReportArticle,
  ReportView,
  Segment,
  SideView,
  StatementView,
} from './view-types';

/** Findings from this confidence on are shown by default (a test holds it to the engine's DEFAULT_THRESHOLD). */
export const USUAL = 0.55;

/** Relations in the order in which they matter to a reader. */
export const RELATIONS: readonly Relation[] = ['conflict', 'update', 'precision', 'wording'];

/** The engine's notation of a day that can't be known. */
const UNKNOWN = '?';

/** Cuts a text into marked and unmarked stretches. Parts that overlap or lie outside are cut to fit. */
export function segmentsOf(text: string, parts: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, part.start);
    const end = Math.min(text.length, part.end);
    if (end <= start) continue;
    if (start > at) segments.push({ text: text.slice(at, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}

/** A quote with '…' where its sentence goes on, as a quotation has to show. */
function withCuts(segments: readonly Segment[], cut: Mention['cut']): Segment[] {
  const { before, after } = cutMarks(cut);
  const gap = (text: string): Segment[] => (text === '' ? [] : [{ text, marked: false }]);
  return [
    ...gap(before),
    ...segments.map((it, i) =>
      before !== '' && i === 0 ? { ...it, text: withoutLeadingMarks(it.text) } : it,
    ),
    ...gap(after),
  ];
}

/** The focus of a mention as offsets into its quote, where it lies within it. */
function focusOf(mention: Mention): Span | null {
  if (!mention.focus) return null;
  const start = mention.focus.start - mention.start;
  const end = mention.focus.end - mention.start;
  return start >= 0 && end > start && end <= mention.quote.length ? { start, end } : null;
}

const byDate = (a: ArticleView, b: ArticleView): number =>
  a.published === null || b.published === null
    ? Number(a.published === null) - Number(b.published === null)
    : Date.parse(a.published) - Date.parse(b.published) || 0;

class ViewBuilder {
  private readonly articles: ReadonlyMap<string, ArticleView>;
  private readonly hasOpen: boolean;

  constructor(
    articles: readonly ReportArticle[],
    openId: string | null,
    private readonly translator: Translator,
  ) {
    this.hasOpen = openId !== null;
    this.articles = new Map(
      articles.map((it) => [
        it.id,
        {
          id: it.id,
          outlet: it.outlet,
          title: it.title,
          url: safeUrl(it.url),
          published: it.published,
          isOpen: it.id === openId,
        },
      ]),
    );
  }

  article(id: string): ArticleView {
    const known = this.articles.get(id);
    return known ?? { id, outlet: id, title: '', url: null, published: null, isOpen: false };
  }

  all(): ArticleView[] {
    return [...this.articles.values()].sort(
      (a, b) => Number(b.isOpen) - Number(a.isOpen) || byDate(a, b),
    );
  }

  /** One mention of each article first; among them the open article's, then in order of publication. */
  mentions(mentions: readonly Mention[], against?: string): MentionView[] {
    const views = mentions.map((mention) => {
      const focus = focusOf(mention);
      const parts = focus
        ? [focus]
        : against === undefined
          ? []
          : differingParts(mention.quote, against);
      const article = this.article(mention.article);
      return {
        mention,
        article,
        segments: withCuts(segmentsOf(mention.quote, parts), mention.cut),
      };
    });
    views.sort(
      (a, b) => Number(b.article.isOpen) - Number(a.article.isOpen) || byDate(a.article, b.article),
    );
    // Fifteen quotes of one article must not hide that a second one says the same.
    const met = new Set<string>();
    const firsts = views.filter((it) => !met.has(it.article.id) && met.add(it.article.id));
    return [...firsts, ...views.filter((it) => !firsts.includes(it))];
  }

  /** What stands for a value that the engine can't give as one: a weekday of an article without a day. */
  private said(side: Side, text: string): string {
    if (side.display) return this.translator.pick(side.display);
    const [first] = side.mentions;
    const focus = text === UNKNOWN && first ? focusOf(first) : null;
    return focus && first ? first.quote.slice(focus.start, focus.end) : text;
  }

  private side(side: Side, sides: readonly Side[], text: string): SideView {
    const other = sides.find((it) => it !== side)?.mentions[0]?.quote;
    const mentions = this.mentions(side.mentions, other);
    return {
      value: this.said(side, text),
      reading: side.reading
        ? withDateTexts(this.translator.pick(side.reading), this.translator)
        : null,
      mentions,
      hasOpen: mentions.some((it) => it.article.isOpen),
    };
  }

  finding(found: Discrepancy): FindingView {
    const update = found.relation === 'update';
    const given = update ? inTime(found.sides, (id) => this.article(id).published) : found.sides;
    const values = given.map(withBounds);
    const texts = valueTexts(found.type, values, this.translator);
    const sides = given.map((side, i) => this.side(side, given, texts[i] ?? side.value));
    // An update is read in time; everything else from the open article outwards.
    if (!update) sides.sort((a, b) => Number(b.hasOpen) - Number(a.hasOpen));
    const onOpen = sides.filter((it) => it.hasOpen).length;
    const ids = new Set(found.sides.flatMap((side) => side.mentions.map((it) => it.article)));
    return {
      id: found.id,
      type: found.type,
      relation: found.relation,
      confidence: found.confidence,
      tentative: found.confidence < USUAL,
      label: this.translator.pick(found.label),
      sides,
      why: found.why.map((reason) => this.translator.pick(reason)),
      // With an article open, what another says against itself stands among the differences of the others.
      scope:
        ids.size === 1 && (onOpen > 0 || !this.hasOpen)
          ? 'within'
          : onOpen === 0
            ? 'others'
            : 'open',
    };
  }

  statement(
    found: Overlap | LoneClaim,
    index: number,
    kind: string,
    differences: readonly Discrepancy[],
  ): StatementView {
    const mentions = this.mentions(found.mentions);
    const outlets = new Set(mentions.map((it) => it.article.outlet)).size;
    const disputed = standApart(found.mentions, differences);
    return {
      id: 'id' in found ? found.id : `${kind}-${index}`,
      mentions,
      outlets,
      voices: 'voices' in found ? found.voices : outlets,
      disputed,
      doubted: !disputed && found.doubted === true,
      confidence: found.confidence,
    };
  }
}

/** First what outlets agree on, then what they may not agree on, then what they don't. */
const stance = ({ disputed, doubted }: StatementView): number => (disputed ? 2 : doubted ? 1 : 0);

/**
 * A comparison made ready to be shown in the translator's language.
 * @param articles what is known of the compared articles; one that is missing is shown by its id
 * @param openId the article the reader has open, or null where there is none
 * @param pack what is compared where none is open
 */
export function buildReport(
  comparison: Comparison,
  articles: readonly ReportArticle[],
  openId: string | null,
  translator: Translator,
  pack: PackSubject | null = null,
): ReportView {
  const builder = new ViewBuilder(articles, openId, translator);
  const findings = withoutRepeats(comparison.discrepancies).map((it) => builder.finding(it));
  const rank = (it: FindingView): number =>
    RELATIONS.indexOf(it.relation) * 2 + Number(openId !== null && it.scope === 'others');
  // Array.prototype.sort is stable: the engine's order holds within each rank.
  findings.sort((a, b) => rank(a) - rank(b));
  const counts = { conflict: 0, update: 0, precision: 0, wording: 0 };
  for (const finding of findings) counts[finding.relation]++;
  // What differs stands among the findings already: first what the outlets do agree on.
  const statements = (list: readonly (Overlap | LoneClaim)[], kind: string): StatementView[] =>
    list
      .map((it, index) => builder.statement(it, index, kind, comparison.discrepancies))
      .sort((a, b) => stance(a) - stance(b));
  return {
    open: openId === null ? null : builder.article(openId),
    pack,
    articles: builder.all(),
    findings,
    counts,
    overlaps: statements(comparison.overlaps, 'overlap'),
    onlyHere: statements(comparison.onlyHere, 'only-here'),
    missingHere: statements(comparison.missingHere, 'missing-here'),
    parted: comparison.parted?.length ?? 0,
  };
}

/**
 * A quote cut down to about `max` units around its first marked part, '…' where it was cut; the quote
 * itself where it is short enough. Cuts fall between words.
 */
export function excerptOf(segments: readonly Segment[], max: number): readonly Segment[] {
  const text = segments.map((it) => it.text).join('');
  if (text.length <= max) return segments;
  let offset = 0;
  const spans = segments.map((it) => {
    const start = offset;
    offset += it.text.length;
    return { start, end: offset, marked: it.marked };
  });
  const mark = spans.find((it) => it.marked) ?? { start: 0, end: 0 };
  const room = Math.max(0, max - (mark.end - mark.start));
  let start = Math.max(0, mark.start - Math.floor(room / 2));
  let end = Math.min(text.length, start + max);
  start = Math.max(0, Math.min(start, end - max));
  if (start > 0) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < mark.start) start = space + 1;
  }
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > mark.end) end = space;
  }
  const cut: Segment[] = spans
    .map((it) => ({
      text: text.slice(Math.max(start, it.start), Math.max(start, Math.min(end, it.end))),
      marked: it.marked,
    }))
    .filter((it) => it.text !== '');
  if (start > 0) cut.unshift({ text: '… ', marked: false });
  if (end < text.length) cut.push({ text: ' …', marked: false });
  return cut;
}
