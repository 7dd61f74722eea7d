import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import {
  EVIDENCE_FEATURES,
  pairEvidence,
  sharesValue,
} from '../../../../lib/claims/statements/pair-evidence';
import { readArticle, type ReadArticle, type Unit } from '../../../../lib/claims/read';
import {
  evidenceOfUnits,
  type UnitEvidence,
} from '../../../../lib/claims/statements/unit-evidence';

function read(id: string, text: string): ReadArticle {
  const input = { id, outlet: id, published: '2023-05-04', title: '', text };
  return readArticle(input, annotateArticle(input));
}

function only(article: ReadArticle): Unit {
  const [unit] = article.units;
  if (!unit) throw new Error('no unit');
  return unit;
}

function known(article: ReadArticle): UnitEvidence {
  const [found] = evidenceOfUnits(article);
  if (!found) throw new Error('no unit');
  return found;
}

function evidence(one: string, other: string): Record<string, number> {
  const [a, b] = [read('a', one), read('b', other)];
  const values = pairEvidence(only(a), only(b), known(a), known(b));
  return Object.fromEntries(EVIDENCE_FEATURES.map((name, i) => [name, values[i] ?? NaN]));
}

test('a capital, a country and its adjective are one country', () => {
  const found = evidence(
    'أكد السفير المغربي أن المحادثات كانت بناءة.',
    'وصف دبلوماسي من الرباط اللقاءات بأنها مفيدة.',
  );
  expect(found['countriesShared']).toBe(1);
});

test('a figure that both give speaks for them whatever its unit, a small one less', () => {
  const large = evidence('دفعت الشركة تعويضا قدره 347 مليونا.', 'بلغ المبلغ 347 مليون درهم نقدا.');
  const small = evidence('أرسلت الوزارة 3 حافلات جديدة.', 'وصلت إلى القرية 3 خيام كبيرة.');
  expect(large['valuesShared']).toBe(1);
  expect(small['valuesShared']).toBeCloseTo(0.3);
});

test('only a telling figure makes two units worth a look', () => {
  const [a, b, c] = [
    read('a', 'دفعت الشركة تعويضا قدره 347 مليونا.'),
    read('b', 'بلغ المبلغ 347 مليون درهم نقدا.'),
    read('c', 'حضر الحفل 3 وزراء سابقين.'),
  ];
  expect(sharesValue(known(a), known(b))).toBe(true);
  expect(sharesValue(known(a), known(c))).toBe(false);
});

test('evidence does not depend on which unit comes first', () => {
  const texts = [
    'افتتح الوزير خالد العطار المصنع في طنجة، وقال إن 450 عاملا سيلتحقون به.',
    'بدأ المصنع الجديد بطنجة عمله بحضور العطار، وفيه 450 عاملا.',
  ] as const;
  const [there, back] = [evidence(...texts), evidence(texts[1], texts[0])];
  for (const name of ['scarce', 'uniqueBoth', 'clauseBest', 'clauseInside', 'countriesShared'])
    expect(there[name]).toBeCloseTo(back[name] ?? NaN);
});
