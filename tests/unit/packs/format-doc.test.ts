import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPack, PACK_LIMITS } from '../../../lib/packs/index';
import { blob } from './support';

const doc = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');
const [json, ndjson] = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

it('the examples of docs/pack-format.md are good packs', async () => {
  for (const [example, layout] of [
    [json, 'json'],
    [ndjson, 'ndjson'],
  ] as const) {
    const check = await checkPack(blob(example ?? ''));
    expect(check).toMatchObject({
      ok: true,
      value: { valid: 2, rejectedCount: 0, pack: { layout } },
    });
  }
});

it('the bounds that it names are those of the code', () => {
  const named = (bound: number): boolean => doc.includes(bound.toLocaleString('en'));
  const { articles, title, text, short, description, url, depth } = PACK_LIMITS;
  expect(
    [articles, title, text, short, description, url, depth].filter((it) => !named(it)),
  ).toEqual([]);
  expect(doc).toContain(`${PACK_LIMITS.jsonBytes / 1024 / 1024} MB`);
});
