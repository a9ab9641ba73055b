import { expect, it } from 'vitest';
import { toPrintBody, toPrintPage } from '../../../src/marp/print-page.ts';

const deck = {
  css: '',
  width: 960,
  height: 720,
  slides: [
    { html: '<svg>1</svg>', title: '', notes: [] },
    { html: '<svg>2</svg>', title: '', notes: [] },
  ],
};

it('shows every slide on a sheet of its own', () => {
  expect(toPrintBody(deck)).toBe('<div class="marpit"><svg>1</svg>\n<svg>2</svg></div>');
  const page = toPrintPage(deck, 'a { content: "</STYLE>" }', 'zh"', '<A> & "B"');
  const sheet = [
    '@page { size: 960px 720px; margin: 0 }',
    'html, body { margin: 0; padding: 0 }',
    'svg[data-marpit-svg] { display: block; width: 960px; height: 720px; break-after: page; break-inside: avoid }',
    'svg[data-marpit-svg]:last-of-type { break-after: auto }',
    '* { print-color-adjust: exact; -webkit-print-color-adjust: exact; animation: none !important; transition: none !important }',
  ];
  expect(page.split('\n')).toEqual([
    '<!DOCTYPE html>',
    '<html lang="zh&quot;"><head><meta charset="utf-8"><title>&lt;A&gt; &amp; &quot;B&quot;</title>',
    '<style>a { content: "<\\/STYLE>" }</style><style>',
    ...sheet.slice(0, -1),
    `${sheet.at(-1)}</style></head>`,
    '<body hidden><div class="marpit"><svg>1</svg>',
    '<svg>2</svg></div></body></html>',
  ]);
});
