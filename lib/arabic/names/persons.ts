import {
  classAt,
  enter,
  nameWordAt,
  wordAt,
  type Context,
  type Found,
  type RoleAt,
} from './context';
import { beginsAnew, nameEnd, OPENING } from './name-extent';
import { readRole, roleHeadAt, type RoleReading } from './roles';
import { personKey } from './skeleton';
import { isVerb, nameClass, NameClass } from './vocabulary';
import { NameUse } from './name-words';

/** True after a noun of things that bear somebody's name: مطار, شارع, جامعة. */
export function isNamedAfter(context: Context, index: number): boolean {
  return ((context.uses[index - 1] ?? 0) & NameUse.NamedAfter) !== 0;
}

/** Whether a person's name begins at token `index`, read right after a role. */
function startsAfterRole(context: Context, index: number, closed: boolean): boolean {
  const { tokens } = context;
  const covered = context.found[context.cover[index] ?? -1];
  if (covered?.kind === 'person') return true;
  const word = wordAt(tokens, index);
  if (word === '') return false;
  const kind = classAt(context, index);
  if (covered !== undefined && kind < NameClass.WeakGiven) return false;
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
    if (inner.kind !== 'person' || inner.first < first || inner.end > end) return false;
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
  if (covered?.kind === 'person' && covered.skip === 0) {
    if (covered.first === next && reading.closed) covered.role ??= role;
    return;
  }
  if (isNamedAfter(context, role.first)) return;
  if (word === '') return;
  if (startsAfterRole(context, next, reading.closed)) {
    const end = nameEnd(context, next, word, true);
    if (end > next) enterPerson(context, next, end, 0, word, role);
  } else if (
    covered === undefined &&
    nameClass(word) === NameClass.Foreign &&
    reading.closed &&
    !beginsAnew(word) &&
    !isVerb(word) &&
    !word.startsWith('ال')
  ) {
    const after = wordAt(context.tokens, next + 1);
    if (after === '' || nameClass(after) <= NameClass.Demonym)
      enterPerson(context, next, next + 1, 0, word, role);
  }
}

/** A verb that the tables lack, in the feminine: اتشحت, استعادت. */
function looksLikeVerb(word: string): boolean {
  return word.length >= 5 && word.startsWith('ا') && !word.startsWith('ال') && word.endsWith('ت');
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

/** A person's name that begins at `index` with nothing before it to announce one. */
function enterBare(context: Context, index: number): void {
  const { tokens, uses } = context;
  const spoken = ((uses[index - 1] ?? 0) & NameUse.SpeechVerb) !== 0;
  if (((uses[index] ?? 0) & NameUse.Listed) === 0 && !spoken) return;
  if (wordAt(tokens, index).length < 2 || isNamedAfter(context, index)) return;
  for (const { skip, word } of nameWordAt(context, index).readings) {
    const kind = nameClass(word);
    if (kind < NameClass.Unknown) continue;
    if (word.startsWith('ال') && roleHeadAt(context, index)?.skip === skip) return;
    const end = nameEnd(context, index, word);
    const length = end - index;
    if (length < 2) continue;
    const second = classAt(context, index + 1);
    let accept = false;
    if (kind === NameClass.Given)
      accept = !(length === 2 && looksLikeVerb(wordAt(tokens, index + 1)));
    else if (kind === NameClass.Particle)
      accept = OPENING.has(word) && (length >= 3 || word === 'ابو') && word !== 'بن';
    else if (kind === NameClass.WeakGiven) {
      const last = wordAt(tokens, index + 1);
      accept =
        !word.startsWith('ال') &&
        (second === NameClass.Given ||
          (second === NameClass.Particle && OPENING.has(last)) ||
          second === NameClass.Foreign ||
          (second === NameClass.Unknown &&
            (spoken ||
              setApart(context, index, end) ||
              (last.startsWith('ال') && last.endsWith('ي')))));
      if (word.startsWith('ال'))
        accept = second === NameClass.Given || (second === NameClass.Particle && OPENING.has(last));
    } else accept = skip === 0 && spoken && !word.startsWith('ال') && second >= NameClass.Foreign;
    if (accept && enterPerson(context, index, end, skip, word)) return;
    if (kind >= NameClass.WeakGiven) return;
  }
}

const COMMAS = new Set(['،', ',', '(', '-', '–', '—']);

/** A role that stands after the name, in apposition: فلان، رئيس قسم التخطيط،. */
function attachApposition(context: Context, person: Found): void {
  if (person.role !== undefined) return;
  const { tokens } = context;
  const mark = COMMAS.has(tokens[person.end]?.norm ?? '');
  const at = person.end + (mark ? 1 : 0);
  const head = roleHeadAt(context, at);
  if (head === undefined || head.skip > 0 || head.kind === 'rank' || head.kind === 'title') return;
  if (!mark && (head.definite || head.kind !== 'office')) return;
  const reading = readRole(context, at, head, (index, closed) =>
    startsAfterRole(context, index, closed),
  );
  if (reading.role.end - reading.role.first < 2 && (!mark || !head.definite)) return;
  if (reading.closed && startsAfterRole(context, reading.next, true)) return;
  person.role = reading.role;
}

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
    if (head === undefined) continue;
    const reading = readRole(context, index, head, starts);
    roles.push(reading);
    enterAfterRole(context, reading);
  }
  for (let index = 0; index < tokens.length; index += 1)
    if ((cover[index] ?? -1) < 0) enterBare(context, index);
  return roles;
}

/** Gives persons without a role the one that stands after them. */
export function attachAppositions(context: Context): void {
  for (const name of context.found) if (name.kind === 'person') attachApposition(context, name);
}
