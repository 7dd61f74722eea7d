import type { Token } from '../../arabic/types';
import { perArticle } from '../words/per-article';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Field } from '../types';

/** A sentence that singles out who or what did something: شباب الحي هم من حفروا النفق. */
export interface Cleft {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  /** Tokens from the one singled out to the end of what it did. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The one singled out, as written. */
  readonly subject: string;
  readonly subjectTerms: readonly Term[];
  /** What it did. */
  readonly did: readonly Term[];
  /** What the sentence sets it against, where it says so: …، لا صور الأقمار الصناعية. */
  readonly against: readonly Term[];
}

const PRONOUNS = new Set(['هو', 'هي', 'هم', 'هما', 'هن']);
const RELATIVES = new Set(['من', 'الذي', 'التي', 'الذين', 'اللذان', 'اللتان', 'ما']);
/** Words after which a subject begins. */
const OPENERS = new Set(['ان', 'بان', 'وان', 'لان', 'لكن', 'بل', 'وكان', 'كان', 'وكانت', 'كانت']);
/** Openers with a pronoun of their own. */
const SELF = new Set('انه انها انهم بانه بانها بانهم لانه لانها لانهم'.split(' '));
const AGAINST = new Set(['لا', 'وليس', 'وليست', 'ولا']);
const MAX_SUBJECT = 9;
const MAX_DID = 12;

/**
 * هم من حفروا, هو الذي انتبه: a verb of what was done. المرء العاقل هو الذي يصبر tells what he is, and in هي من أعضاء المجموعة
 * no verb follows.
 */
function isDeed(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.future || token.definite || token.preposition !== '')
    return false;
  const prefix = token.norm.charAt(0);
  const past = prefix !== 'ي' && prefix !== 'ت';
  // A verb that no table has is read by its prefix alone: انتبه.
  if (token.pos !== 'verb') return token.pos === 'unknown' && past;
  return past || (!token.norm.startsWith('تت') && token.lemma.startsWith(prefix));
}

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^[،,.؛;:!؟()«»"]$/u.test(token.norm);

/** The sentences of an article that single somebody or something out as the one who did it. */
export const cleftsOf = perArticle((article: ReadArticle, index: number): Cleft[] => {
  const found: Cleft[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences, text } = annotation;
    for (const sentence of sentences)
      for (let at = sentence.firstToken + 1; at < sentence.endToken - 2; at += 1) {
        if (!PRONOUNS.has(tokens[at]?.norm ?? '') || !RELATIVES.has(tokens[at + 1]?.norm ?? ''))
          continue;
        const told = tokens[at + 2]?.norm === 'قد' ? at + 3 : at + 2;
        if (!isDeed(tokens[told])) continue;
        const unit = unitAround(article, field, at);
        if (!unit) continue;
        let from = at;
        while (from > sentence.firstToken && at - from < MAX_SUBJECT) {
          const before = tokens[from - 1];
          if (isMark(before) || OPENERS.has(before?.norm ?? '')) break;
          from -= 1;
        }
        let to = at + 2;
        while (to < sentence.endToken && to - at < MAX_DID && !isMark(tokens[to])) to += 1;
        // متجاهلة أنه هو من بادر: a pronoun alone is named elsewhere.
        if (from === at || SELF.has(tokens[at - 1]?.norm ?? '')) continue;
        const set = isMark(tokens[to]) && AGAINST.has(tokens[to + 1]?.norm ?? '');
        let end = set ? to + 2 : to;
        while (set && end < sentence.endToken && end - to < 8 && !isMark(tokens[end])) end += 1;
        found.push({
          article: index,
          field,
          unit,
          firstToken: from,
          endToken: to,
          subject: text
            .slice(tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0)
            .replace(/\s+/gu, ' '),
          subjectTerms: termsOf(annotation, from, at),
          did: termsOf(annotation, at + 2, to),
          against: set ? termsOf(annotation, to + 2, end) : [],
        });
      }
  }
  return found;
});
