// Compares the live preview with marp-cli's watch: from saving the file to the changed slide painted in a browser.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { median, residentOf } from './measure.js';

const require = createRequire(import.meta.url);
const marp = join(dirname(require.resolve('@marp-team/marp-cli/package.json')), 'marp-cli.js');
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const now = () => performance.timeOrigin + performance.now();

/** Starts a program and resolves with the first text that it says that fits. */
function start(args, { cwd, env }, pattern) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ready = new Promise((resolve, reject) => {
    let said = '';
    const listen = (data) => {
      said += data;
      const match = pattern.exec(said);
      if (match) resolve(match[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', (code) => reject(new Error(`${args[0]} ended with ${code}\n${said}`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      child.once('close', resolve);
      child.kill('SIGINT');
    });
  return { child, ready, stop };
}

/** Notes in every document when it was last painted after it was loaded or, for ours, changed. */
function notePaints() {
  const note = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.paintedAt = performance.timeOrigin + performance.now();
      }),
    );
  addEventListener('load', note);
}

/** When the text was painted, by the page's clock, once it stands there. */
async function paintOf(page, text, isLive) {
  for (;;) {
    const time = await page
      .evaluate(
        (wanted, live) => {
          const time = live ? window.livePaintedAt : window.paintedAt;
          // Reading all of the text takes the page as long as an edit does: only once there is something new.
          if (time === undefined) return undefined;
          const slides = document.querySelector('.deck-stage') ?? document.body;
          return slides.textContent.replaceAll('\u200b', '').includes(wanted) ? time : undefined;
        },
        text,
        isLive,
      )
      // The page is being loaded anew.
      .catch(() => undefined);
    if (time !== undefined) return time;
    await wait(4);
  }
}

/** Our page tells the version that it has painted. */
function noteLivePaints() {
  addEventListener('DOMContentLoaded', () => {
    const root = document.documentElement;
    new MutationObserver(() => {
      window.livePaintedAt = performance.timeOrigin + performance.now();
    }).observe(root, { attributeFilter: ['data-live-painted'] });
  });
}

/** Saves a text again and again with one place changed, and tells how long each took to be painted. */
async function timeEdits(page, path, text, place, edits, isLive) {
  const times = [];
  for (let index = 0; index < edits; index++) {
    const mark = `${place}${1000 + index}`;
    await page.evaluate(() => {
      window.livePaintedAt = undefined;
      window.paintedAt = undefined;
    });
    const saved = now();
    writeFileSync(path, text.replace(place, mark));
    times.push((await paintOf(page, mark, isLive)) - saved);
    await wait(250);
  }
  return times;
}

async function open(shell, url) {
  const browser = await launch({ executablePath: shell, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(notePaints);
  await page.evaluateOnNewDocument(noteLivePaints);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  return { browser, page };
}

/** Serves an article and does something with the page that shows it. */
async function withPreview({ cli, shell, cache, work }, name, article, use) {
  const folder = join(work, `preview-${name}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'article.md');
  writeFileSync(path, article);
  const args = [cli, 'serve', path, '--no-open', '--port', '0', '--no-config'];
  const env = { ROADMAP_DECK_CACHE: cache };
  const server = start(args, { cwd: folder, env }, /http:\/\/127\.0\.0\.1:\d+\//);
  const { browser, page } = await open(shell, await server.ready);
  try {
    return await use(page, path, () => residentOf(server.child.pid));
  } finally {
    await browser.close();
    await server.stop();
  }
}

const ours = (tools, { name, article, place, edits }) =>
  withPreview(tools, name, article, async (page, path, memory) => {
    await timeEdits(page, path, article, place, 3, true);
    const times = await timeEdits(page, path, article, place, edits, true);
    return { time: median(times), memory: memory() };
  });

async function theirs({ shell, folder, deck, place, edits }) {
  const path = join(folder, 'stock.md');
  writeFileSync(path, deck);
  const html = join(folder, 'stock.html');
  const args = [marp, '-w', path, '-o', html, '--no-stdin'];
  const watch = start(args, { cwd: folder, env: { CHROME_NO_SANDBOX: '1' } }, /Watching|watch mode/i);
  await watch.ready;
  const { browser, page } = await open(shell, pathToFileURL(html).href);
  try {
    await timeEdits(page, path, deck, place, 2, false);
    return { time: median(await timeEdits(page, path, deck, place, edits, false)) };
  } finally {
    await browser.close();
    await watch.stop();
  }
}

/**
 * @param {{ name: string, article: string, deckPath: string, place: string, edits: number }} one
 *   `place` stands once in the article and in the deck that was built of it; `deckPath` is that deck.md
 */
export async function comparePreviews(tools, { name, article, deckPath, place, edits }) {
  const mine = await ours(tools, { name, article, place, edits });
  // The theme's file stands beside the deck, where marp-cli's own settings name it.
  const peer = await theirs({
    shell: tools.shell,
    folder: dirname(deckPath),
    deck: readFileSync(deckPath, 'utf8'),
    place,
    edits: Math.min(edits, 7),
  });
  return { mine, peer };
}

/** Saves a file many times and tells the memory of the server and its browser after a tenth of them and at the end. */
export const watchMemory = (tools, { article, place, edits }) =>
  withPreview(tools, 'memory', article, async (page, path, memory) => {
    const seen = [];
    for (let index = 0; index < edits; index++) {
      const mark = `${place}${10_000 + index}`;
      writeFileSync(path, article.replace(place, mark));
      await paintOf(page, mark, true);
      if (index + 1 === Math.ceil(edits / 10) || index + 1 === edits) seen.push(memory());
    }
    return seen;
  });
