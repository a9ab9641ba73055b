import { describe, expect, it } from 'vitest';
import { reading, shown } from './reading.ts';

describe('a component or a shortcode in a line of its own', () => {
  it.each([
    [['<Tabs>', '<TabItem value="a" label="Linux">', '', 'a', '', '</TabItem>', '</Tabs>'], '**Linux**|a'],
    [['<Tab title="Linux">a</Tab>', 'Boats', '====='], '**Linux**|a|# Boats'],
    [['# <Badge>a</Badge>'], '# <Badge>a</Badge>'],
    [['<Tabs><Tab title="Linux">a *b*</Tab> <Tab title="Mac">c</Tab></Tabs>'], '**Linux**|a *b*|**Mac**|c'],
    [
      ['- <Card title="Fast">Use <Badge>new</Badge> paths</Card>'],
      '- **Fast**|  Use <Badge>new</Badge> paths',
    ],
    [
      ['a', '<Card title="One">b</Card>', 'c', '<Card title="Two">d', 'e</Card>'],
      'a|**One**|b|c|**Two**|d|e',
    ],
    [['A <Badge>new</Badge> path'], 'A <Badge>new</Badge> path'],
    [['<Box>a <Box>b</Box></Box> c'], '<Box>a <Box>b</Box></Box> c'],
    [['<Card title="One" /> <Card title="Two">b</Card>'], '**One**|**Two**|b'],
    [['<Callout type="warning">', 'Thin **ice**.', '</Callout>'], '> **Warning**|>|> Thin **ice**.'],
    [['text', '<Map places={[1, 2]} />', 'more'], 'text|more'],
    [['{% note %}', 'a', '{% endnote %}'], '> **Note**|>|> a'],
    [['{{< hint info >}}', 'a', '{{< /hint >}}'], '> **Note**|>|> a'],
    [['{% raw %}', 'a', '{% endraw %}'], 'a'],
    [['{% comment %}', 'a', '{% endcomment %}', '', 'b'], 'b'],
    [['{% highlight py %}', '# one', 'x = "*"', '{% endhighlight %}'], '```py|# one|x = "*"|```'],
    ...[
      "import Tabs from '@theme/Tabs'",
      'import Tabs from "@theme/Tabs";',
      'import { One, Two as Other } from "./a.js"',
      "import  *  as  $all  from  'x';",
      "import 'x'",
    ].map((line): [string[], string] => [[line, '', 'b'], 'b']),
    ...["import goods from 'afar' by sea", 'import goods from \'afar"', "import far from x 'y'"].map(
      (line): [string[], string] => [[line], line],
    ),
    [["import Tabs from '@theme/Tabs';", '', 'import goods from far away'], 'import goods from far away'],
  ])('%j is what it means', (lines, expected) => expect(shown(...lines)).toBe(expected));

  it('leaves HTML and what is no mark alone', () => {
    expect(shown('<A NAME="x">')).toBe('<A NAME="x">');
    expect(shown('{ x }', '[to do]', '\\newline')).toBe('{ x }|\\[to do]|\\newline');
  });

  it('is told once by its name', () => {
    expect(reading('<Map />', '', '{% include a.html %}', '', '<Map />').told).toEqual([
      '1 site-mark: “Map” is of a site’s own tools, so that only the text within it is shown',
      '3 site-mark: “include” is of a site’s own tools, so that only the text within it is shown',
    ]);
  });
});

describe('marks around text', () => {
  it.each(
    'raw tabs tab tabitem code-group codegroup fragment columns column'.split(' '),
  )('“%s” says no more than where it begins and ends', (name) => {
    for (const lines of [
      [`{% ${name} %}`, 'a', `{% end${name} %}`, 'b'],
      [`::: ${name}`, 'a', ':::', 'b'],
    ]) {
      expect(shown(...lines)).toBe('a|b');
      expect(reading(...lines).told).toEqual([]);
    }
  });

  it.each(['details', 'detail', 'spoiler', 'expand', 'collapse'])('“%s” ends where it ends', (name) => {
    const { tree, told } = reading(`::: ${name}`, 'a', ':::', 'b');
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
    expect(told).toEqual([]);
  });

  it.each(['highlight', 'code', 'codeblock'])('“%s” holds code', (name) => {
    expect(shown(`{% ${name} js %}`, '*a* <b>', `{% end${name} %}`)).toBe('```js|*a* <b>|```');
    expect(shown(`::: ${name}`, '*a*', ':::')).toBe('*a*');
  });

  it.each([
    ['{{< tabs >}}', '{{< /tabs >}}'],
    ['{{% tabs %}}', '{{% /tabs %}}'],
    ['{%- tabs -%}', '{%- endtabs -%}'],
    ['{{< Tabs "a" >}}', '{{< / tabs >}}'],
  ])('%s ends with %s', (start, end) => expect(shown(start, '', 'a', '', end, '', 'b')).toMatch(/a\|b$/));

  it.each([
    ['{{< hint info >}}', '**Note**'],
    ['{{< hint type="danger" >}}', '**Caution**'],
    ['{{< hint title="Oak" >}}', '**Oak**'],
    ['{{< tip "Oak" >}}', '**Oak**'],
  ])('%s says its kind and its title', (start, head) => {
    const [, name] = /(hint|tip)/.exec(start) ?? [];
    expect(shown(start, '', 'a', '', `{{< /${name} >}}`)).toBe(`> ${head}|>|> a`);
  });
});

describe('marks within each other', () => {
  it('end what is called as they are', () => {
    expect(shown('<Callout type="tip">', '<Tab title="Oak">', '', 'a', '', '</Callout>')).toBe(
      '> **Tip**|>|> **Oak**|>|> a',
    );
    expect(shown('{% note %}', '{% tab %}', '', 'a', '', '{% endnote %}')).toBe('> **Note**|>|> a');
    expect(shown('<Tab title="Oak">', '', 'a', '', '</Card>', '', 'b')).toBe('**Oak**|a|b');
  });

  it('end a container with as many colons, or fewer', () => {
    expect(shown(':::tip', 'a', '::::', 'b')).toBe(':::tip|a|::::|b');
    expect(shown('::::tip', 'a', '::::', 'b')).toBe('> **Tip**|>|> a|b');
  });
});

describe('marks in running text', () => {
  it.each([
    ['{% raw %}a{% endraw %} b', 'a b'],
    ['see {{< ref "ice.md" >}}below', 'see below'],
    ['{% include x.html %}a', 'a'],
    ['see [the map]({% link map.md %}) and ![ice]({% link ice.png %} "x")', 'see the map and ice'],
    ['`{{ x }}` and {{x}}', '`{{ x }}` and {{x}}'],
    ['write {% raw %} for that', 'write {% raw %} for that'],
    ['`{% include x %}`', '`{% include x %}`'],
  ])('%s', (line, expected) => expect(shown(line)).toBe(expected));

  it('are none where they are names in angle brackets, which are shown as they are written', () => {
    const line = 'Write List<String>, Vec<u8>, List<T>, Map<Key, List>, <My File> or <your file> here.';
    const { markdown, told } = reading(line);
    expect(markdown.replaceAll('\\', '')).toBe(line);
    expect(told).toEqual([]);
    expect(reading('See <A NAME="x">here</A> and <BR/> there.').told).toEqual([]);
  });

  it('are told where they are closed, or have values', () => {
    expect(reading('A <Key>b</Key> and <Icon name="x"> c').told).toEqual([
      '1 site-mark: “Key” is of a site’s own tools, so that only the text within it is shown',
      '1 site-mark: “Icon” is of a site’s own tools, so that only the text within it is shown',
    ]);
  });

  it('tells a variable, which is shown as it is written', () => {
    const { markdown, told } = reading('Since {{ site.year }}, x');
    expect(markdown).toBe('Since {{ site.year }}, x');
    expect(told).toEqual(['1 site-mark: “{{ site.year }}” is shown as it is written']);
  });
});

describe('commands', () => {
  it.each([
    '[TOC]',
    '[[_TOC_]]',
    '[toc]',
    '{:toc}',
    '[[TOC]]',
    '{::toc}',
    '{:toc .wide}',
    '\\newpage',
    '\\pagebreak',
    '\\clearpage{}',
    '\\tableofcontents',
    '\\toc{}',
  ])('%s is left out', (line) => {
    const { markdown, told } = reading('a', '', line, '', 'b');
    expect(markdown).toBe('a\n\nb');
    const what = /toc|contents/i.test(line) ? 'table of contents' : 'new page';
    expect(told).toEqual([`3 site-mark: the mark of a ${what} is left out`]);
  });
});

describe('attributes', () => {
  it.each([
    [['# Ice {#ice}'], '# Ice'],
    [['# Ice {-}'], '# Ice'],
    [['# 1. Ice: a plan {#1.-ice:-a-plan}'], '# 1. Ice: a plan'],
    [['## Ice {.wide key="a b"}'], '## Ice'],
    [['# Ice {/* #ice */}'], '# Ice'],
    [['# {braces} stay'], '# {braces} stay'],
    [['A coat', '{: .notice--info}'], 'A coat'],
    [['- a', '- b', '{: #list .x}', '', 'c'], '- a|- b|c'],
    [['![a](a.png){width=50%} b'], '![a](a.png) b'],
    [['[a](b){:target="_blank"}, c'], '[a](b), c'],
    ...['[a](b)', '![a](b)', '*a*', '**a**', '`a`', '~~a~~'].map((carrier): [string[], string] => [
      [`${carrier}{.wide} c`],
      `${carrier} c`,
    ]),
    [['**b** {.wide} c'], '**b** {.wide} c'],
    [['set {x=1} and **b** {c}'], 'set {x=1} and **b** {c}'],
  ])('%j are not shown', (lines, expected) => expect(shown(...lines)).toBe(expected));

  it('name places', () => {
    expect(reading('# Ice {#ice}', '', 'A coat', '{: #coat}', '', ':::tip{#bag}', 'b', ':::').names).toEqual(
      expect.arrayContaining([
        { name: 'ice', offset: 0 },
        { name: 'coat', offset: 14 },
        { name: 'bag', offset: 32 },
      ]),
    );
  });
});

describe('links of a vault', () => {
  it.each([
    ['see [[Ice]] and [[Ice#Thin|thin ice]]', 'see Ice and thin ice'],
    ['[[Ice#Thin]]', 'Ice > Thin'],
    ['[[#Thin Ice]]', '[Thin Ice](#thin-ice)'],
    [
      '![[map one.png]] ![[map.png|300]] ![[map.png|The map]]',
      '![](map%20one.png) ![](map.png) ![The map](map.png)',
    ],
    ['![[map.png| The map ]] ![[map.png| 300x200 ]]', '![The map](map.png) ![](map.png)'],
    ['![[Ice]] ![[Ice#Thin| thin ]]', 'Ice thin'],
    ['[[#^oak]] [[Ice#^oak|see]] [[#Thin| ice ]]', '^oak see [ice](#thin)'],
    ['| a |\n| - |\n| [[b\\|c]] |', '| a |\n| - |\n| c |'],
    ['[[1, 2]] [[0]] [[ -f x ]]', '\\[\\[1, 2]] \\[\\[0]] \\[\\[ -f x ]]'],
    ['`[[Ice]]`', '`[[Ice]]`'],
  ])('%s', (line, expected) => expect(reading(line).markdown).toBe(expected));
});

describe('==text==', () => {
  it.each([
    ['a ==b c== d', 'a <mark>b c</mark> d'],
    ['==**b** c==, d', '<mark>**b** c</mark>, d'],
    ['这是==重点==内容', '这是<mark>重点</mark>内容'],
    ['==a== and ==b==', '<mark>a</mark> and <mark>b</mark>'],
    ['a == b and c == d', 'a == b and c == d'],
    ['x==y and y==z', 'x==y and y==z'],
    ['a === b ===', 'a === b ==='],
  ])('%s', (line, expected) => expect(reading(line).markdown).toBe(expected));
});

describe('a heading without a blank', () => {
  const told = (line: number, signs: string, title: string): string =>
    `${line} near-heading: “${signs}${title}” is read as a heading, though nothing parts the ${signs} from it`;

  it('is a heading, and told with the cure', () => {
    const { told: messages, markdown } = reading('#Title', '', '##Part', '', 'a', '###小节', 'b', '##**六**');
    expect(markdown).toBe('# Title\n\n## Part\n\na\n\n### 小节\n\nb\n\n## **六**');
    expect(messages).toEqual([
      told(1, '#', 'Title'),
      told(3, '##', 'Part'),
      told(6, '###', '小节'),
      told(8, '##', '**六**'),
    ]);
  });

  it('stands where its words do', () => {
    const [heading] = reading('', '##الجزء').tree.children;
    expect(heading).toMatchObject({
      position: { start: { line: 2, column: 1 }, end: { line: 2, column: 8 } },
      children: [{ value: 'الجزء', position: { start: { line: 2, column: 3, offset: 3 } } }],
    });
  });

  it.each([
    ['more tags than one', ['#travel #ice', '', '## b']],
    ['a tag below', ['a', '', '#travel', '', '## b']],
    ['a tag above a title', ['#travel', '', '# a', '', '## b']],
    ['a tag without headings', ['#travel', '', 'a']],
    ['an escape', ['\\##a', '', '## b']],
    ['too many signs', ['####### c', '', '#######c']],
    ['code', ['```', '##a', '```', '', '    ##a']],
    ['a list or a quotation', ['- ##a', '', '> ##a']],
    ['a mark of a program', ['##!a', '', '##']],
  ])('is none where it is %s', (_what, lines) => {
    const { tree, told: messages } = reading(...lines);
    expect(messages).toEqual([]);
    const headings = tree.children.filter(({ type }) => type === 'heading');
    expect(headings).toHaveLength(
      lines.filter((line) => /^#+(?: |$)/.test(line) && !line.startsWith('#######')).length,
    );
  });

  it('is told as text where one sign may be of a tag', () => {
    expect(reading('a', '', '#Title', '', '##Part', '', '#travel #ice').told).toEqual([
      '3 near-heading: “#Title” is text, not a heading: nothing parts the # from it',
      told(5, '##', 'Part'),
    ]);
  });
});
