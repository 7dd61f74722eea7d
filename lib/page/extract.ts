import { isArabicText } from '../arabic/language';
import { findBody } from './body';
import { cleanLine, clip } from './clean';
import { countLetters, mayBeArabic } from './letters';
import { articleLines } from './lines';
import { datelineDate, readMetadata, type Metadata } from './metadata';
import { pageKind } from './page-kind';
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
 * @param doc the page
 * @param address the address it was opened at; http(s), or anything at all for a saved file
 * @returns the article, and what the page was taken for: `article` is false for all but 'article' and 'short-article';
 *   text and title are given as far as they were read in any case
 */
export function extract(doc: Document, address: string): Extraction {
  // Null in a document of nothing at all, whatever the types say.
  if (!(doc.documentElement as Element | null)) return emptyPage(address);
  const metadata = readMetadata(doc, address);
  const body = findBody(doc, metadata.title);
  const lines =
    body === null ? [] : articleLines(body.lines, metadata.title).slice(0, MAX_PARAGRAPHS);
  const text = clip(lines.join('\n'), MAX_TEXT);
  const sample = text === '' ? pageSample(doc) : text.slice(0, LANGUAGE_SAMPLE);
  const language = languageOf(sample, metadata.language);
  const why = verdict(doc, metadata, body, lines, language);
  const published = metadata.published ?? (lines[0] === undefined ? null : datelineDate(lines[0]));
  return {
    article: why === 'article' || why === 'short-article',
    why,
    language,
    title: metadata.title,
    text,
    published: published?.value ?? null,
    publishedPrecision: published?.precision ?? 'none',
    outlet: metadata.outlet,
    author: metadata.author,
    section: metadata.section,
    url: metadata.url,
    country: metadata.country,
  };
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
