import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

/** A document made from markup, as the command line makes it. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** The document of a fixture page. */
export function fixture(name: string): Document {
  return documentOf(readFileSync(join(FOLDER, name), 'utf8'));
}
