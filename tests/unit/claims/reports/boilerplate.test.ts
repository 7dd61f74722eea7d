import { expect, test } from 'vitest';
import { findBoilerplate } from '../../../../lib/claims/reports/boilerplate';

const leftOf = (text: string): string => {
  let left = text;
  for (const { start, end } of findBoilerplate(text).reverse())
    left = left.slice(0, start) + left.slice(end);
  return left.trim();
};

const STORY = 'افتتحت البلدية المكتبة الجديدة في الحي القديم صباح أمس.';

test('a program or a style sheet that was copied with the text is none of it', () => {
  const code = '.poll li { margin: 5px; } start(function () { show("انتظر", 40, 7); });';
  expect(leftOf(`${STORY}\n${code}`)).toBe(STORY);
});

test('the line that links to the story, and that to its writer, are none of it', () => {
  expect(leftOf(`${STORY}\nرابط الخبر بصحيفة الضفاف: افتتاح المكتبة`)).toBe(STORY);
  expect(leftOf(`${STORY}\nللتواصل مع الكاتب أرسل رسالة`)).toBe(STORY);
});

test('a link to the story at the end of its last line is none of it', () => {
  expect(leftOf(`${STORY} رابط الخبر بصحيفة الضفاف: افتتاح المكتبة`)).toBe(STORY);
  const linked = 'قال الأمين إن رابط الخبر القديم لم يعد يعمل، وإن المكتبة ستنشر غيره.';
  expect(leftOf(`${STORY}\n${linked}`)).toBe(`${STORY}\n${linked}`);
});

test('prose with a semicolon stays', () => {
  const prose = 'قال الأمين: فتحنا الأبواب; وسنفتح غيرها في Oran و Fes.';
  expect(leftOf(`${STORY}\n${prose}`)).toBe(`${STORY}\n${prose}`);
});

test('a line of tags is none of it, a sentence that begins like one is', () => {
  expect(leftOf(`${STORY}\nسمات البلدية المكتبة كريم العلوي تونس الحي القديم معرض الكتاب`)).toBe(
    STORY,
  );
  const prose = 'سمات الطراز القديم ظاهرة في البناء، ومنها الأقواس.';
  expect(leftOf(`${STORY}\n${prose}`)).toBe(`${STORY}\n${prose}`);
});
