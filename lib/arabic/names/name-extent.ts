import { classAt, wordAt, type Context } from './context';
import { isWeakFamily, isWordName } from './families';
import {
  beginsAnew,
  endsTitled,
  GOD,
  governed,
  isLastWord,
  isOver,
  NEVER_SURNAME,
  OPENING,
  ownsFather,
  secondWords,
} from './family-words';
import { doubleEnd, europeanEnd, isNameInside, isOfCompound } from './name-inside';
import { roleHeadAt } from './roles';
import { isArabicGiven, isNoun, isParticle, isVerb, nameClass, NameClass } from './vocabulary';

const MAX_WORDS = 10;

function coveredByOther(context: Context, index: number): boolean {
  const found = context.found[context.cover[index] ?? -1];
  if (found === undefined) return false;
  const town = found.kind === 'place' && found.end - found.first === 1;
  if (town && isOfCompound(context, index)) return false;
  return found.kind !== 'person' || found.first !== index;
}

/** What goes on with a name behind a public figure's family name in it: … ولد الشيخ عبد الله. */
const LINKS: ReadonlySet<string> = new Set(['عبد', 'بن', 'ولد']);

/** Titles that are family names as often, behind a given name that has its rank before it: العقيد عمر السلطان. */
const TITLE_NAMES = new Set(['السلطان', 'القاضي', 'الشيخ', 'الامير', 'الامام', 'الحاج', 'المفتي']);
/** Words that make one given name with الله. */
const OF_GOD = new Set(
  'عبد ضيف عطا فتح نصر جار خير سعد فرج حمد جاد لطف فضل رزق وجه خلف دخيل عون عوض مال حسب هبه سيف اسد نعمه'.split(
    ' ',
  ),
);
/** Words that make one given name with الدين. */
const OF_FAITH = new Set(
  'نور سيف حسام محيي محي شمس سعد علاء عماد صلاح جمال بدر شرف عز فخر ضياء بهاء تاج خير نجم زين سراج مجد ناصر شهاب كمال تقي رضي'.split(
    ' ',
  ),
);

/** نور الدين, سيف الإسلام: a given name of two words, `first` at token `index`. */
export function isOfFaith(context: Context, index: number, first: string): boolean {
  const second = wordAt(context.tokens, index + 1);
  if (second === 'الاسلام') return first === 'سيف';
  return second === 'الدين' && OF_FAITH.has(first) && (context.cover[index + 1] ?? -1) < 0;
}

/** A family name that is a word too goes on with a name that is sure by itself or has a title before it. */
function goesOnWeakly(
  context: Context,
  index: number,
  count: number,
  previous: NameClass,
  { firstWord, titled }: { readonly firstWord: string; readonly titled: boolean },
): boolean {
  if (!isWeakFamily(context, index)) return false;
  const word = wordAt(context.tokens, index);
  const sure = titled || count > 1;
  if (!word.startsWith('ال')) {
    const owned = wordAt(context.tokens, index + 1).startsWith('ال');
    return sure || (previous === NameClass.Given && !owned);
  }
  if (classAt(context, index) === NameClass.Demonym) return sure || isArabicGiven(firstWord);
  return sure || previous === NameClass.Given || word.endsWith('ي');
}

/**
 * Token after the last word of the person's name that begins at `start`: given names and particles go on, a family name
 * that nothing else explains ends it.
 */
export function nameEnd(
  context: Context,
  start: number,
  firstWord: string,
  titled = false,
): number {
  const { tokens } = context;
  let previous = nameClass(firstWord);
  let end = start + 1;
  // Tokens of the first name itself: two in عبد المالك.
  let lead = 1;
  let families = 0;
  if (previous === NameClass.Particle) {
    const next = wordAt(tokens, end);
    if (next === '' || coveredByOther(context, end)) return start;
    const nextClass = nameClass(next);
    const arabic = OPENING.has(firstWord);
    // عبد الغني: whatever the second half may be elsewhere.
    const servant = firstWord === 'عبد' && next.startsWith('ال');
    const blocked = arabic
      ? !servant && isVerb(next) && nextClass === NameClass.Common
      : nextClass < NameClass.Unknown;
    if (blocked) return start;
    if (!arabic && nextClass === NameClass.WeakGiven) return start;
    end += 1;
    lead = 2;
    previous = NameClass.Given;
  }
  if (isOfFaith(context, start, firstWord)) {
    end += 1;
    lead = 2;
    previous = NameClass.Given;
  }
  while (end < tokens.length && end - start < MAX_WORDS) {
    const token = tokens[end];
    // جان-كلود: a hyphen without spaces.
    if (
      token?.norm === '-' &&
      token.start === tokens[end - 1]?.end &&
      wordAt(tokens, end + 1) !== '' &&
      tokens[end + 1]?.start === token.end &&
      classAt(context, end + 1) >= NameClass.Unknown
    ) {
      end += 2;
      continue;
    }
    const word = wordAt(tokens, end);
    if (word.length < 2 || coveredByOther(context, end)) break;
    const double = previous >= NameClass.WeakGiven ? doubleEnd(context, end) : -1;
    if (double >= 0) {
      end = double;
      families += 1;
      previous = NameClass.Family;
      continue;
    }
    const european = europeanEnd(context, end, firstWord);
    if (european >= 0) {
      end = european;
      families += 1;
      previous = NameClass.Family;
      continue;
    }
    // منت, the daughter of Mauritania's names.
    const next = word === 'منت' ? NameClass.Particle : classAt(context, end);
    const count = end - start - lead + 1;
    if (wordAt(tokens, end + 1) === GOD) {
      // ضيف الله, عطا الله: one given name; رحمه الله: a wish for the dead.
      if (!OF_GOD.has(word)) break;
      end += 2;
      previous = NameClass.Given;
      continue;
    }
    const afterGiven = previous >= NameClass.WeakGiven;
    if ((context.cover[end] ?? -1) >= 0) {
      // A public figure's family name as the family name of this person; behind و it is another's.
      if (!afterGiven && count > 1) break;
      if ((context.found[context.cover[end] ?? -1]?.skip ?? 0) > 0) break;
      end = context.found[context.cover[end] ?? -1]?.end ?? end + 1;
      previous = NameClass.Family;
      if (LINKS.has(wordAt(tokens, end))) continue;
      break;
    }
    if (next === NameClass.Particle) {
      const after = wordAt(tokens, end + 1);
      if (after === '' || coveredByOther(context, end + 1)) break;
      const afterClass = nameClass(after);
      if (word === 'ام' || (word === 'لو' && afterClass < NameClass.Unknown)) break;
      if (
        !OPENING.has(word) &&
        word !== 'ال' &&
        word !== 'ولد' &&
        word !== 'بنت' &&
        word !== 'منت' &&
        afterClass < NameClass.Unknown
      )
        break;
      // آل حرمان: a clan, whatever its name means elsewhere.
      const own = word === 'ال' || isOfCompound(context, end + 1);
      if (afterClass === NameClass.Common && isVerb(after) && !own) break;
      // بن عبد الرحمن, بن ضيف الله: a compound behind a particle.
      const third = wordAt(tokens, end + 2);
      const compound =
        (after === 'عبد' && third.startsWith('ال')) || (third === GOD && OF_GOD.has(after));
      end += compound ? 3 : 2;
      previous = NameClass.Given;
      continue;
    }
    if (next === NameClass.Given || next === NameClass.WeakGiven) {
      if (next === NameClass.WeakGiven && count > 1 && (!afterGiven || NEVER_SURNAME.has(word)))
        break;
      if (count > 2 && !afterGiven) break;
      // … بن عبدالعزيز أمير المنطقة: a role that is a name as well.
      if (
        count > 1 &&
        next === NameClass.WeakGiven &&
        roleHeadAt(context, end)?.skip === 0 &&
        !isNameInside(context, end)
      )
        break;
      end += 1;
      previous = next;
      continue;
    }
    // A listed family name ends the name, or goes before another: الحربي العتيبي.
    if (next === NameClass.Family) {
      if (families > 1) break;
      families += 1;
      end += 1;
      previous = next;
      continue;
    }
    if (previous === NameClass.Family && count > 1) break;
    const named = previous === NameClass.Given || (titled && afterGiven);
    if (named && next < NameClass.Unknown && isWordName(context, end)) {
      end += 2;
      families += 1;
      previous = NameClass.Family;
      continue;
    }
    if (afterGiven && goesOnWeakly(context, end, count, previous, { firstWord, titled })) {
      end += 1;
      break;
    }
    if (next === NameClass.Foreign || next === NameClass.Unknown) {
      if (token !== undefined && governed(token)) break;
      if (beginsAnew(word) || (!afterGiven && count > 1)) break;
      if (
        previous === NameClass.WeakGiven &&
        count > 1 &&
        !word.startsWith('ال') &&
        next === NameClass.Unknown &&
        !(titled && isOver(context, end + 1))
      )
        break;
      end += 1;
      previous = next;
      continue;
    }
    // العميد يحيى سريع, عبد المالك سلال: a plain noun right after a sure given name is the family name, unless it opens
    // a phrase of its own.
    if (
      count === 1 &&
      previous === NameClass.Given &&
      next === NameClass.Common &&
      !/[هء]$/u.test(word) &&
      (titled
        ? !isVerb(word) && !isParticle(word) && !word.startsWith('ال') && !beginsAnew(word)
        : isNoun(word)) &&
      roleHeadAt(context, end) === undefined &&
      (titled || !wordAt(tokens, end + 1).startsWith('ال'))
    ) {
      end += 1;
      break;
    }
    // محمد بن عثمان القرني: an adjective in ـي behind two given names is a family name too.
    if (
      count > 1 &&
      afterGiven &&
      word.startsWith('ال') &&
      word.length > 4 &&
      word.endsWith('ي') &&
      !secondWords.has(word) &&
      next === NameClass.Common &&
      roleHeadAt(context, end) === undefined
    ) {
      end += 1;
      break;
    }
    if (count > 1 && afterGiven && ownsFather(context, end, word)) {
      end += 1;
      break;
    }
    if (
      count === 1 &&
      afterGiven &&
      titled &&
      tokens[start]?.preposition === '' &&
      tokens[start].enclitic === '' &&
      endsTitled(context, end, word)
    ) {
      end += 1;
      break;
    }
    if (count === 2 && lead === 1 && afterGiven && titled && isLastWord(context, end, word)) {
      end += 1;
      break;
    }
    // محمد العسكري, أحمد المصري: a definite word right after a sure given name is its family name.
    const definite =
      word.startsWith('ال') && word.length > 4 && !word.endsWith('ات') && !word.endsWith('ين');
    if (
      count === 1 &&
      (previous === NameClass.Given ||
        (titled && previous === NameClass.WeakGiven && !secondWords.has(word))) &&
      definite &&
      !word.endsWith('يه') &&
      (roleHeadAt(context, end) === undefined ||
        (titled && TITLE_NAMES.has(word) && classAt(context, end + 1) < NameClass.WeakGiven)) &&
      (next !== NameClass.Demonym || titled || lead > 1 || isArabicGiven(firstWord))
    )
      end += 1;
    break;
  }
  return end;
}
