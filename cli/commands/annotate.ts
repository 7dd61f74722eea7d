import { annotate } from '../../lib/arabic/annotate';
import type { Annotation } from '../../lib/arabic/types';
import { answerRows, inputLines, rowOptions, stringOf, stringOrNull } from '../ndjson';
import { printAnnotation } from '../print-annotation';

/** The annotation as it is printed for machines: spans in UTF-16 units, without the places of tokens. */
function fieldsOf({ sentences, numbers, dates, names, speech }: Annotation): object {
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    numbers: numbers.map(({ firstToken, endToken, ...number }) => number),
    dates: dates.map(({ firstToken, endToken, ...date }) => date),
    names: names.map(({ firstToken, endToken, ...name }) => name),
    speech,
  };
}

/**
 * The rows of standard input; where it begins with no JSON object, one row of all its lines, so that an article can be
 * read as it was copied.
 */
async function* rowsOrText(published: string | undefined): AsyncGenerator<string> {
  const plain: string[] = [];
  for await (const line of inputLines()) {
    if (plain.length === 0 && line.trimStart().startsWith('{')) yield line;
    else plain.push(line);
  }
  if (plain.length > 0)
    yield JSON.stringify({ text: plain.join('\n'), published: published ?? null });
}

/**
 * `isnad annotate`: sentences, numbers, dates, names and speech of the text of each row; without `--json` laid out for
 * people, with clauses and events, and each word's analysis with `--words`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = rowOptions(args, {
    words: { type: 'boolean', default: false },
    published: { type: 'string' },
  });
  await answerRows(
    options.json,
    {
      of: (row) =>
        annotate(stringOf(row, 'text'), {
          published: stringOrNull(row, 'published') ?? options.published ?? null,
        }),
      fields: fieldsOf,
      text: (annotation) => `\n${printAnnotation(annotation, options.words)}`,
    },
    options.json ? undefined : rowsOrText(options.published),
  );
}
