import { extname } from 'node:path';
import { containedFile } from '../marp/local-file.ts';

/** Whether a theme is given by the path of a file, not by its name. */
export const isPath = (theme: string): boolean =>
  extname(theme).toLowerCase() === '.css' || /[\\/]/.test(theme);

/**
 * The theme that an article asks for: a name as it is, a path as the file that it really leads to.
 * Undefined for a path that leads out of the article's folder or to nothing.
 */
export async function confineTheme(theme: string, folder: string): Promise<string | undefined> {
  return isPath(theme) ? containedFile(theme, folder) : theme;
}
