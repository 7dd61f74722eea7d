/**
 * Every message that crosses between the parts of the extension: one map per direction, each call with what goes in
 * (`request`) and what comes back (`reply`, inside a `Result`). `client.ts` calls, `server.ts` answers, `validate.ts`
 * checks what comes in. Everything here is plain data.
 *
 *   popup, options, compare … ──UiCalls──▶ background ──PageCalls──▶ the tab's reader script
 *                             ◀─UiEvents──            ◀─ContentCalls── content script and reader script
 *
 * Importing packs does not go through messages: the extension page (or its worker) opens the corpus itself and tells
 * the background afterwards with `corpusChanged`.
 */
import type { Comparison, Mention } from '../claims/types';
import type { CorpusStats, Origin } from '../corpus/types';
import type { PageArticle, PageVerdict } from '../page/types';
import type { FailureCode } from './result';

/** The head of an article: all the interface needs to name it and link to it. */
export interface ArticleHead {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  /** http or https only; absent where the source gave none. */
  readonly url?: string;
  readonly published: string | null;
  readonly country?: string;
  /** Where the corpus has it from; empty for the open article while the reader has not kept it. */
  readonly origins: readonly Origin[];
}

/** The article open in a tab. */
export interface OpenArticle extends ArticleHead {
  /** True while the corpus holds it because the reader kept it ('keep this article'). */
  readonly kept: boolean;
  readonly words: number;
}

/** Why a tab has no article. */
export type NoArticleReason =
  | Exclude<PageVerdict, 'article' | 'short-article'>
  /** No script of ours has looked at the page: call `checkThisPage` (the popup may do so at once: opening it is the click). */
  | 'not-checked'
  /** The browser lets no extension into this page (its own pages, the extension store, PDF viewer, the source of a page). */
  | 'out-of-reach'
  /** A page of the extension itself. */
  | 'own-page';

/** What became of an open article that no other can be held against. */
export type Alone =
  | { readonly kind: 'empty-corpus'; readonly open: OpenArticle }
  | {
      readonly kind: 'nothing-related';
      readonly open: OpenArticle;
      /** 'short': under 60 words, too little to look for; 'none': no stored article is about this; 'no-shared-claims': some are near it but make no claim in common. */
      readonly why: 'short' | 'none' | 'no-shared-claims';
      readonly related: readonly ArticleHead[];
    };

/** What the extension knows about the page in a tab. The popup draws exactly one screen for each `kind`. */
export type TabState =
  | { readonly kind: 'not-article'; readonly why: NoArticleReason; readonly url: string | null }
  | {
      readonly kind: 'working';
      readonly step: 'reading' | 'searching' | 'comparing';
      readonly open: OpenArticle | null;
    }
  | Alone
  | {
      readonly kind: 'findings';
      readonly open: OpenArticle;
      readonly comparison: Comparison;
      /** Heads of all articles in the comparison, the open one first. */
      readonly articles: readonly ArticleHead[];
      /** The article is compared with no other, and what differs stands within it: what its state would be without. */
      readonly alone?: Alone;
      /** How long search and comparison took, in milliseconds. */
      readonly tookMs: number;
    }
  | {
      readonly kind: 'error';
      readonly code: FailureCode;
      readonly open: OpenArticle | null;
      /** What the reader can do: try again (`retry`), free space, or report it. */
      readonly advice: 'retry' | 'free-space' | 'reload-page' | 'report';
    };

/** Language of the interface; 'auto' follows the browser. */
export type UiLanguage = 'auto' | 'ar' | 'en' | 'fr';

/** The reader's choices, kept in storage.local. */
export interface Settings {
  /** Findings under this confidence are hidden, 0 to 1; null means the engine's own default. */
  readonly threshold: number | null;
  readonly language: UiLanguage;
  /** The number on the toolbar button. */
  readonly badge: boolean;
}

/** Which pages the extension may read by itself. */
export interface PermissionState {
  /** The reader granted all sites; the run-time content script is registered. */
  readonly allSites: boolean;
  /** Hosts of the outlet list that the browser currently grants (Firefox lets readers take them back one by one). */
  readonly listedOutlets: { readonly granted: number; readonly total: number };
}

/** A pack in the corpus. */
export interface PackSummary {
  readonly id: string;
  /** Title in the three interface languages, or one string for all. */
  readonly title: string | { readonly ar: string; readonly en: string; readonly fr: string };
  readonly description:
    string | { readonly ar: string; readonly en: string; readonly fr: string } | null;
  readonly articles: number;
  readonly outlets: number;
  /** When it was taken in, ms since the epoch. */
  readonly imported: number;
  /** It came with the extension. */
  readonly shipped: boolean;
  readonly author: string | null;
  readonly license: string | null;
  readonly homepage: string | null;
}

/** The articles of a pack compared among themselves. */
export interface PackComparison {
  readonly title: PackSummary['title'];
  readonly description: PackSummary['description'];
  readonly comparison: Comparison;
  readonly articles: readonly ArticleHead[];
}

/** One call: what goes in, what comes out on success. */
interface Call<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

/** Extension pages (popup, options, compare, welcome) → background. Refused from anywhere else. */
export interface UiCalls {
  /** State of a tab, or of the active tab of the current window when `tabId` is null. */
  getTabState: Call<
    { readonly tabId: number | null },
    { readonly tabId: number; readonly state: TabState }
  >;
  /** Looks at the page now (after the reader's click): puts the script in where there is none. Replies at once; the state arrives as `tabStateChanged`, that of a page that can't be read too. `loading`: not before the page's text has come. */
  checkThisPage: Call<
    { readonly tabId: number | null },
    { readonly tabId: number; readonly loading: boolean }
  >;
  /** Compares again after an error. */
  retry: Call<{ readonly tabId: number }, null>;
  /** Adds the open article to the corpus under origin 'reader'. */
  keepArticle: Call<{ readonly tabId: number }, { readonly id: string }>;
  /** Takes the reader's copy of the open article out again; a pack's copy stays. */
  unkeepArticle: Call<{ readonly tabId: number }, null>;
  /** Scrolls to the mention in the tab's page and marks it. Fails with 'quote-not-found' or 'page-out-of-reach'. The mention must be one of the open article's. */
  showInPage: Call<{ readonly tabId: number; readonly mention: Mention }, null>;
  /** Takes all marks off the tab's page. */
  clearMarks: Call<{ readonly tabId: number }, null>;
  listPacks: Call<null, readonly PackSummary[]>;
  /** Compares the articles of a pack, none of them open. Fails with 'unknown-pack', also where they are too many. */
  comparePack: Call<{ readonly id: string }, PackComparison>;
  corpusStats: Call<null, CorpusStats>;
  getSettings: Call<null, Settings>;
  /** Changes the settings given and leaves the others; replies with all. */
  setSettings: Call<{ readonly changes: Partial<Settings> }, Settings>;
  permissionState: Call<null, PermissionState>;
  /**
   * Registers the script for all sites. The page must first ask the browser from within the click:
   * `requestAllSites()` of lib/platform/permissions (a background can't ask). Fails with 'permission-denied' without it.
   */
  enableAllSites: Call<null, PermissionState>;
  /** Unregisters the script and gives the permission back. */
  disableAllSites: Call<null, PermissionState>;
  /** An extension page has changed the corpus (import finished or in part): states are made anew, `corpusChanged` goes to all pages. */
  corpusChanged: Call<{ readonly added: number; readonly removed: number }, null>;
}

/** Background → extension pages: no reply; who isn't open misses nothing, for every state can be asked for. */
export interface UiEvents {
  tabStateChanged: { readonly tabId: number; readonly state: TabState };
  corpusChanged: { readonly stats: CorpusStats };
  settingsChanged: { readonly settings: Settings };
  permissionsChanged: { readonly permissions: PermissionState };
}

/** Content script and reader script → background. Accepted only from a tab's top frame, and only about that tab. */
export interface ContentCalls {
  /** Stage 1: this may be an Arabic article. The background answers by putting the reader script in; false: not needed. */
  maybeArticle: Call<{ readonly url: string }, { readonly injected: boolean }>;
  /** Stage 1: cheap detection says no. */
  notArticle: Call<{ readonly url: string; readonly why: NoArticleReason }, null>;
  /** Stage 2: the page was read and holds an article. */
  articleRead: Call<
    { readonly url: string; readonly article: PageArticle; readonly short: boolean },
    null
  >;
  /** Stage 2: the reader looks at the page again, after it was behind another tab. */
  shown: Call<null, null>;
}

/** A passage to find in the page. `prefix` and `suffix` are the text around it in the article, up to 48 characters each. */
export interface PassageToShow {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly field: 'text' | 'title';
  /** The part that carries the value, as offsets into `quote`. */
  readonly focus?: { readonly start: number; readonly end: number };
}

/** Background → the reader script of a tab. */
export interface PageCalls {
  /** Is a reader script there, and for which address? */
  ping: Call<null, { readonly url: string }>;
  /** Read the page again, whatever the cheap detection says. */
  readPage: Call<null, null>;
  /** Mark the passage and scroll to it. */
  showPassage: Call<PassageToShow, { readonly shown: boolean }>;
  clearMarks: Call<null, null>;
}

/** What a message looks like on the wire. */
export interface Envelope {
  readonly isnad: 1;
  /** Which map `name` belongs to. */
  readonly map: 'ui' | 'content' | 'page' | 'event';
  readonly name: string;
  readonly payload: unknown;
}

/** Is this one of our messages at all? The payload is checked apart, by validate.ts. */
export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { isnad, map, name } = message as Partial<Envelope>;
  return (
    isnad === 1 &&
    typeof name === 'string' &&
    (map === 'ui' || map === 'content' || map === 'page' || map === 'event')
  );
}
