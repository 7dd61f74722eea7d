import { BODY_ADJECTIVES } from '../lexicon/not-names';
import { foldWord } from '../normalise';
import { bodyWords, type BodyHead } from './body-words';
import { classAt, enter, nameWordAt, wordAt, type Context } from './context';
import { countryOf, nationality } from './gazetteer';
import { roleOf } from './role-words';
import { isAdjective, isParticle, isVerb, nameClass, NameClass } from './vocabulary';
import { NameUse } from './name-words';

/** A ministry's portfolio in the text: slug and the index after its last word. */
export interface Portfolio {
  readonly slug: string;
  readonly end: number;
}

/** The longest portfolio (الدفاع, الشؤون الخارجية والتعاون) that begins at token `index` with `first` as its first word. */
export function portfolioAt(context: Context, index: number, first: string): Portfolio | undefined {
  const { portfolios, longest } = bodyWords();
  let phrase = first;
  let best: Portfolio | undefined;
  for (let length = 1; length <= longest && phrase !== ''; length += 1) {
    const slug = portfolios.get(phrase);
    if (slug !== undefined) best = { slug, end: index + length };
    const next = wordAt(context.tokens, index + length);
    if (next === '') break;
    phrase += ` ${next}`;
  }
  return best;
}

/**
 * Country named right after a body by its adjective (الخارجية المغربية). السعودية is a country's name as well; behind a body it
 * is the adjective, and what the gazetteer made of it gives way.
 */
function countryAfter(context: Context, index: number): { code: string; end: number } | undefined {
  const word = wordAt(context.tokens, index);
  const code = word.startsWith('ال') ? nationality(word) : undefined;
  if (code === undefined) return undefined;
  const covered = context.found[context.cover[index] ?? -1];
  if (covered !== undefined && (covered.kind !== 'place' || covered.end - covered.first > 1))
    return undefined;
  context.cover[index] = -1;
  return { code, end: index + 1 };
}

function organisationKey(code: string | undefined, slug: string): string {
  return code === undefined ? `org:${slug}` : `org:${code}/${slug}`;
}

function ministryAt(context: Context, index: number, skip: number): boolean {
  const first = wordAt(context.tokens, index + 1);
  const portfolio = portfolioAt(context, index + 1, first);
  if (portfolio === undefined) {
    // A portfolio that is not in the table: the definite words that follow.
    if (!first.startsWith('ال') || nationality(first) !== undefined) return false;
    const country = countryAfter(context, index + 2);
    const key = organisationKey(country?.code, `ministry-${first.slice(2)}`);
    return enter(context, {
      kind: 'organisation',
      key,
      first: index,
      end: country?.end ?? index + 2,
      skip,
    });
  }
  const country = countryAfter(context, portfolio.end);
  return enter(context, {
    kind: 'organisation',
    key: organisationKey(country?.code, `ministry-${portfolio.slug}`),
    first: index,
    end: country?.end ?? portfolio.end,
    skip,
  });
}

/** `الخارجية المغربية`: a portfolio in the feminine with an adjective of nationality stands for the ministry. */
function bareMinistryAt(context: Context, index: number, word: string, skip: number): boolean {
  if (!word.startsWith('ال') || !word.endsWith('يه')) return false;
  const portfolio = portfolioAt(context, index, word);
  if (portfolio === undefined || portfolio.end !== index + 1) return false;
  // وزير الخارجية الإيطالي: the masculine adjective belongs to the minister.
  if (!wordAt(context.tokens, index + 1).endsWith('ه')) return false;
  const country = countryAfter(context, portfolio.end);
  if (country === undefined) return false;
  return enter(context, {
    kind: 'organisation',
    key: organisationKey(country.code, `ministry-${portfolio.slug}`),
    first: index,
    end: country.end,
    skip,
  });
}

/** Adjectives of an office's bearer or of the moment, no part of a body's name: رئيس لجنة الإصلاحات الجديد. */
const PASSING = new Set(
  'الجديد الجديده السابق السابقه الحالي الحاليه المكلف المكلفه القادم القادمه المقبل المقبله الماضي الماضيه الاسبق الراحل'.split(
    ' ',
  ),
);
/** Second words that make a head another noun: حركة النقل is traffic. */
const NO_BODY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'movement',
    new Set(
      'مناوله الرياح النقل المرور السير الملاحه التجاره البيع الشراء القطارات الطيران السفن البناء الاموال التداول الاسواق السفر المسافرين السياحه العمل الترجمه'.split(
        ' ',
      ),
    ),
  ],
]);
/** What رئاسة is a body of; of anything else it is an office that somebody holds. */
const PRESIDED = new Set(
  'الجمهوريه الوزراء الحكومه الاركان البرلمان المجلس مجلس هييه الهييه شوون الحرمين النيابه اركان الدوله الكنيست'.split(
    ' ',
  ),
);
const bodyAdjectives = new Set(BODY_ADJECTIVES.split(/\s+/u).map(foldWord));
const MAX_COMPLEMENT = 4;
const TITLES = new Set(['rank', 'title']);
const HONOURS = new Set(['الملك', 'الامير', 'الاميره', 'الشيخ', 'السلطان', 'الامام']);

/**
 * The words of a body's name after its head: definite nouns and adjectives in a chain, or a proper name. Ends before a
 * conjunction, a preposition, a verb or a mark.
 */
function complementEnd(context: Context, index: number, head: BodyHead): number {
  const { tokens, cover } = context;
  let end = index;
  let definite = false;
  while (end < tokens.length && end - index < MAX_COMPLEMENT) {
    const word = wordAt(tokens, end);
    if (word === '') break;
    const covered = context.found[cover[end] ?? -1];
    if (covered !== undefined) {
      if (covered.first !== end || covered.skip > 0 || covered.kind === 'person') break;
      end = covered.end;
      // مستشفى تثليث العام, نادي القصيم الأدبي: the body's adjective behind its place.
      if (covered.kind === 'place' && bodyAdjectives.has(wordAt(tokens, end))) end += 1;
      break;
    }
    if (definite && PASSING.has(word)) break;
    // شركة معادن المهندس فلان: whose name follows.
    if (end > index && TITLES.has(roleOf(word) ?? '') && !HONOURS.has(word)) break;
    if (word.startsWith('ال') && word.length > 3 && !isParticle(word)) {
      // After the first definite word only adjectives go on: صندوق التنمية الزراعي.
      if (
        definite &&
        nationality(word) === undefined &&
        !/(?:ي|يه)$/u.test(word) &&
        !isAdjective(word.slice(2))
      )
        break;
      definite = true;
      if (HONOURS.has(word)) {
        // مركز الملك سلمان: the name goes with the title.
        end += 1;
        while (end - index < MAX_COMPLEMENT && classAt(context, end) >= NameClass.WeakGiven)
          end += 1;
        continue;
      }
      end += 1;
      continue;
    }
    if (definite) break;
    const kind = nameClass(word);
    if (kind === NameClass.Common) {
      if (tokens[end]?.preposition !== '' || tokens[end]?.conjunction !== '') break;
      // A construct chain goes on (لجنة تقصي الحقائق) only if a definite word closes it.
      const next = wordAt(tokens, end + 1);
      if (
        end > index ||
        !next.startsWith('ال') ||
        isVerb(word) ||
        !head.complement ||
        word.length < 3
      )
        break;
      end += 1;
      continue;
    }
    if (!head.name && kind !== NameClass.Given) break;
    if (kind === NameClass.Demonym) break;
    end += 1;
    if (end - index >= 2) break;
  }
  return end;
}

function genericAt(
  context: Context,
  index: number,
  head: BodyHead,
  skip: number,
  length: number,
): boolean {
  const { tokens } = context;
  const from = index + length;
  const direct = countryAfter(context, from);
  if (direct !== undefined && head.adjective) {
    return enter(context, {
      kind: 'organisation',
      key: organisationKey(direct.code, head.slug),
      first: index,
      end: direct.end,
      skip,
    });
  }
  // شرطة أبوظبي, منتخب المغرب: the body of a place.
  const place = context.found[context.cover[from] ?? -1];
  if (
    head.adjective &&
    place?.kind === 'place' &&
    place.first === from &&
    place.skip === 0 &&
    length === 1
  ) {
    const code = countryOf(place.key);
    const local = place.key.includes('/') ? `:${place.key.slice(place.key.indexOf('/') + 1)}` : '';
    if (code !== undefined && head.slug !== 'university' && head.slug !== 'organisation') {
      for (let i = from; i < place.end; i += 1) context.cover[i] = -1;
      // مستشفى تثليث العام.
      const own = bodyAdjectives.has(wordAt(tokens, place.end)) ? 1 : 0;
      return enter(context, {
        kind: 'organisation',
        key: organisationKey(code, head.slug + local),
        first: index,
        end: place.end + own,
        skip,
      });
    }
  }
  const opening = nameWordAt(context, index).readings.find((reading) => reading.skip === skip);
  const definiteHead = opening?.word.startsWith('ال') === true;
  if ((!head.complement && !head.name) || definiteHead) return false;
  const inside = wordAt(tokens, from);
  if (NO_BODY.get(head.slug)?.has(inside) === true) return false;
  if (head.slug === 'presidency' && !PRESIDED.has(inside)) return false;
  const end = complementEnd(context, from, head);
  if (end === from) return false;
  let country: string | undefined;
  const words: string[] = [];
  // صحيفة تايمز أوف إسرائيل: the body that the gazetteer knows, with what it is before it.
  const inner = context.found[context.cover[from] ?? -1];
  if (head.name && inner?.kind === 'organisation' && inner.end === end) {
    context.cover.fill(-1, from, end);
    return enter(context, { kind: 'organisation', key: inner.key, first: index, end, skip });
  }
  for (let i = from; i < end; i += 1) {
    const covered = context.found[context.cover[i] ?? -1];
    const word = wordAt(tokens, i);
    const code = nationality(word);
    if (covered !== undefined) {
      country ??= countryOf(covered.key);
      words.push(covered.key.slice(covered.key.indexOf(':') + 1));
      break;
    }
    if (code !== undefined && words.length > 0) country ??= code;
    else words.push(word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);
  }
  // One common adjective alone names nothing: الشركة الجديدة, مجلس جديد.
  if (words.length === 0) return false;
  for (let i = index; i < end; i += 1) context.cover[i] = -1;
  return enter(context, {
    kind: 'organisation',
    key: organisationKey(country, `${head.slug}:${words.join('-')}`),
    first: index,
    end,
    skip,
  });
}

/** Finds ministries and other bodies by the noun that opens their name; enters them in `context`. */
export function findOrganisations(context: Context): void {
  const { heads, openers } = bodyWords();
  const { tokens, cover, uses } = context;
  for (let index = 0; index < tokens.length; index += 1) {
    if (((uses[index] ?? 0) & NameUse.Body) === 0 || (cover[index] ?? -1) >= 0) continue;
    // برئاسة وزير التعليم: chaired by.
    if (tokens[index]?.norm === 'برياسه') continue;
    for (const { skip, word } of nameWordAt(context, index).readings) {
      if (!openers.has(word)) continue;
      const two = heads.get(`${word} ${wordAt(tokens, index + 1)}`);
      const head = two ?? heads.get(word);
      if (head !== undefined) {
        if (head.slug === 'ministry') ministryAt(context, index, skip);
        else genericAt(context, index, head, skip, two === undefined ? 1 : 2);
        break;
      }
      if (bareMinistryAt(context, index, word, skip)) break;
    }
  }
}
