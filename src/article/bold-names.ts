import type { PhrasingContent, RootContent } from 'mdast';
import { namesHouse } from '../language/house-words.ts';
import { mayBeName, mayBePerson } from '../language/letter-words.ts';
import { weightOf } from '../language/weight.ts';
import { boldLine } from './groups.ts';
import { isSentence } from './masthead-fields.ts';
import { textOf } from './phrasing.ts';

/** One may be any word that its author sets off; a name has so many words at the most. */
const [fewestNames, mostWords] = [2, 4];

/** Whether a line names somebody in bold and says behind a comma who that is: **Tide House**, a charity of the old port */
export const isBoldNameWithRole = ([name, role, ...others]: PhrasingContent[]): boolean =>
  name?.type === 'strong' &&
  role?.type === 'text' &&
  /^[,，]\s?\p{L}/u.test(role.value) &&
  others.length === 0 &&
  isName(textOf(name).trim()) &&
  !isSentence(textOf([name, role]).trim());

/** Whether a line names several people in bold, each with what they are at the most: **Ada Birch** and **Tom Reed**, pilots */
export function areBoldNames(nodes: PhrasingContent[]): boolean {
  const names = nodes.flatMap((node) => (node.type === 'strong' ? [textOf(node).trim()] : []));
  const others = nodes.filter(({ type }) => type !== 'strong');
  return (
    nodes[0]?.type === 'strong' &&
    names.length >= fewestNames &&
    names.every(isName) &&
    others.every(({ type }) => type === 'text') &&
    !isSentence(textOf(nodes).trim())
  );
}

/** Where somebody works takes no more, in Chinese characters. */
const houseRoom = 40;

/** Whether a line in bold is the names of people, and the paragraph below it says where they work. */
export function areNamesAboveHouse(names: RootContent | undefined, house: RootContent | undefined): boolean {
  const people = textOf(boldLine(names) ?? [])
    .split(/\s*[,，、;；&]\s*|\s(?:and|und|et|y|e|i|en|og|och)\s/u)
    .map((name) => name.trim());
  if (house?.type !== 'paragraph' || boldLine(house) || !people.every(mayBePerson)) return false;
  const said = textOf(house).trim();
  const isName = /^[\p{Lu}\p{Lo}]/u.test(said) && weightOf(said) <= houseRoom && !isSentence(said);
  return isName && (people.length > 1 || namesHouse(said));
}

/** Of a name only a short word is small: Ada van der Berg. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  const mayBe = mayBeName(text) && !/[\d:：]/u.test(text);
  return mayBe && words.length <= mostWords && words.every((word) => !/^\p{Ll}{4}/u.test(word));
}
