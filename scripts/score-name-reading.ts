// Counts the names of public figures that are not read whole where news names persons: behind an office, a verb of speech, what
// was done to somebody, what he did, and before the colon of a headline; `--list` prints the names.
//   npx tsx scripts/score-name-reading.ts [--list]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../lib/arabic/annotate';

/** Sentences and headlines with X where the name goes. */
const FRAMES = [
  'وقال وزير النقل الأسبق X إن المشروع سيبدأ العام المقبل.',
  'وأكد X أن الوضع مستقر.',
  'وحُكم على X بالسجن سبع سنوات.',
  'أعلنت الشرطة توقيف X مساء أمس.',
  'واستقال X من منصبه أمس.',
  'وتوفي X عن 80 عاما.',
  'وفاز X بالجائزة الأولى.',
  'بحضور X أمس.',
  'X: المشروع يبدأ العام المقبل',
];

const { list } = parseArgs({ options: { list: { type: 'boolean', default: false } } }).values;
const names = readFileSync(join(import.meta.dirname, '../tests/names/figures.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

/** Is the name read whole, as one person, in a frame? */
function isRead(name: string, frame: string): boolean {
  const at = frame.indexOf('X');
  return annotate(frame.replace('X', name)).names.some(
    ({ kind, start, end }) => kind === 'person' && start <= at && end >= at + name.length,
  );
}

for (const frame of FRAMES) {
  const unread = names.filter((name) => !isRead(name, frame));
  console.log(`${String(unread.length).padStart(3)} of ${names.length} unread: ${frame}`);
  if (list) console.log(`    ${unread.join('، ')}`);
}
