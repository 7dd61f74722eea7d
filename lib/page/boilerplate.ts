import {
  CAPTION_WORDS,
  DATED_OPENERS,
  LABEL_WORDS,
  LABELS,
  OPENERS,
  PART_WORDS,
  VAGUE_PART_WORDS,
  WHOLE_LINES,
} from './boilerplate-lines';
import { countWords } from './clean';

const LONGEST = 30;
/** A row of so many buttons at most. */
const MAX_PARTS = 8;

/** Folds a line for comparison with the lists: marks and tatweel out, letter variants together, leading ornaments off. */
export function foldLine(line: string): string {
  return line
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const whole = new Set(WHOLE_LINES);
/** First word → the openers that begin with it, so that a line is compared with a handful and not with all. */
const openersByWord = groupByFirstWord(OPENERS);
const labelsByWord = groupByFirstWord(LABELS);

function groupByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(' ', 1)[0] ?? phrase;
    const group = groups.get(first);
    if (group) group.push(phrase);
    else groups.set(first, [phrase]);
  }
  return groups;
}

/** 'قبل ساعتين', 'منذ 5 دقائق', '3 دقائق قراءة' and the like, alone in a line. */
const TIME_LINE =
  /^(?:منذ|قبل)\s.{1,25}$|^\d{1,2}[:.]\d{2}(?: .{1,25})?$|^\d{1,2} (?:دقيقه|دقائق|دقيقتان|min) ?(?:قراءه|للقراءه|read)?$/u;

/** A source and the hours since: 'وكالة • قبل ساعتين'. */
const SOURCE_AND_TIME = /[•·|] (?:منذ|قبل) [^•·|]{1,20}$/u;

/** Is this line site furniture and no part of the article? `line` is cleaned text. */
export function isBoilerplate(line: string): boolean {
  const folded = foldLine(line);
  const bare = folded
    .replace(/[^\p{L} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (bare === '') return true;
  if (whole.has(bare)) return true;
  const parts = bare.split(' ', MAX_PARTS + 1);
  if (parts.length <= MAX_PARTS && parts.every((part) => whole.has(part))) return true;
  const words = countWords(folded);
  if (words > LONGEST) return false;
  if (words <= 5 && TIME_LINE.test(folded) && !/[.،:]$/.test(folded)) return true;
  if (words <= 8 && SOURCE_AND_TIME.test(folded)) return true;
  const first = bare.split(' ', 1)[0] ?? '';
  for (const opener of openersByWord.get(first) ?? []) {
    if (bare.startsWith(opener)) return true;
  }
  if (words <= 12 && /\d|[٠-٩]/.test(folded)) {
    if (DATED_OPENERS.some((opener) => bare.startsWith(opener))) return true;
  }
  for (const label of labelsByWord.get(first) ?? []) {
    const mark = /^[a-z]/.test(label) ? /^\s*[:：|,]/ : /^\s*[:：|]/;
    if (folded.startsWith(label) && mark.test(folded.slice(label.length))) return true;
  }
  // A line of hashtags or of icons' names.
  return words > 0 && (line.match(/[#@][\p{L}_]/gu)?.length ?? 0) * 2 >= words;
}

/** Attributes that name an element's part in the page: sites whose classes are hashes still say it in these. */
const NAMING = ['class', 'id', 'data-e2e', 'data-testid', 'data-component', 'aria-labelledby'];

/** Selects the elements that `furnitureKind` can say something of. */
export const NAMED = NAMING.map((it) => `[${it}]`).join(',');

/**
 * What an element's class, id and the like say of it: 'part' for a part that holds no article text (related items,
 * sharing, comments, ads), 'vague' where the same word also stands for layout, 'caption' and 'label' for what
 * is one only where it is short (a time, an author), null for none of these.
 */
export function furnitureKind(element: Element): 'part' | 'vague' | 'caption' | 'label' | null {
  const names = NAMING.map((it) => element.getAttribute(it) ?? '').join(' ');
  if (names.length < 8) return null;
  const spaced = names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const words = spaced.split(/[^a-z]+/);
  const pairs = words.map((word, at) => word + (words[at + 1] ?? ''));
  const all = [...words, ...pairs];
  if (all.some((word) => PART_WORDS.has(word))) return 'part';
  if (all.some((word) => VAGUE_PART_WORDS.has(word))) return 'vague';
  if (all.some((word) => CAPTION_WORDS.has(word))) return 'caption';
  return all.some((word) => LABEL_WORDS.has(word)) ? 'label' : null;
}
