import { annotate } from '../../lib/arabic/annotate';
import type { Annotation } from '../../lib/arabic/types';
import { isIsoDate } from '../../lib/packs/iso-date';
import { inputLines, type InputLine } from '../input-lines';
import { answerRows, rowOptions, stringOf, stringOrNull } from '../ndjson';
import { printAnnotation } from '../print-annotation';
import { say } from '../texts';
import { UsageError } from '../usage-error';

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
async function* rowsOrText(published: string | undefined): AsyncGenerator<InputLine> {
  const plain: string[] = [];
  // The first line that can be read decides for all: a broken row among rows is told as one, and a text may hold braces.
  let rows: boolean | undefined;
  for await (const line of inputLines()) {
    const { text } = line;
    if (text !== null) rows ??= text.trimStart().startsWith('{');
    if (text === null || rows) yield line;
    else plain.push(text);
  }
  if (plain.length > 0) {
    const text = JSON.stringify({ text: plain.join('\n'), published: published ?? null });
    yield { number: 1, text };
  }
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
  const { published } = options;
  if (published !== undefined && !isIsoDate(published)) throw new UsageError(say.publishedOption);
  await answerRows(
    options.json,
    {
      of: (row) =>
        annotate(stringOf(row, 'text'), {
          published: stringOrNull(row, 'published') ?? published ?? null,
        }),
      fields: fieldsOf,
      text: (annotation) => `\n${printAnnotation(annotation, options.words)}`,
    },
    options.json ? undefined : rowsOrText(published),
  );
}
