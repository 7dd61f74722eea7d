/** Murmur3's final mix: every bit of the input changes half of the output. */
function mix(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** 32-bit hash of a string's UTF-16 units (FNV-1a with murmur3's final mix). Part of the stored format. */
export function hash32(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Combines two 32-bit hashes into one; the order counts. */
export function hashPair(a: number, b: number): number {
  return mix((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77)) | 0);
}

/** 128 bits as 32 hexadecimal digits, for ids: four seeded lanes. Not meant to withstand a forger: see `put`. */
export function hashId(text: string): string {
  let out = '';
  for (let seed = 1; seed <= 4; seed += 1) out += hash32(text, seed).toString(16).padStart(8, '0');
  return out;
}
