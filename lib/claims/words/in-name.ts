import type { Annotation } from '../../arabic/types';

/** Does a token belong to a name? */
export function isInName({ names }: Annotation, token: number): boolean {
  return names.some((n) => token >= n.firstToken && token < n.endToken);
}
