/** Dimensions of facts that a kind of measure is told in; others of the family 'measure' may be told in any. */
const DIMENSIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    magnitude: 'degree',
    depth: 'm',
    length: 'm',
    height: 'm',
    distance: 'm',
    weight: 'kg',
    speed: 'km/h',
    area: 'm2',
    temperature: 'degree',
    age: 'age time',
    growth: 'percent',
    inflation: 'percent',
    unemployment: 'percent',
  }).map(([kind, dimensions]) => [kind, new Set(dimensions.split(' '))]),
);

/** A number that counts nothing may lack its unit, whatever it measures. */
const UNTOLD = 'count';

/**
 * May a value of a dimension tell a measure of a kind? No age is counted in soldiers and no magnitude in money: what
 * stands nearby of one (البالغ 38 سنة, قوات الأمن) is not of the value. `counted` is the noun that it counts, '' for none.
 */
export function isMeasuredIn(kind: string, dimension: string, counted: string): boolean {
  const dimensions = DIMENSIONS.get(kind);
  if (dimensions === undefined || dimensions.has(dimension)) return true;
  return dimension === UNTOLD && counted === '';
}
