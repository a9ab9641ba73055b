/** Bytes that grow. */
export class ByteStream {
  #bytes = Buffer.allocUnsafe(4096);
  #length = 0;

  #reserve(count: number): number {
    if (this.#length + count > this.#bytes.length) {
      const larger = Buffer.allocUnsafe((this.#length + count) * 2);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    const at = this.#length;
    this.#length += count;
    return at;
  }

  byte(value: number): void {
    const at = this.#reserve(1);
    this.#bytes[at] = value;
  }

  /** Big-endian; negative numbers in two's complement. */
  short(value: number): void {
    const at = this.#reserve(2);
    this.#bytes[at] = value >> 8;
    this.#bytes[at + 1] = value;
  }

  /** The format's 255UInt16: one to three bytes. */
  count(value: number): void {
    if (value < 253) this.byte(value);
    else if (value < 506) {
      this.byte(255);
      this.byte(value - 253);
    } else if (value < 762) {
      this.byte(254);
      this.byte(value - 506);
    } else {
      this.byte(253);
      this.short(value);
    }
  }

  copy(source: Buffer): void {
    source.copy(this.#bytes, this.#reserve(source.length));
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}
