/** How many related articles are compared with the open one. */
export const MOST_RELATED = 20;

/** More articles than this take longer to compare among themselves than a reader waits. */
const MOST = 12;

/** May a pack of so many articles be compared on a page of its own? */
export const isComparable = (articles: number): boolean => articles > 1 && articles <= MOST;
