// Writes schema/config.schema.json, the JSON Schema of a configuration file, from the schema that checks it.
// Usage: npm run schema
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'schema/config.schema.json');
const script = join(root, `dist/schema.${process.pid}.mjs`);
const require = createRequire(import.meta.url);
const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome');

// The schema describes itself in English, whatever the user's locale.
process.env.LC_ALL = 'C';

try {
  await build({
    entryPoints: [join(root, 'src/config/schema.ts')],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  const { toJsonSchema } = await import(pathToFileURL(script).href);
  writeFileSync(target, `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
  execFileSync(process.execPath, [biome, 'format', '--write', target], { stdio: 'inherit' });
} finally {
  rmSync(script, { force: true });
}
