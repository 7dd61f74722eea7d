/** Names of built files that are also named in the manifest or injected. */
export const ARTICLE_SCRIPT = 'article.js';
export const READER_SCRIPT = 'reader.js';
/** The readers of Arabic and the comparer; the background loads them when it compares. */
export const ENGINE_SCRIPT = 'engine.js';
/** List of the shipped packs: `[{ file, digest }]`. */
export const SEED_INDEX = 'seeds/index.json';
