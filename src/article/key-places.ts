/** A place in a text: line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where the keys of a front matter stand. */
export interface Places {
  /** The place of a key, by the keys that lead to it; else of the innermost of them that stands in the text. */
  placeOf: (keys: readonly PropertyKey[]) => Place;
}

/** What js-yaml tells of itself at the beginning and at the end of every node. */
interface ParserState {
  line: number;
  position: number;
  lineStart: number;
  result: unknown;
}

interface YamlNode {
  place: Place;
  children: YamlNode[];
  result?: unknown;
}

/**
 * Notes where the nodes of a YAML text stand while js-yaml reads it: hand `listener` to it as an option.
 */
export class KeyPlaces implements Places {
  readonly #open: YamlNode[] = [];
  #root: YamlNode | undefined;

  readonly listener = (event: 'open' | 'close', state: ParserState): void => {
    if (event === 'open') {
      const place = { line: state.line + 1, column: state.position - state.lineStart + 1 };
      this.#open.push({ place, children: [] });
      return;
    }
    const node = this.#open.pop();
    if (!node) return;
    node.result = state.result;
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(node);
    else this.#root = node;
  };

  /** The place of a key, by the keys that lead to it; else of the innermost of them that stands in the text. */
  placeOf(keys: readonly PropertyKey[]): Place {
    let node = this.#root;
    let place: Place = { line: 1, column: 1 };
    for (const key of keys) {
      const found = node && find(node, key);
      if (!found) break;
      place = found.place;
      node = found.value;
    }
    return place;
  }
}

function find(parent: YamlNode, key: PropertyKey): { place: Place; value: YamlNode | undefined } | undefined {
  if (Array.isArray(parent.result)) {
    const item = parent.children[Number(key)];
    return item && { place: item.place, value: item };
  }
  const values = (parent.result ?? {}) as Record<PropertyKey, unknown>;
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index] as YamlNode;
    const name = nameOf(node);
    const next = parent.children[index + 1];
    // A key of a flow mapping can stand alone; then the next node is the next key.
    const value = next && Object.is(next.result, values[name]) ? next : undefined;
    if (name === String(key)) return { place: node.place, value };
    if (value) index++;
  }
  return undefined;
}

/** A key can be anything in YAML; one that is a list or a mapping is none of ours. */
const nameOf = ({ result }: YamlNode): string => (typeof result === 'object' ? '' : String(result));
