import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingPicture } from '../../src/marp/images.ts';
import { slideFormats } from '../../src/model/format.ts';
import { packageFile } from '../../src/model/package-files.ts';
import { readPdf } from '../browser/read-pdf.ts';
import { makeFolder, run } from './program.ts';

const folder = makeFolder();
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

const requests: string[] = [];
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('body { color: red }');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(join(folder, 'talk.md'), '# 谈话\n\n## 一\n\n- 甲\n- 乙\n\n## 二\n\n一段话。\n');
  const { stderr, code } = await run(folder, ['build', 'talk.md', '-f', 'md', '-o', '.']);
  expect([code, stderr]).toEqual([0, '']);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('a deck that was edited by hand', () => {
  it('is rendered with the edit, its picture and its theme', async () => {
    const deck = text('talk/deck.md').replace('一段话。', '改过的一段话，飞龙在天。');
    copyFileSync(packageFile('tests/articles/images/wide.png'), join(folder, 'talk/wide.png'));
    writeFileSync(
      join(folder, 'talk/deck.md'),
      `${deck}\n---\n\n<!-- _backgroundImage: url("wide.png") -->\n\n# 新的一页\n\n![图](wide.png)\n\n<!--\n新的讲稿\n-->\n`,
    );
    appendFileSync(join(folder, 'talk/themes/route.css'), '\nsection { --edited: 1; letter-spacing: 1px }\n');
    const { code, stdout, stderr } = await run(folder, ['render', 'talk/deck.md', '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { slides, files, theme } = JSON.parse(stdout).decks[0];
    expect(slides.at(-1).title).toBe('新的一页');
    expect(files).toEqual(Object.fromEntries(slideFormats.map((format) => [format, `talk/deck.${format}`])));
    expect(theme).toBe('route');
    const html = text('talk/deck.html');
    expect(html).toContain('--edited');
    expect(html).toContain('新的讲稿');
    const data = readFileSync(join(folder, 'talk/wide.png'), 'base64');
    expect(html.split(data).length - 1).toBe(2);
    const { pages } = await readPdf(readFileSync(join(folder, 'talk/deck.pdf')));
    expect(pages.length).toBe(slides.length);
    expect(pages.join()).toContain('飞龙在天');
    expect(pages.at(-1)).toContain('新的一页');
  });

  it('shows every picture that Markdown takes for one, and a frame for one that is broken', async () => {
    const picture = readFileSync(packageFile('tests/articles/images/wide.png'));
    for (const name of ['wide.png', 'w (1).png', '50% #2.png']) writeFileSync(join(folder, name), picture);
    writeFileSync(join(folder, 'half.png'), picture.subarray(0, picture.length / 2));
    const deck = [
      '# A\n\n![a [b] c](wide.png)\n\n![d][wide]\n\n[wide]: wide.png "A title"',
      '# B\n\n![e [f] \\] g](<w (1).png>)\n\n[![h](wide.png)](https://example.org/)',
      '# C\n\n![i](50%25%20%232.png)\n\n`![j](code.png)`\n\n    ![k](block.png)\n',
      '# D\n\n![l](half.png)',
    ].join('\n\n---\n\n');
    writeFileSync(join(folder, 'pictures.md'), deck);
    const { code, stderr } = await run(folder, ['render', 'pictures.md', '-f', 'html']);
    expect(code).toBe(0);
    expect(text('pictures.html').split(picture.toString('base64')).length - 1).toBe(5);
    expect(text('pictures.html')).toContain(Buffer.from(missingPicture).toString('base64'));
    expect(stderr.match(/^.* image: .*$/gm)).toEqual([
      expect.stringMatching(/^pictures\.md:\d+:6 warning image: the picture half\.png is broken/),
    ]);
  });

  it('says where a setting is a list that Marp takes for a text', async () => {
    writeFileSync(join(folder, 'listed.md'), '---\nmarp: true\npaginate: [yes]\n---\n# A\n');
    expect(await run(folder, ['render', 'listed.md'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('listed.md:3:1 error front-matter: “paginate” is not one text'),
    });
  });

  it('gives its name to what is made of it', async () => {
    writeFileSync(join(folder, 'mine.md'), '---\nmarp: true\ntheme: gaia\n---\n\n# Mine\n');
    const { code, stdout } = await run(folder, ['render', 'mine.md', '-f', 'html', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).decks[0].files).toEqual({ html: 'mine.html' });
    expect(text('mine.html')).toContain('Mine');
  });
});

describe('a hostile deck', () => {
  it('gets nothing from the network or from outside its folder, and is told so', async () => {
    mkdirSync(join(folder, 'hostile/themes'), { recursive: true });
    writeFileSync(
      join(folder, 'secret.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"><text>hush</text></svg>',
    );
    writeFileSync(
      join(folder, 'hostile/themes/evil.css'),
      `/* @theme evil */\n@import "roadmap-base";\n@import url(${address}/theme.css);\nh1 { background: url(${address}/theme.png) }`,
    );
    const deck = [
      `---\nmarp: true\ntheme: evil\nbackgroundImage: url(${address}/front.png)\n---`,
      `# A\n\n![x](${address}/image.png) ![bg](${address}/bg.png) ![s](../secret.svg) ![p](file:///etc/passwd)`,
      `<style>@import url(${address}/style.css); h1 { background: url(file:///etc/passwd) }</style>`,
      `<style scoped>h1 { background: url('${address}/scoped.png') }</style>`,
      `---\n<!-- _backgroundImage: "url(${address}/directive.png)" -->\n# B`,
      `<script>document.title = 'run'; fetch('${address}/script')</script>`,
      `<img src="${address}/html.png" onerror="fetch('${address}/onerror')"> <iframe src="${address}/frame"></iframe>`,
      `<link rel="stylesheet" href="${address}/link.css"><meta http-equiv="refresh" content="0;url=${address}/meta">`,
      `---\n<!-- _backgroundImage: url(file:///etc/passwd) -->\n# C`,
    ].join('\n\n');
    writeFileSync(join(folder, 'hostile/deck.md'), deck);
    const { code, stderr } = await run(folder, ['render', 'hostile/deck.md']);
    for (const part of ['image.png', 'bg.png', 'front.png', 'directive.png'])
      expect(stderr, part).toContain(` warning image: the picture ${address}/${part} is not fetched`);
    for (const part of ['style.css', 'theme.css', 'theme.png'])
      expect(stderr, part).toContain(` warning request-refused: ${address}/${part} is not fetched`);
    expect(stderr).toContain('image: the picture ../secret.svg is missing or outside');
    expect(stderr).toContain('image: the picture file:///etc/passwd is no picture');
    expect(stderr).toContain('request-refused: file:///etc/passwd is not fetched');
    expect(stderr.match(/image\.png is not fetched/g)?.length).toBe(1);
    expect(stderr).toMatch(/^hostile\/deck\.md:9:6 warning image: .*image\.png/m);
    expect(stderr).toContain('A deck makes no request: name a file in its own folder.');
    expect(code).toBe(0);
    expect(requests).toEqual([]);
    const html = text('hostile/deck.html');
    expect(html).not.toContain('hush');
    expect(html).not.toContain(readFileSync('/etc/passwd', 'base64').slice(0, 40));
    expect(html).not.toMatch(/url\(["']?(?:http|file):/);
  });
});
