import { ORGANISATION_HEADS, PORTFOLIOS } from '../lexicon/organisations';
import { phraseWords } from './gazetteer';

/** A noun that opens the name of a body, and what may follow it. */
export interface BodyHead {
  readonly slug: string;
  readonly adjective: boolean;
  readonly complement: boolean;
  readonly name: boolean;
}

interface BodyWords {
  readonly heads: ReadonlyMap<string, BodyHead>;
  /** Words that may open a body's name: heads, their first words, portfolios in the feminine. */
  readonly openers: ReadonlySet<string>;
  /** Folded portfolio as words joined by a space → slug; the longest has `longest` words. */
  readonly portfolios: ReadonlyMap<string, string>;
  readonly longest: number;
}

function build(): BodyWords {
  const heads = new Map<string, BodyHead>();
  for (const line of ORGANISATION_HEADS.split('\n')) {
    const [slug = '', words = '', kinds = ''] = line.split('|');
    const head = {
      slug,
      adjective: kinds.includes('a'),
      complement: kinds.includes('c'),
      name: kinds.includes('n'),
    };
    for (const word of words.split(','))
      if (word !== '') heads.set(phraseWords(word).join(' '), head);
  }
  const portfolios = new Map<string, string>();
  let longest = 1;
  for (const line of PORTFOLIOS.split('\n')) {
    const [slug = '', names = ''] = line.split('|');
    for (const name of names.split(',')) {
      const words = phraseWords(name);
      if (words.length === 0) continue;
      portfolios.set(words.join(' '), slug);
      longest = Math.max(longest, words.length);
    }
  }
  const openers = new Set<string>();
  for (const phrase of heads.keys()) openers.add(phrase.split(' ')[0] ?? phrase);
  for (const phrase of portfolios.keys())
    if (phrase.endsWith('يه') && !phrase.includes(' ')) openers.add(phrase);
  return { heads, openers, portfolios, longest };
}

let tables: BodyWords | undefined;

/** The words that names of bodies are made of, read on first use. */
export function bodyWords(): BodyWords {
  return (tables ??= build());
}
