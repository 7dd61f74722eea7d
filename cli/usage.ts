/** What `isnad` without a subcommand prints. */
export const usage = `isnad: compare Arabic news articles, on this machine alone

  isnad compare FILE [--json] [--explain] [--open ID] [--threshold N] [--lang ar|en|fr]
        what the articles of a pack or an event file share, and where they differ
  isnad extract FILE.html --url URL [--json]
        the article in a saved page
  isnad annotate [--json] [--words] [--published DAY] < rows, or a plain text
        numbers, dates, names, speech of texts; without --json clause by clause, with events, for reading
  isnad names [--json] < rows          are two spellings one name?
  isnad pairs [--json] < rows          do two headlines agree?
  isnad language [--json] < rows       is a text Arabic?
  isnad search --corpus FILE --queries FILE [-k 20] [--json]
        the stored articles related to each query article
  isnad pack check FILE                what is wrong in a seed pack, and where
  isnad pack build ROWS --id ID --title TITLE [--out FILE] [--gzip]
        a seed pack from articles in NDJSON

Rows are NDJSON on standard input: one JSON object a line. With --json each is answered by one line with the same id,
without it by a text for people.
`;
