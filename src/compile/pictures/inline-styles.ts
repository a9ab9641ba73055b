import type { ImageResolver } from '../../marp/images.ts';

const style = /\sstyle="([^"]*)"/g;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi;
// Marp repeats what a directive says about a background; themes use neither.
const repeated = /\sdata-background-image="[^"]*"/g;
const repeatedProperty = /--background-image:(?:url\((?:"[^"]*"|'[^']*'|[^)]*)\)|[^;])*;?/g;

/**
 * Puts the bytes of pictures in the place of their addresses in the style attributes of marp-core's HTML, which
 * come from directives such as backgroundImage. What `resolve` does not give is taken out.
 */
export function embedInStyles(html: string, resolve: ImageResolver): string {
  return html.replace(repeated, '').replace(style, (whole, escaped: string) => {
    const css = escaped.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    if (!/url\(/i.test(css)) return whole;
    const embedded = css
      .replace(repeatedProperty, '')
      .replace(address, (match, double?: string, single?: string, bare?: string) => {
        const target = (double ?? single ?? bare ?? '').trim();
        if (/^(?:data:|#)/i.test(target)) return match;
        const data = resolve(target);
        return data ? `url('${data}')` : 'none';
      });
    return ` style="${embedded.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}
