import * as v from 'valibot';
import { fail, ok, type Result } from './result';

/** Longest text a page may send in one article. A long read has some 60,000 letters. */
export const MAX_TEXT = 400_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(2_000));

/** An http(s) address of a length that browsers themselves still handle. */
const webUrl = v.pipe(
  v.string(),
  v.maxLength(8_000),
  v.check((value) => {
    try {
      return /^https?:$/.test(new URL(value).protocol);
    } catch {
      return false;
    }
  }, 'not an http(s) address'),
);

const mention = v.object({
  article: id,
  field: v.picklist(['text', 'title']),
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.maxLength(2_000)),
  focus: v.exactOptional(v.object({ start: offset, end: offset })),
});

const pageArticle = v.object({
  title: line,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  published: v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(40),
      v.regex(/^\d{4}-\d{2}-\d{2}((T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?$/),
    ),
  ),
  publishedPrecision: v.picklist(['instant', 'day', 'none']),
  outlet: line,
  author: v.nullable(line),
  section: v.nullable(line),
  url: webUrl,
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

const nothing = v.nullish(v.null(), null);
const anyTab = v.object({ tabId: v.nullable(tabId) });
const oneTab = v.object({ tabId });

const ui = {
  getTabState: anyTab,
  checkThisPage: anyTab,
  retry: oneTab,
  keepArticle: oneTab,
  unkeepArticle: oneTab,
  showInPage: v.object({ tabId, mention }),
  clearMarks: oneTab,
  listPacks: nothing,
  comparePack: v.object({ id }),
  corpusStats: nothing,
  getSettings: nothing,
  setSettings: v.object({
    changes: v.partial(
      v.object({
        threshold: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
        language: v.picklist(['auto', 'ar', 'en', 'fr']),
        badge: v.boolean(),
      }),
    ),
  }),
  permissionState: nothing,
  enableAllSites: nothing,
  disableAllSites: nothing,
  corpusChanged: v.object({ added: count, removed: count }),
};

const content = {
  maybeArticle: v.object({ url: webUrl }),
  notArticle: v.object({
    url: webUrl,
    why: v.picklist([
      'no-text',
      'not-arabic',
      'front-page',
      'shop',
      'forum',
      'media',
      'not-article',
    ]),
  }),
  articleRead: v.object({ url: webUrl, article: pageArticle, short: v.boolean() }),
  shown: v.null(),
};

/** Schemas of everything the background takes in, by map and name of the call. */
export const schemas: Readonly<
  Record<'ui' | 'content', Readonly<Record<string, v.GenericSchema>>>
> = { ui, content };

/** Checks a request against the schema of its call; unknown fields are dropped. Failure is 'bad-message' with the place. */
export function validRequest(
  map: 'ui' | 'content',
  name: string,
  payload: unknown,
): Result<unknown> {
  const group = schemas[map];
  const schema = Object.hasOwn(group, name) ? group[name] : undefined;
  if (schema === undefined) return fail('bad-message', `unknown call ${name}`);
  const outcome = v.safeParse(schema, payload);
  if (outcome.success) return ok(outcome.output);
  const issue = outcome.issues[0];
  return fail('bad-message', `${name}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
