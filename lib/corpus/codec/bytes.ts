/** The bytes do not decode: damaged, cut short, or of another format. */
export class CorruptRecord extends Error {
  override readonly name = 'CorruptRecord';
}

/** Bytes written one after another into a buffer that grows. */
export class ByteWriter {
  private buffer: Uint8Array;
  length = 0;

  constructor(capacity = 256) {
    this.buffer = new Uint8Array(capacity);
  }

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length] = value;
    this.length += 1;
  }

  /** An unsigned integer up to 2^32 - 1, seven bits a byte, low bits first; the last byte's high bit is clear. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.buffer[this.length] = (rest & 0x7f) | 0x80;
      this.length += 1;
      rest >>>= 7;
    }
    this.buffer[this.length] = rest;
    this.length += 1;
  }

  bytes(value: Uint8Array): void {
    this.reserve(value.length);
    this.buffer.set(value, this.length);
    this.length += value.length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length) as Uint8Array<ArrayBuffer>;
  }

  /** Starts again from nothing, keeping the room. */
  clear(): void {
    this.length = 0;
  }

  /** What was written so far, without a copy: valid until the next write. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}

/** Reads what `ByteWriter` wrote. Throws CorruptRecord instead of reading past the end. */
export class ByteReader {
  position: number;

  constructor(
    readonly bytes: Uint8Array,
    position = 0,
    readonly end = bytes.length,
  ) {
    this.position = position;
  }

  get atEnd(): boolean {
    return this.position >= this.end;
  }

  byte(): number {
    if (this.position >= this.end) throw new CorruptRecord('The record ends too soon.');
    const value = this.bytes[this.position] ?? 0;
    this.position += 1;
    return value;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const next = this.byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value >>> 0;
      shift += 7;
      if (shift > 28) throw new CorruptRecord('A number is too long.');
    }
  }
}
