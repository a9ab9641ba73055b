import type { Html, Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import { replaceAt } from '../../model/long-lists.ts';
import { clip } from '../../model/printable.ts';
import { report } from '../../model/report.ts';
import { walk } from '../walk.ts';
import type { LineMark } from './line-marks.ts';
import type { Mark } from './read-mark.ts';

const commands: Record<string, { reason: string; fix: string }> = {
  toc: {
    reason: say`the mark of a table of contents is left out`,
    fix: say`A deck has an agenda of its own: take the mark out.`,
  },
};
const pageBreak = {
  reason: say`the mark of a new page is left out`,
  fix: say`Write <!-- split --> where a new slide is to start.`,
};

/** One with a name alone, that nothing closes, may be what the text speaks of: `{% raw %}`. */
const inlineMarks =
  /\{%-?\s*(?:end(?=\w))?(\w[\w/.-]*)(?:\s+[^%{}]+?)?\s*-?%\}|\{\{[<%]\s*\/?\s*(\w[\w/.-]*).*?[>%]\}\}/g;
/** A link to what such a mark stands for, which Markdown cannot read: of it the words are left. */
const markedLink = /!?\[([^[\]]*)\]\(\s*(\{%[^{}]*%\})[^()]*\)/g;
const bare = /^\{%-?\s*\w+\s*-?%\}$/;
const variable = /\{\{\s*[\w$.][^{}]*\}\}/;

/** A name in angle brackets, which is shown as it is written: List<String>. */
const isName = ({ value }: Html, siblings: Nodes[]): boolean => {
  const name = /^<([A-Z][\w.]*)[^=<>/]*>$/.exec(value)?.[1];
  const closes = (other: Nodes): boolean => other.type === 'html' && other.value.startsWith(`</${name}`);
  return name !== undefined && siblings.some(({ type }) => type === 'text') && !siblings.some(closes);
};

/** Tells marks for a site's own tools, each name once. */
export class MarkTeller {
  private readonly told = new Set<string>();

  private readonly file: VFile;

  constructor(file: VFile) {
    this.file = file;
  }

  line(mark: Mark, node: LineMark): void {
    if (mark.family === 'import') this.tell('import', say`an import is left out`, say`Take it out.`, node);
    else if (mark.family === 'command') {
      const { reason, fix } = commands[mark.name] ?? pageBreak;
      this.tell(mark.name, reason, fix, node);
    } else this.unknown(mark.name, node);
  }

  /**
   * Takes shortcodes out of running text, and tells components and variables there.
   * @param tree is changed
   */
  inline(tree: Root): void {
    walk(tree, (node, index, parent) => {
      if (node.type === 'html') {
        if (isName(node, parent.children)) return undefined;
        for (const [, name = ''] of node.value.matchAll(/<([A-Z][\w.]*)(?=[\s/>])/g))
          if (/[a-z]/.test(name)) this.unknown(name, node);
        return undefined;
      }
      if (node.type !== 'text' || !node.value.includes('{')) return undefined;
      if (variable.test(node.value))
        this.tell(
          '{{ }}',
          say`“${clip(variable.exec(node.value)?.[0] ?? '')}” is shown as it is written`,
          say`Write what it stands for.`,
          node,
        );
      const value = this.withoutMarks(node);
      if (value === node.value) return undefined;
      replaceAt(parent.children as Nodes[], index, 1, value === '' ? [] : [{ ...node, value }]);
      return value === '' ? index : index + 1;
    });
  }

  private withoutMarks(node: Text): string {
    return node.value
      .replace(markedLink, '$1$2')
      .replace(inlineMarks, (mark, liquid?: string, hugo?: string) => {
        const isClosed = new RegExp(`\\{%-?\\s*end${liquid}\\b`).test(node.value);
        if (bare.test(mark) && !isClosed) return mark;
        this.unknown(liquid ?? hugo ?? '', node);
        return '';
      });
  }

  private unknown(name: string, node: Nodes): void {
    this.tell(
      name,
      say`“${clip(name)}” is of a site’s own tools, so that only the text within it is shown`,
      say`Write what it shows as Markdown, or take it out.`,
      node,
    );
  }

  private tell(key: string, reason: string, fix: string, { position }: Nodes): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    report(this.file, { rule: 'site-mark', reason, fix, place: position });
  }
}
