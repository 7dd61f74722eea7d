import { decodeEntities } from './clean';

/** One node of a page's JSON-LD. Values are unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 20;
const MAX_LENGTH = 500_000;
/** Of all scripts together: real pages have some 30,000. */
const MAX_TOTAL = 1_000_000;
const MAX_NODES = 400;
const MAX_DEPTH = 12;

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses what sites write for JSON: besides correct JSON it takes raw line ends and tabs inside strings, commas before
 * a closing bracket, quotes inside strings, HTML comment or CDATA wrappers, and character references for its quotes.
 * Undefined where even that does not help.
 */
export function parseLooseJson(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/)$/, '')
    .trim()
    .replace(/;$/, '');
  if (text === '' || text.length > MAX_LENGTH) return undefined;
  const plain = /^[[{]\s*&/.test(text) ? decodeEntities(text) : text;
  for (const attempt of [() => plain, () => repair(plain)]) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // Tried again repaired, then given up.
    }
  }
  return undefined;
}

/** Does the quote at `at` end its string? What follows the end of a string in JSON is little, and no word. */
function endsString(text: string, at: number): boolean {
  let next = skipBlanks(text, at + 1);
  const after = text.charAt(next);
  if (after === '' || after === ':' || after === '}' || after === ']') return true;
  if (after !== ',') return false;
  next = skipBlanks(text, next + 1);
  return '"{}[],'.includes(text.charAt(next)) || /[-\dtfn]/.test(text.charAt(next));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) <= ' ') at += 1;
  return at;
}

/** One pass that knows only strings and commas. */
function repair(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(at + 1);
        // An escape JSON does not know stands for the character itself.
        out += '"\\/bfnrtu'.includes(next) ? char + next : next;
        at += 1;
      } else if (char === '"' && endsString(text, at)) {
        inString = false;
        out += char;
      } else if (char === '"') out += '\\"';
      else out += char < ' ' ? ' ' : char;
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === ',') {
      const after = text.charAt(skipBlanks(text, at + 1));
      if (after !== '}' && after !== ']' && after !== ',') out += char;
    } else out += char;
  }
  return out;
}

function collect(value: unknown, depth: number, into: LdNode[]): void {
  if (depth > MAX_DEPTH || into.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) collect(item, depth + 1, into);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  // Not itemListElement: a list's items are other pages.
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
    collect(value[key], depth + 1, into);
  }
}

/** All nodes of a page's JSON-LD, @graph members among them, in document order; bounded whatever the page holds. */
export function readJsonLd(doc: Document): readonly LdNode[] {
  const nodes: LdNode[] = [];
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json"]')];
  let total = 0;
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    total += source.length;
    if (total > MAX_TOTAL) break;
    collect(parseLooseJson(source), 0, nodes);
  }
  return nodes;
}

/** The types of a node without namespace ('NewsArticle', 'Product', …). */
export function typesOf(node: LdNode): readonly string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((it): it is string => typeof it === 'string')
    .map((it) => it.replace(/^.*[/#:]/, ''));
}

/** The text of a property: a string, or the name of a node, directly or behind an @id; the first of a list. */
export function ldText(value: unknown, nodes: readonly LdNode[], depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : decodeEntities(value);
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 10)) {
      const text = ldText(item, nodes, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  if (!isNode(value)) return null;
  const own = value['name'] ?? value['@value'];
  if (own !== undefined) return ldText(own, nodes, depth + 1);
  const id = value['@id'];
  const target =
    typeof id === 'string'
      ? nodes.find((node) => node['@id'] === id && node['name'] !== undefined)
      : undefined;
  return target ? ldText(target['name'], nodes, depth + 1) : null;
}
