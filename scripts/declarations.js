// Writes dist/types/index.d.ts: the types of the programmatic interface in one file, which holds what they name and
// nothing else, so that whoever uses them needs few packages. Run when the package is packed.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist/types');
// As the compiler writes them: a file for each of ours.
const separate = join(root, `dist/types.${process.pid}`);
// What is installed with the package. The types of everything else are taken in.
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const outside = Object.keys(dependencies).map((name) => name.replace(/^@types\//, ''));
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

try {
  // Whether the types hold is asked by `npm run types`.
  const project = [
    '-p',
    join(root, 'tsconfig.program.json'),
    '--emitDeclarationOnly',
    '--noCheck',
    '--outDir',
    separate,
  ];
  execFileSync(process.execPath, [tsc, ...project], { stdio: 'inherit' });
  const bundle = await rolldown({
    cwd: separate,
    input: { index: join(separate, 'index.d.ts') },
    plugins: [dts({ dtsInput: true, tsconfig: false })],
    external: outside,
  });
  rmSync(target, { recursive: true, force: true });
  await bundle.write({ dir: target, format: 'es' });
} finally {
  rmSync(separate, { recursive: true, force: true });
}
