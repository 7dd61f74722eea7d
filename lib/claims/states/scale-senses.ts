import type { Token } from '../../arabic/types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that tell how much something comes to: بلغ عددهم مئة, تصل الصادرات إلى ألف طن. Lemmas. */
const REACHES = set('بلغ وصل ناهز');
/** What is measured. Lemmas. */
const MEASURES = set(
  'عدد نسبه حجم قيمه طول معدل اجمالي مجموع حصيله متوسط سعر درجه كلفه تكلفه مساحه وزن عمر رصيد صادره صادرات ارتفاع سرعه كميه',
);
/** Between the verb and a number, words of how much there is about. */
const REACH = 6;
/** Words beside which جولة is a round and no tour. Lemmas. */
const ROUNDS = set(
  'اول ثاني ثالث اولي ثانيه ثالثه جديد مفاوضات محادثات مباحثات تصويت انتخاب اعاده حاسم نهايي',
);
/** The verb of where something lies, spelled like that of signing. */
const LIES = /^[يت]قع(?:ان)?$/u;

/** What is said of whoever left an office. Lemmas. */
const LEFT = set('مستقيل مقال استقاله اقاله مستقال راحل سابق');
/** Before it, what makes it the office's former holder, whom another follows: خلفا للرئيس المستقيل. Stems. */
const AFTER = set('خلف خلفا بديل بديلا بدل بدلا محل مكان');
/** So many words before it they may stand. */
const AFTER_REACH = 7;

/** Is somebody told to have left only as the one whom another follows in office? */
function isPredecessor(tokens: readonly Token[], i: number): boolean {
  if (!LEFT.has(tokens[i]?.lemma ?? '')) return false;
  for (let k = i - 1; k >= i - AFTER_REACH; k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.pos === 'verb') return false;
    if (AFTER.has(token.stem)) return true;
  }
  return false;
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** Does a verb at `i` say how much something comes to: a measure before it or behind, or 'to' and a number? */
function measures(tokens: readonly Token[], i: number): boolean {
  if (MEASURES.has(tokens[i - 1]?.lemma ?? '') || MEASURES.has(tokens[i + 1]?.lemma ?? ''))
    return true;
  const by = tokens[i]?.lemma === 'وصل' ? /^(?:الي|ل)$/u : undefined;
  let to = by === undefined;
  for (let k = i + 1; k <= i + REACH; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (by?.test(token.norm) === true) to = true;
    if (to && isNumber(token)) return true;
    if (token.pos === 'verb') return false;
  }
  return false;
}

/**
 * Is the word at `i` one that is only spelled like a word of the scales: قبل before a noun, a sum that something reaches,
 * where a place lies, a round of voting, the former holder of an office whom another follows?
 */
export function isOtherSense(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const plain = token.norm.slice(token.conjunction.length);
  if (token.pos === 'particle') return plain === 'قبل';
  if (LIES.test(plain) || isPredecessor(tokens, i)) return true;
  if (token.pos === 'verb') return REACHES.has(token.lemma) && measures(tokens, i);
  return token.lemma === 'جوله' && ROUNDS.has(tokens[i + 1]?.lemma ?? '');
}
