import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageFile } from '../../src/model/package-files.ts';
import { makeFolder, start } from './program.ts';
import { npm, pack, type Registry, serveRegistry } from './registry.ts';

const require = createRequire(import.meta.url);
const { satisfies } = require('semver') as { satisfies: (version: string, range: string) => boolean };

const oldestNode = '20.19.0';
const megabyte = 1_000_000;

const folder = makeFolder();
const project = join(folder, 'project');
let registry: Registry;

interface Installed {
  packages: Record<string, { engines?: { node?: string }; hasInstallScript?: boolean }>;
}

/** What npm wrote down of all that it installed, by path. */
const installed = (): [path: string, what: Installed['packages'][string]][] =>
  Object.entries(
    (JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8')) as Installed)
      .packages,
  );

beforeAll(async () => {
  const packages = join(folder, 'packages');
  for (const path of [project, packages]) mkdirSync(path);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync(process.execPath, [packageFile('scripts/declarations.js')]);
  const [file = ''] = (await pack([packageFile('.')], folder)).values();
  registry = await serveRegistry(packages);
  await npm(['install', '--engine-strict', '--no-fund', file], project, {
    npm_config_registry: registry.url,
    npm_config_cache: join(folder, 'cache'),
    npm_config_userconfig: join(folder, 'npmrc'),
  });
}, 300_000);

afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

it('installs into an empty folder, with no network and an empty cache', () => {
  expect(existsSync(join(project, 'node_modules/roadmap-deck/dist/program/cli.js'))).toBe(true);
});

it('brings nothing that runs on installing or asks for a newer Node', () => {
  const packages = installed();
  expect(packages.length).toBeGreaterThan(20);
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  const newer = packages.filter(([, { engines }]) => !satisfies(oldestNode, engines?.node ?? '*'));
  expect(newer.map(([path]) => path)).toEqual([]);
});

it('is small', () => {
  const files = readdirSync(join(project, 'node_modules'), { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  expect(bytes).toBeLessThan(250 * megabyte);
});

it('tells whose code is in it', () => {
  const notices = readFileSync(
    join(project, 'node_modules/roadmap-deck/dist/program/THIRD-PARTY.txt'),
    'utf8',
  );
  const packages = ['puppeteer-core', '@marp-team/marp-core', 'unified', 'mermaid', 'd3-shape', 'dompurify'];
  for (const name of packages) {
    const named = `^${name} \\d+\\.\\d+\\.\\d+\\n(?:Apache-2.0|ISC|MIT|\\(MPL-2.0 OR Apache-2.0\\))$`;
    expect(notices).toMatch(new RegExp(named, 'm'));
  }
  expect(notices).not.toMatch(/^roadmap-deck /m);
});

it('builds a deck where it is installed', async () => {
  writeFileSync(join(project, 'roadmap-deck.config.ts'), "export default { output: 'out' as string };\n");
  writeFileSync(join(project, 'talk.md'), '# 演讲\n\n## Łódź и Москва\n\n- one\n- $x^2$\n');
  const listed = await npm(['exec', '--offline', '--no', '--', 'roadmap-deck', '--version'], project);
  expect(listed.trim()).toMatch(/^\d+\.\d+\.\d+/);
  const cli = join(project, 'node_modules/roadmap-deck/dist/program/cli.js');
  const outcome = await start(cli, ['build', 'talk.md'], project).outcome;
  expect(outcome).toMatchObject({ code: 0 });
  expect(readdirSync(join(project, 'out/talk'))).toEqual(
    expect.arrayContaining(['deck.html', 'deck.md', 'deck.pdf']),
  );
  const html = readFileSync(join(project, 'out/talk/deck.html'), 'utf8');
  expect(/@font-face\{[^}]*font\/woff2;base64,/.test(html)).toBe(true);
});

it('has types that compile by themselves', () => {
  const options = {
    ...{ module: 'nodenext', target: 'es2022', strict: true, exactOptionalPropertyTypes: true },
    ...{ skipLibCheck: false, types: [], noEmit: true },
  };
  const config = { compilerOptions: options, files: ['use.ts'] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const source = [
    "import { build, Failure, outline, type BuildResult, type Config, type Roadmap } from 'roadmap-deck';",
    "const config: Config = { theme: 'route', formats: ['pdf'] };",
    'const { roadmap } = await outline("talk.md");',
    'const lang: Roadmap["lang"] = roadmap.lang;',
    "const result: BuildResult = await build('talk.md', { lang, theme: config.theme ?? 'stage' });",
    '// @ts-expect-error: where the types say nothing, this is no mistake, which is one itself.',
    'const wrong: number = result;',
    'export const failed = (error: unknown): boolean => error instanceof Failure && error.exitCode > 0;',
    'export { result, wrong };',
  ];
  writeFileSync(join(project, 'use.ts'), source.join('\n'));
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
