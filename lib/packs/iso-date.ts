const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/;

/**
 * Is this 'YYYY-MM-DD' or an instant with 'Z' or an offset, and a day that exists (1900 to 2100)?
 * Date.parse alone won't do: it takes 30 February for 2 March, and local times without an offset.
 */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  if (match[4] === undefined) return true;
  // Hours and offsets that no clock has, and leap seconds, which the engines of browsers do not know.
  return Number(match[4]) < 24 && !Number.isNaN(Date.parse(text));
}
