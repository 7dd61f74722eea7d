/** The longest that work goes on before others get their turn, in milliseconds. */
const SLICE = 20;

let sliceBegan = 0;

/** Lets what is waiting be heard, once. A message to oneself: timers of no time come to take some milliseconds. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Await between two pieces of long work: lets messages and events through once the slice is used up. */
export async function breathe(): Promise<void> {
  const now = performance.now();
  if (now - sliceBegan < SLICE) return;
  await nextTurn();
  sliceBegan = performance.now();
}
