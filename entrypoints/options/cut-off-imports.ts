import { unfinishedImports, type UnfinishedImport } from '../../lib/packs';
import { NOTES_LOCK } from './import-messages';
import { withCorpus } from './with-corpus';

/**
 * The imports that the end of a page or of the browser cut off. Looked for when none is under way any more: the note of
 * one that another page is at looks the same, and without its file it would be given up under the other's hands.
 */
export async function cutOffImports(): Promise<readonly UnfinishedImport[]> {
  return navigator.locks.request(NOTES_LOCK, { mode: 'shared' }, () =>
    withCorpus(unfinishedImports),
  );
}
