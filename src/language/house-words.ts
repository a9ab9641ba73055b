/** What is part of the name of a house, where blanks part words, by language. */
const parts = [
  'agency|authority|ministry|department|institute|university|college|foundation|trust|association|council|commission|committee|federation|society|bureau|directorate|inc|ltd|llc|plc|corporation',
  '\\p{L}*(?:amt|agentur|ministerium|institut|universität|hochschule|stiftung|verband|verein|behörde|kammer|gesellschaft)|gmbh|ag|e\\.\\s?v',
  'agence|ministère|institut|université|fondation|conseil|commission|société|fédération|syndicat|chambre|direction',
  'agencia|ministerio|instituto|universidad|fundación|asociación|consejo|consejería|ayuntamiento|comisión|federación',
  'agência|ministério|fundação|associação|conselho|universidade|prefeitura|secretaria|agenzia|ministero|istituto|università|fondazione|associazione|consiglio',
  'агентство|министерство|институт|университет|фонд|ассоциация|совет|комиссия|комитет|департамент',
  'ajansı|bakanlığı|enstitüsü|üniversitesi|vakfı|derneği|belediyesi|kurumu|başkanlığı|müdürlüğü',
  'agencja|ministerstwo|instytut|uniwersytet|fundacja|stowarzyszenie|urząd|ministerie|stichting|vereniging|myndighet|myndigheten|stiftelsen|föreningen',
  'وكالة|وزارة|معهد|جامعة|مؤسسة|جمعية|هيئة|مجلس',
];

/** What such a name ends with, or begins with, where nothing parts words. */
const unspaced =
  '(?:局|部|厅|廳|委员会|委員會|委員会|人民政府|办公室|办公厅|辦公室|辦公廳|協議会|事務局|役所|役場|研究院|研究所|研究中心|机构|機構|协会|協會|協会|学会|學會|联盟|聯盟|基金会|基金會|財団|公司|集团|集團|株式会社|大学|大學|学院|學院|省|庁|연구원|연구소|협회|재단|공사|공단|대학교|위원회|주식회사|학회)$|^(?:株式会社|(?:一般|公益)(?:社団|財団)法人|국립)';

const house = new RegExp(`(?<![\\p{L}\\p{M}])(?:${parts.join('|')})(?![\\p{L}\\p{M}])|${unspaced}`, 'iu');

/** Behind such a word a house is what a title is about: Technology for business and society, Plan de l'agence. */
const linking =
  /(?<![\p{L}\p{M}])(?:for|of|and|in|für|und|von|vom|der|des|de|du|d['’]|del|della|delle|da|do|pour|et|para|e|y|per|por|och|för|av|og|til|voor|van|en|dla|w|для|и|в|о|ve|için)(?![\p{L}\p{M}])/iu;

/** Whether a title is the name of a house that writes, and tells nothing of what: no figure, colon or question is in it. */
export function namesHouse(title: string): boolean {
  const name = title.trim();
  const found = house.exec(name);
  return found !== null && !/[\p{N}:：?？!！|｜—–]/u.test(name) && !linking.test(name.slice(0, found.index));
}
