import { say } from '../language/say.ts';

/** Whether there is a screen to open a page on; a build machine has none, nor has a Linux without a display. */
export function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}

/**
 * Opens an address in the author's browser, where there is a screen. Never rejects.
 * @param tell told in one line where it could not be opened
 */
export async function openPage(url: string, tell: (line: string) => void, env = process.env): Promise<void> {
  if (!hasScreen(env)) return;
  try {
    const { default: open } = await import('open');
    await open(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(say`The browser could not be opened (${reason}); open the address by hand.`);
  }
}
