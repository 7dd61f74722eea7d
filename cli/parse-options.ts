import { parseArgs, type ParseArgsConfig } from 'node:util';
import { say } from './texts';
import { UsageError } from './usage-error';

/** Node's complaint about the arguments, in the language of this run; its own words where it says something else. */
function complaint(error: unknown): string {
  const { code = '', message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  // The message quotes the option or the argument: '--colour', '-k, --k <value>'.
  const quoted = /'(?:-\w, )?([^' ]+)[^']*'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return say.unknownOption(quoted);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return say.unexpectedArgument(quoted);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(message)
        ? say.optionTakesNoValue(quoted)
        : say.optionNeedsValue(quoted);
    default:
      return message;
  }
}

/** `parseArgs` whose complaints are the user's to mend: throws UsageError. */
export function parseOptions<const T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(complaint(error), true);
  }
}

/** The one file that a command is given. Throws UsageError where there is none, or more. */
export function oneFile([file, ...more]: readonly string[]): string {
  if (file === undefined || more.length > 0) throw new UsageError(say.oneFile, true);
  return file;
}
