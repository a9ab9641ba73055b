import { htmlBlockNames } from 'micromark-util-html-tag-name';
import { readAttributes, titleIn } from './attributes.ts';

/** What a line says to a site's tools. */
export interface Mark {
  /** Whose mark it is: that decides what closes it. */
  family: 'container' | 'tag' | 'shortcode' | 'attributes' | 'command' | 'import';
  /** `single` is a mark that may yet be closed by one behind it. */
  role: 'single' | 'close';
  /** In lower case, but for tags. */
  name: string;
  /** How many colons a container has: it ends at as few at most. */
  size: number;
  /** What the tools would show above what the mark holds. */
  title?: string;
  /** The kind of a callout, as an attribute gives it. */
  kind?: string;
  /** A name that links may lead to. */
  id?: string;
  /** The language of code. */
  language?: string;
}

type Reader = (line: string) => Mark | undefined;

const mark = (family: Mark['family'], name: string, others: Partial<Mark> = {}): Mark => ({
  ...{ family, role: 'single', name, size: 0 },
  ...others,
});

/** An attribute that readers see, of what is written like HTML. */
const shown = (text: string): Pick<Mark, 'title' | 'kind' | 'id'> => {
  const attributes = readAttributes(text);
  const { type, variant, id } = attributes;
  const said = titleIn(attributes);
  const kind = type ?? variant;
  return { ...(said ? { title: said } : {}), ...(kind ? { kind } : {}), ...(id ? { id } : {}) };
};

/** `:::tip Title`, `::: tip`, `:::tip[Title]{#id}`, `::: {.callout-tip title="Title"}`, `:::`. */
const container: Reader = (line) => {
  const [, colons = '', rest = ''] = /^(:{3,})\s*(.*?)\s*:*$/.exec(line) ?? [];
  if (colons === '') return undefined;
  const size = colons.length;
  if (rest === '') return mark('container', '', { role: 'close', size });
  const [, bare, label, words = '', braces = ''] =
    /^([a-z][\w-]*)?\s*(?:\[([^\]]*)\])?\s*([^{}]*?)\s*(\{[^{}]*\})?$/i.exec(rest) ?? [];
  const attributes = readAttributes(braces);
  const name = bare ?? attributes.class?.split(' ')[0];
  if (!name) return undefined;
  const title = label ?? (words || attributes.title);
  const id = attributes.id ? { id: attributes.id } : {};
  return mark('container', name.toLowerCase(), { size, ...(title ? { title } : {}), ...id });
};

const tagForm = /^<(\/?)([A-Z][\w.]*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{.*?\})*)>$/;

/** `<Tabs>`, `</Tabs>`, `<Card title="Fast" />`: a component of a site's own, whose name begins with a capital. */
const tag: Reader = (line) => {
  const [, end, name, attributes = ''] = tagForm.exec(line) ?? [];
  if (!name || !/[a-z]/.test(name) || htmlBlockNames.includes(name.toLowerCase())) return undefined;
  return mark('tag', name, end ? { role: 'close' } : shown(attributes));
};

/** `{% include x %}`, `{% endraw %}`, `{{< tabs >}}`, `{{% /tabs %}}`. */
const shortcode: Reader = (line) => {
  const [, liquid, hugo] = /^(?:\{%-?\s*(.*?)\s*-?%\}|\{\{[<%]\s*(.*?)\s*\/?[>%]\}\})$/.exec(line) ?? [];
  const [, end, name, rest = ''] = /^(end|\/\s*)?([\w][\w/.-]*)\s*(.*)$/.exec(liquid ?? hugo ?? '') ?? [];
  if (!name) return undefined;
  const own = name.toLowerCase();
  if (end) return mark('shortcode', own, { role: 'close' });
  const [language] = /^[\w+#-]+/.exec(rest) ?? [];
  const [quoted] = /^"[^"]+"$/.exec(rest) ?? [];
  return mark('shortcode', own, {
    ...(language ? { language, kind: language } : {}),
    ...(quoted ? { title: quoted.slice(1, -1) } : {}),
    ...shown(rest),
  });
};

/** `{: .class #id}`, `{:toc}`. */
const attributes: Reader = (line) => {
  const [, inside] = /^\{::?([^{}]*)\}$/.exec(line) ?? [];
  if (inside === undefined) return undefined;
  if (/^toc\b/i.test(inside)) return mark('command', 'toc');
  const { id } = readAttributes(inside);
  return mark('attributes', '', id ? { id } : {});
};

/** `[TOC]`, `[[_TOC_]]`, `\newpage`. */
const command: Reader = (line) => {
  if (/^\[\[?_?toc_?\]?\]$/i.test(line)) return mark('command', 'toc');
  const [, name] = /^\\(newpage|pagebreak|clearpage|tableofcontents|toc)(?:\{\})?$/i.exec(line) ?? [];
  return name ? mark('command', /toc|contents/i.test(name) ? 'toc' : name.toLowerCase()) : undefined;
};

/** `import Tabs from '@theme/Tabs';` */
const importing: Reader = (line) =>
  /^import\s+(?:[\w*{},\s$]+\sfrom\s+)?(["'])[^"']+\1;?$/.test(line) ? mark('import', 'import') : undefined;

const readers = [container, tag, shortcode, attributes, command, importing];

/** What a line of its own says to a site's tools; nothing for text. */
export function readMark(line: string): Mark | undefined {
  const trimmed = line.trim();
  for (const read of readers) {
    const found = read(trimmed);
    if (found) return found;
  }
  return undefined;
}
