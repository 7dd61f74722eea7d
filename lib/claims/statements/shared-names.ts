import type { Unit } from '../read';

/** Names that two units share, each counted once. */
export function namesShared(a: Unit, b: Unit): number {
  const shared: string[] = [];
  for (const { key } of b.names)
    if (!shared.includes(key) && a.names.some((name) => name.key === key)) shared.push(key);
  return shared.length;
}
