#!/usr/bin/env node
// Checks annotated event files and seed packs.
//   node tests/support/check-events.mjs FILE.json…
// Prints one line a fault and ends with status 1 if there is any. A file whose `format` is
// 'isnad-pack' is checked as a pack, every other one as an annotated event.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = new Set(
  'number date place person role status polarity attribution cause wording'.split(' '),
);
const RELATIONS = new Set(['conflict', 'update', 'precision', 'wording']);
const DAY_OR_INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGES = ['ar', 'en', 'fr'];
/** A mention longer than this counts as no evidence, so an annotation must not be either. */
const MAX_QUOTE = 400;

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isList = (value) => Array.isArray(value);

/** True for an ISO 8601 day or instant that is in the calendar (no 31 February). */
export function isPublicationTime(value) {
  const parts = typeof value === 'string' ? DAY_OR_INSTANT.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1, 4).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    !Number.isNaN(Date.parse(value))
  );
}

/** How often `part` stands in `whole`, overlapping occurrences included. */
function occurrences(whole, part) {
  let count = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) count++;
  return count;
}

/** Faults of the fields that an event's and a pack's article have in common. */
function articleFaults(article, at) {
  const faults = [];
  for (const field of ['outlet', 'text'])
    if (!isText(article[field])) faults.push(`${at}: ${field} is missing or empty`);
  if (typeof article.title !== 'string') faults.push(`${at}: title is not a text`);
  if (article.published !== null && !isPublicationTime(article.published))
    faults.push(`${at}: published is neither null nor an ISO day or instant`);
  if (article.country !== undefined && article.country !== '' && !COUNTRY.test(article.country))
    faults.push(`${at}: country is no ISO 3166 alpha-2 code`);
  if (article.url !== undefined && !/^https?:\/\/[^\s/]+\//.test(article.url))
    faults.push(`${at}: url is no http address`);
  if (isText(article.text) && /\n\s*\n|^\s|\s$/.test(article.text))
    faults.push(`${at}: text has empty paragraphs or space around it`);
  return faults;
}

function duplicateIds(articles) {
  const ids = articles.map((article) => article.id).filter((id) => id !== undefined);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}

function mentionFaults(mention, articles, at) {
  const article = articles.get(mention.article);
  if (article === undefined) return [`${at}: there is no article ${mention.article}`];
  if (!isText(mention.quote)) return [`${at}: empty quote`];
  if (mention.quote.length > MAX_QUOTE)
    return [`${at}: quote over ${MAX_QUOTE} characters: ${mention.quote.slice(0, 40)}…`];
  const found =
    occurrences(article.text ?? '', mention.quote) +
    occurrences(article.title ?? '', mention.quote);
  return found === 1
    ? []
    : [`${at}: quote stands ${found} times in ${mention.article}: ${mention.quote}`];
}

/** Faults of an annotated event file, as readable lines; empty if it is sound. */
export function eventFaults(event) {
  const faults = [];
  if (!KEBAB.test(event.event ?? '')) faults.push('event is no kebab-case id');
  if (!isText(event.about)) faults.push('about is missing');
  for (const list of ['articles', 'overlaps', 'discrepancies', 'traps'])
    if (!isList(event[list])) return [...faults, `${list} is no list`];
  const articles = new Map(event.articles.map((article) => [article.id, article]));
  for (const id of duplicateIds(event.articles)) faults.push(`two articles have the id ${id}`);
  event.articles.forEach((article, i) => {
    if (!isText(article.id)) faults.push(`articles[${i}]: id is missing`);
    faults.push(...articleFaults(article, `articles[${i}]`));
  });
  const check = (mentions, at) => {
    if (!isList(mentions) || mentions.length === 0) return faults.push(`${at}: no mentions`);
    for (const mention of mentions) faults.push(...mentionFaults(mention, articles, at));
    const seen = mentions.map((mention) => `${mention.article} ${mention.quote}`);
    if (new Set(seen).size < seen.length) faults.push(`${at}: a mention is given twice`);
  };
  event.overlaps.forEach((overlap, i) => {
    const at = `overlaps[${i}]`;
    if (!isText(overlap.claim)) faults.push(`${at}: claim is missing`);
    check(overlap.mentions, at);
    if (new Set((overlap.mentions ?? []).map((mention) => mention.article)).size < 2)
      faults.push(`${at}: an overlap needs two articles`);
  });
  event.discrepancies.forEach((discrepancy, i) => {
    const at = `discrepancies[${i}]`;
    if (!TYPES.has(discrepancy.type)) faults.push(`${at}: unknown type ${discrepancy.type}`);
    if (!RELATIONS.has(discrepancy.relation))
      faults.push(`${at}: unknown relation ${discrepancy.relation}`);
    if ((discrepancy.type === 'wording') !== (discrepancy.relation === 'wording'))
      faults.push(`${at}: type and relation wording go together`);
    if (!isText(discrepancy.claim)) faults.push(`${at}: claim is missing`);
    if (!isList(discrepancy.sides) || discrepancy.sides.length < 2)
      return faults.push(`${at}: a discrepancy needs two sides`);
    const values = discrepancy.sides.map((side) => side.value);
    if (!values.every(isText) || new Set(values).size < values.length)
      faults.push(`${at}: sides need values, each its own`);
    discrepancy.sides.forEach((side, k) => check(side.mentions, `${at}.sides[${k}]`));
  });
  event.traps.forEach((trap, i) => {
    const at = `traps[${i}]`;
    if (!isText(trap.why)) faults.push(`${at}: why is missing`);
    check(trap.mentions, at);
    if ((trap.mentions ?? []).length < 2) faults.push(`${at}: a trap needs two mentions`);
  });
  return faults;
}

/** Faults of a seed pack (JSON form of docs/pack-format.md), as readable lines; empty if it is sound. */
export function packFaults(pack) {
  const faults = [];
  if (pack.format !== 'isnad-pack') faults.push("format is not 'isnad-pack'");
  if (pack.version !== 1) faults.push('version is not 1');
  if (!KEBAB.test(pack.id ?? '')) faults.push('id is not kebab-case');
  for (const field of ['title', 'description']) {
    const value = pack[field];
    if (value === undefined && field === 'description') continue;
    const given = isText(value) || LANGUAGES.every((language) => isText(value?.[language]));
    if (!given) faults.push(`${field} is neither a text nor one in ${LANGUAGES.join(', ')}`);
  }
  if (pack.created !== undefined && !isPublicationTime(pack.created))
    faults.push('created is no ISO date');
  if (!isList(pack.articles) || pack.articles.length === 0) return [...faults, 'no articles'];
  for (const id of duplicateIds(pack.articles)) faults.push(`two articles have the id ${id}`);
  pack.articles.forEach((article, i) => faults.push(...articleFaults(article, `articles[${i}]`)));
  return faults;
}

/** Faults of the file at `path`, whichever of the two kinds it is; a file that is no JSON is one fault. */
export function fileFaults(path) {
  let data;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return [`is no JSON: ${error.message}`];
  }
  return data.format === 'isnad-pack' ? packFaults(data) : eventFaults(data);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('usage: check-events.mjs FILE.json…');
    process.exit(2);
  }
  let bad = 0;
  for (const file of files)
    for (const fault of fileFaults(file)) {
      console.log(`${basename(file)}: ${fault}`);
      bad++;
    }
  console.log(`${files.length} files, ${bad} faults`);
  process.exitCode = bad === 0 ? 0 : 1;
}
