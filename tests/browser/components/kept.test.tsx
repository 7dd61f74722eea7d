import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  KeptArticles,
  type KeptActions,
  type KeptView,
} from '../../../components/options/KeptArticles';
import { NO_FILTER } from '../../../components/options/kept-filter';
import { createTranslator } from '../../../lib/report/index';
import { idleKept, manyKept, optionsProps } from './scenes';
import { button, drawn, one, show } from './support';

const ar = createTranslator('ar');
const { articles } = manyKept;
const ids = articles.map(({ id }) => id);
const few = optionsProps({ kind: 'idle' }).packs.kept;

function draw(kept: Partial<KeptView>, actions: Partial<KeptActions> = {}): HTMLElement {
  const root = show(
    <ul>
      <KeptArticles kept={{ ...few, ...kept }} actions={{ ...idleKept, ...actions }} />
    </ul>,
  );
  one<HTMLDetailsElement>(root, '.kept').open = true;
  return root;
}

const type = (field: HTMLInputElement, value: string): void => {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

test('each of the articles can be taken out', () => {
  const onRemove = vi.fn();
  const root = draw({}, { onRemove });
  const [first] = articles;
  button(root, ar.t('keptRemoveNamed', { title: first?.title ?? '' })).click();
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(first);
});

describe('filters', () => {
  test('are offered where articles are many', () => {
    expect(draw({ total: 10, found: 10 }).querySelector('.kept input[type=search]')).toBeNull();
    const onFilter = vi.fn();
    const root = draw(manyKept, { onFilter });
    type(one(root, '.kept input[type=search]'), 'ميناء');
    const [from, to] = root.querySelectorAll<HTMLInputElement>('input[type=date]');
    if (!from || !to) throw new Error('two days expected');
    type(from, '2024-03-01');
    type(to, '2024-03-31');
    expect(onFilter.mock.calls).toEqual([
      [{ ...NO_FILTER, query: 'ميناء' }],
      [{ ...NO_FILTER, from: '2024-03-01' }],
      [{ ...NO_FILTER, to: '2024-03-31' }],
    ]);
  });

  test('can be ended where so many were taken out that they would not be offered', () => {
    const onFilter = vi.fn();
    const filter = { ...NO_FILTER, query: 'ميناء' };
    const root = draw(
      { total: 10, filter, found: 2, articles: articles.slice(0, 2) },
      { onFilter },
    );
    expect(one<HTMLInputElement>(root, '.kept input[type=search]').value).toBe('ميناء');
    button(root, ar.t('keptClear')).click();
    expect(onFilter).toHaveBeenCalledExactlyOnceWith(NO_FILTER);
    expect(document.activeElement).toBe(one(root, '.kept input[type=search]'));
  });

  test('that were found again on coming back are not behind a fold', () => {
    const screen = (kept: KeptView): HTMLDetailsElement =>
      one(show(<KeptArticles kept={kept} actions={idleKept} />), '.kept');
    expect(screen(manyKept).open).toBe(false);
    expect(screen({ ...manyKept, filter: { ...NO_FILTER, from: '2024-03-01' } }).open).toBe(true);
  });

  test('say how many pass, or what none passes', () => {
    const told = (kept: Partial<KeptView>): string =>
      (one(draw(kept), '.kept [role=status]').textContent ?? '').replace(/\p{Cf}/gu, '');
    const filter = { ...NO_FILTER, query: 'ميناء' };
    expect(told({ total: 40, filter, found: 2, articles: articles.slice(0, 2) })).toBe('مقالان');
    expect(told({ total: 40, filter, found: 0, articles: [] })).toBe(ar.t('keptNone'));
    const all = { query: 'زلزال', outlets: ['الواحة'], from: '2024-03-31', to: '2024-03-01' };
    expect(told({ total: 40, filter: all, found: 0, articles: [] })).toContain(
      'لا مقال محفوظاً من الواحة بين 1 مارس 2024 و31 مارس 2024 فيه «زلزال».',
    );
  });
});

test('what is told is of the list that stands, not of what is being looked for', () => {
  const words = { ...NO_FILTER, query: 'ميناء' };
  const told = (kept: Partial<KeptView>): string =>
    one(draw({ ...manyKept, ...kept }), '.kept [role=status]').textContent ?? '';
  expect(told({ filter: words, listed: NO_FILTER })).toBe('');
  expect(told({ filter: NO_FILTER, listed: words, found: 2 })).toBe('مقالان');
});

describe('the choice of outlets', () => {
  const chosen = manyKept.outlets.slice(0, 2).map(({ outlet }) => outlet);

  test('has each with its count, and one that has gone', () => {
    const filter = { ...NO_FILTER, outlets: [chosen[0] ?? '', 'صحيفة انتهت'] };
    const root = draw({ ...manyKept, filter });
    const rows = [...root.querySelectorAll('.picker__choice')].map((it) => [
      it.querySelector('input')?.checked,
      it.querySelector('.count')?.textContent,
    ]);
    expect(rows[0]).toEqual([true, ar.number(manyKept.outlets[0]?.articles ?? 0)]);
    expect(rows.at(-1)).toEqual([true, '0']);
    expect(one(root, '.picker__chosen').textContent).toBe('مصدران');
  });

  test('takes one in and lets one go', () => {
    const onFilter = vi.fn();
    const root = draw({ ...manyKept, filter: { ...NO_FILTER, outlets: chosen } }, { onFilter });
    const boxes = root.querySelectorAll<HTMLInputElement>('.picker__choice input');
    boxes[0]?.click();
    boxes[2]?.click();
    expect(onFilter.mock.calls).toEqual([
      [{ ...NO_FILTER, outlets: [chosen[1]] }],
      [{ ...NO_FILTER, outlets: [...chosen, manyKept.outlets[2]?.outlet] }],
    ]);
  });

  test('closes with Escape, back on its button, and when the reader goes elsewhere', async () => {
    const root = draw(manyKept);
    const picker = one<HTMLDetailsElement>(root, '.picker');
    one(picker, 'summary').focus();
    await userEvent.keyboard('{Enter}{Tab}{Escape}');
    expect(picker.open).toBe(false);
    expect(document.activeElement).toBe(one(picker, 'summary'));
    picker.open = true;
    one(root, 'input[type=search]').focus();
    expect(picker.open).toBe(false);
  });
});

describe('the choice of articles', () => {
  const chosen = vi.fn();
  const removed = vi.fn();

  function Choosing({ start }: { start: readonly string[] }): JSX.Element {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(start));
    const select = (next: ReadonlySet<string>): void => {
      chosen([...next]);
      setSelected(next);
    };
    const actions = {
      ...idleKept,
      onSelect: select,
      onSelectAll: () => select(new Set(ids)),
      onRemoveSelected: removed,
    };
    const kept = { ...few, articles, total: ids.length, found: ids.length, selected };
    return <KeptArticles kept={kept} actions={actions} />;
  }
  const begin = (...start: readonly string[]): HTMLElement => {
    chosen.mockClear();
    removed.mockClear();
    const root = show(<Choosing start={start} />);
    one<HTMLDetailsElement>(root, '.kept').open = true;
    return root;
  };
  const box = (root: HTMLElement, row: number): HTMLInputElement =>
    one(root.querySelectorAll<HTMLElement>('.kept__item')[row] ?? root, '.kept__box');

  test('takes one, and with Shift all up to it', async () => {
    const root = begin();
    await userEvent.click(box(root, 0));
    expect(chosen).toHaveBeenLastCalledWith([ids[0]]);
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(box(root, 2));
    await userEvent.keyboard('{/Shift}');
    expect(chosen).toHaveBeenLastCalledWith(ids.slice(0, 3));
    expect(one(root, '.kept__bar [role=status]').textContent).toBe('المختار: 3 مقالات');
  });

  test('goes by the arrows, takes with Shift, and Delete takes out what is chosen', async () => {
    const root = begin();
    box(root, 0).focus();
    await userEvent.keyboard('{Delete}');
    expect(removed).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(box(root, 1));
    expect(chosen).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(chosen).toHaveBeenLastCalledWith([ids[1], ids[2]]);
    expect(document.activeElement).toBe(box(root, 2));
    await userEvent.keyboard('{ArrowUp} ');
    expect(chosen).toHaveBeenLastCalledWith([ids[2]]);
    await userEvent.keyboard('{Delete}');
    expect(removed).toHaveBeenCalledOnce();
  });

  test('takes all by a box or by keys, and lets all go', async () => {
    const root = begin();
    const all = one<HTMLInputElement>(root, '.kept__bar input');
    all.click();
    await drawn();
    expect(chosen).toHaveBeenLastCalledWith(ids);
    expect([all.checked, all.indeterminate]).toEqual([true, false]);
    box(root, 1).click();
    await drawn();
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    box(root, 0).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    all.click();
    expect(chosen).toHaveBeenLastCalledWith([]);
  });

  test('keeps Delete and ‘all’ in a field for what is typed there', async () => {
    const root = draw(
      { ...manyKept, selected: new Set(ids.slice(0, 2)) },
      {
        onSelectAll: chosen,
        onRemoveSelected: removed,
      },
    );
    chosen.mockClear();
    one(root, 'input[type=search]').focus();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    expect([chosen, removed].map((it) => it.mock.calls.length)).toEqual([0, 0]);
  });
});
