import { describe, expect, it } from 'vitest';
import { calloutKind } from '../../../../src/article/dialects/callouts.ts';
import { reading, shown } from './reading.ts';

const kinds = (...lines: string[]): unknown[] =>
  reading(...lines).tree.children.flatMap((node) =>
    node.type === 'blockquote' ? [node.data?.callout?.kind] : [],
  );

describe('a quotation with a mark', () => {
  it.each([
    [['> [!NOTE]', '> Bring a coat.'], '> **Note**|>|> Bring a coat.'],
    [['> [!tip]- Pack *light*', '> One bag.'], '> **Pack _light_**|>|> One bag.'],
    [['> [!WARNING]', '>', '> - ice', '> - fog'], '> **Warning**|>|> - ice|> - fog'],
    [['> [!WARNING]', '> *snow* [ice](x) `a` `b`'], '> **Warning**|>|> *snow* [ice](x) `a` `b`'],
    [['> [!tip] *Pack* **light**', '> One.'], '> **_Pack_ __light__**|>|> One.'],
    [['> [!caution]'], '> **Caution**'],
    [['> [!example] ', '> One.'], '> **Example**|>|> One.'],
    [['> [!Note] is what it says'], '> **is what it says**'],
    [['> \\[x] plain'], '> \\[x] plain'],
    [['> **Hinweis:** Nimm einen *Mantel* mit.'], '> **Hinweis**|>|> Nimm einen *Mantel* mit.'],
    [['> **注意**：路面结冰。', '>', '> - 冰'], '> **注意**|>|> 路面结冰。|>|> - 冰'],
    [['> **Tip**', '> Pack light.'], '> **Tip**|>|> Pack light.'],
    [
      ['> [!note]', '> Snow.', '>', '> > [!tip] Pack', '> > Light.'],
      '> **Note**|>|> Snow.|>|> > **Pack**|> >|> > Light.',
    ],
    [['> **Note**', '>', '> > **Tip:** Light.'], '> **Note**|>|> > **Tip**|> >|> > Light.'],
    [['> [!tip] Pack light', '> One bag.'], '> **Pack light**|>|> One bag.'],
    [['> [!tip] Pack\\', '> One bag.'], '> **Pack**|>|> One bag.'],
    [['> **Tip**', '>', '> Light.'], '> **Tip**|>|> Light.'],
    [['> **Tip**\\', '> Light.'], '> **Tip**|>|> Light.'],
    [['> **Tip**'], '> **Tip**'],
    [['> **Tip** : Light.'], '> **Tip**|>|> Light.'],
    [['> **注意** ：路面结冰。'], '> **注意**|>|> 路面结冰。'],
    [['> **Tip** at 12:30 it snows.'], '> **Tip** at 12:30 it snows.'],
    [['> **Tip** a: it snows.'], '> **Tip** a: it snows.'],
    ...['Tip.', 'Tip!', 'Tip！', 'Tip。', 'Tip：'].map((label): [string[], string] => [
      [`> **${label}** Light.`],
      '> **Tip**|>|> Light.',
    ]),
    [['> **Note that** it snows.'], '> **Note that** it snows.'],
    [['> **Note** it snows.'], '> **Note** it snows.'],
    [['> **Ada Birch:** It snows.'], '> **Ada Birch:** It snows.'],
  ])('%j is a callout', (lines, expected) => expect(shown(...lines)).toBe(expected));

  it('has the name of its kind where the quotation stands', () => {
    const [quotation] = reading('> [!NOTE]', '> Bring a coat.').tree.children;
    const [head] = quotation?.type === 'blockquote' ? quotation.children : [];
    expect(head?.position?.start).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('is a note where its kind is somebody’s own', () => {
    expect(kinds('> [!example] ', '> One.', '', '> [!danger]', '> Two.')).toEqual(['note', 'caution']);
  });

  it('stays a quotation without one', () => expect(kinds('> Bring a coat.')).toEqual([undefined]));
});

describe('a container', () => {
  it.each([
    [[':::note', 'Bring a coat.', ':::'], '> **Note**|>|> Bring a coat.'],
    [['::: warning', '', '- ice', '- fog', ':::', 'Later'], '> **Warning**|>|> - ice|> - fog|Later'],
    [[':::tip Pack light', 'One bag.', ':::'], '> **Pack light**|>|> One bag.'],
    [[':::danger[Thin ice]{#ice}', 'Turn back.', ':::'], '> **Thin ice**|>|> Turn back.'],
    [['::: {.callout-important title="Papers"}', 'Bring them.', ':::'], '> **Papers**|>|> Bring them.'],
    [['::::info', 'a', ':::tip', 'b', ':::', 'c', '::::'], '> **Note**|>|> a|>|> > **Tip**|> >|> > b|>|> c'],
    [['::: details The log', 'It snowed.', ':::'], '**The log**|It snowed.'],
    [['::: code-group', '```sh', 'ls', '```', ':::'], '```sh|ls|```'],
    [['- a', '', '  :::tip', '  b', '  :::'], '- a|  > **Tip**|  >|  > b'],
  ])('%j is what it means', (lines, expected) => expect(shown(...lines)).toBe(expected));

  it('is text where nothing closes it, and where nothing opens it', () => {
    expect(shown(':::note', 'a', '', 'b')).toBe(':::note|a|b');
    expect(shown('a', ':::')).toBe('a|:::');
    expect(shown('```', ':::note', '```')).toBe('```|:::note|```');
  });

  it('is told once where its name means nothing here, and its text is kept', () => {
    const { markdown, told } = reading(':::lanes', 'a', ':::', '', ':::lanes', 'b', ':::');
    expect(markdown).toBe('a\n\nb');
    expect(told).toEqual([
      '1 site-mark: “lanes” is of a site’s own tools, so that only the text within it is shown',
    ]);
  });
});

describe('the kind of a callout', () => {
  it.each<[name: string, kind: string, expected: string | undefined]>([
    ['TIP', '', 'tip'],
    ['notice--warning', '', 'warning'],
    ['Callout', 'danger', 'caution'],
    ['hint', 'info', 'note'],
    ...['note', 'tip', 'important', 'warning', 'caution'].map((kind): [string, string, string] => [
      kind,
      '',
      kind,
    ]),
    ...['info', 'abstract', 'aside', 'callout', 'admonition', 'alert'].map(
      (name): [string, string, string] => [name, '', 'note'],
    ),
    ...['hint', 'success', 'check'].map((name): [string, string, string] => [name, '', 'tip']),
    ...['danger', 'error'].map((name): [string, string, string] => [name, '', 'caution']),
    ['attention', '', 'warning'],
    ...['callout-', 'admonition-', 'notice-', 'notice--', 'hint-', 'alert-'].map(
      (lead): [string, string, string] => [`${lead}tip`, '', 'tip'],
    ),
    ['box-tip', '', undefined],
    ['tip', 'Danger', 'caution'],
    ['aside', 'x', 'note'],
    ['constructor', '', undefined],
    ['gallery', 'tip', undefined],
  ])('%s %s is %s', (name, kind, expected) => expect(calloutKind(name, kind)).toBe(expected));
});
