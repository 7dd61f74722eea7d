import type { MessageKey, Translator } from './i18n';

/** What is wrong with a pack or with one of its articles, as lib/packs codes it. */
export interface ImportFault {
  readonly code: string;
  readonly article?: number;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly fieldCode?: string;
  /** What was done by mistake in JSON. */
  readonly slip?: string;
  readonly found?: string;
  readonly limit?: number;
  /** The article that has the same id, or the first fault of a pack that has no good article. */
  readonly first?: number | ImportFault;
  readonly reason?: string;
}

/** What is to be said of articles that were taken, as lib/packs codes it. */
export interface ImportRemark {
  readonly code: 'markup' | 'undated' | 'future' | 'not-arabic';
  readonly count: number;
  /** Numbers of the first of them in the pack. */
  readonly articles: readonly number[];
}

const REMARKS = {
  markup: 'remarkMarkup',
  undated: 'remarkUndated',
  future: 'remarkFuture',
  'not-arabic': 'remarkNotArabic',
} as const;

/** A remark in words: how many articles, what of them, which. */
export function remarkText(
  { code, count, articles }: ImportRemark,
  translator: Translator,
): string {
  const { t, plural, number, list } = translator;
  const places = articles.map(number);
  return t('importRemark', {
    articles: plural('articles', count),
    what: t(REMARKS[code]),
    places: count > places.length ? [...places, '…'].join(t('listSeparator')) : list(places),
  });
}

/** A fault in words: where it is, what it is, and what was found there. */
export interface FaultText {
  readonly where: string | null;
  readonly what: string;
  /** What to write, to be read from left to right; `what` ends with a colon then. */
  readonly example: string | null;
  readonly found: string | null;
}

const FIELDS = '"format": "isnad-pack", "version": 1, "id": "my-pack", "title": "…"';
const ARTICLE = '{"outlet": "…", "title": "…", "text": "…", "published": "2024-05-31"}';

const EXAMPLES: Readonly<Record<string, string>> = {
  'not-pack': FIELDS,
  'bare-list': `{${FIELDS}, "articles": [ … ]}`,
  'header-missing': `{${FIELDS}}`,
  'articles-missing': `"articles": [ ${ARTICLE}, … ]`,
};

/** A field that is wrong, in words. */
function fieldText(code: string, fault: ImportFault, { t }: Translator): string {
  const field = fault.field ?? '';
  switch (code) {
    case 'missing':
      return t('field_missing', { field });
    case 'blank':
      return t('field_blank', { field });
    case 'too-long':
      return t('field_too_long', { field, limit: fault.limit ?? 0 });
    case 'url':
      return t('field_url', { field });
    case 'date':
      return t('field_date', { field });
    case 'country':
      return t('field_country', { field });
    case 'language':
      return t('field_language', { field });
    case 'id':
      return t('field_id', { field });
    case 'version':
      return t('field_version', { field });
    case 'languages':
      return t('field_languages', { field });
    case 'duplicate-id':
      return t('field_duplicate_id', { first: typeof fault.first === 'number' ? fault.first : 0 });
    default:
      return t('field_type', { field });
  }
}

const SLIPS: Readonly<Record<string, MessageKey>> = {
  'comma-extra': 'slip_comma_extra',
  'comma-missing': 'slip_comma_missing',
  'comma-kind': 'slip_comma_kind',
  quotes: 'slip_quotes',
  'inner-quote': 'slip_inner_quote',
  'line-break': 'slip_line_break',
  backslash: 'slip_backslash',
  comment: 'slip_comment',
  'cut-short': 'slip_cut_short',
  more: 'slip_more',
};

/** What was done by mistake, and what to write instead; null where it is not known. */
function slipText({ slip = '' }: ImportFault, { t }: Translator): string | null {
  const key = SLIPS[slip];
  return key === undefined ? null : t(key);
}

function rowText(fault: ImportFault, translator: Translator): string {
  const { t, size } = translator;
  switch (fault.code) {
    case 'row-not-json':
      return `${t('row_not_json')} ${slipText(fault, translator) ?? t('row_one_line')}`;
    case 'row-too-long':
      return t('row_too_long', { size: size(fault.limit ?? 0) });
    case 'row-too-deep':
      return t('row_too_deep');
    case 'row-not-object':
      return t('row_not_object');
    case 'row-header':
      return t('row_header');
    case 'refused':
      return t('row_refused', { reason: fault.reason ?? '' });
    default:
      return fieldText(fault.code, fault, translator);
  }
}

function fileText(fault: ImportFault, translator: Translator): string {
  const { t, plural, size } = translator;
  switch (fault.code) {
    case 'empty':
      return t('problem_empty');
    case 'archive':
      return t('problem_archive');
    case 'gzip-broken':
      return t('problem_gzip_broken');
    case 'encoding':
      return t('problem_encoding');
    case 'no-json':
      return t('problem_no_json_at_all');
    case 'not-json':
      return `${t('problem_not_json')} ${slipText(fault, translator) ?? t('slip_unknown')}`;
    case 'not-pack':
      return t('problem_not_pack');
    case 'bare-list':
      return t('problem_bare_list');
    case 'header-missing':
      return t('problem_header_missing');
    case 'version':
      return t('problem_version');
    case 'header-field':
      return `${t('problem_header_field')} ${fieldText(fault.fieldCode ?? '', fault, translator)}`;
    case 'articles-missing':
      return t('problem_articles_missing');
    case 'no-articles':
      return t('problem_no_articles');
    case 'none-valid':
      return plural('problemNoneValid', fault.limit ?? 0);
    case 'too-deep':
      return t('problem_too_deep', { limit: fault.limit ?? 0 });
    case 'too-large':
      return t('problem_too_large', { size: size(fault.limit ?? 0) });
    case 'too-many':
      return t('problem_too_many', { limit: fault.limit ?? 0 });
    case 'read-failed':
      return t('problem_read_failed');
    case 'busy':
      return t('problem_busy');
    case 'storage':
      return t('problem_storage');
    default:
      return t('problem_unexpected');
  }
}

function whereText({ article, line, column }: ImportFault, { t }: Translator): string | null {
  if (article !== undefined && line !== undefined) return t('atArticleLine', { article, line });
  if (article !== undefined) return t('atArticle', { article });
  if (line !== undefined && column !== undefined) return t('atLineColumn', { line, column });
  return line === undefined ? null : t('atLine', { line });
}

function foundText({ found, slip }: ImportFault, { t }: Translator): string | null {
  if (found === undefined || found === '') return null;
  // A stretch of JSON is read from left to right, whatever language its texts are in.
  return t('foundInstead', { found: slip === undefined ? found : `\u2066${found}\u2069` });
}

/** Why a whole file was turned down, in the reader's language. */
export function fileFaultText(fault: ImportFault, translator: Translator): FaultText {
  if (typeof fault.first === 'object') {
    const { where, what, found } = articleFaultText(fault.first, translator);
    const place = where === null ? '' : `${where}${translator.t('colon')}`;
    return {
      where: null,
      what: `${fileText(fault, translator)} ${place}${what}`,
      example: null,
      found,
    };
  }
  return {
    where: whereText(fault, translator),
    what: fileText(fault, translator),
    example: EXAMPLES[fault.code] ?? null,
    found: foundText(fault, translator),
  };
}

/** Why one article was turned down, in the reader's language. */
export function articleFaultText(fault: ImportFault, translator: Translator): FaultText {
  return {
    where: whereText(fault, translator),
    what: rowText(fault, translator),
    example: null,
    found: foundText(fault, translator),
  };
}
