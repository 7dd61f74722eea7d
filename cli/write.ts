import { once } from 'node:events';

/** Writes to standard output and waits while its buffer is full, so that memory stays flat on long outputs. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
