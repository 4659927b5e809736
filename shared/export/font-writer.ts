/** Bytes of font files, gathered front to back, most significant byte first. */

/** A list of bytes that grows. */
export class FontWriter {
  private bytes = new Uint8Array(256);
  /** Bytes written so far. */
  length = 0;

  u8(value: number): this {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
    return this;
  }

  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value >>> 8).u8(value);
    return this;
  }

  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(value >>> 16, value & 0xffff);
    return this;
  }

  tag(letters: string): this {
    for (let i = 0; i < 4; i += 1) this.u8(letters.charCodeAt(i));
    return this;
  }

  raw(more: Uint8Array): this {
    this.reserve(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
    return this;
  }

  /** Fills up to a whole number of 32-bit words. */
  pad(): this {
    while (this.length % 4 !== 0) this.u8(0);
    return this;
  }

  /** What was written. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
