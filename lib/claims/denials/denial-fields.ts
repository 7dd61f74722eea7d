import type { Hit } from './denial-hits';
import type { Row } from './denial-surroundings';
import type { Denial } from './denials';
import { fieldsAt, statedFields } from '../words/fields';
import type { ReadArticle, Unit } from '../read';

/** The fields of meaning of what is denied. */
export interface DeniedFields {
  readonly heads: ReadonlySet<number>;
  readonly objects: ReadonlySet<number>;
}

const fieldsOfDenial = new WeakMap<Denial, DeniedFields>();

/** The fields of meaning of the heads of a denial of `article`, and of its other words. */
export function deniedFields(article: ReadArticle, denial: Denial): DeniedFields {
  const known = fieldsOfDenial.get(denial);
  if (known) return known;
  const { tokens } = article.annotation[denial.field];
  const of = (terms: Denial['heads']): Set<number> =>
    new Set(terms.flatMap((t) => fieldsAt(tokens, t.token)));
  const fields = { heads: of(denial.heads), objects: of(denial.objects) };
  fieldsOfDenial.set(denial, fields);
  return fields;
}

/** The word of a unit that states a field denied, of the heads before the others. */
export function fieldToken(
  there: ReadArticle,
  unit: Unit,
  { heads, objects }: DeniedFields,
): number | undefined {
  const stated = statedFields(there).get(unit);
  for (const id of [...heads, ...objects]) {
    const token = stated?.get(id);
    if (token !== undefined) return token;
  }
  return undefined;
}

/** How many fields denied a unit states, of the heads and of the other words. */
export function fieldsShared(
  there: ReadArticle,
  unit: Unit,
  { heads, objects }: DeniedFields,
): { fieldHeads: number; fieldObjects: number } {
  const stated = statedFields(there).get(unit);
  let [fieldHeads, fieldObjects] = [0, 0];
  for (const id of heads) if (stated?.has(id)) fieldHeads += 1;
  for (const id of objects) if (!heads.has(id) && stated?.has(id)) fieldObjects += 1;
  return { fieldHeads, fieldObjects };
}

/** Sentences likelier than this to make the denial's statement are looked at whatever their words. */
const ENOUGH_SCORE = 0.2;

/**
 * Adds the sentences that say something in a field of what is denied, or probably make one statement with the denial; of
 * long articles only such as may make one.
 */
export function addByField(
  hits: Map<Unit, Hit[]>,
  there: ReadArticle,
  fields: DeniedFields,
  row: Row | undefined,
  brief: boolean,
): void {
  for (const unit of there.units) {
    if (hits.has(unit) || (!brief && (row?.scores.get(unit) ?? 0) === 0)) continue;
    const { fieldHeads, fieldObjects } = fieldsShared(there, unit, fields);
    if (fieldHeads > 0 || fieldObjects > 1 || (row?.scores.get(unit) ?? 0) >= ENOUGH_SCORE)
      hits.set(unit, []);
  }
}
