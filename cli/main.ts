import { version } from '../package.json';
import { say, type CommandName } from './texts';
import { usage, usageOf } from './usage';
import { UsageError } from './usage-error';

type Command = (args: readonly string[]) => Promise<void>;

// Loaded on demand: a subcommand pays only for what it uses.
const commands: Readonly<Record<CommandName, () => Promise<{ readonly run: Command }>>> = {
  annotate: () => import('./commands/annotate'),
  compare: () => import('./commands/compare'),
  extract: () => import('./commands/extract'),
  language: () => import('./commands/language'),
  names: () => import('./commands/names'),
  pack: () => import('./commands/pack'),
  pairs: () => import('./commands/pairs'),
  search: () => import('./commands/search'),
};

const HELP: ReadonlySet<string> = new Set(['--help', '-h', 'help']);
const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commands, name);

/** Says that there is no such command, and which there are; returns the exit code. */
function unknownCommand(name: string): number {
  process.stderr.write(`isnad: ${say.unknownCommand(name)}\n\n${usage()}`);
  return 2;
}

/** Runs what the arguments ask for; returns the exit code. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || HELP.has(name)) {
    const [about] = args;
    if (about !== undefined && !isCommand(about)) return unknownCommand(about);
    process.stdout.write(about === undefined ? usage() : usageOf(about));
    return 0;
  }
  if (!isCommand(name)) return unknownCommand(name);
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(usageOf(name));
    return 0;
  }
  try {
    await (await commands[name]()).run(args);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    const text = (what: string): string => `isnad ${name}: ${what}\n`;
    if (error instanceof UsageError) {
      process.stderr.write(text(error.message));
      if (error.ofCall) process.stderr.write(`${say.seeHelp(name)}\n`);
      return 2;
    }
    process.stderr.write(
      text(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    return 1;
  }
}

// A reader that closes early (head) is no failure; of the notes on standard error neither, while the answer goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));
