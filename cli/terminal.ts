import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Text in a style where standard output is a terminal, as it is elsewhere. */
export const paint = (style: Style, text: string): string =>
  process.stdout.isTTY ? styleText(style, text) : text;

/** Text between first-strong isolates, which keep its direction to itself in a terminal that knows them. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
