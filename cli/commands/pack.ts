import { createReadStream, openAsBlob } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { checkPack, PACK_LIMITS, packFile, packFileName } from '../../lib/packs';
import type { PackArticle, PackHeader, PackProblem, Rejection } from '../../lib/packs';
import { parseOptions } from '../parse-options';
import { UsageError } from '../usage-error';
import { write } from '../write';

/** `isnad pack check FILE` and `isnad pack build ROWS --id ID --title TITLE`. */
export async function run(args: readonly string[]): Promise<void> {
  const [action, ...rest] = args;
  if (action === 'check') return check(rest);
  if (action === 'build') return build(rest);
  throw new UsageError(
    'say what to do: isnad pack check FILE, or isnad pack build ROWS --id ID --title TITLE',
  );
}

async function blobOf(file: string): Promise<Blob> {
  try {
    return await openAsBlob(file);
  } catch (error) {
    throw new UsageError(`can't read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

const place = ({ line, column }: { readonly line?: number; readonly column?: number }): string =>
  line === undefined ? '' : ` at line ${line}${column === undefined ? '' : `, column ${column}`}`;
const details = (problem: PackProblem | Rejection): string =>
  [
    problem.field === undefined ? '' : `field "${problem.field}"`,
    'fieldCode' in problem && problem.fieldCode ? problem.fieldCode : '',
    problem.found === undefined ? '' : `found ${JSON.stringify(problem.found)}`,
    problem.limit === undefined ? '' : `bound ${problem.limit}`,
  ]
    .filter(Boolean)
    .join(', ');
const colon = (text: string): string => (text ? `: ${text}` : '');

async function check(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('name one file');
  const checked = await checkPack(await blobOf(file));
  if (!checked.ok) {
    if (values.json) await write(`${JSON.stringify({ ok: false, problem: checked.problem })}\n`);
    else
      await write(
        `${file}: not a pack that can be taken: ${checked.problem.code}${place(checked.problem)}${colon(details(checked.problem))}\n`,
      );
    process.exitCode = 1;
    return;
  }
  const { pack, ...summary } = checked.value;
  if (values.json) {
    await write(`${JSON.stringify({ ok: true, header: pack.header, ...summary })}\n`);
  } else {
    await write(
      `${file}: ${pack.header.id}: ${summary.valid} articles of ${summary.outlets} outlets, ${summary.from ?? '?'} to ${summary.to ?? '?'}; ${summary.rejectedCount} turned down\n`,
    );
    for (const rejection of summary.rejected)
      await write(
        `  article ${rejection.article}${place(rejection)}: ${rejection.code}${colon(details(rejection))}\n`,
      );
  }
  if (summary.rejectedCount > 0) process.exitCode = 1;
}

async function* rowsOf(file: string): AsyncGenerator<PackArticle> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    number++;
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch (error) {
      throw new UsageError(
        `${file}, line ${number}: ${error instanceof Error ? error.message : error}`,
      );
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new UsageError(`${file}, line ${number} is no object`);
    // Its fields are checked below, in the finished pack, by the validator that importing uses.
    yield row as PackArticle;
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
  const [file] = positionals;
  const { id, title } = values;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('name one file of articles (NDJSON)');
  if (id === undefined || title === undefined)
    throw new UsageError('a pack needs --id and --title');
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
  const pack = await packFile(header, rowsOf(file), options);
  const checked = await checkPack(pack, { limits: PACK_LIMITS });
  if (!checked.ok)
    throw new UsageError(
      `the pack would not be taken: ${checked.problem.code}${colon(details(checked.problem))}`,
    );
  if (checked.value.rejectedCount > 0) {
    const [first] = checked.value.rejected;
    throw new UsageError(
      `${checked.value.rejectedCount} articles would be turned down, first article ${first?.article ?? '?'}: ${first?.code ?? ''}${first ? colon(details(first)) : ''}`,
    );
  }
  const out = values.out ?? packFileName(id, options);
  await writeWhole(out, pack);
  await write(
    `${out}: ${checked.value.valid} articles of ${checked.value.outlets} outlets, ${pack.size} bytes\n`,
  );
}

/** Writes beside the target first, so that a stop in the middle leaves no half pack under its name. */
async function writeWhole(file: string, content: Blob): Promise<void> {
  const temporary = `${file}.part`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(new Uint8Array(await content.arrayBuffer()));
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
