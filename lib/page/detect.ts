import { walk } from './walk';
import { bodyOf, closestOf, foundIn, tagNameOf, walkerOver } from './native';
import { addLetters, countLetters, mayBeArabic, type LetterCount } from './letters';

/** The cheap answer: worth reading in full, or why not. */
export type Detection =
  | { readonly maybe: true }
  | { readonly maybe: false; readonly why: 'no-text' | 'not-arabic' | 'front-page' };

/** How much is looked at: enough for any article, and a bound on what a huge page costs (about a millisecond). */
const MAX_NODES = 2_500;
/** Of menus, which may hold thousands of links before the article, and of the blanks between elements. */
const MAX_PASSED = 10_000;
const ENOUGH_LETTERS = 6_000;
/** What begins with so many letters of other scripts, and few Arabic ones among them, goes on so. */
const FOREIGN_LETTERS = 24_000;
/** An article of 40 words has some 200 letters; a page with fewer outside its links holds none. */
const LEAST_LETTERS = 120;

const SHOW_TEXT = 4;
const NOT_READ = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE', 'OPTION', 'SVG']);

interface Sample {
  /** Letters outside links. */
  plain: LetterCount;
  /** Letters inside links. */
  linked: LetterCount;
}

const NO_LETTERS: LetterCount = { arabic: 0, otherArabicScript: 0, other: 0 };

function allOf({ arabic, otherArabicScript, other }: LetterCount): number {
  return arabic + otherArabicScript + other;
}

function sample(doc: Document, body: Element): Sample {
  let plain = NO_LETTERS;
  let linked = NO_LETTERS;
  const walker = walkerOver(doc, body, SHOW_TEXT);
  let passed = 0;
  for (let nodes = 0; nodes < MAX_NODES && passed < MAX_PASSED;) {
    const node = walker.nextNode();
    if (!node) break;
    const parent = node.parentElement;
    passed += 1;
    if (!parent || NOT_READ.has(tagNameOf(parent).toUpperCase())) continue;
    const text = node.nodeValue ?? '';
    if (text.length < 2) continue;
    const letters = countLetters(text, ENOUGH_LETTERS);
    if (allOf(letters) === 0) continue;
    if (closestOf(parent, 'a')) {
      linked = addLetters(linked, letters);
      continue;
    }
    nodes += 1;
    plain = addLetters(plain, letters);
    if (plain.arabic > ENOUGH_LETTERS) break;
    if (plain.other > FOREIGN_LETTERS && plain.arabic * 4 < plain.other) break;
  }
  return { plain, linked };
}

/** How many elements are gone through for shadow trees, on pages that have next to no text outside them. */
const MAX_HOSTS = 5_000;

/** Letters outside links, those in open shadow trees among them. */
function sampleShadows(body: Element): LetterCount {
  let letters = NO_LETTERS;
  let passed = 0;
  walk(body, {
    enter(_element, tag) {
      passed += 1;
      if (passed > MAX_HOSTS) return 'stop';
      return tag === 'A' || NOT_READ.has(tag) ? 'past' : 'into';
    },
    text(node) {
      letters = addLetters(letters, countLetters(node.data, ENOUGH_LETTERS));
      return letters.arabic < ENOUGH_LETTERS;
    },
  });
  return letters;
}

function saysArticle(doc: Document): boolean {
  const marks = foundIn(doc, 'meta[property="og:type"],script[type="application/ld+json"]');
  for (const element of marks) {
    const type = element.getAttribute('content') ?? '';
    if (type.toLowerCase().includes('article')) return true;
    const text = (element.textContent ?? '').slice(0, 50_000);
    if (/(?:News|Reportage|Analysis|Opinion|Background)\w*Article|LiveBlogPosting/.test(text))
      return true;
  }
  return false;
}

/**
 * Is this page worth reading in full? Runs on every page the extension may see, so it looks at a bounded sample of
 * text nodes, never at layout, and leaves the fine decision to `extract`. When in doubt: maybe.
 */
export function detect(doc: Document): Detection {
  // An XML or image document has no body, whatever the types say.
  const body = bodyOf(doc);
  if (!body) return { maybe: false, why: 'no-text' };
  const { plain: light, linked } = sample(doc, body);
  const plain = allOf(light) < LEAST_LETTERS ? sampleShadows(body) : light;
  const all = addLetters(plain, linked);
  if (allOf(all) < LEAST_LETTERS) return { maybe: false, why: 'no-text' };
  if (!mayBeArabic(plain) && !mayBeArabic(all)) return { maybe: false, why: 'not-arabic' };
  if (plain.arabic < LEAST_LETTERS && !saysArticle(doc)) {
    return { maybe: false, why: linked.arabic > plain.arabic * 3 ? 'front-page' : 'no-text' };
  }
  return { maybe: true };
}
