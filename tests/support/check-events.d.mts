/** True for an ISO 8601 day or instant that is in the calendar. */
export function isPublicationTime(value: unknown): boolean;
/** Faults of an annotated event file, as readable lines; empty if it is sound. */
export function eventFaults(event: unknown): string[];
/** Faults of a seed pack, as readable lines; empty if it is sound. */
export function packFaults(pack: unknown): string[];
/** Faults of the file at `path`, whichever of the two kinds it is. */
export function fileFaults(path: string): string[];
