import type { Engine } from '../../../entrypoints/engine/types';
import { ENGINE_VERSION } from '../../../lib/arabic';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { compare, DEFAULT_THRESHOLD } from '../../../lib/claims/compare';
import type { PageArticle } from '../../../lib/page/types';
import type { KeyValueStore } from '../../../lib/platform/storage';

/** The engine as its script offers it. */
export const engine: Engine = {
  version: ENGINE_VERSION,
  defaultThreshold: DEFAULT_THRESHOLD,
  annotateArticle,
  compare,
};

/** A store in memory that copies values as the browser's does, and may have little room. */
export function memoryStore(room = Infinity): KeyValueStore & { readonly size: () => number } {
  const values = new Map<string, string>();
  const size = (): number => [...values.values()].reduce((sum, value) => sum + value.length, 0);
  return {
    size,
    get: async (key) => {
      const value = values.get(key);
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    all: async () =>
      Object.fromEntries([...values].map(([key, value]) => [key, JSON.parse(value) as unknown])),
    set: async (key, value) => {
      const text = JSON.stringify(value);
      if (size() - (values.get(key)?.length ?? 0) + text.length > room) {
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      values.set(key, text);
    },
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}

/** An article as a page gives it. */
export function pageArticle(changes: Partial<PageArticle> = {}): PageArticle {
  return {
    title: 'افتتاح الجسر الجديد على وادي سبو',
    text: [
      'افتتح وزير النقل سعيد العمراني اليوم الأربعاء جسرا جديدا على وادي سبو قرب مدينة القنيطرة.',
      'وقال العمراني إن كلفة الجسر بلغت 640 مليون درهم، وإن الأشغال استغرقت ثلاث سنوات.',
      'ويبلغ طول الجسر 1200 متر، ويضم أربعة ممرات للسيارات.',
    ].join('\n'),
    published: '2022-07-20',
    publishedPrecision: 'day',
    outlet: 'جريدة الضفة',
    author: null,
    section: null,
    url: 'https://aldiffa.example/bridge.html',
    country: 'MA',
    ...changes,
  };
}
