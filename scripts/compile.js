// Compiles src/ into dist/program: the program and what runs in pages of the browser.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { toNotices } from './notices.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist/program');
// Made beside its place and moved there whole, so that a program in use is never half there.
const fresh = join(root, `dist/program.${process.pid}`);
const old = join(root, `dist/program.${process.pid}.old`);

// Loading several hundred small modules takes longer than building a deck; one file of each kind does not.
// What stays outside carries files of its own, or is one file already: it is installed with the program, and
// whatever else is imported is compiled in.
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const external = ['#marp-*', ...Object.keys(dependencies)];

// Of the phrase finder only the models and the parser are used, not the part that needs a DOM.
const withoutDom = {
  name: 'budoux-without-dom',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved' || !(path === 'budoux' || importer.includes('/budoux/')))
        return undefined;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

/** The style and the faces of formulas: the package that they come from brings a program of its own, which asks for a newer Node. */
function copyMathematics(target) {
  const dist = join(root, 'node_modules/katex/dist');
  mkdirSync(join(target, 'fonts'), { recursive: true });
  cpSync(join(dist, 'katex.css'), join(target, 'katex.css'));
  const faces = readdirSync(join(dist, 'fonts')).filter((name) => name.endsWith('.woff2'));
  for (const name of faces) cpSync(join(dist, 'fonts', name), join(target, 'fonts', name));
}

/** What draws diagrams runs in the browser alone, and is one file already. */
function copyMermaid(target) {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'node_modules/mermaid/dist/mermaid.min.js'), join(target, 'mermaid.min.js'));
}

/** Lets `npx roadmap-deck` find the program in its own checkout; where links are not allowed, `node dist/program/cli.js` does. */
function linkCommand() {
  const link = join(root, 'node_modules/.bin/roadmap-deck');
  try {
    rmSync(link, { force: true });
    symlinkSync('../../dist/program/cli.js', link);
  } catch {
    // The program works without it.
  }
}

const forText = {
  platform: 'node',
  target: 'node20.19',
  // Node reads a file faster that is short and has ASCII alone; lines stay short enough for a place in an error.
  charset: 'ascii',
  minifyWhitespace: true,
  lineLimit: 160,
};
const settings = {
  ...forText,
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  external,
  plugins: [withoutDom],
};

const forPages = {
  absWorkingDir: root,
  metafile: true,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
};

/**
 * Only the newer module format can be split into files that share modules, and only the older one can be loaded with
 * code that was compiled before: each file is turned from one into the other.
 */
async function toOlderFormat(code) {
  const turned = await transform(code, {
    ...forText,
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
  });
  const body = turned.code
    .replaceAll(/\bimport\(("\.\/[^"]+")\)/g, 'Promise.resolve().then(()=>require($1))')
    .replaceAll(/\bimport\((?=")/g, '(module.importPackage??((name)=>import(name)))(');
  const url = 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;\n';
  return body.includes('moduleUrl') ? url + body : body;
}

/** Writes the files of the program. Returns a fingerprint of them all. */
async function writeProgram(files) {
  const hash = createHash('sha256');
  for (const { path, text } of files) {
    const written = path.endsWith('.cjs') ? await toOlderFormat(text) : text;
    writeFileSync(path, written);
    hash.update(`${basename(path)}\n${written}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

try {
  mkdirSync(fresh, { recursive: true });
  const forNode = await build({
    ...settings,
    metafile: true,
    entryPoints: [join(root, 'src/main.ts'), join(root, 'src/index.ts')],
    outdir: fresh,
    splitting: true,
    legalComments: 'linked',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  const fingerprint = await writeProgram(forNode.outputFiles);
  const forStart = await build({
    ...settings,
    metafile: true,
    entryPoints: [join(root, 'src/cli.ts')],
    outdir: fresh,
    external: [...external, './main.cjs'],
    define: { FINGERPRINT: JSON.stringify(fingerprint) },
  });
  const forPlayer = await build({
    ...forPages,
    entryPoints: {
      'client.bundle': join(root, 'src/player/client/main.ts'),
      'live.bundle': join(root, 'src/player/live/main.ts'),
    },
    outdir: join(fresh, 'player'),
  });
  const forSlides = await build({
    ...forPages,
    entryPoints: { 'in-page.bundle': join(root, 'src/browser/in-page/main.ts') },
    outdir: fresh,
    globalName: 'inPage',
  });
  const outputs = [forNode, forStart, forPlayer, forSlides].flatMap(({ metafile }) =>
    Object.values(metafile.outputs),
  );
  writeFileSync(join(fresh, 'THIRD-PARTY.txt'), toNotices(root, outputs, ['mermaid']));
  copyMathematics(join(fresh, 'katex'));
  copyMermaid(join(fresh, 'mermaid'));
  chmodSync(join(fresh, 'cli.js'), 0o755);
  try {
    renameSync(program, old);
  } catch {
    // There is none yet.
  }
  renameSync(fresh, program);
  linkCommand();
} finally {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
