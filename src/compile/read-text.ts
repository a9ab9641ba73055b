import { constants, createReadStream, open } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { decodeArticle, maximumBytes } from '../article/decode.ts';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';

/**
 * Reads the text of an article or of a Markdown deck.
 * @throws Failure `article-unreadable`, `article-invalid`
 */
export async function readText(path: string): Promise<string> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const reason = missing ? say`there is no file ${path}` : say`cannot read ${path}: ${error.message}`;
    throw new Failure('article-unreadable', reason, say`Check the path.`, { cause: error });
  });
  if (info.isDirectory()) {
    throw new Failure(
      'article-unreadable',
      say`${path} is a folder, not an article`,
      say`Name a Markdown file in it.`,
    );
  }
  if (!info.isFile() && !info.isFIFO()) {
    throw new Failure(
      'article-unreadable',
      say`${path} is a device, not an article`,
      say`Name a Markdown file.`,
    );
  }
  const bytes = await readBytes(path, info.isFIFO()).catch((error: Error) => {
    const fix = say`Check that you may read it.`;
    throw new Failure('article-unreadable', say`cannot read ${path}: ${error.message}`, fix, {
      cause: error,
    });
  });
  return decodeArticle(bytes, path);
}

/** Reads no more than tells that it is too much: a file can be larger than the memory, and a pipe endless. */
async function readBytes(path: string, isPipe: boolean): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of isPipe ? await openPipe(path) : createReadStream(path)) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > maximumBytes) break;
  }
  return Buffer.concat(chunks);
}

/** A pipe that nobody writes to ends at once: to wait for it as for a file, the program could not be interrupted. */
async function openPipe(path: string): Promise<Socket> {
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
