import { classAt, type Context } from './context';
import { isJudged } from './heralds';
import { NameUse } from './name-words';
import { roleHeadAt } from './roles';
import { NameClass } from './vocabulary';

/** True after a noun of things that bear somebody's name: مطار, شارع, جامعة. */
export function isNamedAfter(context: Context, index: number): boolean {
  if (((context.uses[index - 1] ?? 0) & NameUse.NamedAfter) === 0) return false;
  // قضت بسجن فلان: what the judge says, not where.
  return !isJudged(context, index - 1);
}

/** مطار الملك عبدالعزيز الدولي, طريق الأمير فيصل بن محمد: the name belongs to the thing, whatever stands between. */
export function isThingsName(context: Context, index: number): boolean {
  if (isNamedAfter(context, index)) return true;
  for (let at = index - 1; at >= 0 && at >= index - 5; at -= 1) {
    const head = roleHeadAt(context, at);
    const name = classAt(context, at) >= NameClass.WeakGiven;
    if (!name && head?.definite !== true) return false;
    if (isNamedAfter(context, at)) return true;
  }
  return false;
}
