/**
 * Runs some work one at a time: asked for while it runs, however often, it runs once more when it is done. So a search is
 * not made for every letter that is typed meanwhile, each waiting for those before. `work` never rejects.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
    running = null;
  };
  return () => {
    if (running) again = true;
    else running = run();
    return running;
  };
}
