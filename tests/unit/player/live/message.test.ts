import { describe, expect, it } from 'vitest';
import { toLiveMessage } from '../../../../src/player/live/message.ts';
import type { DeckMessage, FindingsMessage, StatusMessage } from '../../../../src/player/live/protocol.ts';

const deck: DeckMessage = {
  type: 'deck',
  version: 3,
  lang: 'zh-CN',
  title: '路线图',
  order: ['a', 'b'],
  slides: { b: '<article></article>' },
  lines: [[1, 4], null],
};
const status: StatusMessage = {
  type: 'status',
  source: 'article.md',
  themes: ['route'],
  theme: 'route',
  cuts: [],
  cut: 'full',
  editor: false,
  errors: [{ severity: 'error', rule: 'front-matter', reason: 'no YAML', line: 3, column: 1 }],
};
const findings: FindingsMessage = {
  type: 'findings',
  version: 3,
  findings: [{ severity: 'warning', rule: 'title-length', reason: 'long', fix: 'Shorten it.', slide: 2 }],
};
const read = (value: unknown) => toLiveMessage(JSON.stringify(value));

describe('toLiveMessage', () => {
  it.each([
    deck,
    { ...deck, css: 'a{}', size: { width: 960, height: 720 }, edited: 1 },
    status,
    findings,
  ])('reads a message of type $type', (message) => expect(read(message)).toEqual(message));

  it.each<[string, unknown]>([
    ['an unknown type', { ...deck, type: 'other' }],
    ['the name of an inherited member', { type: 'constructor' }],
    ['a missing order', { ...deck, order: undefined }],
    ['a slide that is no text', { ...deck, slides: { b: 1 } }],
    ['slides in a list', { ...deck, slides: ['<article></article>'] }],
    ['an edited slide before the first', { ...deck, edited: -1 }],
    ['lines of one number', { ...deck, lines: [[1]] }],
    ['a size without height', { ...deck, size: { width: 960 } }],
    ['errors that are none', { ...status, errors: [{}] }],
    ['an unknown severity', { ...findings, findings: [{ severity: 'fix', rule: '', reason: '' }] }],
    ['a list', [deck]],
    ['nothing', null],
  ])('refuses %s', (_, value) => expect(read(value)).toBeUndefined());

  it('refuses what is no JSON', () => {
    expect(toLiveMessage('{')).toBeUndefined();
    expect(toLiveMessage(undefined)).toBeUndefined();
  });
});
