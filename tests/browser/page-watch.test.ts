import { afterEach, describe, expect, it } from 'vitest';
import { watchPage } from '../../lib/page/watch';

const home = location.href;
let stop: (() => void) | undefined;

afterEach(() => {
  stop?.();
  stop = undefined;
  history.replaceState(null, '', home);
  document.body.innerHTML = '';
});

/** Starts a watch and collects what it tells. */
function watch(alive = (): boolean => true): boolean[] {
  const told: boolean[] = [];
  stop = watchPage({ changed: (navigated) => told.push(navigated), alive });
  return told;
}

function path(query: string): string {
  const url = new URL(home);
  url.searchParams.set('page', query);
  return url.href;
}

describe('a page that is watched', () => {
  it('tells once of many changes in a row', async () => {
    const told = watch();
    for (let at = 0; at < 50; at += 1) document.body.append(document.createElement('p'));
    await expect.poll(() => told, { timeout: 3_000 }).toEqual([false]);
  });

  it('tells of an address changed by script, and of the way back', async () => {
    const told = watch();
    history.pushState(null, '', path('2'));
    await expect.poll(() => told, { timeout: 4_000 }).toEqual([true]);
    history.back();
    await expect.poll(() => told, { timeout: 4_000 }).toEqual([true, true]);
  });

  it('takes a jump within the page for none', async () => {
    const told = watch();
    history.replaceState(null, '', `${home.split('#', 1)[0] ?? ''}#comments`);
    document.body.append(document.createElement('p'));
    await expect.poll(() => told, { timeout: 3_000 }).toEqual([false]);
  });

  it('looks at a page that never rests all the same', async () => {
    const told = watch();
    const restless = setInterval(() => document.body.append(document.createElement('i')), 100);
    try {
      await expect.poll(() => told.length, { timeout: 8_000 }).toBeGreaterThan(0);
    } finally {
      clearInterval(restless);
    }
  });

  it('stops for good once the extension is gone', async () => {
    let asked = 0;
    const told = watch(() => {
      asked += 1;
      return false;
    });
    document.body.append(document.createElement('p'));
    await expect.poll(() => asked, { timeout: 3_000 }).toBe(1);
    history.pushState(null, '', path('3'));
    const seen = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true });
    });
    document.body.append(document.createElement('p'));
    await seen;
    expect([asked, told]).toEqual([1, []]);
  });
});
