// Compiles src/ into dist/program: the Node side with tsc, the player's browser script with esbuild.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist/program');
// Made beside its place and moved there whole, so that a program in use is never half there.
const fresh = join(root, `dist/program.${process.pid}`);
const old = join(root, `dist/program.${process.pid}.old`);
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

try {
  mkdirSync(fresh, { recursive: true });
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.program.json'), '--outDir', fresh], {
    stdio: 'inherit',
  });
  await build({
    entryPoints: [join(root, 'src/player/client/main.ts')],
    outfile: join(fresh, 'player/client.bundle.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  chmodSync(join(fresh, 'cli.js'), 0o755);
  try {
    renameSync(program, old);
  } catch {
    // There is none yet.
  }
  renameSync(fresh, program);
} finally {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
