/** The longest that work goes on before others get their turn, in milliseconds. */
const SLICE = 20;

let sliceBegan = 0;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Await between two pieces of long work: lets messages and events through once the slice is used up. */
export async function breathe(): Promise<void> {
  const now = performance.now();
  if (now - sliceBegan < SLICE) return;
  await nextTurn();
  sliceBegan = performance.now();
}
