import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { packageFile } from '../../src/model/package-files.ts';

interface Manifest {
  name: string;
  version: string;
  engines?: { node?: string };
}

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
}

export interface Registry {
  url: string;
  close: () => void;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Folders of the packages that come with this one when it is installed, as the lock file tells. */
const shippedFolders = (): string[] =>
  Object.entries(readJson<Lock>(packageFile('package-lock.json')).packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => packageFile(path))
    .filter((path) => existsSync(path));

/** Runs npm without the settings of the npm that runs the tests, and without any network but this machine. */
export async function npm(
  args: string[],
  cwd: string,
  settings: Record<string, string> = {},
): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|_proxy$/i.test(name));
  const nowhere = 'http://127.0.0.1:9';
  const { stdout } = await promisify(execFile)('npm', args, {
    cwd,
    env: {
      ...Object.fromEntries(own),
      ...{ NODE_OPTIONS: '', HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, NO_PROXY: '127.0.0.1' },
      ...{ npm_config_registry: nowhere, npm_config_update_notifier: 'false', npm_config_audit: 'false' },
      ...settings,
    },
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  return stdout;
}

/** Packs packages into a folder, and tells the file of each by its name and version. */
export async function pack(folders: string[], target: string): Promise<Map<string, string>> {
  const args = ['pack', ...folders, '--json', '--ignore-scripts', '--pack-destination', target];
  const told: unknown = JSON.parse(await npm(args, target));
  // A list, or an object by name: a matter of npm's version.
  const packed = Object.values(told as Record<string, Manifest & { filename: string }>);
  const fileOf = (filename: string): string => join(target, filename.replace(/^@/, '').replace('/', '-'));
  return new Map(packed.map(({ name, version, filename }) => [`${name}@${version}`, fileOf(filename)]));
}

/**
 * Packs packages as they are installed, without what is installed within them. npm does so too, but compresses them:
 * that takes longer than all else that is tested of them.
 */
async function packPlainly(folders: string[], target: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [index, folder] of folders.entries()) {
    const { name, version } = readJson<Manifest>(join(folder, 'package.json'));
    const inner = join(target, String(index));
    const filter = (path: string): boolean => relative(folder, path) !== 'node_modules';
    cpSync(folder, join(inner, 'package'), { recursive: true, filter });
    const file = join(target, `${index}.tar`);
    await promisify(execFile)('tar', ['-cf', file, '-C', inner, 'package']);
    rmSync(inner, { recursive: true });
    files.set(`${name}@${version}`, file);
  }
  return files;
}

/** A package registry on this machine that has what comes with this package and nothing else. */
export async function serveRegistry(folder: string): Promise<Registry> {
  const folders = shippedFolders();
  const files = await packPlainly(folders, folder);
  const manifests = folders.map((path) => readJson<Manifest>(join(path, 'package.json')));
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    const file = files.get(name.replace(/^-\//, ''));
    if (file !== undefined) {
      response.end(readFileSync(file));
      return;
    }
    const found = manifests.filter((manifest) => manifest.name === name);
    if (found.length === 0) {
      response.writeHead(404).end();
      return;
    }
    const versions = found.map((manifest) => {
      const tarball = `http://${request.headers.host}/-/${encodeURIComponent(`${name}@${manifest.version}`)}`;
      return [manifest.version, { ...manifest, dist: { tarball } }] as const;
    });
    const latest = found[0]?.version;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(versions) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
