import * as v from 'valibot';
import { cleanBody, cleanLine } from './clean-text';
import { isIsoDate } from './iso-date';
import { isJsonObject } from './json-value';
import type { PackLimits } from './limits';
import type { FieldProblemCode, PackArticle, PackHeader } from './types';

/** A field that failed, as the schema says it. */
export interface FieldProblem {
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly found?: string;
  readonly limit?: number;
}

type Parsed<T> = { ok: true; value: T } | { ok: false; problem: FieldProblem };

/** Validators for the two kinds of object in a pack, made once for a set of bounds. */
export interface PackSchema {
  /** Checks a header. Unknown fields are ignored, so that later versions may add some. */
  header(raw: unknown): Parsed<PackHeader>;
  /** Checks and cleans an article. Unknown fields are ignored. */
  article(raw: unknown): Parsed<PackArticle>;
}

// Messages of the schema are codes: FieldProblemCode.
const say = (code: FieldProblemCode): FieldProblemCode => code;

// Regional codes beyond ISO 3166 that are in use for want of an assigned one.
const COUNTRY = /^[A-Za-z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;
const PACK_ID = /^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/;

function isHttpUrl(text: string): boolean {
  try {
    const url = new URL(text);
    return (
      (url.protocol === 'https:' || url.protocol === 'http:') && url.username + url.password === ''
    );
  } catch {
    return false;
  }
}

// Absent, null and '' all mean: not given.
const optional = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.union([
      v.pipe(
        v.union([v.null(), v.literal('')]),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  );

function schemas(limits: PackLimits) {
  // The bound is set on what came in, before any work is done on it.
  const text = (max: number, clean: (raw: string) => string) =>
    v.pipe(
      v.string(say('type')),
      v.maxLength(max, say('too-long')),
      v.transform(clean),
      v.minLength(1, say('blank')),
    );
  const line = (max: number) => text(max, cleanLine);
  const url = v.pipe(line(limits.url), v.check(isHttpUrl, say('url')));
  const date = v.pipe(
    v.string(say('date')),
    v.maxLength(limits.short, say('date')),
    v.transform(cleanLine),
    v.minLength(1, say('blank')),
    v.check(isIsoDate, say('date')),
  );
  const localized = (max: number) =>
    v.union([
      line(max),
      v.pipe(
        v.object({
          ar: optional(line(max)),
          en: optional(line(max)),
          fr: optional(line(max)),
        }),
        v.check((it) => (it.ar ?? it.en ?? it.fr) !== undefined, say('languages')),
      ),
    ]);
  const header = v.object({
    format: v.literal('isnad-pack', say('type')),
    version: v.literal(1, say('type')),
    id: v.pipe(line(limits.short), v.regex(PACK_ID, say('id'))),
    title: localized(limits.short),
    description: optional(localized(limits.description)),
    author: optional(line(limits.short)),
    license: optional(line(limits.short)),
    homepage: optional(url),
    created: optional(date),
  });
  const article = v.object({
    outlet: line(limits.short),
    title: line(limits.title),
    text: text(limits.text, cleanBody),
    published: optional(date),
    url: optional(url),
    id: optional(line(limits.short)),
    country: optional(
      v.pipe(
        line(limits.short),
        v.regex(COUNTRY, say('country')),
        v.transform((it) => it.toUpperCase()),
      ),
    ),
    author: optional(line(limits.short)),
    section: optional(line(limits.short)),
    language: optional(v.pipe(line(limits.short), v.regex(LANGUAGE, say('language')))),
  });
  return { header, article };
}

/** A value as an author knows it again, shortened. */
const shown = (value: unknown): string =>
  cleanLine((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80));

/** The issues of a union's members, those of unions in them too; of a union further in, its place must not be lost. */
const alternatives = (issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] =>
  (issue.issues ?? []).flatMap((it) =>
    it.type === 'union' && it.path === undefined ? alternatives(it) : [it],
  );

/** The first issue as data. Unions wrap the issues of their members: the one that got furthest is meant. */
function problemOf(issue: v.BaseIssue<unknown>, limits: PackLimits, prefix = ''): FieldProblem {
  const path = (issue.path ?? []).map((part) => String(part.key));
  const field = [prefix, ...path].filter((part) => part !== '').join('.');
  if (issue.type === 'union' && issue.issues) {
    const typed = alternatives(issue).filter((it) => it.received !== undefined);
    const inner =
      typed.find((it) => it.kind === 'validation') ??
      typed.find((it) => it.path !== undefined) ??
      typed.find((it) => it.type === 'string');
    if (inner) return problemOf(inner, limits, field);
  }
  const missing = issue.input === undefined || issue.input === null;
  const code = missing ? 'missing' : isCode(issue.message) ? issue.message : 'type';
  return {
    field,
    code,
    ...(code === 'too-long' && typeof issue.requirement === 'number'
      ? { limit: issue.requirement }
      : {}),
    ...(missing || code === 'too-long' || code === 'blank' || code === 'languages'
      ? {}
      : { found: shown(issue.input) }),
  };
}

const CODES: ReadonlySet<string> = new Set<FieldProblemCode>([
  'missing',
  'type',
  'blank',
  'too-long',
  'url',
  'date',
  'country',
  'language',
  'id',
  'version',
  'languages',
  'duplicate-id',
]);
const isCode = (text: string): text is FieldProblemCode => CODES.has(text);

// exactOptionalPropertyTypes: a field that was not given is not there.
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as T;
}

type Fields = v.GenericSchema & { readonly entries: Readonly<Record<string, unknown>> };

/** How many fields that the format does not have are named where one is missing. */
const NAMED = 5;

/** Names beside a missing field those that the format does not have: it may stand there under another name. */
function withOthers(problem: FieldProblem, raw: unknown, { entries }: Fields): FieldProblem {
  if (problem.code !== 'missing' || !isJsonObject(raw) || problem.field in raw) return problem;
  const others = Object.keys(raw).filter((name) => !(name in entries) && name !== 'articles');
  if (others.length === 0) return problem;
  return { ...problem, found: cleanLine(others.slice(0, NAMED).join(', ').slice(0, 80)) };
}

/** Makes the validators for these bounds. */
export function packSchema(limits: PackLimits): PackSchema {
  const { header, article } = schemas(limits);
  const parse = <S extends Fields, T>(schema: S, raw: unknown): Parsed<T> => {
    const result = v.safeParse(schema, raw, { abortPipeEarly: true });
    if (result.success) {
      return { ok: true, value: withoutUndefined(result.output as object) as T };
    }
    return { ok: false, problem: withOthers(problemOf(result.issues[0], limits), raw, schema) };
  };
  return {
    header: (raw) => parse(header, raw),
    article: (raw) => {
      const parsed = parse<typeof article, Omit<PackArticle, 'published'>>(article, raw);
      // Absent, null and '' are one to the author, and null to everything that reads articles.
      return parsed.ok ? { ok: true, value: { published: null, ...parsed.value } } : parsed;
    },
  };
}
