import { join } from 'node:path';
import { article, makeFolder, run } from '../cli/program.ts';

export interface BuiltDeck {
  /** The deck's own folder. */
  folder: string;
  /** What `--json` told of this deck. */
  manifest: { slides: { id: string; layout: string; title: string }[]; title: string };
}

/** Builds the shipped Chinese article into a temporary folder, which the test removes: `outer` is all of it. */
export async function buildShippedDeck(
  env: Record<string, string> = {},
): Promise<BuiltDeck & { outer: string }> {
  const outer = makeFolder();
  const { code, stdout, stderr } = await run(outer, ['build', article, '--json'], env);
  if (code !== 0 || stderr !== '') throw new Error(`the build ended with ${code}: ${stderr}`);
  return { outer, folder: join(outer, 'dist/ai-roadmap.zh'), manifest: JSON.parse(stdout).decks[0] };
}
