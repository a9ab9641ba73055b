import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { placesIn } from '../model/places.ts';

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

interface YamlNode {
  start: number;
  /** What a scalar says. */
  text?: string;
  /** A mapping's are its keys and values by turns. */
  children: YamlNode[];
  isMapping: boolean;
}

/** Where the keys and items of a YAML text stand. */
export class KeyPlaces implements Places {
  readonly #source: string;
  readonly #root: YamlNode | undefined;

  constructor(source: string, events: readonly Event[]) {
    this.#source = source;
    this.#root = toTree(source, events);
  }

  placeOf(keys: readonly PropertyKey[]): Place {
    let node = this.#root;
    let offset = 0;
    for (const key of keys) {
      const found = node && find(node, key);
      if (!found) break;
      offset = found.start;
      node = found.value;
    }
    return placesIn(this.#source)(offset);
  }
}

function toTree(source: string, events: readonly Event[]): YamlNode | undefined {
  const document: YamlNode = { start: 0, children: [], isMapping: false };
  const open: YamlNode[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const node = event.type === EVENT_ID.DOCUMENT ? document : toNode(source, event);
    open.at(-1)?.children.push(node);
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) open.push(node);
  }
  return document.children[0];
}

function toNode(source: string, event: Exclude<Event, { type: 1 | 6 }>): YamlNode {
  const isMapping = event.type === EVENT_ID.MAPPING;
  if (event.type === EVENT_ID.SCALAR) {
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const start = event.valueStart - (isQuoted ? 1 : 0);
    return { start, text: getScalarValue(source, event), children: [], isMapping };
  }
  return { start: event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start, children: [], isMapping };
}

function find(parent: YamlNode, key: PropertyKey): { start: number; value: YamlNode } | undefined {
  const { children, isMapping } = parent;
  if (!isMapping) {
    const item = children[Number(key)];
    return item && { start: item.start, value: item };
  }
  for (let index = 0; index + 1 < children.length; index += 2) {
    const [name, value] = children.slice(index) as [YamlNode, YamlNode];
    if (name.text === String(key)) return { start: name.start, value };
  }
  return undefined;
}
