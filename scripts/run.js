// Runs a script of this folder that is written in TypeScript, with the program as it is.
// Usage: node scripts/run.js NAME [ARGUMENT …]
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist', `${name}.${process.pid}.mjs`);
try {
  await build({
    entryPoints: [join(root, 'scripts', `${name}.ts`)],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
  });
  const script = await import(pathToFileURL(program).href);
  await script.run(root, ...args);
} finally {
  rmSync(program, { force: true });
}
