/** Marks that open, with what closes them. */
const CLOSER: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']' };
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSER));
/** Marks that open and close alike; “ and ” are set both ways. */
const TWO_WAY = /["“”]/;

/** Marks at the edges of a phrase that join it to its sentence. */
const EDGES = /^[\s،,؛;:]+|[\s،,؛;:]+$/gu;

/**
 * A phrase without the marks that belong to its sentence, out of which a value is cut by its words: quotation marks and
 * brackets whose other half is not in it («تزوير لوائح العضوية, سوق الجمعة"), commas at its edges.
 */
export function withoutLoose(text: string): string {
  const lone = new Set<number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  let twoWay: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closer = CLOSER[mark];
    if (closer !== undefined) open.push({ at, closer });
    else if (CLOSERS.has(mark)) {
      if (open.at(-1)?.closer === mark) open.pop();
      else lone.add(at);
    } else if (TWO_WAY.test(mark)) twoWay = twoWay === undefined ? at : undefined;
  }
  for (const { at } of open) lone.add(at);
  if (twoWay !== undefined) lone.add(twoWay);
  return text
    .split('')
    .filter((_, at) => !lone.has(at))
    .join('')
    .replace(EDGES, '');
}
