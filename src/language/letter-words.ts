import { weightOf } from './weight.ts';

/** What greetings open with where blanks part words; whom they greet stands behind. */
const openings = [
  'dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening)',
  '(?:sehr )?(?:geehrte|verehrte|werte)[rs]?|liebe[rs]?|hallo|moin|guten (?:tag|morgen|abend)',
  '(?:mes )?ch(?:er|ère)s?|mesdames|messieurs|madame|monsieur|bonjour|bonsoir',
  '¡?(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|hola|buen[oa]s (?:días|tardes|noches)|señor[ae]s)',
  'car[oa]s?|prezad[oa]s?|olá|oi|bom dia|boa (?:tarde|noite)',
  'car[ei]|gentil[ei]|egregi[oae]?|stimat[oaie]|salve|ciao|buongiorno|buonasera',
  'уважаем(?:ые|ый|ая)|дорог(?:ие|ой|ая)|здравствуйте|добрый (?:день|вечер)|привет',
  'шановн(?:і|ий|а)|дорогі|вітаю|добрий день|доброго дня|αγαπητ(?:οί|έ|ή|ές)|γεια(?: σας)?',
  'merhabalar|merhaba|selamlar|selam|sevgili|değerli|sayın|günaydın|iyi (?:günler|akşamlar)',
  'hoi|geachte|lieve|beste (?:lezers?|lezeressen|collega\\S*|vrienden|leden|allemaal|mensen)|goede(?:morgen|middag|navond)',
  'hej|hejsan|kära|hei|kære|kjære|god (?:dag|morgon|morgen|kväll|aften)|moi|hyvät (?:lukijat|ystävät|kollegat|kuulijat|jäsenet)|rakkaat',
  'drodzy|szanown[iy]|cześć|witajcie|witam|dzień dobry|vážen[íéý]|mil[íéá]|ahoj|dobrý den|kedves|tisztelt|sziasztok|szia',
  'xin chào|chào|kính (?:gửi|chào)|thân gửi|halo|hai|yth|selamat (?:pagi|siang|sore|malam)|नमस्ते|नमस्कार|प्रिय|שלום',
  'أعزائي|عزيزي|عزيزتي|الأعزاء|الإخوة|السادة|السيدات|السلام عليكم|تحية طيبة|مرحبا|سلام|درود|دوستان عزیز|همراهان عزیز',
];

/** Those of them that say nothing else where a full stop ends them. */
const hellos =
  'hello|hi|hey|good (?:morning|afternoon|evening)|hallo|moin|guten (?:tag|morgen|abend)|bonjour|bonsoir|¡?hola|buen[oa]s (?:días|tardes|noches)|olá|oi|bom dia|boa (?:tarde|noite)|salve|ciao|buongiorno|buonasera|здравствуйте|добрый (?:день|вечер)|привет|вітаю|добрий день|γεια(?: σας)?|merhabalar|merhaba|selamlar|selam|günaydın|iyi (?:günler|akşamlar)|hoi|hej|hejsan|hei|moi|cześć|witajcie|witam|dzień dobry|ahoj|dobrý den|sziasztok|xin chào|halo|नमस्ते|नमस्कार|שלום|السلام عليكم|مرحبا|سلام|درود';

/** All of a greeting where nothing parts them, in Chinese, Japanese and Korean. */
const greetings = [
  '(?:各位|诸位|諸位|尊敬的|敬爱的|敬愛的|亲爱的|親愛的|致)[^，,。：:]{1,16}(?:[、，和][^，,。：:]{1,12}){0,2}[：:！，](?:(?:大家|你们|您)?(?:早上|上午|中午|下午|晚上)?好[。！!]?)?',
  '(?:大家|各位|你|您)(?:新年|春节|春節|早上|上午|下午|晚上)?好[，,。！!]?(?:我(?:是|叫)[^，,。！？]{1,20}(?:[，,]一[个個名位][^，。！？]{1,16})?)?[。！!]?',
  '(?:拝啓|謹啓|前略)[、。]?|[^。、]{0,16}(?:(?:皆|みな)(?:様|さま|さん)へ?|各位|御中)',
  '(?:(?:皆|みな)(?:様|さま|さん)[、，]?)?(?:こんにちは|こんばんは|はじめまして|(?:明|あ)けましておめでとうございます)[。、！!]?(?:[^。！？]{1,30}(?:です|と申します))?[。！]?',
  '(?:平素|日頃|いつも)(?:より|は|から)?[^。、]{0,20}(?:賜り|いただき|くださり|賜わり)、?[^。]{0,12}(?:御礼|お礼|感謝|ありがとうござい)[^。]{0,8}ます。?',
  '(?:존경하는|친애하는|사랑하는)[^.]{1,40}|[^.]{1,60}(?:여러분|님|귀하)(?:께|에게)[.,]?',
  '안녕하(?:세요|십니까)[.,!]?\\s?(?:[^.!?]{1,30}입니다)?[.!]?',
];

/** What stands above the name, or before it, of who signs a letter. */
const leaves = [
  '(?:with )?(?:(?:my|our|all|kind|kindest|best|warm|warmest|many|deepest|sincere|heartfelt|much) ){0,2}(?:regards|wishes|thanks|gratitude|appreciation|love)',
  '(?:yours )?(?:sincerely|truly|faithfully|respectfully|cordially)(?: yours)?|yours|warmly|gratefully|cheers|best|thank you|in (?:solidarity|gratitude|friendship)|see you [^,.!?]{1,30}(?=[,!])|until (?:next (?:time|week|month|issue)|then|soon)',
  '(?:mit )?(?:(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|schönen?|solidarischen?|kollegialen?) ){1,2}(?:grüßen?|gruß|dank|wünschen?)|hochachtungsvoll|herzlichst|eure?|euer|bis (?:bald|dann|demnächst|(?:zum )?nächste[nrs]? \\p{L}+|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)',
  '(?:bien )?(?:cordialement|amicalement|sincèrement|chaleureusement|respectueusement|solidairement)|bien à (?:vous|toutes et tous)|avec (?:toute )?(?:notre |ma |nos )?(?:gratitude|reconnaissance|remerciements|amitié)|(?:meilleures|sincères|cordiales) salutations|à (?:bientôt|très vite|la (?:prochaine|semaine prochaine)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?)',
  'atentamente|cordialmente|(?:reciban? )?un (?:(?:cordial|fuerte|afectuoso) )?(?:saludo|abrazo)|(?:un )?besos?|saludos(?: cordiales)?|con (?:gratitud|cariño|afecto|agradecimiento)|hasta (?:pronto|la próxima(?: semana)?|el próximo \\p{L}+|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))',
  'atenciosamente|respeitosamente|(?:um |grande |forte )*(?:abraços?|beijos?)|(?:cordiais )?saudações|com (?:gratidão|carinho|apreço|os melhores cumprimentos)|até (?:breve|já|à próxima|a próxima(?: semana)?|(?:o )?próximo \\p{L}+|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)',
  '(?:cordiali|distinti|cari) saluti|con (?:gratitudine|riconoscenza|stima)|un (?:caro )?(?:saluto|abbraccio)|a (?:presto|\\p{L}+ prossim[ao]|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|alla prossima',
  'с (?:(?:глубоким|искренним|глубокой) )?(?:уважением|благодарностью|признательностью|любовью)|с наилучшими пожеланиями|(?:искренне )?ваш[аи]?|до (?:встречи|скорого|новых встреч)',
  '(?:happy|merry) (?:new year|holidays|christmas|easter)|frohe (?:weihnachten|feiertage|ostern)|(?:ein )?(?:gutes|frohes|gesundes) neues(?: jahr)?|bonne (?:année|semaine|lecture)|joyeuses fêtes|feliz (?:año(?: nuevo)?|navidad|ano novo|natal)|felices fiestas|boas festas|buon anno|buone feste|с новым годом|з новим роком|新年快乐|新年快樂|よいお年を|새해 복 많이 받으(?:세요|십시오)',
  '(?:sevgiler(?:le|imle)?|saygılar(?:ımla|ımızla|la)?|selamlar|görüşmek üzere|hoşça ?kalın|(?:haftaya|yakında) görüşürüz|mutlu yıllar|iyi (?:seneler|bayramlar|haftalar|okumalar))',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groetjes?|tot (?:snel|ziens|volgende week)|(?:med )?(?:vänliga|varma|bästa|venlig|vennlig|mange) (?:hälsningar|hälsning|hilsen|hilsner)|vi (?:ses|hörs)|gott nytt år|godt nytt?år|terveisin|ystävällisin terveisin|(?:serdecznie )?pozdrawiam(?:y)?|z (?:wyrazami szacunku|poważaniem)|do (?:zobaczenia|usłyszenia)|s pozdravem|na viděnou|üdvözlettel|з повагою|до зустрічі|trân trọng|hẹn gặp lại|salam hangat',
  '(?:و?تفضلوا بقبول|مع) (?:(?:خالص|فائق|أطيب|وافر|أصدق) )?(?:التحية|التحيات|تحياتي|الشكر|الامتنان|التقدير|الاحترام)(?: والتقدير)?|والسلام عليكم|ارادتمند(?:تان|شما)?|با (?:احترام|سپاس|مهر)|دوستدار(?:تان|شما)?',
  '敬具|謹白|敬白|草々|かしこ|(?:감사|고맙|감사드)(?:합니다|습니다|립니다)',
  '(?:我们|我們|咱们|咱們)?(?:下期|下周|下週|下次|下回|明年|明天|(?:周|週|星期)[一二三四五六日天])再?(?:见|見)',
  '此致(?:\\s?敬[礼禮])?|(?:顺颂|順頌|顺祝|順祝|敬祝|恭祝|谨祝|謹祝|即颂|即頌)\\p{Script=Han}{2,4}|祝好|敬上|谨启|謹啟',
];

/** A courtesy that is asked for at the end of a letter, with or without a name below it. */
const courtesy =
  /^(?:本年|今年|今後|来年|引き続き|これから)[^。]{0,30}よろしくお(?:願|ねが)い(?:いた|致|申し上げ)?(?:し)?ます[。！]?$/u;

/** What stands behind the name of who signs, or a dash before it, where no figure follows: — Store West (2027) is a point. */
const signed =
  /\p{Script=Hangul}\s(?:드림|올림|배상)$|[\p{Script=Han}\s](?:敬上|谨上|謹上|谨启|謹啟|敬启|敬啟|拜上)$|^(?:[—–―]{1,2}|-{2,3})\s*\p{L}\D*$|^(?:[—–―]{1,2}|-{2,3})\s*\p{L}[^\d。.]{0,24}[,，·\s]\s?(?:19|20)\d{2}\s?[年./-][^。]{0,16}$/u;

/** Nothing ends within a greeting but a title, Dear Dr. Birch, and no full stop ends it. */
const greeting = new RegExp(
  `^(?:(?:${openings.join('|')})(?![\\p{L}\\p{M}])(?:\\b\\p{L}{1,3}\\.(?=\\s)|[^.。!?؟])*!?|${greetings.join('|')})$`,
  'iu',
);
const hello = new RegExp(`^(?:${hellos})(?=[\\s,،.!])(?:[\\s,،]+[^\\s.。!?؟]+){0,4}[.!]$`, 'iu');
/** When one meets again, behind what takes leave: … e até segunda, … und bis Freitag. */
const meeting =
  '(?:\\s(?:and|und|et|y|e|и)\\s(?:see you|until|bis|à|hasta|até|alla|до)\\s[\\p{L}\\p{M}-]+(?:\\s[\\p{L}\\p{M}-]+){0,2}(?=[,.!]|$))?';
const leave = new RegExp(`^(?:${leaves.join('|')})${meeting}(?![\\p{L}\\p{M}])[\\s,，،.。!！]*`, 'iu');

/** Longer lines, in Chinese characters, say something to an audience; and so much room has who signs. */
const [longest, nameRoom] = [40, 26];

/** Signs that wave or smile at the end of a line. */
const waving = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

/** Whether a line is all that a letter greets its readers with: Dear friends, 各位同仁： */
export function greets(line: string): boolean {
  const text = line.trim().replace(waving, '');
  return weightOf(text) <= longest && (greeting.test(text) || hello.test(text));
}

/** 大家好，我是老周。 A name has no particle in it, and nobody is called one of many. */
const selfNamed =
  /^(?:大家|各位(?:朋友|读者|讀者)?|朋友们|朋友們|你们|你們|你|您)(?:新年|春节|春節|早上|上午|下午|晚上)?好[，,。！!]?\s?我(?:是|叫)(?![一个個])(?<name>\p{Script=Han}{2,4}|\p{Lu}\p{L}{1,11})[，,。！!]?$/u;

/** The name that somebody who greets gives as theirs, where nothing else is said of them. */
export const selfNamedIn = (line: string): string | undefined =>
  selfNamed.exec(line.trim().replace(waving, ''))?.groups?.name;

/** Whether a line may be a name, or what somebody is, by its shape. */
export const mayBeName = (line: string): boolean =>
  weightOf(line) <= nameRoom &&
  /^[\p{Lu}\p{Lo}\d]/u.test(line) &&
  !/[.。!！?？:：;；,，…]$|[。！？]/u.test(line);

/** What people are who sign a foreword: Minister for the Sea, Chair of the Board, 港务局局长. */
const offices = [
  'minister|secretary|leader|councillor|spokesperson|speaker|editor|chair|chairman|chairwoman|chairperson|president|director|directors|ceo|cto|cfo|coo|chief|head|mayor|commissioner|chancellor|governor|librarian|curator|warden|principal|provost|superintendent|registrar|treasurer|coordinator|vice-chancellor|founder|co-founder|cofounder|manager|professor|dean|rector|senator',
  'ministerin|vorsitzende|vorsitzender|präsident|präsidentin|vorstand|geschäftsführer|geschäftsführerin|leiter|leiterin|direktor|direktorin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin',
  'ministre|président|présidente|directeur|directrice|maire|ministro|ministra|presidente|presidenta|director|directora|alcalde|alcaldesa|diretor|diretora|prefeito|prefeita|direttore|direttrice|sindaco|sindaca',
  'министр|председатель|президент|директор|руководитель|وزير|وزيرة|رئيس|رئيسة|مدير|مديرة',
];
const office = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${offices.join('|')})(?![\\p{L}\\p{M}])|(?:[部院会會校市省局司所社馆館处處科组組队隊行台县區区镇園园厂廠店室团團站课課]长|[部院会會校市省局司所社馆館处處科组組队隊行台县區区镇園园厂廠店室团團站课課]長|首席\\p{Script=Han}{1,3}官|经理|經理|主编|主編|总编|總編|编辑|編輯|负责人|負責人|发起人|發起人|博士|主席|主任|创始人|創始人|合伙人|院士|教授|研究员|研究員|总监|總監|工程师|工程師|秘书长|秘書長|顾问|顧問|总裁|總裁|总经理|總經理|大臣|代表取締役|長官|知事|代表|理事|代表理事|장관|회장|이사장|원장|사장|위원장)$`,
  'iu',
);

/** A name has so many words. */
const [fewestNames, mostNames] = [2, 6];

/** What stands before a name and is also what its bearer is: Professor Ada Birch. */
const degree =
  /^(?:prof(?:essor(?:in)?)?\.?|professeure?|profesora?|professora?|professoressa|профессор)\s(?=\S+\s\S)/iu;

/** Whether two lines below each other are somebody’s name and office: Ada Birch / Minister for the Sea. */
export const areNameAndOffice = (name: string, line: string): boolean =>
  mayBePerson(name) && mayBeOffice(line);

/** What a house calls who leads it, before the name in Japanese: 代表取締役社長　港田 花 */
const officeFirst =
  /^\p{Script=Han}{2,12}(?:長|会長|社長|代表|理事|取締役)[\s\u3000]+\p{Script=Han}{1,4}[\s\u3000]?\p{Script=Han}{1,4}$/u;

/** Whether a line is somebody’s office and name: 代表取締役社長　港田 花 */
export const areOfficeAndName = (line: string): boolean => officeFirst.test(line.trim());

/** Whether a line may be the name of somebody, by its shape. */
export function mayBePerson(name: string): boolean {
  const words = name.split(/\s+/u);
  const isName = words.every((word) =>
    /^(?:[\p{Lu}\p{Lo}]|(?:de|da|di|von|van|der|den|la|al|bin)$)/u.test(word),
  );
  const isLong = words.length >= fewestNames || /^\p{Lo}{2,8}$/u.test(name);
  return (
    isName && isLong && words.length <= mostNames && !office.test(name.replace(degree, '')) && mayBeName(name)
  );
}

/** An office may be longer than a name, and is no sentence; only names stand before its word: Deputy Prime Minister. */
function mayBeOffice(line: string): boolean {
  const before = line.slice(0, office.exec(line)?.index ?? line.length);
  return (
    weightOf(line) <= longest &&
    before !== line &&
    /^(?:[\p{Lu}\p{Lo}]\S*(?:\s|$))*$/u.test(before) &&
    !/[.!?؟…;,]$|[:：。！？；，]/u.test(line)
  );
}

/** Whether a line is what stands above the name of who signs: With gratitude, 此致 */
export const takesLeave = (line: string): boolean => leave.exec(line.trim())?.[0] === line.trim();

/** Whether a line signs a letter by itself: Sincerely, Ada Birch; — The harbour office; 김하늘 드림 */
export function signs(line: string): boolean {
  const text = line.trim();
  if (courtesy.test(text)) return true;
  if (signed.test(text)) return weightOf(text) <= nameRoom && !/[.。!！?？:：;；,，…]$|[。！？]/u.test(text);
  const behind = text.slice(leave.exec(text)?.[0].length ?? text.length);
  return behind !== '' && mayBeName(behind);
}
