/** A JSON object, its fields not checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Is this value an object, and no list? */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Is this value of a file a pack's header, or meant to be one? */
export const isPackHeader = (value: unknown): boolean =>
  isJsonObject(value) && value['format'] === 'isnad-pack';

/** The value of a JSON text, null where it is none. */
export function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
