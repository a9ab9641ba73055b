// Compares roadmap-deck with marp-cli, in pairs within one run, and shows how its cost grows with the deck.
// Usage: npm run bench [-- --runs 7] [--quick] [--only build|growth|preview] [--edits 1000]
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { roadmapOf } from './articles.js';
import { median, run } from './measure.js';
import { comparePreviews, watchMemory } from './preview.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    // How often a file is saved to see whether the preview's memory grows; it takes minutes.
    edits: { type: 'string', default: '0' },
  },
});
const runs = values.quick ? 3 : Number(values.runs);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/program/cli.js');
const require = createRequire(import.meta.url);
const marp = join(dirname(require.resolve('@marp-team/marp-cli/package.json')), 'marp-cli.js');
const work = mkdtempSync(join(tmpdir(), 'roadmap-deck-bench-'));
const article = join(root, 'content/ai-roadmap.zh.md');

// A cache of the benchmark's own: emptied at will, and the browser in it serves both sides.
const cache = join(work, 'cache');

const build = (path, formats, withMemory = false) => {
  const args = [cli, 'build', path, '-o', work, '-q', ...(formats ? ['-f', formats] : [])];
  return run(process.execPath, args, { env: { ROADMAP_DECK_CACHE: cache }, withMemory });
};

/** The shell that our own builds use, so that both sides print with the same browser. */
function shellPath() {
  const folder = readdirSync(cache).find((name) => name.startsWith('chromium'));
  return folder ? join(cache, folder, 'chromium') : undefined;
}

const theirs = (format, shell) => {
  const args = [
    'deck.md',
    '-o',
    join(work, `stock.${format}`),
    '--no-stdin',
    ...(shell ? ['--browser-path', shell] : []),
  ];
  return run(process.execPath, [marp, ...args], {
    cwd: join(work, 'ai-roadmap.zh'),
    env: { CHROME_NO_SANDBOX: '1' },
  });
};

const show = (name, time) => console.log(`${name.padEnd(46)} ${Math.round(time).toString().padStart(6)} ms`);
const ratio = (name, value, reach) =>
  console.log(`${name.padEnd(46)} ${value.toFixed(2).padStart(6)}    reach: ${reach}`);

async function compare() {
  await build(article);
  const shell = shellPath();
  const times = { whole: [], cold: [], markdown: [], html: [], pdf: [] };
  for (let index = 0; index < runs; index++) {
    times.whole.push((await build(article)).time);
    times.html.push((await theirs('html', shell)).time);
    times.pdf.push((await theirs('pdf', shell)).time);
    times.markdown.push((await build(article, 'md')).time);
    rmSync(join(cache, 'fonts'), { recursive: true, force: true });
    times.cold.push((await build(article)).time);
  }
  const whole = median(times.whole);
  const stock = median(times.html) + median(times.pdf);
  show('roadmap-deck: Markdown, HTML and PDF', whole);
  show('roadmap-deck: the same, font cache empty', median(times.cold));
  show('roadmap-deck: Markdown alone', median(times.markdown));
  show('marp-cli: HTML', median(times.html));
  show('marp-cli: PDF, same browser', median(times.pdf));
  ratio('whole build / marp-cli HTML + PDF', whole / stock, '0.50');
  ratio('the same, font cache empty', median(times.cold) / stock, '0.80');
  ratio('Markdown alone / marp-cli HTML', median(times.markdown) / median(times.html), '0.50');
  const memory = (await build(article, undefined, true)).memory;
  console.log(`peak memory with the browser: ${Math.round(memory / 2 ** 20)} MB`);
  for (const file of ['deck.html', 'deck.pdf']) {
    console.log(`${file}: ${Math.round(statSync(join(work, 'ai-roadmap.zh', file)).size / 1000)} KB`);
  }
}

async function grow() {
  const perSlide = [];
  for (const slides of values.quick ? [60, 500] : [60, 500, 1950]) {
    const path = join(work, `generated-${slides}.md`);
    writeFileSync(path, roadmapOf(slides));
    await build(path);
    const times = [];
    for (let index = 0; index < Math.max(1, Math.round(runs / (slides / 100 + 1))); index++)
      times.push((await build(path)).time);
    perSlide.push({ slides, time: median(times) });
    console.log(
      `${slides} slides: ${Math.round(median(times))} ms, ${(median(times) / slides).toFixed(2)} ms a slide`,
    );
  }
  const [first, last] = [perSlide[0], perSlide.at(-1)];
  ratio(
    `cost a slide, ${last.slides} / ${first.slides}`,
    last.time / last.slides / (first.time / first.slides),
    '1.20',
  );
}

async function preview() {
  await build(article, 'md');
  const tools = { cli, shell: shellPath(), cache, work };
  const large = join(work, 'generated-1000.md');
  writeFileSync(large, roadmapOf(1000));
  await build(large, 'md');
  const text = readFileSync(article, 'utf8');
  const cases = [
    { name: '60', path: article, text, place: '开源看图门槛骤降', reach: '100 ms' },
    {
      name: '1000',
      path: large,
      text: readFileSync(large, 'utf8'),
      place: '详见第60-2号记录',
      reach: '250 ms',
    },
  ];
  for (const { name, path, text: written, place, reach } of cases) {
    const deckPath = join(work, basename(path, '.md'), 'deck.md');
    const { mine, peer } = await comparePreviews(tools, {
      ...{ name, article: written, deckPath, place },
      edits: values.quick ? 7 : 21,
    });
    show(`preview, ${name} slides: saved to painted`, mine.time);
    show(`marp-cli's watch, ${name} slides: the same`, peer.time);
    ratio(`preview / marp-cli's watch, ${name} slides`, mine.time / peer.time, `${reach} at most`);
    console.log(`memory of the preview with its browser: ${Math.round(mine.memory / 2 ** 20)} MB`);
  }
  const edits = Number(values.edits);
  if (edits > 0) {
    const [early = 0, late = 0] = await watchMemory(tools, {
      article: text,
      place: '开源看图门槛骤降',
      edits,
    });
    const [before, after] = [early, late].map((bytes) => Math.round(bytes / 2 ** 20));
    console.log(`memory after ${Math.ceil(edits / 10)} and ${edits} edits: ${before} and ${after} MB`);
    ratio('the second / the first', late / early, '1.05');
  }
}

const parts = { build: compare, growth: grow, preview };

try {
  console.log(`medians of ${runs} runs\n`);
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only && values.only !== name) continue;
    await measure();
    console.log('');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
