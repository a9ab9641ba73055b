// Compiles src/ into dist/program: the Node side with tsc, the player's browser script with esbuild.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist/program');
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.program.json')], { stdio: 'inherit' });

const client = join(root, 'src/player/client/main.ts');
if (existsSync(client)) {
  await build({
    entryPoints: [client],
    outfile: join(out, 'player/client.bundle.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
}
const cli = join(out, 'cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);
