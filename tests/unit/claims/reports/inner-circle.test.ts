import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { EVERY } from '../../../../lib/claims/context';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle } from '../../../../lib/claims/read';
import { innerCircle } from '../../../../lib/claims/reports/inner-circle';
import { REPORT_MODEL } from '../../../../lib/claims/reports/report-model.generated';
import { reportedEvents } from '../../../../lib/claims/reports/reported-events';
import { findUnitPairs } from '../../../../lib/claims/statements/unit-pairs';
import type { ArticleInput } from '../../../../lib/claims/types';
import { BRIDGE, FLOODS } from '../events';

/** The ids of the inner circle of the article of an id. */
function circleOf(inputs: readonly ArticleInput[], id: string): string[] {
  const articles = inputs.map((input) => readArticle(input, annotateArticle(input)));
  const open = inputs.findIndex((input) => input.id === id);
  const members = inputs.map((_, i) => i);
  const scope = { ...EVERY, open };
  const facts = linkFacts(articles, members, MODELS, scope);
  const pairs = findUnitPairs(articles, members, MODELS.pair, facts, scope);
  return innerCircle(members, pairs, articles, open, REPORT_MODEL).map((i) => inputs[i]?.id ?? '');
}

test('reports of the open one are its circle, without itself and in the order of the members', () => {
  const inputs = [...FLOODS, ...BRIDGE];
  expect(circleOf(inputs, 'bridge-2')).toEqual(['bridge-1', 'bridge-3']);
  expect(circleOf([...inputs].reverse(), 'bridge-2')).toEqual(['bridge-3', 'bridge-1']);
});

test('a circle has five at most, the likeliest', () => {
  const [first, second] = BRIDGE;
  if (!first || !second) throw new Error('no bridge');
  const again = Array.from({ length: 9 }, (_, i) => ({ ...second, id: `again-${i}` }));
  const far = { ...second, id: 'far', text: second.text.slice(0, 60), published: '2021-06-20' };
  const circle = circleOf([first, far, ...again], first.id);
  expect(circle).toHaveLength(5);
  expect(circle).not.toContain('far');
});

test('with an article open its circle is linked as if none were open', () => {
  const articles = BRIDGE.map((input) => readArticle(input, annotateArticle(input)));
  const [whole] = reportedEvents(articles, MODELS, -1);
  const [seen] = reportedEvents(articles, MODELS, 0);
  const between = (event = whole): number[] =>
    event?.pairs.filter(({ a, b }) => a.article > 0 && b.article > 0).map(({ score }) => score) ??
    [];
  expect(between(seen).length).toBeGreaterThan(0);
  expect(between(seen)).toEqual(between(whole));
  const links = (event = whole): Set<string> =>
    new Set(
      event?.facts.links.map(
        ({ a, b, score }) => `${a.article} ${a.firstToken} ${b.article} ${b.firstToken} ${score}`,
      ),
    );
  expect(links(seen)).toEqual(links(whole));
});
