import { say } from '../language/say.ts';

/** How long an editor may take to turn out not to start, in milliseconds. */
const grace = 250;

/** The command of the author's editor; undefined where none is set. */
export function findEditor(env: NodeJS.ProcessEnv): string | undefined {
  return [env.LAUNCH_EDITOR, env.VISUAL, env.EDITOR].find((command) => command?.trim());
}

/**
 * Opens a file in an editor.
 * @param command with its arguments, as in $VISUAL
 * @param path absolute
 * @param line from 1
 * @returns what went wrong; undefined where nothing did
 */
export async function openEditor(command: string, path: string, line: number): Promise<string | undefined> {
  const { default: launch } = await import('launch-editor');
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), grace);
    const fail = (reason: string | null): void => {
      clearTimeout(timer);
      resolve(say`The editor could not be opened: ${reason ?? command}`);
    };
    try {
      launch(`${path}:${line}:1`, command, (_, reason) => fail(reason));
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  });
}
