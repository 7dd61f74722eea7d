import { open, rename, rm } from 'node:fs/promises';
import {
  checkPack,
  openPack,
  PACK_LIMITS,
  packFile,
  packFileName,
  REJECTIONS_LISTED,
  type Remark,
} from '../../lib/packs';
import type { PackArticle, PackHeader, PackProblem, Rejection } from '../../lib/packs';
import { isJsonObject } from '../../lib/packs/json-value';
import { articleFaultText, fileFaultText } from '../../lib/report/import-texts';
import { fileRows, type FileRow } from '../file-rows';
import { packRemarks, type RemarkCode } from '../pack-remarks';
import { oneFile, parseOptions } from '../parse-options';
import { blobOf, faultLine, fileFault, systemReason } from '../read-file';
import { say, translator } from '../texts';
import { UsageError } from '../usage-error';
import { write } from '../write';

/** `isnad pack check FILE` and `isnad pack build ROWS --id ID --title TITLE`. */
export async function run(args: readonly string[]): Promise<void> {
  const [action, ...rest] = args;
  if (action === 'check') return check(rest);
  if (action === 'build') return build(rest);
  throw new UsageError(say.packAction, true);
}

/** What is wrong with the articles of a pack that has no good one, REJECTIONS_LISTED at the most. */
async function rejectionsOf(pack: Blob): Promise<readonly Rejection[]> {
  const opened = await openPack(pack);
  const found: Rejection[] = [];
  if (!opened.ok) return found;
  for await (const item of opened.value.articles()) {
    if (!item.ok) found.push(item.rejected);
    if (found.length === REJECTIONS_LISTED) break;
  }
  return found;
}

/** Why a pack is turned down as a whole, in one line. */
const problemLine = (problem: PackProblem): string => faultLine(fileFaultText(problem, translator));

/** What is wrong with single articles, one line each, and how many more there are. */
function rejectionLines(rejected: readonly Rejection[], count: number): string {
  const lines = rejected.map((it) => `  ${faultLine(articleFaultText(it, translator))}\n`);
  if (count > rejected.length) lines.push(`  ${say.more(count - rejected.length)}\n`);
  return lines.join('');
}

function remarkLine({ code, count, articles }: Remark<RemarkCode>): string {
  const more = count > articles.length ? ', …' : '';
  return `  ${say.remark(code, count, `${articles.join(', ')}${more}`)}\n`;
}

async function check(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const file = oneFile(positionals);
  const blob = await blobOf(file);
  const checked = await checkPack(blob);
  if (!checked.ok) {
    process.exitCode = 1;
    const { problem } = checked;
    if (values.json) {
      await write(`${JSON.stringify({ ok: false, problem })}\n`);
    } else if (problem.code === 'none-valid') {
      const count = problem.limit ?? 0;
      const lines = rejectionLines(await rejectionsOf(blob), count);
      await write(`${file}: ${say.packBad}\n${say.turnedDown(count)}\n${lines}`);
    } else {
      await write(`${file}: ${say.packBad}\n  ${problemLine(problem)}\n`);
    }
    return;
  }
  const { pack, ...summary } = checked.value;
  const remarks = await packRemarks(pack);
  if (summary.rejectedCount > 0) process.exitCode = 1;
  if (values.json) {
    await write(`${JSON.stringify({ ok: true, header: pack.header, ...summary, remarks })}\n`);
    return;
  }
  const { valid, outlets, from, to, rejected, rejectedCount } = summary;
  const what = say.packGood(pack.header.id, valid, outlets, from ?? '?', to ?? '?');
  await write(`${file}: ${what}\n`);
  if (rejectedCount > 0)
    await write(`${say.turnedDown(rejectedCount)}\n${rejectionLines(rejected, rejectedCount)}`);
  await write(remarks.map(remarkLine).join(''));
}

/** The articles of a file for a pack, and what is known of their places. */
class Rows {
  /** Place of each article that went into the pack, in order. */
  private readonly places: Pick<FileRow, 'article' | 'line'>[] = [];
  readonly broken: Rejection[] = [];
  brokenCount = 0;

  async *read(file: string): AsyncGenerator<PackArticle> {
    for await (const { value, broken, ...place } of fileRows(file)) {
      if (broken || !isJsonObject(value)) {
        this.brokenCount++;
        if (this.broken.length < REJECTIONS_LISTED) {
          this.broken.push({ ...(broken ?? { code: 'row-not-object' }), ...place });
        }
        continue;
      }
      this.places.push(place);
      // Its fields are checked in the finished pack, by the validator that importing uses.
      yield value as unknown as PackArticle;
    }
  }

  /** A fault of the finished pack, with its place in the file. */
  placed({ line: _inPack, ...rejection }: Rejection): Rejection {
    const { first } = rejection;
    const earlier = first === undefined ? undefined : this.places[first - 1];
    return {
      ...rejection,
      ...this.places[rejection.article - 1],
      ...(earlier && { first: earlier.article }),
    };
  }
}

async function build(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      title: { type: 'string' },
      description: { type: 'string' },
      author: { type: 'string' },
      license: { type: 'string' },
      homepage: { type: 'string' },
      out: { type: 'string' },
      gzip: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const file = oneFile(positionals);
  const { id, title } = values;
  if (id === undefined || title === undefined) throw new UsageError(say.packNeeds, true);
  const header: PackHeader = {
    format: 'isnad-pack',
    version: 1,
    id,
    title,
    ...(values.description !== undefined && { description: values.description }),
    ...(values.author !== undefined && { author: values.author }),
    ...(values.license !== undefined && { license: values.license }),
    ...(values.homepage !== undefined && { homepage: values.homepage }),
    created: new Date().toISOString().slice(0, 10),
  };
  const options = { layout: values.json ? 'json' : 'ndjson', gzip: values.gzip } as const;
  const rows = new Rows();
  const pack = await packFile(header, rows.read(file), options);
  const checked = await checkPack(pack, { limits: PACK_LIMITS });
  if (!checked.ok) {
    const { problem } = checked;
    // The places are those of the pack, which nobody will see.
    const { line: _line, column: _column, first, ...rest } = problem;
    if (problem.code !== 'none-valid' && problem.code !== 'no-articles')
      throw new UsageError(`${file}: ${problemLine(rest)}`);
    if (!first && rows.brokenCount === 0) throw fileFault(file, rest);
    const none = first ? await rejectionsOf(pack) : [];
    const all = [...rows.broken, ...none.map((it) => rows.placed(it))];
    throw new UsageError(nothingBuilt(file, all, rows.brokenCount + (problem.limit ?? 0)));
  }
  const { rejected, rejectedCount, valid, outlets } = checked.value;
  const bad = rejectedCount + rows.brokenCount;
  if (bad > 0) {
    const all = [...rows.broken, ...rejected.map((it) => rows.placed(it))];
    throw new UsageError(nothingBuilt(file, all, bad));
  }
  const out = values.out ?? packFileName(id, options);
  await writeWhole(out, pack);
  const remarks = await packRemarks(checked.value.pack);
  await write(
    `${out}: ${say.built(valid, outlets, translator.size(pack.size))}\n${remarks.map(remarkLine).join('')}`,
  );
}

function nothingBuilt(file: string, faults: readonly Rejection[], count: number): string {
  const listed = [...faults].sort((a, b) => a.article - b.article).slice(0, REJECTIONS_LISTED);
  return `${file}: ${say.nothingBuilt(count)}\n${rejectionLines(listed, count)}`.trimEnd();
}

/** Writes beside the target first, so that a stop in the middle leaves no half pack under its name. */
async function writeWhole(file: string, content: Blob): Promise<void> {
  const temporary = `${file}.part`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(new Uint8Array(await content.arrayBuffer()));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UsageError(`${file}: ${systemReason(error, true)}`);
  }
}
