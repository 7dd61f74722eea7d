import type { NoticeText } from '../../components/shared/Notice';
import type { Origin } from '../../lib/corpus/types';
import { articlesOf } from '../../lib/packs/export';
import { packFile, packFileName } from '../../lib/packs/write';
import type { PackHeader } from '../../lib/packs';
import type { Translator } from '../../lib/report/index';
import { saveFile } from '../shared/save-file';
import { withCorpus } from './with-corpus';

/** What is to be saved, and under which name. */
export interface SavedPack {
  readonly origin: Origin;
  readonly header: PackHeader;
  /** In the language of the interface. */
  readonly title: string;
  /** Ids of the origin's articles that are saved; left out: all. */
  readonly only?: ReadonlySet<string>;
}

/** Hands articles to the browser as a pack's file, and tells of it. Throws what the corpus throws. */
export async function savePack(
  { origin, header, title, only }: SavedPack,
  { t }: Translator,
  tell: (notice: NoticeText) => void,
): Promise<void> {
  tell({ tone: 'info', text: t('packExporting', { title }) });
  const options = { layout: 'ndjson', gzip: true } as const;
  const file = await withCorpus((corpus) =>
    packFile(header, articlesOf(corpus, origin, only), options),
  );
  const name = packFileName(header.id, options);
  saveFile(file, name);
  tell({ tone: 'info', text: t('packExported', { file: name }) });
}
