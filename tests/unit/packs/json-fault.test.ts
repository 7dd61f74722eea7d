import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonProblem, rowProblem } from '../../../lib/packs/json-fault';

describe('what a pack written by hand goes wrong with', () => {
  const cases: readonly [string, string, object][] = [
    ['[1,\n 2,\n]', 'comma-extra', { line: 2, column: 3 }],
    ['{"a": 1,, "b": 2}', 'comma-extra', { column: 9 }],
    ['{"a": "x",\n "b": "y"\n "c": "z"}', 'comma-missing', { line: 3, column: 2 }],
    ['[{"a": 1}\n{"b": 2}]', 'comma-missing', { line: 2, column: 1 }],
    ['{"a": "س"،\n "b": "ص"}', 'comma-kind', { line: 1, column: 10 }],
    ['{“a”: "x"}', 'quotes', { column: 2 }],
    ["{'a': 'x'}", 'quotes', { column: 2 }],
    ['{a: "x"}', 'quotes', { column: 2 }],
    ['{"a": «س»}', 'quotes', { column: 7 }],
    ['{"a": "قال "نعم" أمس"}', 'inner-quote', { column: 13 }],
    ['{"a": "قال ""نعم"" أمس"}', 'inner-quote', { column: 13 }],
    ['{"a": "سطر\nسطر"}', 'line-break', { line: 1, column: 11 }],
    ['{"a": "C:\\x"}', 'backslash', { column: 10 }],
    ['// حزمتي\n{"a": 1}', 'comment', { line: 1, column: 1 }],
    ['{"a": 1, # تعليق\n"b": 2}', 'comment', { column: 10 }],
    ['{"a": [1, 2]', 'cut-short', { line: 1, column: 13 }],
    ['{"a": "س', 'cut-short', { line: 1 }],
    ['{"a": 1}\n{"b": 2}', 'more', { line: 2, column: 1 }],
  ];
  it.each(cases)('%j: %s', (text, slip, place) => {
    expect(jsonProblem(text)).toMatchObject({ code: 'not-json', slip, ...place });
  });

  it('shows what stands there, on its own line and no more', () => {
    const text = `{"a": "x",\n  "b": "y",\n}${' '.repeat(99)}`;
    expect(jsonProblem(text).found).toBe('"b": "y",');
    expect(jsonProblem(`["${'ا'.repeat(500)}" "b"]`).found?.length).toBeLessThan(40);
  });

  it('does not guess where nothing shows it', () => {
    expect(jsonProblem('{"a" = 1}').slip).toBeUndefined();
    expect(jsonProblem('{"a": True}').slip).toBeUndefined();
  });

  it('tells a line that ends too early from one with a slip', () => {
    expect(rowProblem('{"a": 1},')).toMatchObject({ code: 'row-not-json', slip: 'comma-extra' });
    expect(rowProblem('{"a": ')).toEqual({ code: 'row-not-json' });
    expect(rowProblem('نص')).toEqual({ code: 'row-not-json' });
  });

  it('has a place in the text for whatever is no JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n1a،“/') }), (tail) => {
        const text = `{${tail}`;
        try {
          JSON.parse(text);
        } catch {
          const { code, line = 0, column = 0 } = jsonProblem(text);
          expect(code).toBe('not-json');
          expect(column).toBeGreaterThan(0);
          expect(column - 1).toBeLessThanOrEqual(text.split('\n')[line - 1]?.length ?? -1);
        }
      }),
    );
  });
});
