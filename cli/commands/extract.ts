import { parseHTML } from 'linkedom';
import { extract } from '../../lib/page/extract';
import { oneFile, parseOptions } from '../parse-options';
import { readPage } from '../read-file';
import { say, translator } from '../texts';
import { write } from '../write';

/** `isnad extract FILE.html --url URL`: the article in a saved page, or why there is none. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { document } = parseHTML(readPage(oneFile(positionals)));
  // linkedom's Document has what extraction uses, though not the DOM library's type.
  const extraction = extract(document as unknown as Document, values.url ?? '');
  const { article, language, title, text, published, outlet, author, url, why } = extraction;
  if (values.json) {
    await write(
      `${JSON.stringify({ article, language, title, text, published, outlet, author, url, why })}\n`,
    );
    return;
  }
  if (!article) process.exitCode = 1;
  await write(
    article
      ? `${title}\n${[outlet, author, published].filter(Boolean).join(' · ')}\n${url}\n\n${text}\n`
      : `${say.noArticleHere}${translator.t('colon')}${say.verdict(why)}\n`,
  );
}
