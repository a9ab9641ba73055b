import { readFile } from 'node:fs/promises';
import { say } from '../language/say.ts';
import { packageFile } from '../model/package-files.ts';
import type * as functions from './in-page/main.ts';
import type { DeckPage } from './page.ts';

type Functions = typeof functions;

/**
 * Calls a function of `in-page/` in a page; what goes there and comes back is data.
 * @throws Failure as `DeckPage.step`
 */
export async function inPage<Name extends keyof Functions>(
  page: DeckPage,
  name: Name,
  ...args: Parameters<Functions[Name]>
): Promise<ReturnType<Functions[Name]>> {
  const call = `(() => { ${await readScript()}; return inPage.${name}(...${JSON.stringify(args)}) })()`;
  return page.step(
    say`Working in the page`,
    (inner) => inner.evaluate(call) as Promise<ReturnType<Functions[Name]>>,
  );
}

let script: Promise<string> | undefined;

/** All of these functions: they are bundled when the program is compiled. */
const readScript = (): Promise<string> => {
  script ??= readFile(packageFile('dist/program/in-page.bundle.js'), 'utf8');
  return script;
};
