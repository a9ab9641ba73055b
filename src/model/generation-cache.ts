/**
 * What was made of things, by a key, for as long as it is of use: `turn` ends a round, and what neither it nor the
 * round before asked for is forgotten.
 */
export class GenerationCache<Value> {
  #current = new Map<string, Value>();
  #before = new Map<string, Value>();

  get(key: string): Value | undefined {
    const known = this.#current.get(key);
    if (known !== undefined) return known;
    const old = this.#before.get(key);
    if (old !== undefined) this.#current.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    this.#current.set(key, value);
  }

  delete(key: string): void {
    this.#current.delete(key);
    this.#before.delete(key);
  }

  /** What is remembered, or else made now. */
  take(key: string, make: () => Value): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.set(key, made);
    return made;
  }

  turn(): void {
    this.#before = this.#current;
    this.#current = new Map();
  }

  clear(): void {
    this.#before.clear();
    this.#current.clear();
  }

  get size(): number {
    return new Set([...this.#before.keys(), ...this.#current.keys()]).size;
  }
}
