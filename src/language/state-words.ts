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

/** How a field begins that says which version of itself a text is, and when it was or will be looked over. */
const upkeep =
  /^(?:(?:version|versión|versão|versione|revision|версия|الإصدار)\s*:?\s*[v\d]|v\d|(?:第\s?\d[\d.]*\s?版|(?:版本|版次|バージョン|버전)\s?[:：]?\s?[vV\d])|(?:last|next) (?:reviewed|review|revised|revision|updated|update)\b|(?:zuletzt|letzte|nächste) (?:geprüft|überprüft|überarbeitet|aktualisiert|überprüfung|überarbeitung|aktualisierung|prüfung)(?!\p{L})|(?:dernière|prochaine) (?:mise à jour|révision)|(?:última|próxima) (?:actualización|atualização|revisión|revisão)|(?:ultimo|prossimo) aggiornamento|(?:最后|最近|上次|下次|最後|上一次|下一次)(?:一次)?(?:更新|修订|修訂|评审|評審|审阅|審閱)|(?:最終|次回)(?:更新|改訂|見直し)|(?:최종|마지막|다음) (?:수정|검토|업데이트)|(?:آخر|التحديث) (?:تحديث|القادم))/iu;

/** Whether a field tells of a text's upkeep: Version 1.3, Last reviewed: May 2027. */
export const tellsUpkeep = (field: string): boolean => upkeep.test(field.trim());

/** How a field begins that is there for those who keep a text: who owns it, when it is looked over, where older ones are, its number. */
const keeping =
  /^(?:(?:document|policy|page|plan|roadmap) owner\b|(?:(?:last|next) )?review(?:ed)?(?: date| due)?(?: by)?\s*:|(?:last|next) review(?:ed)?\b|(?:previous|earlier|older|past) versions?\b|version history\b|document (?:no|number|id|reference|control)\b|dokumenten?(?:verantwortliche?r?|eigentümer(?:in)?|nummer)|(?:letzte|nächste) (?:überprüfung|prüfung)|(?:frühere|ältere|vorherige) (?:fassungen|versionen)|(?:beschluss|sitzungs|mitteilungs)?vorlage(?:n-?(?:nummer|nr))?\.?\s*(?:nr\.?\s*)?:?\s*[\p{Lu}\d][\p{Lu}\d./-]*\d|drucksache\b|aktenzeichen\b|(?:responsable|propriétaire) du document|prochaine révision|versions (?:précédentes|antérieures)|(?:responsable del?|propietario del) documento|próxima revisi[óo]n|versiones (?:anteriores|previas)|(?:responsável pelo|dono do) documento|próxima revisão|versões (?:anteriores|antigas)|prossima revisione|versioni precedenti|следующий пересмотр|предыдущие версии|المراجعة القادمة|الإصدارات السابقة|文[档檔](?:负责人|責任人|编号|編號|所有者)|(?:上次|下次)(?:评审|評審|审阅|審閱|复审|複審)|(?:历史|歷史|过往|以往)版本|文書(?:番号|管理者|責任者)|次回(?:改訂|見直し)|過去の版|旧版は|문서 (?:번호|책임자|담당자)|다음 검토|이전 버전)/iu;

/** Whether a field of a cover is there for those who keep the text alone: Review date: June 2028, Previous versions live in the wiki. */
export const isForKeepers = (field: string): boolean => keeping.test(field.trim());
