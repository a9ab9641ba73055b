/** Text for an element's content or a quoted attribute. */
export const toHtmlText = (text: string): string =>
  text
    // The parser drops or replaces these; taking them out keeps what is written and what is read equal.
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** CSS for a `<style>` element: what could end the element is written as a CSS escape of the same meaning. */
export const toStyleText = (css: string): string =>
  css.replaceAll('\0', '').replace(/<(?=\/style)/gi, '\\3c ');

/**
 * JavaScript for a `<script>` element. Only string and regular-expression literals can hold these sequences,
 * where `\x3c` means the same. Line ends are made what the parser would make them, because the hash in the
 * content security policy is taken over the text that the parser hands on.
 */
export const toScriptText = (script: string): string =>
  script
    .replaceAll('\0', '\\x00')
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script|!--)/gi, '\\x3c');

/** A list of font families for a `font-family` declaration, each name quoted and escaped. */
export const toFontList = (families: readonly string[]): string =>
  families
    .map((name) => `"${name.replace(/[^\p{L}\p{N} _-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `)}"`)
    .join(', ');
