/** The import that was to go on is no longer under way: its origin was taken out, or another import begun. */
export class ImportGone extends Error {
  override readonly name = 'ImportGone';
}
