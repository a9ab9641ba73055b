import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';

/**
 * Articles past this many bytes are refused: no talk is that long, and a parsed byte can take half a kilobyte.
 */
export const maximumBytes = 4 * 1024 * 1024;

/**
 * Turns the bytes of an article into text without its byte order mark.
 * @throws Failure `article-invalid` for what is not UTF-8 text
 */
export function decodeArticle(bytes: Uint8Array, path: string): string {
  if (bytes.byteLength > maximumBytes) {
    throw new Failure(
      'article-invalid',
      say`${path} is larger than 4 MB`,
      say`Split the article into several.`,
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Failure('article-invalid', say`${path} is UTF-16, not UTF-8`, say`Save it as UTF-8.`);
  }
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new Failure(
      'article-invalid',
      say`${path} is a binary file, not Markdown`,
      say`Name a Markdown file.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\0', '\uFFFD');
  } catch (error) {
    const fix = say`Save it as UTF-8 (in most editors: Save with Encoding, UTF-8).`;
    throw new Failure('article-invalid', say`${path} is not UTF-8 text`, fix, { cause: error });
  }
}
