import { expect, it } from 'vitest';
import { front, titlesIn } from './titles-in.ts';

const told = 'The quay is old, and its cranes are older. Ten ships call there each day.';
const chapters = (...lines: string[]): unknown => titlesIn('harbour.md', front('Harbour'), ...lines)[2];
const over = (text: string, ...lines: string[]): string[] => lines.flatMap((line) => [line, text, text]);

it.each([
  [
    'en',
    told,
    ['Where we stand', 'Cranes for the new quay', 'Who pays: the town and its ships', 'What comes next?'],
  ],
  ['de', 'Der Kai ist alt. Zehn Schiffe legen täglich an.', ['Wo wir stehen', 'Neue Kräne', 'Wer zahlt']],
  [
    'fr',
    'Le quai est vieux. Dix navires y accostent chaque jour.',
    ['État des lieux', 'Les grues', 'Qui paie'],
  ],
  ['es', 'El muelle es viejo. Diez barcos atracan cada día.', ['Situación', 'Grúas nuevas', 'Quién paga']],
  ['pt', 'O cais é velho. Dez navios atracam todos os dias.', ['Situação', 'Guindastes novos', 'Quem paga']],
  ['ru', 'Причал стар. Каждый день приходят десять судов.', ['Где мы сейчас', 'Новые краны', 'Кто платит']],
  ['zh', '码头很旧了。每天有十艘船靠岸。', ['现状与问题', '新的起重机', '谁来出钱']],
  ['ja', '岸壁は古い。毎日十隻の船が着く。', ['現状と課題', '新しいクレーン', '費用の負担']],
  ['ko', '부두는 낡았다. 매일 배 열 척이 들어온다.', ['현황과 과제', '새로운 크레인', '비용 부담']],
  ['ar', 'الرصيف قديم. ترسو عشر سفن فيه كل يوم.', ['أين نقف اليوم', 'رافعات جديدة', 'من يدفع']],
])('short lines that stand above running text head it: %s', (_, text, lines) => {
  expect(chapters(...over(text, ...lines))).toEqual(lines);
});

it('in a section they are headings below its own, with lists and tables in what they head', () => {
  const lines = ['# Plan', told, '# Quay', ...over(told, 'Walls', 'Cranes', 'Rails'), '- one', '- two'];
  expect(chapters(...lines)).toEqual(['Plan', 'Quay']);
  const counted = [
    '一、总体背景',
    '（一）现状',
    '码头很旧了。',
    '二、目标',
    '码头更新。',
    '三、任务',
    '扩建码头。',
  ];
  expect(chapters(...counted)).toEqual(['一、总体背景', '二、目标', '三、任务']);
});

it.each([
  ['two of them', over(told, 'Walls', 'Cranes')],
  ['below each other', ['Walls', 'Cranes', 'Rails', 'Roads', told]],
  ['the same again and again', over(told, 'Anna', 'Ben', 'Anna', 'Ben')],
  ['with a colon', over(told, 'Owner: board', 'Budget: ten', 'Start: May')],
  ['that lead to what follows', over(told, 'Walls:', 'Cranes,', 'Rails …')],
  ['sentences', over(told, 'Walls stand.', 'Cranes lift!', 'Rails run.')],
  ['captions', ['Wall', 'Crane', 'Rail'].flatMap((name) => ['![](a.png)', name, told])],
  ['under quotations', ['Ada Birch', 'Ben Oak', 'Cy Elm'].flatMap((name) => ['> So it is.', name, told])],
  ['links', over(told, '[Walls](a.md)', '[Cranes](b.md)', '[Rails](c.md)')],
  [
    'greetings and names',
    ['Dear friends of the harbour', told, told, 'Kind regards', 'Ada Birch', 'Ben Oak'],
  ],
])('no such headings are lines %s', (_, lines) => {
  expect(chapters(...lines)).toEqual(['(lead)']);
});

it('lines above headings stay where they are', () => {
  const lines = [...over(told, 'Walls', 'Cranes', 'Rails'), '# Quay', told, '# Ships', told];
  expect(chapters(...lines)).toEqual(['(lead)', 'Quay', 'Ships']);
});
