import { readFile, stat } from 'node:fs/promises';
import { decodeArticle } from '../article/decode.ts';
import { Failure } from '../model/failure.ts';

/**
 * Reads the text of an article or of a Markdown deck.
 * @throws Failure `article-unreadable`, `article-invalid`
 */
export async function readText(path: string): Promise<string> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const reason = missing ? `there is no file ${path}` : `cannot read ${path}: ${error.message}`;
    throw new Failure('article-unreadable', reason, 'Check the path.', { cause: error });
  });
  if (info.isDirectory()) {
    throw new Failure(
      'article-unreadable',
      `${path} is a folder, not an article`,
      'Name a Markdown file in it.',
    );
  }
  const bytes = await readFile(path).catch((error: Error) => {
    const hint = 'Check that you may read it.';
    throw new Failure('article-unreadable', `cannot read ${path}: ${error.message}`, hint, { cause: error });
  });
  return decodeArticle(bytes, path);
}
