import { isArabicText } from '../arabic/language';
import { findBody } from './body';
import { cleanLine, clip, countWords, withoutOrnaments } from './clean';
import { copyPage } from './copy';
import { countLetters, mayBeArabic } from './letters';
import { articleLines, isDateLine, type Line } from './lines';
import { datelineDate, readMetadata, type Metadata } from './metadata';
import { pageKind } from './page-kind';
import { readDate, type Published } from './published';
import type { Extraction, PageVerdict } from './types';

/** Longest text taken from a page, in UTF-16 units. */
const MAX_TEXT = 200_000;
const MAX_PARAGRAPHS = 800;
/** How much of the text decides on its language. */
const LANGUAGE_SAMPLE = 5_000;

/**
 * Reads the article out of a page. Never throws on what a page holds, changes nothing in it, and works on any
 * standards-like Document (a browser's, or linkedom's for the command line).
 *
 * @param page the page
 * @param address the address it was opened at; http(s), or anything at all for a saved file
 * @param now when an open page is read, in milliseconds, so that 'منذ 3 ساعات' names a day; null for a saved one
 * @returns the article, and what the page was taken for: `article` is false for all but 'article' and 'short-article';
 *   text and title are given as far as they were read in any case
 */
export function extract(page: Document, address: string, now: number | null = null): Extraction {
  const doc = copyPage(page);
  if (!doc) return emptyPage(address);
  const metadata = readMetadata(doc, address, now);
  const body = findBody(doc, metadata.title);
  const read =
    body === null ? [] : articleLines(body.lines, metadata.title).slice(0, MAX_PARAGRAPHS);
  const headed = !metadata.titleSure && isHeadline(read);
  const title = (headed ? read[0] : undefined) ?? metadata.title;
  const lines = headed ? read.slice(1) : read;
  const text = clip(lines.join('\n'), MAX_TEXT);
  const sample = text === '' ? pageSample(doc) : text.slice(0, LANGUAGE_SAMPLE);
  const language = languageOf(sample, metadata.language);
  const why = verdict(doc, metadata, body, lines, language);
  const published = metadata.published ?? dateInText(body?.lines.slice(0, 3) ?? []);
  const site = headed && !metadata.outletNamed ? siteName(metadata.title) : '';
  return {
    article: why === 'article' || why === 'short-article',
    why,
    language,
    title,
    text,
    published: published?.value ?? null,
    publishedPrecision: published?.precision ?? 'none',
    outlet: site === '' ? metadata.outlet : site,
    author: metadata.author,
    section: metadata.section,
    url: metadata.url,
    country: metadata.country,
  };
}

/** Is the first line the headline, of a page that has it nowhere else? No sentence, and shorter than what follows. */
function isHeadline([first = '', second = '']: readonly string[]): boolean {
  const words = countWords(first);
  return words >= 4 && words <= 25 && !/[.!:؟…]$/.test(first) && countWords(second) > words;
}

/** The document's title where it is the site's: without the ornaments around it, '' where it is too long for a name. */
function siteName(docTitle: string): string {
  const bare = withoutOrnaments(docTitle);
  return bare.length > 40 ? '' : bare;
}

/** The day that an agency's text begins with. */
function dateInText(lines: readonly Line[]): Published | null {
  for (const { text } of lines) {
    const found = isDateLine(text) ? readDate(text) : datelineDate(text);
    if (found) return found;
  }
  return null;
}

function emptyPage(address: string): Extraction {
  return {
    article: false,
    why: 'no-text',
    language: 'und',
    title: '',
    text: '',
    published: null,
    publishedPrecision: 'none',
    outlet: '',
    author: null,
    section: null,
    url: address,
    country: null,
  };
}

function verdict(
  doc: Document,
  metadata: Metadata,
  body: ReturnType<typeof findBody>,
  lines: readonly string[],
  language: string,
): PageVerdict {
  const kind = pageKind(doc, metadata, body, lines);
  if (kind === 'no-text') return language === 'ar' || language === 'und' ? kind : 'not-arabic';
  return language === 'ar' ? kind : 'not-arabic';
}

/** The first words of a page without a body, for its language. */
function pageSample(doc: Document): string {
  const body = doc.body as HTMLElement | null;
  return cleanLine((body?.textContent ?? '').slice(0, LANGUAGE_SAMPLE * 4), LANGUAGE_SAMPLE);
}

/** Letters beat the declared language: many Arabic templates declare English, and Persian sites Arabic. */
function languageOf(sample: string, declared: string | null): string {
  const letters = countLetters(sample);
  const all = letters.arabic + letters.otherArabicScript + letters.other;
  if (all < 20) return 'und';
  if (mayBeArabic(letters) && isArabicText(sample)) return 'ar';
  if (declared !== null && declared !== 'ar') return declared;
  return 'und';
}
