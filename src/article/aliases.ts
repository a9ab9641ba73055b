import { say } from '../language/say.ts';

/** What aliases may make of a text, in characters and nodes, beyond its own length. */
const room = 1_000_000;
/** How deep lists and mappings may stand in each other. */
const deepest = 100;

/**
 * Why a value that was read from a text of YAML is not to be walked through: its aliases lead in a circle, or make
 * far more of it than the text is. Undefined where it is sound. Looks at each node once, however often it is named.
 */
export function excessOf(value: unknown, length: number): string | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const sizeOf = (node: unknown): number => {
    if (typeof node === 'string') return node.length + 1;
    if (node === null || typeof node !== 'object') return 1;
    if (open.has(node)) throw new Excess(say`an alias stands within what it names`);
    if (open.size >= deepest) throw new Excess(say`it is nested too deep`);
    let size = sizes.get(node);
    if (size === undefined) {
      open.add(node);
      size = 1;
      for (const [key, child] of Object.entries(node)) size += key.length + sizeOf(child);
      open.delete(node);
      sizes.set(node, size);
    }
    return size;
  };
  try {
    return sizeOf(value) > length + room ? say`its aliases make far too much of it` : undefined;
  } catch (error) {
    if (error instanceof Excess) return error.message;
    throw error;
  }
}

class Excess extends Error {}
