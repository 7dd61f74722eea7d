/** Whether dist/cli was built after the last change of what it is built from; `base` is the project's folder. */
export function isFresh(base?: string): boolean;
