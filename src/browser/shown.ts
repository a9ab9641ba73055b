import { readFile } from 'node:fs/promises';
import { say } from '../language/say.ts';
import { packageFile } from '../model/package-files.ts';
import type { ShownSlide } from '../model/shown.ts';
import type { DeckPage } from './page.ts';

/** Reads back what a laid-out page lets its audience see, slide by slide. */
export async function shownSlides(page: DeckPage): Promise<ShownSlide[]> {
  const script = await readScript();
  return page.step(
    say`Working in the page`,
    (inner) => inner.evaluate(`(() => { ${script}; return shown.readSlides() })()`) as Promise<ShownSlide[]>,
  );
}

let script: Promise<string> | undefined;

/** What runs in the page: it is bundled when the program is compiled. */
const readScript = (): Promise<string> => {
  script ??= readFile(packageFile('dist/program/in-page/shown.bundle.js'), 'utf8');
  return script;
};
