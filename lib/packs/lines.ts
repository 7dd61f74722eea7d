/** One line of a stream, without its end. `text` is null where the line is longer than the bound. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/**
 * Cuts a stream of text into lines. No more than `max` units of a line are ever held: the rest of a
 * longer line is skipped. The first line may be longer (`firstMax`): a JSON pack may be all one line.
 */
export async function* lines(
  chunks: AsyncIterable<string>,
  max: number,
  firstMax: number = max,
): AsyncGenerator<Line> {
  let number = 1;
  let held: string[] = [];
  let length = 0;
  let skipping = false;
  const take = (part: string): void => {
    length += part.length;
    if (length > (number === 1 ? firstMax : max)) {
      skipping = true;
      held = [];
    } else if (!skipping) held.push(part);
  };
  const close = (): Line => {
    const line = { number, text: skipping ? null : held.join('') };
    number++;
    held = [];
    length = 0;
    skipping = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, end));
      yield close();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.slice(from));
  }
  if (length > 0) yield close();
}
