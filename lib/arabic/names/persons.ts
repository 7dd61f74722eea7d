import type { Token } from '../types';
import {
  classAt,
  enter,
  nameWordAt,
  wordAt,
  type Context,
  type Found,
  type RoleAt,
} from './context';
import { isHeralded } from './heralds';
import { isNisba, isUnlistedName, isWeakFamily, isWordName, loneFamily } from './families';
import { beginsAnew, OPENING } from './family-words';
import { isOfFaith, nameEnd } from './name-extent';
import { isOfCompound } from './name-inside';
import { isTeam, readRole, roleHeadAt, type RoleReading } from './roles';
import { personKey } from './skeleton';
import { isNamedAfter, isThingsName } from './things-names';
import { isParticle, isVerb, nameClass, NameClass } from './vocabulary';
import { NameUse } from './name-words';
import { nationality } from './gazetteer';

/**
 * A name by its بن alone: متعب بن عبدالله, غلاب بن ود. Behind a role any word but a verb may be one, elsewhere only a word
 * that is nothing else (نظام بن علي is his regime).
 */
function isSon(context: Context, index: number, least: NameClass): boolean {
  const { tokens } = context;
  if (wordAt(tokens, index + 1) !== 'بن') return false;
  const word = wordAt(tokens, index);
  if (word.length < 3 || word.startsWith('ال') || isParticle(word) || isVerb(word)) return false;
  // مساعد بن محمد: no office has a father.
  if (roleHeadAt(context, index)?.definite === true || isNamedAfter(context, index)) return false;
  if (least > NameClass.Demonym && classAt(context, index) < least) return false;
  const father = wordAt(tokens, index + 2);
  return father !== '' && !isParticle(father);
}

/** Whether a person's name begins at token `index`, read right after a role. */
export function startsAfterRole(context: Context, index: number, closed: boolean): boolean {
  const { tokens } = context;
  const covered = context.found[context.cover[index] ?? -1];
  if (covered?.kind === 'person') return true;
  const word = wordAt(tokens, index);
  if (word === '') return false;
  const kind = classAt(context, index);
  if (covered !== undefined && kind < NameClass.WeakGiven) return false;
  if (closed && covered === undefined && isSon(context, index, 0)) return true;
  // رئيس المجلس البلدي بالقصب علي …
  const place = tokens[index]?.preposition !== '' && tokens[index]?.definite === true;
  if (place && kind < NameClass.WeakGiven) return false;
  if (closed && covered === undefined && isWordName(context, index))
    return !isNamedAfter(context, index);
  if (kind <= NameClass.Demonym || isNamedAfter(context, index) || word === 'باسم') return false;
  // السيد, الشيخ: names as well, but before a name they are titles.
  const title = word.startsWith('ال') ? roleHeadAt(context, index) : undefined;
  if (title !== undefined && title.skip === 0) return false;
  if (
    covered !== undefined &&
    (covered.end - covered.first > 1 || !closed || classAt(context, index + 1) < NameClass.Unknown)
  )
    return false;
  const length = nameEnd(context, index, word, closed) - index;
  if (kind === NameClass.Given) return closed || length >= 2;
  if (kind === NameClass.Family) return closed;
  if (kind === NameClass.Particle) return length >= 2 && (closed || OPENING.has(word));
  if (!closed) return false;
  if (kind === NameClass.WeakGiven) {
    if (word.startsWith('ال')) return classAt(context, index + 1) >= NameClass.WeakGiven;
    return length >= 2;
  }
  if (word.startsWith('ال') || beginsAnew(word)) return false;
  return length >= 2 && !isVerb(word);
}

function wordsOf(context: Context, first: number, end: number, firstWord: string): string[] {
  const words = [firstWord];
  for (let i = first + 1; i < end; i += 1) {
    const word = wordAt(context.tokens, i);
    if (word !== '') words.push(word);
  }
  return words;
}

function enterPerson(
  context: Context,
  first: number,
  end: number,
  skip: number,
  firstWord: string,
  role?: RoleAt,
): boolean {
  const { cover, found } = context;
  // Single words of public figures inside a longer name give way to it.
  for (let i = first; i < end; i += 1) {
    const inner = found[cover[i] ?? -1];
    if (inner === undefined) continue;
    const named = inner.kind === 'person' || isOfCompound(context, i);
    if (!named || inner.first < first || inner.end > end) return false;
    cover.fill(-1, inner.first, inner.end);
  }
  const person: Found = {
    kind: 'person',
    key: personKey(wordsOf(context, first, end, firstWord)),
    first,
    end,
    skip,
  };
  if (role !== undefined) person.role = role;
  return enter(context, person);
}

/** A person's name right after a role: full, or a single word where the role leaves no doubt. */
function enterAfterRole(context: Context, reading: RoleReading): void {
  const { next, role } = reading;
  const covered = context.found[context.cover[next] ?? -1];
  const word = wordAt(context.tokens, next);
  // نجل خليفة حفتر, متحدث باسم حفتر: a role still open to its complement is not the named person's.
  if (covered?.kind === 'person') {
    const direct = covered.skip === 0 && covered.first === next;
    if (direct && reading.closed) covered.role ??= role;
    return;
  }
  if (isNamedAfter(context, role.first)) return;
  if (word === '') return;
  if (startsAfterRole(context, next, reading.closed)) {
    const end = nameEnd(context, next, word, true);
    if (end > next) enterPerson(context, next, end, 0, word, role);
  } else if (covered === undefined && isSingleName(context, reading)) {
    enterPerson(context, next, next + 1, 0, word, role);
  }
}

/** Ranks that are also a team, an adjective or an office: a single name behind them must be surer. */
const LOOSE_RANKS = new Set(['الفريق', 'المقدم', 'الرايد', 'المساعد', 'الضابط', 'الجندي']);
const SAID = new Set(['ان', '،', ',', ':', 'في', 'علي', 'الي', 'من']);

/** A family name alone behind a role: الجنرال كوخافي, قال قائد الأركان برويز إن. */
function isSingleName(context: Context, { next, role, kind, closed }: RoleReading): boolean {
  const { tokens, uses } = context;
  const token = tokens[next];
  const word = wordAt(tokens, next);
  if (!closed || token === undefined || beginsAnew(word) || word.startsWith('ال')) return false;
  const name = classAt(context, next);
  const listed = name === NameClass.WeakGiven || name === NameClass.Given;
  if (isVerb(word)) return false;
  const after = tokens[next + 1];
  if (after?.kind === 'word' && classAt(context, next + 1) > NameClass.Demonym) return false;
  if (token.conjunction !== '' || token.preposition !== '' || token.pos === 'verb') return false;
  if (name === NameClass.Foreign) return true;
  if (word.length < 4) return false;
  const head = wordAt(tokens, role.first).slice(role.skip);
  if (head.length < 4 || after?.definite === true) return false;
  const sure = kind === 'rank' && !LOOSE_RANKS.has(head);
  if (sure && listed) return true;
  if (name !== NameClass.Unknown || (token.pos !== 'unknown' && token.pos !== 'name')) return false;
  if (sure || kind === 'title') return true;
  // Behind other roles an unknown word may be anything, unless one speaks or the sentence goes on about him.
  const speaks = ((uses[role.first - 1] ?? 0) & NameUse.SpeechVerb) !== 0;
  return speaks && SAID.has(after?.norm ?? '');
}

/** A verb that the tables lack, in the feminine: اتشحت, استعادت. */
function looksLikeVerb(word: string): boolean {
  return word.length >= 5 && word.startsWith('ا') && !word.startsWith('ال') && word.endsWith('ت');
}

/** A headline's speaker: ماهر المصري: الموسم المقبل أصعب. */
function opensHeadline({ tokens }: Context, first: number, end: number): boolean {
  return tokens[end]?.norm === ':' && tokens[first - 1]?.kind !== 'word';
}

/** Between marks, or with a role behind it: المتحدث باسم الرئاسة، خالد شواني،. */
function setApart(context: Context, first: number, end: number): boolean {
  const { tokens } = context;
  const after = tokens[end];
  return (
    (COMMAS.has(tokens[first - 1]?.norm ?? '') &&
      (after === undefined || after.kind === 'punctuation')) ||
    (COMMAS.has(after?.norm ?? '') && roleHeadAt(context, end + 1)?.kind === 'office')
  );
}

/** What stands before token `index`: a person, an adjective for one of a people (الألماني), or neither. */
function followed(context: Context, index: number): 'person' | 'people' | 'nothing' {
  const { tokens, found, cover } = context;
  const before = tokens[index - 1];
  if (before === undefined) return 'nothing';
  const mark = before.kind !== 'word' && COMMAS.has(before.norm) ? 1 : 0;
  if (found[cover[index - 1 - mark] ?? -1]?.kind === 'person') return 'person';
  if (mark === 1 || !before.definite || !before.stem.endsWith('ي')) return 'nothing';
  return nationality(before.stem) === undefined ? 'nothing' : 'people';
}

/**
 * A common word as a family name: in a list of persons (وجميل راتب وخالد النبوي), or between a speaker's given name and a
 * comma (قال هنري باركي،).
 */
function familyName(context: Context, index: number, listed: boolean, spoken: boolean): boolean {
  const { tokens } = context;
  const token = tokens[index];
  const word = wordAt(tokens, index);
  if ((!listed && !spoken) || token === undefined || word.length < 3 || isParticle(word))
    return false;
  if (token.conjunction !== '' || token.preposition !== '' || (context.cover[index] ?? -1) >= 0)
    return false;
  const after = tokens[index + 1];
  if (COMMAS.has(after?.norm ?? '')) return true;
  if (!listed || isVerb(word)) return false;
  return after === undefined || after.kind === 'punctuation' || after.norm.startsWith('و');
}

function saysItself({ uses, tokens }: Context, index: number, second: NameClass): boolean {
  if (((uses[index] ?? 0) & NameUse.SpeechVerb) === 0) return false;
  return second < NameClass.WeakGiven && wordAt(tokens, index + 1).startsWith('ال');
}

/** Is a word a noun of the lexicon as it stands? لجان المقاومة are committees, and nothing is done 'for Jean'. */
function isWholeNoun(token: Token | undefined): boolean {
  return token?.pos === 'noun' && token.preposition === '' && token.conjunction === '';
}

/** A person's name that begins at `index` with nothing before it to announce one. */
function enterBare(context: Context, index: number): void {
  const { tokens, uses } = context;
  const spoken = ((uses[index - 1] ?? 0) & NameUse.SpeechVerb) !== 0;
  const heralded = isHeralded(context, index);
  const known = ((uses[index] ?? 0) & NameUse.Listed) !== 0;
  const after = followed(context, index);
  const son = !known && isSon(context, index, NameClass.Unknown);
  const family = ((uses[index + 1] ?? 0) & NameUse.Family) !== 0;
  if (!known && !heralded && !son && !family && after === 'nothing') return;
  if (wordAt(tokens, index).length < 2 || isThingsName(context, index)) return;
  for (const { skip, word } of nameWordAt(context, index).readings) {
    if (skip > 0 && isWholeNoun(tokens[index])) continue;
    const kind = skip === 0 ? classAt(context, index) : nameClass(word);
    if (kind < NameClass.Unknown) {
      const named = skip === 0 && (heralded || after !== 'nothing') && isWordName(context, index);
      if (named && enterPerson(context, index, nameEnd(context, index, word, true), 0, word))
        return;
      continue;
    }
    if (word.startsWith('ال') && roleHeadAt(context, index)?.skip === skip) return;
    // المتحدثة باسم كولشيك: in his name.
    if (word === 'باسم' && roleHeadAt(context, index - 1) !== undefined) return;
    // In a list of persons the next one needs less to be known by.
    const listed = after === 'person' && (skip === 1 || COMMAS.has(tokens[index - 1]?.norm ?? ''));
    const speaks = skip === 0 && (heralded || opensHeadline(context, index, index + 2));
    const titled = (listed || speaks) && kind >= NameClass.WeakGiven;
    let end = nameEnd(context, index, word, titled);
    const sure = kind === NameClass.Given || (titled && setApart(context, index, end + 1));
    const last1 = end === index + 1 && familyName(context, end, listed, heralded && sure);
    if (last1) end += 1;
    const length = end - index;
    if (length < 2) continue;
    const second = classAt(context, index + 1);
    let accept = false;
    if (kind === NameClass.Given)
      accept = !(length === 2 && looksLikeVerb(wordAt(tokens, index + 1)));
    else if (kind === NameClass.Particle)
      accept =
        OPENING.has(word) &&
        (length >= 3 || word === 'ابو') &&
        word !== 'بن' &&
        // ابن المؤسس, ابن جدلته: a son, and no name.
        (word !== 'ابن' ||
          second >= NameClass.WeakGiven ||
          (second >= NameClass.Unknown && !wordAt(tokens, index + 1).endsWith('ته')));
    else if (kind === NameClass.WeakGiven) {
      const last = wordAt(tokens, index + 1);
      accept =
        !word.startsWith('ال') &&
        (second === NameClass.Given ||
          last1 ||
          (length === 2 && opensHeadline(context, index, end)) ||
          classAt(context, end - 1) === NameClass.Family ||
          isNisba(context, index + 1) ||
          isOfFaith(context, index, word) ||
          (heralded &&
            titled &&
            (second === NameClass.WeakGiven ||
              isWeakFamily(context, index + 1) ||
              (last.startsWith('ال') &&
                !isParticle(last) &&
                roleHeadAt(context, index) === undefined))) ||
          (second === NameClass.Particle && OPENING.has(last)) ||
          second === NameClass.Foreign ||
          (second === NameClass.Unknown &&
            (heralded ||
              setApart(context, index, end) ||
              (last.startsWith('ال') && last.endsWith('ي')))));
      if (word.startsWith('ال'))
        accept = second === NameClass.Given || (second === NameClass.Particle && OPENING.has(last));
    } else if (
      kind !== NameClass.Family &&
      !(skip === 0 && beginsAnew(word)) &&
      isUnlistedName(context, index, skip)
    ) {
      accept = skip === 0 || word.length > 3;
    } else if (skip === 0 && !word.startsWith('ال')) {
      accept =
        (spoken && (second >= NameClass.Foreign || setApart(context, index, end))) ||
        (after === 'people' && !beginsAnew(word) && !isVerb(word) && second >= NameClass.Unknown) ||
        son;
    }
    // طالب الحربي بالتعاون: the verb of speech, and who speaks.
    if (accept && kind === NameClass.WeakGiven && !listed && saysItself(context, index, second))
      accept = false;
    const named = kind === NameClass.Given || kind === NameClass.WeakGiven;
    if (listed && named && !word.startsWith('ال') && roleHeadAt(context, index)?.skip !== skip)
      accept = true;
    if (accept && enterPerson(context, index, end, skip, word)) return;
    if (kind >= NameClass.WeakGiven) return;
  }
}

/** Marks that may part a person from what follows. */
export const COMMAS: ReadonlySet<string> = new Set(['،', ',', '(', '-', '–', '—']);

/**
 * Finds persons by role, by given name and by pattern; enters them in `context`.
 * @returns the role phrases read on the way, for names that are known only later
 */
export function findPersons(context: Context): RoleReading[] {
  const { tokens, cover, uses } = context;
  const roles: RoleReading[] = [];
  const starts = (index: number, closed: boolean): boolean =>
    startsAfterRole(context, index, closed);
  for (let index = 0; index < tokens.length; index += 1) {
    if (((uses[index] ?? 0) & NameUse.Role) === 0 || (cover[index] ?? -1) >= 0) continue;
    const head = roleHeadAt(context, index);
    if (head === undefined || isTeam(context, index)) continue;
    const reading = readRole(context, index, head, starts);
    roles.push(reading);
    enterAfterRole(context, reading);
  }
  for (let index = 0; index < tokens.length; index += 1)
    if ((cover[index] ?? -1) < 0) enterBare(context, index);
  for (let index = 0; index < tokens.length; index += 1) {
    if (((uses[index] ?? 0) & NameUse.Family) === 0 || (cover[index] ?? -1) >= 0) continue;
    if (isThingsName(context, index)) continue;
    const lone = loneFamily(context, index);
    if (lone !== undefined) enterPerson(context, index, lone.end, lone.skip, lone.word);
  }
  return roles;
}
