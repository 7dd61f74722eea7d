/** English words for numbers, as the values of annotated sides are written. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ]
    .flatMap((line) => line.split(' ').map((word, i) => [word, i] as const))
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i) => [word, 10 * (i + 2)] as const),
      [
        ['none', 0],
        ['nobody', 0],
        ['once', 1],
        ['twice', 2],
        ['half', 50],
        ['third', 100 / 3],
        ['thirds', 200 / 3],
        ['quarter', 25],
        ['quarters', 75],
        ['fifths', 80],
      ],
    ),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** The numbers that the value of an annotated side tells, in digits or English words, with and without a scale. */
export function numbersTold(value: string): number[] {
  const words = value.toLowerCase().match(/\d+(?:[.,]\d+)*|[a-z]+/gu) ?? [];
  const found: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    let number = /^\d/u.test(word) ? Number(word.replace(/,/gu, '')) : WORDS.get(word);
    if (number === undefined || Number.isNaN(number)) continue;
    const unit = WORDS.get(words[i + 1] ?? '') ?? 0;
    if (number >= 20 && number % 10 === 0 && unit > 0 && unit < 10) {
      number += unit;
      i += 1;
    }
    found.push(number);
    for (let scale = SCALES.get(words[i + 1] ?? ''); scale !== undefined;) {
      number *= scale;
      found.push(number);
      i += 1;
      scale = SCALES.get(words[i + 1] ?? '');
    }
  }
  return found;
}
