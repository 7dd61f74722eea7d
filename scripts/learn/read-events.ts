import { readFileSync } from 'node:fs';
import { readBriefs } from '../../tests/support/briefs.mjs';
import { placeEvent, type TrainingEvent } from '../claims-rows';

/**
 * The annotated events of some files: one of a `.json`, all briefs of a `.txt`. Throws where a file is of neither form or
 * a quote is not in its article.
 */
export function readEvents(files: readonly string[]): TrainingEvent[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return (file.endsWith('.txt') ? readBriefs(text, file) : [JSON.parse(text)]).map(placeEvent);
  });
}
