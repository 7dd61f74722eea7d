import { REJECTIONS_LISTED } from './limits';
import { asResult, openPack, type OpenPack, type ReadOptions } from './read';
import { PackError, type PackProblem, type Rejection, type Result } from './types';

/** What a whole pack was found to be, before any of it is used. */
export interface PackCheck {
  readonly pack: OpenPack;
  /** Articles that can be taken. */
  readonly valid: number;
  /** Articles that can't. */
  readonly rejectedCount: number;
  /** The first of them, REJECTIONS_LISTED at the most. */
  readonly rejected: readonly Rejection[];
  readonly outlets: number;
  /** First and last day of publication, null where no article gives one. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads a pack from end to end without keeping its articles, so that a file that is damaged in its
 * last byte is turned down before anything has been written.
 * @returns the check, or what is wrong with the file as a whole
 */
export function checkPack(
  file: Blob,
  options: ReadOptions = {},
): Promise<Result<PackCheck, PackProblem>> {
  return asResult(async () => {
    const opened = await openPack(file, options);
    if (!opened.ok) throw new PackError(opened.problem);
    const outlets = new Set<string>();
    const rejected: Rejection[] = [];
    let valid = 0;
    let rejectedCount = 0;
    let from: string | null = null;
    let to: string | null = null;
    for await (const item of opened.value.articles()) {
      if (!item.ok) {
        rejectedCount++;
        if (rejected.length < REJECTIONS_LISTED) rejected.push(item.rejected);
        continue;
      }
      valid++;
      outlets.add(item.article.outlet);
      const day = item.article.published?.slice(0, 10);
      if (day !== undefined && (from === null || day < from)) from = day;
      if (day !== undefined && (to === null || day > to)) to = day;
    }
    if (valid + rejectedCount === 0) throw new PackError({ code: 'no-articles' });
    // Nothing usable: say so as one problem, with the first reason and its place.
    const [first] = rejected;
    if (valid === 0 && first)
      throw new PackError({ code: 'none-valid', limit: rejectedCount, first });
    return { pack: opened.value, valid, rejectedCount, rejected, outlets: outlets.size, from, to };
  });
}
