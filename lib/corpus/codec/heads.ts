import { CorruptRecord } from './bytes';
import { seal, unseal } from './seal';

/** Documents whose heads lie in one record. */
export const HEADS_SHIFT = 4;
const SLOTS = 1 << HEADS_SHIFT;
const HEADER = (SLOTS + 1) * 4;

/** An article without its text, as it is stored. Derived from the article; made again when damaged. */
export interface HeadRecord {
  readonly id: string;
  readonly outlet: string;
  readonly url?: string;
  readonly published: string | null;
  readonly title: string;
  readonly country?: string;
  readonly author?: string;
  readonly section?: string;
  readonly language?: string;
  readonly added: number;
  /** Words in the text. */
  readonly words: number;
  /** Hash of all that makes the article what it is: tells an update from a duplicate. */
  readonly content: string;
  /** Near-copy signature: see signature.ts. */
  readonly signature: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Sixteen heads as JSON behind a table of offsets, so that one is read without decoding the others. */
export class HeadBlock {
  private readonly slots: (Uint8Array | null)[];

  private constructor(slots: (Uint8Array | null)[]) {
    this.slots = slots;
  }

  static empty(): HeadBlock {
    return new HeadBlock(new Array<Uint8Array | null>(SLOTS).fill(null));
  }

  /** Throws CorruptRecord. */
  static decode(value: unknown): HeadBlock {
    const bytes = unseal(value);
    if (bytes.length < HEADER) throw new CorruptRecord('The block of heads is cut short.');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const slots: (Uint8Array | null)[] = [];
    for (let i = 0; i < SLOTS; i += 1) {
      const start = view.getUint32(i * 4, true);
      const end = view.getUint32(i * 4 + 4, true);
      if (start > end || end > bytes.length) throw new CorruptRecord('A head lies outside.');
      slots.push(start === end ? null : bytes.subarray(start, end));
    }
    return new HeadBlock(slots);
  }

  encode(): Uint8Array<ArrayBuffer> {
    let length = HEADER;
    for (const slot of this.slots) length += slot?.length ?? 0;
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    let at = HEADER;
    view.setUint32(0, at, true);
    this.slots.forEach((slot, i) => {
      if (slot !== null) bytes.set(slot, at);
      at += slot?.length ?? 0;
      view.setUint32(i * 4 + 4, at, true);
    });
    return seal(bytes);
  }

  get isEmpty(): boolean {
    return this.slots.every((slot) => slot === null);
  }

  /** The head of a document number, or null. Throws CorruptRecord when it does not parse. */
  get(document: number): HeadRecord | null {
    const slot = this.slots[document & (SLOTS - 1)] ?? null;
    if (slot === null) return null;
    try {
      return JSON.parse(decoder.decode(slot)) as HeadRecord;
    } catch (error) {
      throw new CorruptRecord(`A head does not parse: ${String(error)}`);
    }
  }

  set(document: number, head: HeadRecord | null): void {
    this.slots[document & (SLOTS - 1)] = head && encoder.encode(JSON.stringify(head));
  }
}
