/** How exactly the page gives the day of publication. */
export type PublishedPrecision = 'instant' | 'day' | 'none';

/** Why a page is, or is not, taken for an Arabic news article. Stable codes; the interface translates them. */
export type PageVerdict =
  /** An Arabic article. */
  | 'article'
  /** An Arabic article of so few words that there is little to compare. */
  | 'short-article'
  /** No text to speak of. */
  | 'no-text'
  /** Text, but in another language (Persian and Urdu among them). */
  | 'not-arabic'
  /** A page of headlines: front page, section, search results, tag. */
  | 'front-page'
  /** Something is sold here. */
  | 'shop'
  /** A forum or a thread of posts. */
  | 'forum'
  /** A page of video, pictures or audio with hardly any text beside it. */
  | 'media'
  /** Arabic text that does not read as one article. */
  | 'not-article';

/** What the extension reads out of a page. All strings are plain text without bidi controls. */
export interface PageArticle {
  readonly title: string;
  /** Paragraphs parted by \n, boilerplate and doubled paragraphs left out. */
  readonly text: string;
  /** ISO 8601 day or instant, or null where the page gives none. */
  readonly published: string | null;
  readonly publishedPrecision: PublishedPrecision;
  readonly outlet: string;
  readonly author: string | null;
  readonly section: string | null;
  /** Canonical http(s) address without tracking parameters. */
  readonly url: string;
  /** ISO 3166 alpha-2 code of the outlet's country, where the outlet is known. */
  readonly country: string | null;
}

/** The outcome of reading a page: `article` is true for 'article' and 'short-article'. */
export interface Extraction extends PageArticle {
  readonly article: boolean;
  readonly why: PageVerdict;
  /** BCP 47 primary subtag of the text's language as far as it was read ('ar', 'fa', 'ur', 'en', …) or 'und'. */
  readonly language: string;
}
