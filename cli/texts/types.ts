import type { PageVerdict } from '../../lib/page/types';
import type { RemarkCode } from '../pack-remarks';

/** Names of the subcommands. */
export type CommandName =
  'compare' | 'extract' | 'annotate' | 'names' | 'pairs' | 'language' | 'search' | 'pack';

/** What `isnad` says in one language. Names of files, fields and options come as they are written. */
export interface Texts {
  readonly head: string;
  /** How each subcommand is called and what it does, as `isnad` and `isnad COMMAND --help` print it. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly tail: string;
  unknownCommand(name: string): string;
  /** Below a mistake in the call. */
  seeHelp(command: string): string;
  unknownOption(option: string): string;
  optionNeedsValue(option: string): string;
  optionTakesNoValue(option: string): string;
  unexpectedArgument(argument: string): string;
  readonly oneFile: string;
  readonly bothFiles: string;
  readonly packAction: string;
  readonly packNeeds: string;
  readonly rowsFromInput: string;
  readonly waitsForRows: string;
  readonly noSuchFile: string;
  readonly isFolder: string;
  readonly notAllowed: string;
  readonly noSuchFolder: string;
  readonly noJson: string;
  readonly noArticles: string;
  sameId(id: string): string;
  noArticleOfId(id: string, ids: string): string;
  readonly notInCorpus: string;
  wholeNumber(option: string, from: number, to: number): string;
  readonly threshold: string;
  lang(known: string): string;
  readonly publishedOption: string;
  /** Notes of `compare`, on standard error. */
  publishedUnread(place: string, found: string): string;
  notArabic(places: string): string;
  /** Also a note of `compare`; `open`: with an article open. */
  parted(places: string, open: boolean): string;
  readonly packBad: string;
  packGood(id: string, articles: number, outlets: number, from: string, to: string): string;
  turnedDown(count: number): string;
  more(count: number): string;
  remark(code: RemarkCode, count: number, places: string): string;
  nothingBuilt(count: number): string;
  built(articles: number, outlets: number, size: string): string;
  readonly noArticleHere: string;
  verdict(why: PageVerdict): string;
  readonly rowNoObject: string;
  rowNoJson: string;
  rowNotUtf8: string;
  readonly sameName: string;
  readonly twoNames: string;
  readonly arabic: string;
  readonly otherLanguage: string;
  pairVerdict(verdict: 'agree' | 'disagree' | 'other'): string;
}
