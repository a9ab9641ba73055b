// Makes the pictures of the documentation with the program as it is: from the project's own article, and from
// the specimen of each theme. Usage: npm run pictures
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist', `pictures.${process.pid}.mjs`);
try {
  await build({
    entryPoints: [join(root, 'scripts/pictures.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
  });
  const { makePictures } = await import(pathToFileURL(program).href);
  await makePictures(root);
} finally {
  rmSync(program, { force: true });
}
