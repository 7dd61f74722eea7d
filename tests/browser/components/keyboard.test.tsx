import { render, type VNode } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FindingCard } from '../../../components/findings/FindingCard';
import { I18n } from '../../../components/i18n';
import { NO_FILTER } from '../../../components/options/kept-filter';
import { NOTHING_KEPT } from '../../../components/options/KeptArticles';
import { Options } from '../../../components/options/Options';
import { PackList } from '../../../components/options/PackList';
import { Sites } from '../../../components/options/Sites';
import { Popup } from '../../../components/popup/Popup';
import { CollapsedList } from '../../../components/shared/CollapsedList';
import { Notice, type NoticeText } from '../../../components/shared/Notice';
import { createTranslator, type ReportView } from '../../../lib/report/index';
import { open, reportIn } from './fixtures';
import { comparePage, idle, optionsProps } from './scenes';
import { button, drawn, one, show } from './support';

const ar = createTranslator('ar');

/** Draws one screen after another in the same place, as a page does. */
function stage(): { root: HTMLElement; draw: (screen: VNode) => Promise<void> } {
  const root = show(<p />);
  return {
    root,
    draw(screen) {
      render(<I18n.Provider value={ar}>{screen}</I18n.Provider>, root);
      return drawn();
    },
  };
}

const popupOf = (report: ReportView): VNode => (
  <Popup
    state={{ kind: 'findings', open, report }}
    amount="normal"
    corpusSize={5}
    notice={null}
    actions={idle}
  />
);

const focused = (): Element | null => document.activeElement;

function choose(select: HTMLSelectElement | undefined, value: string): Promise<void> {
  if (!select) throw new Error('a filter expected');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return drawn();
}

test('what ‘show more’ shows has the focus, and ‘show less’ keeps it', async () => {
  const items = [1, 2, 3, 4, 5];
  const row = (n: number): VNode => <li key={n}>{n}</li>;
  const root = show(
    <CollapsedList className="rows" name="أرقام" items={items} first={2} render={row} />,
  );
  const more = one<HTMLButtonElement>(root, '.more');
  more.focus();
  more.click();
  await drawn();
  expect(focused()?.textContent).toBe('3');
  more.focus();
  more.click();
  await drawn();
  expect(root.querySelectorAll('li')).toHaveLength(2);
  expect(focused()).toBe(more);
});

test('what ‘show more’ shows comes into sight above the foot of the popup', async () => {
  const [finding] = reportIn(ar).findings;
  if (!finding) throw new Error('a finding expected');
  const findings = Array.from({ length: 9 }, (_, i) => ({ ...finding, id: String(i) }));
  const root = show(popupOf({ ...reportIn(ar), findings }));
  const more = one<HTMLButtonElement>(root, '.findings + .more');
  const foot = one(root, '.popup__bottom');
  // The last thing in sight.
  scrollBy(0, more.getBoundingClientRect().bottom - foot.getBoundingClientRect().top);
  more.click();
  await drawn();
  const sixth = root.querySelectorAll('.findings > li')[5];
  expect(focused()).toBe(sixth);
  const place = sixth?.getBoundingClientRect();
  const room = foot.getBoundingClientRect().top;
  expect(Math.min(place?.bottom ?? 0, (place?.top ?? 0) + room)).toBeLessThanOrEqual(room + 1);
});

test('each ‘show more’ says of what, beginning with what it shows', () => {
  const [finding] = reportIn(ar).findings;
  if (!finding) throw new Error('a finding expected');
  const sides = finding.sides.map((side) => {
    const [mention] = side.mentions;
    return { ...side, mentions: mention ? [mention, mention, mention] : [] };
  });
  const card = show(<FindingCard finding={{ ...finding, sides }} onShow={idle.show} />);
  const buttons = [...card.querySelectorAll<HTMLElement>('.more')];
  const names = buttons.map((it) => it.getAttribute('aria-label') ?? it.innerText);
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  for (const [i, it] of buttons.entries()) expect(names[i]?.startsWith(it.innerText)).toBe(true);
});

test('the focus stays by the list when the last pack goes, and when the last kept article does', async () => {
  const { packs } = optionsProps({ kind: 'idle' });
  const none = NOTHING_KEPT;
  const first = packs.packs.slice(0, 1);
  const { root, draw } = stage();
  await draw(<PackList {...packs} packs={first} kept={none} />);
  one(root, '.pack__actions button:last-of-type').focus();
  await draw(<PackList {...packs} packs={[]} kept={none} />);
  expect(focused()).toBe(one(root, '.pack-list'));

  const kept = { ...packs.kept, total: 1, found: 1, articles: packs.kept.articles.slice(0, 1) };
  await draw(<PackList {...packs} packs={first} kept={kept} />);
  one<HTMLDetailsElement>(root, '.kept').open = true;
  one(root, '.kept .related__item button').focus();
  await draw(<PackList {...packs} packs={first} kept={none} />);
  expect(focused()).toBe(one(root, '.pack-list'));
});

test('who takes out kept articles one after another goes on where the last one stood', async () => {
  const { packs } = optionsProps({ kind: 'idle' });
  const { articles } = packs.kept;
  const { root, draw } = stage();
  const drawKept = (left: typeof articles): Promise<void> => {
    const kept = { ...packs.kept, total: left.length, found: left.length, articles: left };
    return draw(<PackList {...packs} kept={kept} />);
  };
  await drawKept(articles);
  one<HTMLDetailsElement>(root, '.kept').open = true;
  const press = (row: number): void => {
    const pressed = root.querySelectorAll<HTMLElement>('.kept .related__item button')[row];
    pressed?.focus();
    pressed?.click();
  };
  press(1);
  await drawKept(articles.filter((_, i) => i !== 1));
  expect(focused()).toBe(root.querySelectorAll('.kept .related__item')[1]);
  press(1);
  await drawKept(articles.slice(0, 1));
  expect(focused()).toBe(root.querySelectorAll('.kept .related__item')[0]);
});

test('a list that another page shortens takes no focus', async () => {
  const { packs } = optionsProps({ kind: 'idle' });
  const { draw } = stage();
  await draw(<PackList {...packs} />);
  await draw(<PackList {...packs} packs={packs.packs.slice(1)} />);
  expect(focused()).toBe(document.body);
});

test('after a removal the next Tab goes to ‘undo’, and back from there the focus is where it was', async () => {
  const { root, draw } = stage();
  const { packs, ...rest } = optionsProps({ kind: 'idle' });
  const undo = vi.fn();
  const drawLeft = (left: typeof packs.packs, notice: NoticeText | null): Promise<void> =>
    draw(<Options {...rest} packs={{ ...packs, packs: left }} notice={notice} />);
  await drawLeft(packs.packs, null);
  one(root, '.pack__actions button:last-of-type').focus();
  await drawLeft(packs.packs.slice(1), { tone: 'info', text: 'حُذفت', undo });
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe(button(root, 'تراجع'));
  await drawLeft(packs.packs, { tone: 'info', text: 'عادت' });
  expect(focused()).toBe(one(root, '.pack-list'));
});

test('the keys that undo take back what was removed, on any keyboard, but not in a field', async () => {
  const undo = vi.fn();
  const screen = (notice: NoticeText): VNode => (
    <>
      <input type="search" />
      <Notice notice={notice} onDismiss={vi.fn()} />
    </>
  );
  const { root, draw } = stage();
  const press = (keys: KeyboardEventInit, on: EventTarget = document.body): number => {
    const before = undo.mock.calls.length;
    const all = { bubbles: true, cancelable: true, ctrlKey: true, code: 'KeyZ', ...keys };
    on.dispatchEvent(new KeyboardEvent('keydown', all));
    return undo.mock.calls.length - before;
  };
  await draw(screen({ tone: 'info', text: 'حُذفت', undo }));
  expect([press({ key: 'z' }), press({ key: 'ئ' }), press({ key: 'z', code: 'KeyW' })]).toEqual([
    1, 1, 1,
  ]);
  expect([
    press({ key: 'w' }),
    press({ key: 'z', ctrlKey: false }),
    press({ key: 'Z', shiftKey: true }),
    press({ key: 'z' }, one(root, 'input')),
  ]).toEqual([0, 0, 0, 0]);
  await draw(screen({ tone: 'info', text: 'عادت' }));
  expect(press({ key: 'z' })).toBe(0);
});

test('the focus stays in the notice when ‘Undo’ goes and what had led to it is gone', async () => {
  const { root, draw } = stage();
  const notice = (text: string, undo: boolean): NoticeText => ({
    tone: 'info',
    text,
    ...(undo && { undo: vi.fn() }),
  });
  await draw(<Notice notice={notice('حُذفت', true)} onDismiss={vi.fn()} />);
  button(root, 'تراجع').focus();
  await draw(<Notice notice={notice('عادت', false)} onDismiss={vi.fn()} />);
  expect(focused()).toBe(button(root, 'أغلق'));
});

test('what a search has found, or that it has not, is announced', async () => {
  const root = show(<Sites {...optionsProps({ kind: 'idle' }).sites} />);
  one<HTMLDetailsElement>(root, '.outlets').open = true;
  const field = one<HTMLInputElement>(root, 'input[type=search]');
  const told = async (query: string): Promise<string> => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    return one(root, '[role=status]').textContent ?? '';
  };
  expect(await told('')).toBe('');
  expect(await told('example')).toBe('3 مصادر');
  expect(await told('لا شيء')).toBe(ar.t('sitesNone'));

  const { packs } = optionsProps({ kind: 'idle' });
  const filter = { ...NO_FILTER, query: 'زلزال' };
  const kept = { ...packs.kept, total: 40, filter, found: 0, articles: [] };
  const list = show(<PackList {...packs} kept={kept} />);
  expect(one(list, '.kept [role=status]').textContent).toBe(ar.t('keptNone'));
});

test('a filter for what is no longer there does not leave the full page empty', async () => {
  const report = reportIn(ar);
  const { root, draw } = stage();
  await draw(comparePage(report));
  await choose(root.querySelectorAll('select')[0], 'number');
  const left = report.findings.filter((it) => it.type === 'cause');
  expect(left.length).toBeGreaterThan(0);
  await draw(comparePage({ ...report, findings: left }));
  expect(root.querySelectorAll('.finding')).toHaveLength(left.length);
});
