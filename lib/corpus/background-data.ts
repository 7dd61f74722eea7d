/** Written by scripts/background-table.ts. Base64; see background.ts for what it holds. */
export const BACKGROUND_TABLE = '';
