import { foldWord } from '../../arabic/normalise';

/** The words of a lexicon of lines 'kind: word word …', folded, each with its kind; other lines are passed over. */
export function kindsOf(lines: string): [string, string][] {
  return lines.split('\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    return line
      .slice(colon + 1)
      .trim()
      .split(' ')
      .map((noun) => [foldWord(noun), line.slice(0, colon)]);
  });
}
