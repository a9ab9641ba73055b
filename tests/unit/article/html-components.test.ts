import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

describe('a component in a block of HTML', () => {
  it.each([
    [
      '<p>a</p>\n<Tabs><Tab title="One">b</Tab><Tab label="Two">c</Tab></Tabs>',
      'a\n\n**One**\n\nb\n\n**Two**\n\nc',
    ],
    ['<div><Card title="Fast">b <Badge title="x">new</Badge></Card></div>', '**Fast**\n\nb new'],
    ['<div>a <my-card title="Own">b</my-card></div>', 'a b'],
    ['<p>See <Tip title="What it is">this</Tip>.</p>', 'See this.'],
    ['<p title="Seen by nobody">a</p>', 'a'],
  ])('has its title above it where it stands among blocks: %j', (html, expected) =>
    expect(written(html)).toBe(expected));
});

describe('a table that Markdown has parted', () => {
  it('is told cell by cell', () => {
    expect(written('<table><tr><td>\n\n**a**\n\n</td><td><code>b|c</code></td><td>d</td></tr></table>')).toBe(
      '**a**\n\n`b|c`\n\nd',
    );
  });
});
