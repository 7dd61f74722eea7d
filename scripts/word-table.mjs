// Writes the forms of the lexicon down as the table that lib/arabic/word-index.ts looks words up in:
//
//   node scripts/word-table.mjs
//
// To be run after every change of a table under lib/arabic/lexicon: a test tells where it was forgotten, and the build
// of the command line does it by itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const arabic = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib', 'arabic');
const file = join(arabic, 'word-table.generated.ts');

/** Makes the table from the lexicon as it stands; writes it only where it is another. */
export async function refreshWordTable() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { wordForms } from './word-forms'; export { writeWordTable } from './word-table-writer';`,
      resolveDir: arabic,
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  const { wordForms, writeWordTable } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  const text = `// Made by \`node scripts/word-table.mjs\`.
/** Forms of the lexicon, see \`word-table.ts\`. */
export const WORD_TABLE = \`${writeWordTable(wordForms())}\`;
`;
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (before !== text) writeFileSync(file, text);
}

if (argv[1] === fileURLToPath(import.meta.url)) await refreshWordTable();
