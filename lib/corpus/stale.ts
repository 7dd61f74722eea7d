import type { Segment } from './catalogue';
import { INDEX_VERSION } from './terms';

/** Made with other terms than today's, or damaged: to be indexed anew from its articles, and not to be built upon. */
export function isStale(segment: Segment): boolean {
  return segment.version !== INDEX_VERSION || segment.damaged === true;
}
