import {
  CORE_SCHEMA,
  constructFromEvents,
  defineScalarTag,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { say } from '../language/say.ts';
import { excessOf } from './aliases.ts';
import { KeyPlaces } from './key-places.ts';

/** A text that is no YAML, or none that is to be walked through. */
export class YamlError extends Error {
  /** Where it went wrong, as an offset; nothing where all of it is. */
  readonly offset: number | undefined;

  constructor(reason: string, offset?: number) {
    super(reason);
    this.offset = offset;
  }
}

export interface YamlReading {
  /** With numbers, truth values and nothings as YAML 1.2 has them; dates are text. */
  value: unknown;
  /** The same with every number and truth value as the text that was written: 1.50 and 007 stay what they are. */
  written: unknown;
  places: KeyPlaces;
}

const plain = CORE_SCHEMA.withTags(mergeTag);
const asWritten = (name: string) =>
  defineScalarTag(`tag:yaml.org,2002:${name}`, { resolve: (source) => source, identify: () => false });
const textual = plain.withTags(['bool', 'int', 'float'].map(asWritten));

/**
 * Reads one document of YAML; nothing where it has none.
 * @throws YamlError
 */
export function readYaml(source: string): YamlReading {
  try {
    // How deep it goes is looked at below, aliases included.
    const events = parseEvents(source, { maxDepth: Number.MAX_SAFE_INTEGER });
    const [value, further] = constructFromEvents(events, { source, schema: plain });
    if (further !== undefined) throw new YamlError(say`more than one document stands in it`);
    const excess = excessOf(value, source.length);
    if (excess !== undefined) throw new YamlError(excess);
    const [written] = constructFromEvents(events, { source, schema: textual });
    return { value, written, places: new KeyPlaces(source, events) };
  } catch (error) {
    if (error instanceof YAMLException) {
      const { reason, mark } = causeOf(error, source);
      throw new YamlError(reason, mark?.position);
    }
    if (error instanceof RangeError) throw new YamlError(say`it is nested too deep`);
    throw error;
  }
}

/** A line that is not indented is wrong because of a bracket or a quotation mark that is still open above it. */
function causeOf(error: YAMLException, source: string): YAMLException {
  if (error.reason !== 'deficient indentation') return error;
  try {
    parseEvents(source.slice(0, error.mark?.position).trimEnd(), { maxDepth: Number.MAX_SAFE_INTEGER });
  } catch (cause) {
    if (cause instanceof YAMLException) return cause;
  }
  return error;
}
