import type MarkdownIt from 'markdown-it';

/** An address of something beside the article: no protocol, no host, no mere anchor. */
const beside = /^(?!(?:[a-z][a-z\d+.-]*:|[\\/]{2}|#))/i;

/** A markdown-it plugin that shows links to files as text: a deck is handed on without what lies beside it. */
export function localLinks(md: MarkdownIt): void {
  md.core.ruler.push('local_links', (state) => {
    for (const { children } of state.tokens) {
      let isLocal = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') isLocal = beside.test(String(token.attrGet('href') ?? ''));
        if (!isLocal || !/^link_(?:open|close)$/.test(token.type)) continue;
        token.tag = 'span';
        token.attrs = null;
        if (token.type === 'link_close') isLocal = false;
      }
    }
  });
}
