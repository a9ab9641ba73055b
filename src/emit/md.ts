import type { Theme } from '../marp/theme.ts';
import type { Assets } from '../model/assets.ts';

/** deck.md and what lies beside it so that marp-cli and Marp for VS Code show the same slides. */
export function markdownFiles(
  markdown: string,
  fontCss: string,
  theme: Theme,
  assets: Assets,
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([['deck.md', markdown], ...assets]);
  const { sources } = theme;
  for (const source of sources) {
    const faces =
      source.name === theme.name && fontCss !== ''
        ? `\n/* Faces cut to this deck's characters. */\n${fontCss}`
        : '';
    files.set(`themes/${source.name}.css`, source.css + faces);
  }
  const themeSet = sources.length > 0 ? 'themeSet: ./themes\n' : '';
  const local = assets.size > 0 ? 'allowLocalFiles: true\n' : '';
  files.set(
    '.marprc.yml',
    `# Read by marp-cli in this folder.\n${themeSet}${local}options:\n  emoji:\n    unicode: false\n    shortcode: false\n`,
  );
  const themes = sources.map((source) => `./themes/${source.name}.css`);
  files.set('.vscode/settings.json', `${JSON.stringify({ 'markdown.marp.themes': themes }, undefined, 2)}\n`);
  return files;
}
