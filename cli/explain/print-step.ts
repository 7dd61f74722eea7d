import type { FactLink, FactLinks } from '../../lib/claims/facts/fact-links';
import type { Fact } from '../../lib/claims/facts/facts';
import { MODELS } from '../../lib/claims/models';
import type { UnitPair, UnitRef } from '../../lib/claims/statements/overlaps';
import type { ReadArticle } from '../../lib/claims/read';
import { dateValue } from '../../lib/claims/rules/date';
import { numberValue } from '../../lib/claims/rules/number';
import type { Slot } from '../../lib/claims/facts/slots';
import type { TraceStep } from '../../lib/claims/trace';
import { isolate, paint } from '../terminal';
import { contributions, type Contribution } from './contributions';

/** Characters of a quote; features that are named for and against a judgement. */
const QUOTE = 110;
const REASONS = 4;
/** Under this a feature moved nothing worth telling. In log-odds. */
const LEAST_WEIGHT = 0.1;

const title = (text: string): string => `${paint('bold', text)}\n`;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return isolate(line.length > QUOTE ? `${line.slice(0, QUOTE)}…` : line);
};
const percent = (p: number): string => p.toFixed(2);

function reasons(all: readonly Contribution[]): string {
  const some = (side: readonly Contribution[]): string =>
    side
      .slice(0, REASONS)
      .map(({ feature, value, weight }) => `${feature} ${+value.toFixed(2)} (${weight.toFixed(1)})`)
      .join(', ');
  const told = all.filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT);
  const [yes, no] = [told.filter((c) => c.weight > 0), told.filter((c) => c.weight < 0)];
  return [yes.length ? `for: ${some(yes)}` : '', no.length ? `against: ${some(no)}` : '']
    .filter(Boolean)
    .join('; ');
}

/** Prints the steps of one comparison; it keeps what later steps refer to. */
export class StepPrinter {
  private articles: readonly ReadArticle[] = [];
  private links: FactLinks = { facts: [], links: [] };
  private rules = 0;
  private told = 0;
  private doubts = 0;

  /** A step as lines for reading in a terminal. */
  print(step: TraceStep): string {
    switch (step.step) {
      case 'group':
        return this.group(step);
      case 'values':
        this.links = step.links;
        return this.values(step.links);
      case 'statements':
        return this.statements(step.pairs);
      case 'slots':
        return step.slots.map((slot, i) => this.slot(slot, i)).join('');
      case 'rule':
        return `${this.rules++ === 0 ? title('What the rules saw') : ''}  ${short(step.line)}\n`;
      case 'doubt':
        return this.doubt(step);
      case 'told':
        return `${this.told++ === 0 ? title('What is told of it') : ''}${this.finding(step)}`;
    }
  }

  private id(article: number): string {
    return this.articles[article]?.input.id ?? '?';
  }

  private group(step: Extract<TraceStep, { step: 'group' }>): string {
    this.articles = step.articles;
    this.rules = 0;
    this.told = 0;
    this.doubts = 0;
    const voices = new Map<number, string[]>();
    for (const index of step.members) {
      const copy = step.copies[index] ?? index;
      voices.set(copy, [...(voices.get(copy) ?? []), this.id(index)]);
    }
    const told = [...voices.values()].map((ids) =>
      ids.length > 1 ? `${ids.join(' = ')} (one text)` : ids.join(),
    );
    return `${title('Articles of one event')}  ${told.join(', ')}\n`;
  }

  private value(fact: Fact): string {
    const span = fact.number ?? fact.date;
    const article = this.articles[fact.article];
    if (!span || !article) return '';
    const words = article.input[fact.field].slice(span.start, span.end);
    const read = fact.number ? numberValue(fact) : dateValue(fact);
    return `${this.id(fact.article)} ${isolate(words)} = ${isolate(read)}`;
  }

  private values({ facts }: FactLinks): string {
    const lines = facts
      .filter((list) => list.length > 0)
      .map((list) => `  ${list.map((fact) => this.value(fact)).join('; ')}\n`);
    return `${title('Values read')}${lines.join('')}`;
  }

  private quote({ article, unit }: UnitRef): string {
    const text = this.articles[article]?.input[unit.field].slice(unit.start, unit.end) ?? '';
    return `${this.id(article)} ${short(text)}`;
  }

  private statements(pairs: readonly UnitPair[]): string {
    const lines = pairs.map(
      (pair) =>
        `  ${paint('bold', percent(pair.score))} ${this.quote(pair.a)}\n       ${this.quote(pair.b)}\n` +
        `       ${paint('dim', reasons(contributions(MODELS.pair, pair.x)))}\n`,
    );
    return `${title('Sentences that may make one statement: probability, and what moved it (in log-odds)')}${lines.join('')}`;
  }

  private linkOf(a: Fact, b: Fact): FactLink | undefined {
    return this.links.links.find(
      (link) => (link.a === a && link.b === b) || (link.a === b && link.b === a),
    );
  }

  private slot(slot: Slot, index: number): string {
    const lines: string[] = [];
    slot.facts.forEach((a, i) => {
      slot.facts.slice(i + 1).forEach((b, k) => {
        const likely = slot.likely(i, i + 1 + k);
        const link = this.linkOf(a, b);
        const model = a.date ? MODELS.date : MODELS.fact;
        const why = link ? reasons(contributions(model, link.x)) : 'not compared';
        const floor = link && likely > link.score ? `; the model gave ${percent(link.score)}` : '';
        lines.push(
          `  ${paint('bold', percent(likely))} ${this.value(a)}  ~  ${this.value(b)}\n` +
            `       ${paint('dim', why + floor)}\n`,
        );
      });
    });
    const heading =
      index === 0
        ? title('Values that may fill one slot: probability, and what moved it (in log-odds)')
        : '';
    return `${heading}${lines.join('')}\n`;
  }

  private doubt(step: Extract<TraceStep, { step: 'doubt' }>): string {
    const { finding, before, sameEvent, common } = step;
    const heading = this.doubts++ === 0 ? title('How sure it is, held against other articles') : '';
    const names = common.names === 0 ? 'no name' : `${common.names} names`;
    const why = `reports of one event ${percent(sameEvent)}, one statement ${percent(common.statement)}, alike ${percent(common.likeness)}, ${names} in common`;
    return `${heading}  ${percent(before)} → ${percent(finding.confidence)} ${finding.label.en} ${paint('dim', why)}\n`;
  }

  private finding({ finding, dropped }: Extract<TraceStep, { step: 'told' }>): string {
    const { type, relation, confidence, label, sides, why } = finding;
    const head = `  ${dropped ? `not told, ${dropped}: ` : ''}${paint('bold', label.en)} [${type}, ${relation}, ${percent(confidence)}]`;
    const values = sides.map((side) => {
      const ids = side.mentions.map((mention) => mention.article).join(', ');
      return `     ${isolate(side.value)} (${ids})${side.reading ? `: ${side.reading.en}` : ''}\n`;
    });
    return `${head}\n${values.join('')}     ${paint('dim', why.map((reason) => reason.en).join('; '))}\n`;
  }
}
