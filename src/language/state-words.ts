/** Under which keys a front matter says in which state an article is, as of when, and in which version. */
const keys = {
  status: 'status|stand der bearbeitung|statut|estado|stato|статус|الحالة|ステータス|状態|상태|状态|狀態',
  asOf: 'stand|as of|as-of|asof|a fecha de|al|по состоянию на|時点|기준일|截至|截止日期|更新日期',
  version: 'version|revision|versión|versão|versione|версия|الإصدار|版|バージョン|버전|版本|版次',
} as const;

export type StateKind = keyof typeof keys;

const kinds = new Map(
  Object.entries(keys).flatMap(([kind, words]) =>
    words.split('|').map((word): [string, StateKind] => [word, kind as StateKind]),
  ),
);

/** What site generators understand says nothing to an audience. */
const forMachines = new Set('published publish public private active future inherit true false'.split(' '));

/** What a key of a front matter says of an article's state; nothing where its value is one for machines. */
export function stateKind(key: string, value: string): StateKind | undefined {
  const kind = kinds.get(key.toLowerCase().replaceAll('_', ' '));
  return kind === 'status' && forMachines.has(value.toLowerCase()) ? undefined : kind;
}
