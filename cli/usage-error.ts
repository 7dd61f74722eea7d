/** A mistake in the call or in a file given: said without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** @param ofCall the call itself is wrong: `--help` is pointed to */
  constructor(
    message: string,
    readonly ofCall = false,
  ) {
    super(message);
  }
}
