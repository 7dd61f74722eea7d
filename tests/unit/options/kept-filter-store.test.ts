import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysOf, NO_FILTER } from '../../../components/options/kept-filter';
import {
  parseFilter,
  storedFilter,
  storeFilter,
} from '../../../entrypoints/options/kept-filter-store';

const FILTER = { query: 'ميناء', outlets: ['الواحة'], from: '2024-03-01', to: '' };

afterEach(() => vi.unstubAllGlobals());

describe('the filter of the kept articles', () => {
  it('is found again as it was', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    expect(storedFilter()).toEqual(NO_FILTER);
    storeFilter(FILTER);
    expect(storedFilter()).toEqual(FILTER);
  });

  it('begins anew where nothing may be kept', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    storeFilter(FILTER);
    expect(storedFilter()).toEqual(NO_FILTER);
  });

  it.each([
    ['nothing', null, NO_FILTER],
    ['no JSON', '{', NO_FILTER],
    ['another shape', '["ميناء"]', NO_FILTER],
    [
      'parts of another kind',
      '{"query":1,"outlets":["أ",2],"from":"أمس","to":null}',
      {
        ...NO_FILTER,
        outlets: ['أ'],
      },
    ],
  ])('does without what is not as it should be: %s', (_what, text, filter) => {
    expect(parseFilter(text)).toEqual(filter);
  });

  it('takes days whichever way round they are given', () => {
    const days = (from: string, to: string): unknown => daysOf({ ...NO_FILTER, from, to });
    expect(days('2024-03-31', '2024-03-01')).toEqual({ from: '2024-03-01', to: '2024-03-31' });
    expect(days('2024-03-31', '')).toEqual({ from: '2024-03-31', to: '' });
  });
});
