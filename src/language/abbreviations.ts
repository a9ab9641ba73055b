/**
 * Abbreviations that something always follows, by language: titles before a name, words within a sentence. Those that
 * may well end one (etc., Inc., usw.) are left to the segmenter, which looks at what follows.
 */
const within: Record<string, string> = {
  en: 'Dr Mr Mrs Ms Mx Prof Rev Hon Gen Col Capt Lt Sgt Maj Adm Gov Sen Rep Pres St Mt Ft Messrs Fig Figs Eq Eqs Ref Refs cf vs e.g i.e viz ca approx resp incl excl a.k.a',
  de: 'Dr Prof Hr Hrn Fr Frl St Sr Dipl Dipl.-Ing Ing Mag Abb Tab Kap Nr Nrn Bd Bde Ziff vgl bzw z.B z.T d.h d.i u.a u.U i.d.R i.A o.g s.o s.u m.E v.a ca evtl ggf inkl exkl zzgl abzgl insb bspw sog gem ehem geb gest allg durchschn einschl entspr etw lt Mio Mrd Tsd Hl',
  fr: 'M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste fig chap vol env cf p.ex ex c.-à-d éd hab',
  es: 'Sr Sra Sres Sras Srta Dr Dra Dña Prof Ud Uds Vd Vds Gral núm fig cap vol pág págs p.ej ej aprox avda EE EE.UU',
  it: 'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa Ing Avv Arch fig cap vol pag pagg p.es es cfr ca',
  pt: 'Sr Sra Srs Sras Dr Dra Prof Profa Eng fig cap vol pág págs p.ex ex aprox av',
  nl: 'dhr mevr mw Dr Prof Ir Ing Mr Drs afb fig bijv bv d.w.z m.b.t o.a blz ca incl excl evt resp vgl St',
  sv: 'Dr Prof fig kap t.ex bl.a d.v.s dvs s.k ca resp jfr inkl exkl S:t',
  da: 'Dr Prof fig kap f.eks bl.a d.v.s dvs ca hhv ifm iht inkl ekskl jf pga mio mia Skt',
  nb: 'Dr Prof fig kap f.eks bl.a dvs ca hhv inkl ekskl jf pga mill mrd St',
  fi: 'Prof Tri esim ns ks mm mrd milj noin',
  cs: 'Dr Prof Doc Ing Mgr Bc MUDr JUDr např tzv tzn tj resp cca obr tab sv ul nám vč mil mld tis',
  sk: 'Dr Prof Doc Ing Mgr Bc napr tzv tzn tj resp cca obr tab sv ul nám vrát mil mld tis',
  pl: 'Dr Prof Inż Mgr Hab np tzn tzw tj m.in ul al pl św im rys tab ok mln mld tys ks',
  hu: 'Dr Prof ifj id Özv pl ill kb ún vö ált',
  tr: 'Dr Prof Doç Yrd Sn örn bkz krş çev',
  ru: 'г-н г-жа проф акад ул им т.е т.к т.н т.д рис табл см ср напр св тыс млн млрд',
};

/** Abbreviations that are words, or end a sentence, unless a number follows. */
const beforeNumbers: Record<string, string> = {
  en: 'No Nos p pp Art Sec Ch Vol Ver Pt Par Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  de: 'S Art Abs Anm Anh Jan Feb Apr Aug Sept Okt Nov Dez',
  fr: 'p pp art janv févr avr juill sept oct nov déc',
  es: 'p pp art ene feb mar abr may jun jul ago sept oct nov dic',
  it: 'p pp art n',
  pt: 'p pp art n',
  nl: 'nr art p hfst',
  sv: 'nr s',
  da: 'nr s',
  nb: 'nr s',
  fi: 'nro s',
  cs: 'č str čl',
  sk: 'č str čl',
  pl: 'nr str art poz',
  hu: 'sz o',
  tr: 'No s',
  ru: 'с стр п ст гл',
};

interface Words {
  within: Set<string>;
  beforeNumbers: Set<string>;
}

const known = new Map<string, Words>();

/** English names and terms stand in texts of any language. */
function wordsOf(lang: string): Words {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  const language = base === 'nn' || base === 'no' ? 'nb' : base;
  const list = (table: Record<string, string>): Set<string> =>
    new Set(`${table.en} ${table[language] ?? ''}`.split(' '));
  const words = known.get(language) ?? { within: list(within), beforeNumbers: list(beforeNumbers) };
  known.set(language, words);
  return words;
}

const word = /(?:^|[^\p{L}\p{N}.])((?:[\p{L}\p{M}]+[.:-]+)*[\p{L}\p{M}]+)\.\s+$/u;
const initial = /(?:^|[^\p{L}\p{N}°'’])\p{L}\.\s+$/u;
/** Behind a number a single letter is a unit, and a Roman number tells one thing from others: 5 V. Phase I. */
const unitOrNumeral = /[\d²³]\s+\p{L}\.\s+$|\p{L}{2,}\s+[IVX]\.\s+$/u;
const besideInitial = /(?:^|[\s.(])\p{L}\.\s*\p{L}\.\s+$/u;

/**
 * Whether a full stop that could end a sentence belongs to an abbreviation or an initial, so that the sentence goes on.
 * @param before the text up to where the next sentence would begin
 * @param after the text from there
 */
export function endsInAbbreviation(before: string, after: string, lang: string): boolean {
  const said = word.exec(before)?.[1];
  if (said === undefined) return false;
  const { within, beforeNumbers } = wordsOf(lang);
  const isIn = (words: Set<string>): boolean =>
    words.has(said) || words.has((said[0] ?? '').toLowerCase() + said.slice(1));
  if (isIn(within) || (/^[§\d]/.test(after) && isIn(beforeNumbers))) return true;
  if (!initial.test(before)) return false;
  return besideInitial.test(before) || /^\p{L}\./u.test(after) || !unitOrNumeral.test(before);
}
