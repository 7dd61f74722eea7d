import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { I18n } from '../../../components/i18n';
import { PackImport } from '../../../components/options/PackImport';
import { PackList } from '../../../components/options/PackList';
import { Options, type OptionsProps } from '../../../components/options/Options';
import { Welcome } from '../../../components/welcome/Welcome';
import { createTranslator } from '../../../lib/report/index';
import { reportIn } from './fixtures';
import { comparePage, importStates, optionsProps } from './scenes';
import { button, drawn, one, show } from './support';

const ar = createTranslator('ar');

function options(name: string, over: Partial<OptionsProps> = {}): HTMLElement {
  return show(<Options {...optionsProps(importStates[name] ?? { kind: 'idle' })} {...over} />);
}

describe('options', () => {
  test('takes a file that is dropped, or chosen', async () => {
    const onFile = vi.fn();
    const root = options('idle', {
      importing: { state: { kind: 'idle' }, onFile, onCancel: vi.fn() },
    });
    const file = new File(['{}'], 'pack.json');
    const data = new DataTransfer();
    data.items.add(file);
    const drop = one(root, '.drop');
    drop.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }));
    await drawn();
    expect(drop.className).toContain('drop--over');
    drop.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
    expect(onFile).toHaveBeenCalledOnce();
    const input = one<HTMLInputElement>(root, 'input[type=file]');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onFile).toHaveBeenCalledTimes(2);
    expect(onFile).toHaveBeenLastCalledWith(file, false);
  });

  test('says when more files come than it takes, and when one comes during an import', () => {
    const onFile = vi.fn();
    const data = new DataTransfer();
    data.items.add(new File(['{}'], 'first.json'));
    data.items.add(new File(['{}'], 'second.json'));
    const state = importStates['writing'] ?? { kind: 'idle' };
    const root = options('writing', { importing: { state, onFile, onCancel: vi.fn() } });
    one(root, '.drop').dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
    expect(onFile).toHaveBeenCalledExactlyOnceWith(data.files[0], true);
  });

  test('shows how far an import is, and stops it', () => {
    const onCancel = vi.fn();
    const state = importStates['writing'] ?? { kind: 'idle' };
    const root = options('writing', { importing: { state, onFile: vi.fn(), onCancel } });
    const bar = one<HTMLProgressElement>(root, 'progress');
    expect([bar.value, bar.max]).toEqual([700, 1312]);
    button(root, 'ألغِ').click();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('says that it cancels, and has nothing more to cancel', () => {
    const root = options('cancelling');
    expect(one(root, '#import-progress').textContent).toBe('يجري الإلغاء…');
    expect(one<HTMLProgressElement>(root, 'progress').position).toBe(-1);
    expect(button(root, 'ألغِ').disabled).toBe(true);
  });

  test('says that all articles are there only where all are', () => {
    const title = (added: number, duplicate: number, rejectedCount: number): string => {
      const result = {
        title: 'حزمة',
        added,
        updated: 0,
        duplicate,
        rejectedCount,
        rejected: [],
        remarks: [],
      };
      const importing = {
        state: { kind: 'done' as const, result },
        onFile: vi.fn(),
        onCancel: vi.fn(),
      };
      return one(options('idle', { importing }), '.import-report__title').textContent ?? '';
    };
    expect(title(0, 5, 0)).toContain('مقالاتها كلها عندك');
    expect(title(0, 3, 2)).toContain('كل ما يصلح من مقالاتها');
    expect(title(1, 2, 2)).toContain('استُوردت');
  });

  test('says what is to be looked at of articles that were taken', () => {
    const told = [...options('done').querySelectorAll('.remarks li')].map((it) => it.textContent);
    expect(told).toHaveLength(2);
    const plain = (told[0] ?? '').replace(/\p{Cf}/gu, '');
    expect(plain).toMatch(/^3 مقالات – بلا تاريخ نشر .*\(رقم\s4 و5 و19\)$/u);
  });

  test('says of a cancelled import that nothing has changed', () => {
    expect(options('cancelled').textContent).toContain('لم يتغيّر شيء في مكتبتك.');
  });

  test('says of an import that ended with what another page deleted that it was no cancelling', () => {
    const [gone, cancelled] = ['gone', 'cancelled'].map(
      (name) => one(options(name), '.drop [role=status]').textContent ?? '',
    );
    expect(gone).toContain('في صفحة أخرى');
    expect(gone).not.toContain('لم يتغيّر شيء');
    expect(cancelled).not.toContain('في صفحة أخرى');
  });

  test('a notice leaves the last button of the page within reach', async () => {
    const root = options('idle', { notice: { tone: 'info', text: 'حُفظ' } });
    await drawn();
    const last = one(root, '.delete button');
    last.scrollIntoView({ block: 'end' });
    scrollTo(0, document.documentElement.scrollHeight);
    await drawn();
    const { left, top, width, height } = last.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height - 2)).toBe(last);
    const notice = one(root, '.notice').getBoundingClientRect();
    expect(top + height).toBeLessThan(notice.top);
  });

  test('names every rejected article with its place and reason', () => {
    const faults = [...options('done').querySelectorAll('.faults li')].map((it) =>
      it.textContent?.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(faults[0]).toBe('المقال 12 (السطر 13): الحقل outlet ناقص.');
    expect(faults[1]).toContain('31/02/2023');
    expect(faults[3]).toContain('المقال 12');
  });

  test.each([200, 240, 280, 320])('keeps a sample time on one line, %i px wide', (width) => {
    const root = options('done');
    root.style.inlineSize = `${String(width)}px`;
    const samples = [...root.querySelectorAll<HTMLElement>('.fault__sample')];
    expect(samples.map((it) => it.textContent)).toEqual(['2024-05-31', '2024-05-31T08:30:00Z']);
    for (const it of samples) expect(it.getClientRects()).toHaveLength(1);
  });

  test('a bad file: what, where, and that nothing has changed', () => {
    const text = one(options('failed'), '.import-report').textContent;
    expect(text).toContain('السطر 318، الحرف 7');
    expect(text).toContain('لم يتغيّر شيء');
  });

  test('removes and exports the pack that is named', () => {
    const onRemove = vi.fn();
    const onExport = vi.fn();
    const props = optionsProps({ kind: 'idle' });
    const root = options('idle', { packs: { ...props.packs, onRemove, onExport } });
    const [, second] = root.querySelectorAll('.pack');
    const [exporting, removing] = second?.querySelectorAll('button') ?? [];
    removing?.click();
    exporting?.click();
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'elections' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'elections' }));
  });

  test('all articles are deleted only after a second question', async () => {
    const onDeleteAll = vi.fn();
    const props = optionsProps({ kind: 'idle' });
    const root = options('idle', { data: { ...props.data, onDeleteAll } });
    button(root, 'احذف كل المقالات').click();
    await drawn();
    expect(onDeleteAll).not.toHaveBeenCalled();
    button(root, 'لا، أبقها').click();
    await drawn();
    button(root, 'احذف كل المقالات').click();
    await drawn();
    button(root, 'نعم، احذف الكل').click();
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  test('keeps the focus by the button that deletes all when it has nothing more to delete', async () => {
    const root = options('idle');
    button(root, 'احذف كل المقالات').focus();
    const data = { stats: { articles: 0, outlets: 0, bytes: 0 }, onDeleteAll: vi.fn() };
    render(
      <I18n.Provider value={ar}>
        <Options {...optionsProps({ kind: 'idle' })} data={data} />
      </I18n.Provider>,
      root,
    );
    await drawn();
    expect(document.activeElement?.className).toBe('delete');
  });

  test('says of the space that is still taken when nothing is left that it comes back', () => {
    const says = (articles: number, bytes: number | null): boolean => {
      const data = { stats: { articles, outlets: articles, bytes }, onDeleteAll: vi.fn() };
      return (
        one(options('idle', { data }), '#data').textContent?.includes(ar.t('sizeFreed')) === true
      );
    };
    expect([says(0, 3_400_000), says(0, 0), says(0, null), says(4, 3_400_000)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('the question before deleting has the focus, Escape answers no, and the focus comes back', async () => {
    const onDeleteAll = vi.fn();
    const props = optionsProps({ kind: 'idle' });
    const root = options('idle', { data: { ...props.data, onDeleteAll } });
    const ask = async (): Promise<void> => {
      button(root, 'احذف كل المقالات').focus();
      button(root, 'احذف كل المقالات').click();
      await drawn();
    };
    await ask();
    expect(document.activeElement).toBe(button(root, 'لا، أبقها'));
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await drawn();
    expect(document.activeElement).toBe(button(root, 'احذف كل المقالات'));
    await ask();
    button(root, 'لا، أبقها').click();
    await drawn();
    expect(document.activeElement).toBe(button(root, 'احذف كل المقالات'));
    expect(onDeleteAll).not.toHaveBeenCalled();
  });

  test('finds an outlet by name or address', async () => {
    const root = options('idle');
    one<HTMLDetailsElement>(root, '.outlets').open = true;
    const search = one<HTMLInputElement>(root, 'input[type=search]');
    search.value = 'marfa';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    expect([...root.querySelectorAll('.outlets__name')].map((it) => it.textContent)).toEqual([
      'وكالة المرفأ للأنباء',
    ]);
  });
});

test('the focus goes from the choice of a file to cancelling, and back', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const draw = (name: string): Promise<void> => {
    const state = importStates[name] ?? { kind: 'idle' };
    render(
      <I18n.Provider value={ar}>
        <PackImport state={state} onFile={vi.fn()} onCancel={vi.fn()} />
      </I18n.Provider>,
      root,
    );
    return drawn();
  };
  await draw('idle');
  // An import that was cut off goes on by itself, and takes nobody's place.
  await draw('writing');
  expect(root.contains(document.activeElement)).toBe(false);
  await draw('idle');
  button(root, 'اختر ملفاً').focus();
  await draw('writing');
  expect(document.activeElement).toBe(button(root, 'ألغِ'));
  await draw('cancelled');
  expect(document.activeElement).toBe(button(root, 'اختر ملفاً'));
  await draw('writing');
  await draw('cancelling');
  await draw('cancelled');
  expect(document.activeElement).toBe(one(root, '.drop'));
  root.remove();
});

test('the first page says in which language a pack is named', () => {
  const named = (title: string): HTMLElement =>
    one(
      show(
        <Welcome
          packs={[{ id: 'p', title, articles: 5, outlets: 3 }]}
          onCompare={vi.fn()}
          onOptions={vi.fn()}
        />,
        'en',
      ),
      '.pack__title bdi',
    );
  const arabic = named('فيضانات الوادي');
  expect([arabic.textContent, arabic.lang]).toEqual(['فيضانات الوادي', 'ar']);
  expect(named('Valley floods').hasAttribute('lang')).toBe(false);
});

test('the first page offers to see what is found in a pack that came along', () => {
  const onCompare = vi.fn();
  const pack = { id: 'floods', title: 'فيضانات الوادي', articles: 5, outlets: 3 };
  const root = show(<Welcome packs={[pack]} onCompare={onCompare} onOptions={vi.fn()} />);
  button(root, ar.t('packCompareNamed', { title: pack.title })).click();
  expect(onCompare).toHaveBeenCalledExactlyOnceWith(pack);
});

test('the first page speaks of no packs below where none of those that came along is left', () => {
  const root = show(<Welcome packs={[]} onCompare={vi.fn()} onOptions={vi.fn()} />);
  expect(root.textContent).not.toContain(ar.t('welcomePacksText'));
  expect(root.textContent).toContain(ar.t('packsHelp'));
});

describe('list of packs', () => {
  test('offers to compare the articles of a small one', () => {
    const onCompare = vi.fn();
    const { packs } = optionsProps({ kind: 'idle' });
    const root = options('idle', { packs: { ...packs, onCompare } });
    const compare = (title = ''): HTMLElement => button(root, ar.t('packCompareNamed', { title }));
    const [small, large] = packs.packs;
    compare(small?.title).click();
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(small);
    expect(() => compare(large?.title)).toThrow();
  });

  test('keeps the focus when the pack goes whose button had it', async () => {
    const { packs } = optionsProps({ kind: 'idle' });
    const draw = (count: number): void =>
      render(
        <I18n.Provider value={ar}>
          <PackList {...packs} packs={packs.packs.slice(0, count)} />
        </I18n.Provider>,
        root,
      );
    const root = document.body.appendChild(document.createElement('div'));
    draw(2);
    const [, second] = root.querySelectorAll<HTMLElement>('.pack__actions');
    second?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    draw(1);
    await drawn();
    expect(document.activeElement).toBe(one(root, '.pack-list'));
    root.remove();
  });
});

describe('comparison', () => {
  const show_ = (onExport = vi.fn()): HTMLElement => show(comparePage(reportIn(ar), { onExport }));

  test('filters by kind and by outlet together', async () => {
    const root = show_();
    const [type, outlet] = root.querySelectorAll('select');
    if (!type || !outlet) throw new Error('two filters expected');
    type.value = 'number';
    type.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect(root.querySelectorAll('.finding')).toHaveLength(2);
    outlet.value = 'وكالة المرفأ للأنباء';
    outlet.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect([...root.querySelectorAll('.finding h3')].map((it) => it.textContent)).toEqual([
      'عدد المصابين',
    ]);
  });

  test('a filter that has nothing to choose from is left out, and so are outlets without a difference', () => {
    const report = reportIn(ar);
    const shown = report.findings.filter((it) => it.type === 'number').slice(0, 1);
    const root = show(comparePage({ ...report, findings: shown }));
    const choices = [...root.querySelectorAll('select')].map((it) => it.options.length);
    const outlets = shown.flatMap((it) =>
      it.sides.flatMap((side) => side.mentions.map((mention) => mention.article.outlet)),
    );
    expect(choices).toEqual([1 + new Set(outlets).size]);
  });

  test('what is shown only on request says that it is less certain', () => {
    const report = reportIn(ar);
    const [first, ...others] = report.findings;
    if (!first) throw new Error('a finding expected');
    const root = show(
      comparePage({ ...report, findings: [{ ...first, tentative: true }, ...others] }),
    );
    const tagged = [...root.querySelectorAll('.finding')].map((it) =>
      (it.textContent ?? '').includes('أقل يقيناً'),
    );
    expect(tagged.filter(Boolean)).toEqual([true]);
    expect(tagged[0]).toBe(true);
  });

  test('the first Tab offers a way past the filters', async () => {
    const root = show_();
    const first = root.querySelector<HTMLAnchorElement>('a[href], button, select, input');
    expect(first?.className).toBe('skip');
    first?.focus();
    expect(first && getComputedStyle(first).clipPath).toBe('none');
    first?.click();
    await drawn();
    expect(document.activeElement?.id).toBe('comparison');
    location.hash = '';
  });

  test('has no way into a page that is no longer there, and says why', () => {
    const words = (over: object): string => show(comparePage(reportIn(ar), over)).textContent ?? '';
    const there = words({});
    const left = words({ left: true, onShow: undefined, onBack: undefined });
    for (const key of ['showInPage', 'backToArticle'] as const) {
      expect(there).toContain(ar.t(key));
      expect(left).not.toContain(ar.t(key));
    }
    expect(left).toContain(ar.t('articleLeft'));
    expect(there).not.toContain(ar.t('articleLeft'));
  });

  test('is named after the pack whose articles it compares, and a pack that is gone is called one', () => {
    const heading = (report: ReturnType<typeof reportIn> | null): string =>
      one(show(comparePage(report, { name: 'فيضانات الوادي' })), 'h1, .state__title').textContent ??
      '';
    expect(heading({ ...reportIn(ar), open: null })).toBe('فيضانات الوادي');
    const gone = show(comparePage(null, { name: '' }));
    expect(one(gone, '.state__title').textContent).toBe(ar.t('packGone'));
  });

  test('while it is worked out for the first time, that is said, and not that it is gone', () => {
    const root = show(comparePage(null, { step: 'comparing' }));
    expect(root.querySelector('[role=progressbar]')).not.toBeNull();
    expect(root.textContent).not.toContain(ar.t('compareGone'));
  });

  test('exports in the format that is pressed', () => {
    const onExport = vi.fn();
    button(show_(onExport), 'جدول CSV').click();
    expect(onExport).toHaveBeenCalledExactlyOnceWith('csv');
  });
});
