import type { DeckFiles } from './emitter.ts';
import type { Presentation } from './presentation.ts';

/**
 * deck.md and what lies beside it so that marp-cli and Marp for VS Code show the same slides. A deck that was Markdown
 * already is not written again.
 */
export async function deckMarkdown({ markdown }: Presentation): Promise<DeckFiles> {
  if (!markdown) return new Map();
  const { text, fontCss, theme, assets } = markdown;
  const files: DeckFiles = new Map<string, string | Uint8Array>([['deck.md', text], ...assets]);
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
