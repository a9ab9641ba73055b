import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../src/article/front-facts.ts';
import { readArticle } from '../../../src/article/read.ts';

const facts = (...lines: string[]) =>
  factsIn(readArticle(['---', ...lines, '---', '', '# T', '', 'Text.'].join('\n'), 'a.md').roadmap.metadata);

describe('what a front matter says under keys of its own', () => {
  it.each([
    ['lecturer: Dr. Ada Birch'],
    ['department: Harbour Office'],
    ['reviewed_by: Ada Birch, Ole Holm'],
    ['Dozentin: Ada Birch'],
    ['讲师: 白桦'],
    ['审核人: 白桦/陈石'],
  ])('is somebody by what they did: %s', (line) => {
    const [key = '', value = ''] = line.split(': ');
    expect(facts(line)).toEqual({ people: { [key]: value }, others: {} });
  });

  it.each([
    ['course: OPS 210 – Quays and their keepers'],
    ['venue: Town Hall, Room 3'],
    ['会场: 二楼会议室'],
    ['audience: new keepers'],
  ])('is another fact: %s', (line) => {
    const [key = '', value = ''] = line.split(': ');
    expect(facts(line)).toEqual({ people: {}, others: { [key]: value } });
  });

  it.each([
    ['layout: post'],
    ['permalink: /quay/plan/'],
    ['cover: quay.png'],
    ['weight: 12'],
    ['toc: true'],
    ['sidebar_label: The Quay'],
    ['og:title: The Quay'],
    ['mainfont: DejaVu Sans'],
    ['category: Harbour News'],
    ['site: https://quay.example'],
    ['rendering: "{{ page.title }}"'],
    ['params: { Colour: Blue }'],
    ['updated: 2026-05-03'],
    ['editor: visual'],
    [`remark: ${'A long text of the quay. '.repeat(9)}`],
  ])('is none for a program, nor a text: %s', (line) =>
    expect(facts(line)).toEqual({ people: {}, others: {} }));
});
