const attribute =
  /([#.])((?<=#)[^\s{}"'=#]+|[\w-]+)|([\w:@-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\}|([^\s"'{}>]+))/g;

/** Attributes as Kramdown, Pandoc, HTML and JSX write them: `#id .class key="value"`. Classes stand in one text. */
export function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, sign, name = '', key, ...values] of text.matchAll(attribute)) {
    if (sign === '#') found.id = name;
    else if (sign) found.class = found.class ? `${found.class} ${name}` : name;
    else if (key) found[key] = values.find((value) => value !== undefined) ?? '';
  }
  return found;
}

const titles = ['title', 'label', 'caption', 'summary'];

/** What the attributes of a component say that its site shows above what it holds. */
export const titleIn = (attributes: Record<string, unknown>): string | undefined =>
  titles
    .map((name) => attributes[name])
    .find((value): value is string => typeof value === 'string' && value !== '');
