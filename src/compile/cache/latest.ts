/** What was last made, and of what: it is known until something else is made. */
export class Latest<Value> {
  #entry: { of: readonly unknown[]; value: Value } | undefined;

  /** What was made of these, each the same value as then. */
  get(...of: readonly unknown[]): Value | undefined {
    const known = this.#entry;
    return known?.of.length === of.length && known.of.every((one, index) => one === of[index])
      ? known.value
      : undefined;
  }

  /** @returns the value */
  set(value: Value, ...of: readonly unknown[]): Value {
    this.#entry = { of, value };
    return value;
  }

  /** Whatever it was made of. */
  get value(): Value | undefined {
    return this.#entry?.value;
  }
}
