/** The probability of which the given number is the log odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log odds of a probability; infinite for 0 and 1. */
export function logOddsOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}
