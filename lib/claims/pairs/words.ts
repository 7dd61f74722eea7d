import { conceptsAt, eventClassesAt } from '../../arabic/events/classes';
import { findNames } from '../../arabic/names';
import { tokenise } from '../../arabic/tokenise';
import type { Token } from '../../arabic/types';

/** A content word of a headline with all the forms under which it may meet another. */
export interface PairWord {
  readonly token: Token;
  /** Surface, stem, lemma, family, and the stem without the shell of a present verb; without repeats. */
  readonly forms: readonly string[];
  /** Event classes and noun concepts. */
  readonly classes: readonly string[];
  /** Key of the place or country the word names, or null. */
  readonly place: string | null;
}

const STOP: ReadonlySet<string> = new Set(
  'في من الي علي عن مع بعد قبل ان انه هذا هذه ذلك تلك التي الذي الذين ما هل كما او ثم بين حول عند عبر منذ خلال قد لقد كان كانت يكون تكون هو هي هم و ف ب ل ك اذا اي كل حتي لدي ضمن نحو لكن بسبب بعدما حيث فيما بشان قال اكثر تم يتم به بها فيه فيها له لها عليه عليها منه منها اثر وسط رغم ازاء تجاه بخصوص اجل نتيجه احد الا اما ايضا'.split(
    ' ',
  ),
);

/** Words that turn a statement round. */
const NEGATION: ReadonlySet<string> = new Set(
  'لا لم لن ليس ليست لست ليسوا غير عدم دون بدون بلا ما دونما'.split(' '),
);

export interface PairText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly PairWord[];
  readonly negations: number;
  readonly numbers: readonly string[];
  readonly question: boolean;
}

function formsOf({ norm, stem, lemma, family }: Token): string[] {
  const forms = new Set([norm, stem, lemma, family]);
  if (/^[يتن]/u.test(stem) && stem.length >= 4) forms.add(stem.slice(1));
  return [...forms];
}

/** Reads one side of a pair: its content words, negations and numbers. */
export function readPairText(text: string): PairText {
  const doc = tokenise(text);
  const { tokens } = doc;
  const words: PairWord[] = [];
  const numbers: string[] = [];
  let negations = 0;
  const places = new Map(
    findNames(doc).flatMap((name) =>
      name.kind === 'person' ? [] : [[name.firstToken, name.key] as const],
    ),
  );
  tokens.forEach((token, index) => {
    if (token.kind === 'number') numbers.push(token.norm);
    if (token.kind === 'punctuation' || token.kind === 'symbol') return;
    if (NEGATION.has(token.norm) || NEGATION.has(token.stem)) negations++;
    if (STOP.has(token.norm) || STOP.has(token.stem)) return;
    words.push({
      token,
      forms: formsOf(token),
      classes: [...eventClassesAt(tokens, index), ...conceptsAt(tokens, index)],
      place: places.get(index) ?? null,
    });
  });
  return { text, tokens, words, negations, numbers, question: /[؟?]/u.test(text) };
}
