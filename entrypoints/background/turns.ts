/** Runs pieces of work one after another, in the order given; one that fails holds up none after it. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Opens a queue, for work that reads, decides and writes: two pieces at once would decide on what neither leaves. */
export function openTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
