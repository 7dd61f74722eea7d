import type { Texts } from './types';

const VERDICTS: Readonly<Record<string, string>> = {
  'no-text': 'there is no text in it',
  'not-arabic': 'its text is not Arabic',
  'front-page': 'it is a page of headlines',
  media: 'it is a page of pictures or video',
};

const times = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const en: Texts = {
  head: 'isnad: compare Arabic news articles, on this machine alone',
  commands: {
    compare: `  isnad compare FILE [--json] [--explain] [--open ID] [--threshold N] [--lang ar|en|fr]
        what the articles of a pack or an event file share, and where they differ`,
    extract: `  isnad extract FILE.html --url URL [--json]
        the article in a saved page; exit code 1 where there is none (without --json)`,
    annotate: `  isnad annotate [--json] [--words] [--published DAY] < rows, or a plain text
        numbers, dates, names, speech of texts; without --json clause by clause, with events, for reading`,
    names: `  isnad names [--json] < rows          are two spellings (a, b) one name?`,
    pairs: `  isnad pairs [--json] < rows          do two headlines (a, b) agree?`,
    language: `  isnad language [--json] < rows       is a text Arabic?`,
    search: `  isnad search --corpus FILE --queries FILE [-k 20] [--json]
        the stored articles related to each query article`,
    pack: `  isnad pack check FILE [--json]
        what is wrong in a pack, and where; exit code 1 where anything is
  isnad pack build ROWS --id ID --title TITLE [--description TEXT] [--author NAME] [--license NAME]
                   [--homepage URL] [--out FILE] [--gzip] [--json]
        a pack from articles; --json writes it as one JSON object instead of NDJSON`,
  },
  tail: `Rows are NDJSON on standard input: one JSON object a line. With --json each is answered by one line with the same id,
without it by a text for people.
Files of articles are JSON (a list, or an object with "articles") or NDJSON, with or without a pack's header, in UTF-8,
gzipped or not; - is standard input. Exit code 2: the call or a file given is wrong. The language is that of the
environment (LC_ALL, LC_MESSAGES, LANG): ar, en or fr.`,
  unknownCommand: (name) => `there is no command ${name}`,
  seeHelp: (command) => `Try: isnad ${command} --help`,
  unknownOption: (option) => `there is no option '${option}'`,
  optionNeedsValue: (option) => `${option} needs a value`,
  optionTakesNoValue: (option) => `${option} takes no value`,
  unexpectedArgument: (argument) => `'${argument}' is one argument too many`,
  oneFile: 'name one file',
  bothFiles: 'name both files, --corpus FILE and --queries FILE',
  packAction: 'say what to do: pack check FILE, or pack build ROWS --id ID --title TITLE',
  packNeeds: 'a pack needs --id and --title',
  rowsFromInput: 'rows are read from standard input',
  waitsForRows: 'reading from the terminal; Ctrl-D ends it',
  noSuchFile: "can't read it: there is no such file",
  isFolder: 'it is a folder, not a file',
  notAllowed: 'this user may not open it',
  noSuchFolder: "can't write it: there is no such folder",
  noJson:
    'This is no JSON but something else, a table or a web page perhaps. Articles are read from JSON or NDJSON.',
  noArticles:
    'There are no articles in it: neither a list of them, nor an object with "articles", nor one a line.',
  sameId: (id) => `two articles have the id ${id}; give each its own`,
  noArticleOfId: (id, ids) => `--open ${id}: no article of this id in the file. Its ids: ${ids}`,
  notInCorpus: 'no article of this id in the corpus file',
  wholeNumber: (option, from, to) => `${option} is a whole number from ${from} to ${to}`,
  threshold: '--threshold is a number from 0 to 1',
  lang: (known) => `--lang is one of ${known}`,
  publishedOption: '--published is a day such as 2024-05-31',
  publishedUnread: (place, found) =>
    `${place}: "published" is no date such as 2024-05-31 (found: ${found}); 'yesterday' and 'last month' stay open`,
  notArabic: (places) => `not Arabic, so little can be compared: ${places}`,
  parted: (places, open) =>
    open
      ? `not compared with the open article, for with them there is too much to hold at once: ${places}`
      : `too much to compare at once, so compared in parts, the most alike together: ${places}`,
  packBad: 'not a pack that can be taken',
  packGood: (id, articles, outlets, from, to) =>
    `${id}: ${times(articles, 'article', 'articles')} of ${times(outlets, 'outlet', 'outlets')}, ${from} to ${to}`,
  turnedDown: (count) => `${times(count, 'article', 'articles')} turned down`,
  more: (count) => `and ${count} more`,
  remark: (code, count, places) =>
    ({
      'same-address': `${times(count, 'article has', 'articles have')} the address of an earlier one, and will take its place: ${places}`,
      markup: `${times(count, 'article holds', 'articles hold')} what looks like HTML, which readers will see as it stands: ${places}`,
      undated: `${times(count, 'article has', 'articles have')} no "published": what is said of yesterday or last month can't be dated there: ${places}`,
      future: `${times(count, 'article has', 'articles have')} a "published" that is still to come, beside which every other seems older: ${places}`,
      'not-arabic': `${times(count, 'article is', 'articles are')} not in Arabic, and will hardly be compared: ${places}`,
    })[code],
  nothingBuilt: (count) =>
    `${times(count, 'article', 'articles')} would be turned down. Nothing was written; mend them and build again`,
  built: (articles, outlets, size) =>
    `${times(articles, 'article', 'articles')} of ${times(outlets, 'outlet', 'outlets')}, ${size}`,
  noArticleHere: 'no Arabic article here',
  verdict: (why) => VERDICTS[why] ?? 'it is no article',
  rowNoObject: 'a row must be a JSON object',
  rowNoJson: 'the row is no valid JSON',
  rowNotUtf8: 'the row is not encoded in UTF-8',
  sameName: 'the same name',
  twoNames: 'two names',
  arabic: 'Arabic',
  otherLanguage: 'not Arabic',
  pairVerdict: (verdict) => verdict,
};
