import { type Context, type Found } from './context';
import { COMMAS, startsAfterRole } from './persons';
import { readRole, roleHeadAt } from './roles';

/** A role that stands after the name, in apposition: فلان، رئيس قسم التخطيط،. */
function attachApposition(context: Context, person: Found): void {
  if (person.role !== undefined) return;
  const { tokens } = context;
  const mark = COMMAS.has(tokens[person.end]?.norm ?? '');
  const at = person.end + (mark ? 1 : 0);
  const head = roleHeadAt(context, at);
  if (head === undefined || head.skip > 0 || head.kind === 'rank' || head.kind === 'title') return;
  if (!mark && (head.definite || head.kind !== 'office')) return;
  const reading = readRole(context, at, head, (index, closed) =>
    startsAfterRole(context, index, closed),
  );
  if (reading.role.end - reading.role.first < 2 && (!mark || !head.definite)) return;
  if (reading.closed && startsAfterRole(context, reading.next, true)) return;
  person.role = reading.role;
}

/** Gives persons without a role the one that stands after them. */
export function attachAppositions(context: Context): void {
  for (const name of context.found) if (name.kind === 'person') attachApposition(context, name);
}
