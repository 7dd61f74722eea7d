import { openAsBlob, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PackProblem } from '../lib/packs';
import { isGzip, isArchive, linesBeforeFault, markedEncoding } from '../lib/packs/text-stream';
import { fileFaultText, type FaultText } from '../lib/report/import-texts';
import { say, translator } from './texts';
import { UsageError } from './usage-error';

/** The name of a file that stands for standard input. */
const STANDARD_INPUT = '-';

/** A fault in one line: where, what, what to write, and what was found there. */
export function faultLine({ where, what, example, found }: FaultText): string {
  const place = where === null ? '' : `${where}${translator.t('colon')}`;
  return [place + what, example, found].filter((part) => part !== null).join(' ');
}

/** What is wrong with a file that holds articles, as the options page says it of a pack. */
export function fileFault(file: string, problem: PackProblem): UsageError {
  const text =
    problem.code === 'no-json' ? say.noJson : faultLine(fileFaultText(problem, translator));
  return new UsageError(`${file}: ${text}`);
}

/** Why the system did not open a file, in the language of this run. */
export function systemReason(error: unknown, writing = false): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return writing ? say.noSuchFolder : say.noSuchFile;
  if (code === 'EISDIR' || code === 'EBUSY') return say.isFolder;
  if (code === 'EACCES' || code === 'EPERM') return say.notAllowed;
  return error instanceof Error ? error.message : String(error);
}

function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file === STANDARD_INPUT ? 0 : file));
  } catch (error) {
    throw new UsageError(`${file}: ${systemReason(error)}`);
  }
}

/** A file to be read in pieces; '-' and pipes are read whole. Throws UsageError where it can't be opened. */
export async function blobOf(file: string): Promise<Blob> {
  try {
    if (file !== STANDARD_INPUT && statSync(file).isFile()) return await openAsBlob(file);
  } catch (error) {
    throw new UsageError(`${file}: ${systemReason(error)}`);
  }
  return new Blob([readBytes(file)]);
}

/** A file's bytes, unpacked where they are gzipped. Throws UsageError where it can't be read. */
function plainBytes(file: string): Uint8Array {
  const bytes = readBytes(file);
  if (isArchive(bytes)) throw fileFault(file, { code: 'archive' });
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw fileFault(file, { code: 'gzip-broken' });
  }
}

/**
 * Reads a file as text: UTF-8, or UTF-16 with a byte order mark, gzipped or not; '-' is standard input. Throws
 * UsageError where it can't be read, with the line that is no such text.
 */
export function readText(file: string): string {
  const bytes = plainBytes(file);
  const encoding = markedEncoding(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const line = linesBeforeFault(bytes) + 1;
    throw fileFault(file, { code: 'encoding', ...(encoding === 'utf-8' && { line }) });
  }
}

/** How far into a page its encoding must be named (HTML standard, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * Reads a saved web page in the encoding of its byte order mark, else the one that its head names, else UTF-8; bytes
 * that don't belong become U+FFFD, as in browsers. Throws UsageError where it can't be read.
 */
export function readPage(file: string): string {
  const bytes = plainBytes(file);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const named = /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i.exec(head)?.[1];
  const encoding = markedEncoding(bytes) ?? named ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A name that no browser knows either.
    return new TextDecoder().decode(bytes);
  }
}
