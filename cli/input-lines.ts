import { say } from './texts';

/** A line of standard input, without its end; `text` is null where it is not UTF-8. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

const LINE_FEED = 0x0a;

function decode(pieces: readonly Uint8Array[], decoder: TextDecoder): string | null {
  try {
    // A byte order mark before the first line goes with the decoding.
    return decoder
      .decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))
      .replace(/\r$/, '');
  } catch {
    return null;
  }
}

/**
 * The lines of standard input that are not blank, decoded one by one: a line in another encoding is known as such
 * instead of being answered with wrong letters. A person at the terminal is told that they are waited for.
 */
export async function* inputLines(): AsyncGenerator<InputLine> {
  if (process.stdin.isTTY) process.stderr.write(`${say.waitsForRows}\n`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let number = 0;
  const close = (): InputLine => {
    const text = decode(pieces, decoder);
    pieces = [];
    number++;
    return { number, text };
  };
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, end));
      const line = close();
      if (line.text?.trim() !== '') yield line;
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length === 0) return;
  const last = close();
  if (last.text?.trim() !== '') yield last;
}
