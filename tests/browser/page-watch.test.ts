import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { textKey } from '../../lib/page/text-key';
import { watchPage } from '../../lib/page/watch';

const home = location.href;
let stop: (() => void) | undefined;

afterEach(() => {
  stop?.();
  stop = undefined;
  vi.useRealTimers();
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

  it('tells of a text that changes in place', async () => {
    document.body.innerHTML = '<p>النص الأول</p>';
    const told = watch();
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'النص الثاني';
    await expect.poll(() => told, { timeout: 3_000 }).toEqual([false]);
  });
});

describe('a page that never rests', () => {
  /** Changes the page every second, for so many seconds of a clock that is not waited for. */
  async function restless(seconds: number, change: (at: number) => void): Promise<void> {
    for (let at = 0; at < seconds; at += 1) {
      change(at);
      await vi.advanceTimersByTimeAsync(1_000);
    }
  }
  const grow = (): void => {
    document.body.append(document.createElement('i'));
  };

  it('is looked at twelve times, and then twice a minute', async () => {
    vi.useFakeTimers();
    const told = watch();
    await restless(60, grow);
    expect(told.length).toBeGreaterThanOrEqual(12);
    const early = told.length;
    await restless(300, grow);
    expect(told.length - early).toBeGreaterThanOrEqual(9);
    expect(told.length - early).toBeLessThanOrEqual(11);
  });

  it('nor keeps its address is looked at no more often', async () => {
    vi.useFakeTimers();
    const told = watch();
    const move = (at: number): void => history.replaceState(null, '', path(String(at)));
    await restless(60, move);
    const early = told.length;
    await restless(300, move);
    expect(told.length - early).toBeLessThanOrEqual(11);
    expect(early).toBeLessThanOrEqual(24);
  });

  it('is looked at soon once the reader has pressed something', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const told = watch();
    await restless(90, grow);
    const early = told.length;
    document.body.innerHTML = '<button>اقرأ المزيد</button>';
    vi.useRealTimers();
    const button = document.querySelector('button');
    if (button) await userEvent.click(button);
    document.body.append(document.createElement('p'));
    await expect.poll(() => told.length, { timeout: 4_000 }).toBeGreaterThan(early);
  });
});

describe('the key of a page’s sentences', () => {
  const key = (html: string): number => {
    document.body.innerHTML = html;
    return textKey(document.body);
  };
  const sentence = 'قال الوزير إن الأشغال انتهت أمس بعد تأخر دام سنتين.';
  const article = `<p>${sentence}</p><p>${sentence} وأضاف أنها بدأت متأخرة.</p>`;

  it('is another with other sentences, whatever holds them', () => {
    const first = key(article);
    expect(key(article)).toBe(first);
    expect(key(article.replace('الوزير', 'المدير'))).not.toBe(first);
    expect(key(`${article}<div>${sentence} ثم غادر.</div>`)).not.toBe(first);
    expect(key(`${article}${sentence}<br>`)).not.toBe(first);
  });

  it('does not mind links, labels, scripts and times', () => {
    const around = (time: string): string =>
      `<nav><a href="#">${sentence} ${time}</a></nav><time>${time}</time><script>"${sentence} ${time}"</script>${article}`;
    expect(key(around('قبل دقيقة'))).toBe(key(around('قبل ساعتين')));
  });
});
