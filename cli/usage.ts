import { say, type CommandName } from './texts';

/** What `isnad` without a subcommand prints. */
export const usage = (): string =>
  `${say.head}\n\n${Object.values(say.commands).join('\n')}\n\n${say.tail}\n`;

/** What `isnad COMMAND --help` prints. */
export const usageOf = (command: CommandName): string =>
  `${say.commands[command]}\n\n${say.tail}\n`;
