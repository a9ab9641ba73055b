import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeArticle, maximumBytes } from '../article/decode.ts';
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
  const bytes = await readBytes(path).catch((error: Error) => {
    const hint = 'Check that you may read it.';
    throw new Failure('article-unreadable', `cannot read ${path}: ${error.message}`, hint, { cause: error });
  });
  return decodeArticle(bytes, path);
}

/** Reads no more than tells that it is too much: a file can be larger than the memory, and a device endless. */
async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { end: maximumBytes })) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
