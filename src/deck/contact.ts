import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, slicePhrasing, textOf, trimPhrasing } from '../article/phrasing.ts';
import { hasMailAddress, isColophonLine, isContactLine } from '../language/colophon-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon } from '../model/roadmap.ts';
import { paragraph } from './nodes.ts';

/** What a line in small type holds, in Chinese characters, and how many of them stay legible below a title. */
const [lineRoom, mostLines] = [44, 2];

/**
 * Where to reach those who speak, as an article ends with it, for the slide that stays while the audience asks: what says so
 * by its name, or else a sentence with an address to write to.
 */
export function contactLines(colophon: Colophon | undefined, lang: string): Paragraph[] {
  const lines = (colophon?.lines ?? []).flatMap(linesOf).map(withoutTaxNumber);
  const named = lines.filter((line) => isContactLine(textOf(line)));
  const found = named.length > 0 ? named : lines.flatMap((line) => addressIn(line, lang));
  const fits = found.length <= mostLines && found.every((line) => weightOf(textOf(line)) <= lineRoom);
  return fits ? found.map((line) => paragraph(...line)) : [];
}

const addressIn = (line: PhrasingContent[], lang: string): PhrasingContent[][] =>
  sentences(line, lang)
    .map(trimPhrasing)
    .filter((one) => hasMailAddress(textOf(one)) && !isColophonLine(textOf(one)));

/** Phrases between line breaks, without the slant of all of them. */
function linesOf(nodes: PhrasingContent[]): PhrasingContent[][] {
  const [only, ...others] = trimPhrasing(nodes);
  if (only?.type === 'emphasis' && others.length === 0) return linesOf(only.children);
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes)
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  return lines.map(trimPhrasing).filter((line) => line.length > 0);
}

/** The number by which a tax office knows a house, as a field of a line. */
const taxNumber =
  /(?:^|\s*[·•|｜]\s*)(?:CNPJ|CPF|NIPC|NIF|CIF|RFC|CUIT|VAT(?: (?:no|number|id))?|USt-?Id-?(?:Nr|Nummer)?|Steuernummer|SIRET|SIREN|P\. ?IVA|Partita IVA|ИНН|ОГРН|IBAN|税号|统一社会信用代码|法人番号|사업자 ?등록 ?번호)[\s.:：№]*[\p{Lu}\d][^·•|｜]*\d[^·•|｜\s]*/u;

function withoutTaxNumber(line: PhrasingContent[]): PhrasingContent[] {
  const match = taxNumber.exec(textOf(line));
  if (!match) return line;
  return [...slicePhrasing(line, 0, match.index), ...slicePhrasing(line, match.index + match[0].length)];
}
