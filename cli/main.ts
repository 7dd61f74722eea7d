import { usage } from './usage';
import { UsageError } from './usage-error';

type Command = (args: readonly string[]) => Promise<void>;

// Loaded on demand: a subcommand pays only for what it uses.
const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  annotate: () => import('./commands/annotate'),
  compare: () => import('./commands/compare'),
  extract: () => import('./commands/extract'),
  language: () => import('./commands/language'),
  names: () => import('./commands/names'),
  pack: () => import('./commands/pack'),
  pairs: () => import('./commands/pairs'),
  search: () => import('./commands/search'),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : commands[name];

// A reader that closes early (head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

if (!load) {
  const asked = name === undefined || name === 'help' || name === '--help' || name === '-h';
  (asked ? process.stdout : process.stderr).write(usage);
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    await (await load()).run(args);
  } catch (error) {
    const expected = error instanceof UsageError;
    process.stderr.write(
      `isnad ${name ?? ''}: ${error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
    );
    process.exitCode = expected ? 2 : 1;
  }
}
