export function sameName(a: string, b: string): { same: boolean; score: number } {
  const same = a === b;
  return { same, score: same ? 1 : 0 };
}
