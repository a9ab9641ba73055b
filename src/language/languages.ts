/** What is known of a language beside what `Intl` knows. */
export interface Language {
  /** Summary, agenda, roadmap, footnotes, direction, appendix; without them the deck speaks English beside its article. */
  labels?: [string, string, string, string, string, string];
  /** Words that are common in it and in no other of its script; those of neighbours tell them apart. */
  common?: string;
  /**
   * Abbreviations that something always follows: titles before a name, words within a sentence. Those that may well end
   * one (etc., Inc., usw.) are left to the segmenter, which looks at what follows.
   */
  within?: string;
  /** Abbreviations that are words, or end a sentence, unless a number follows. */
  beforeNumbers?: string;
  /** Whether it writes first, second as 1., 2.: 1. Januar, 2. Platz. */
  ordinals?: true;
}

/** By language; Chinese by script. Of two languages that tell a text equally well, the first is taken. */
export const languages: Readonly<Record<string, Language>> = {
  en: {
    labels: ['In brief', 'Agenda', 'Roadmap', 'Notes', 'Direction', 'Appendix'],
    common: 'the and of to is that with for are',
    within:
      'Dr Mr Mrs Ms Mx Prof Rev Hon Gen Col Capt Lt Sgt Maj Adm Gov Sen Rep Pres St Mt Ft Messrs Fig Figs Eq Eqs Ref Refs cf vs e.g i.e viz ca approx resp incl excl a.k.a',
    beforeNumbers: 'No Nos p pp Art Sec Ch Vol Ver Pt Par Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  },
  de: {
    labels: ['Kurz gefasst', 'Inhalt', 'Fahrplan', 'Anmerkungen', 'Richtung', 'Anhang'],
    common: 'der die das und ist nicht mit für werden ein',
    within:
      'Dr Prof Hr Hrn Fr Frl St Sr Dipl Dipl.-Ing Ing Mag Abb Tab Kap Nr Nrn Bd Bde Ziff vgl bzw z.B z.T d.h d.i u.a u.U i.d.R i.A o.g s.o s.u m.E v.a ca evtl ggf inkl exkl zzgl abzgl insb bspw sog gem ehem geb gest allg durchschn einschl entspr etw lt Mio Mrd Tsd Hl',
    beforeNumbers: 'S Art Abs Anm Anh Jan Feb Apr Aug Sept Okt Nov Dez',
    ordinals: true,
  },
  fr: {
    labels: ['En bref', 'Sommaire', 'Feuille de route', 'Notes', 'Axe', 'Annexe'],
    common: 'le les des et est une pour dans avec du',
    within: 'M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste fig chap vol env cf p.ex ex c.-à-d éd hab',
    beforeNumbers: 'p pp art janv févr avr juill sept oct nov déc',
  },
  es: {
    labels: ['En resumen', 'Índice', 'Hoja de ruta', 'Notas', 'Eje', 'Anexo'],
    common: 'el los las y es una para con del que',
    within:
      'Sr Sra Sres Sras Srta Dr Dra Dña Prof Ud Uds Vd Vds Gral núm fig cap vol pág págs p.ej ej aprox avda EE EE.UU',
    beforeNumbers: 'p pp art ene feb mar abr may jun jul ago sept oct nov dic',
  },
  it: {
    labels: ['In breve', 'Sommario', 'Tabella di marcia', 'Note', 'Direzione', 'Appendice'],
    common: 'il della che di gli nel sono anche più non',
    within: 'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa Ing Avv Arch fig cap vol pag pagg p.es es cfr ca',
    beforeNumbers: 'p pp art n',
  },
  pt: {
    labels: ['Em resumo', 'Índice', 'Roteiro', 'Notas', 'Direção', 'Apêndice'],
    common: 'não uma com são dos das em ao pelo mais',
    within: 'Sr Sra Srs Sras Dr Dra Prof Profa Eng fig cap vol pág págs p.ex ex aprox av',
    beforeNumbers: 'p pp art n',
  },
  nl: {
    labels: ['In het kort', 'Inhoud', 'Routekaart', 'Noten', 'Richting', 'Bijlage'],
    common: 'het een van niet voor met zijn dat worden ook',
    within:
      'dhr mevr mw Dr Prof Ir Ing Mr Drs afb fig bijv bv d.w.z m.b.t o.a blz ca incl excl evt resp vgl St',
    beforeNumbers: 'nr art p hfst',
  },
  sv: {
    labels: ['I korthet', 'Innehåll', 'Färdplan', 'Noter', 'Inriktning', 'Bilaga'],
    common: 'och att är för inte ett från till som med',
    within: 'Dr Prof fig kap t.ex bl.a d.v.s dvs s.k ca resp jfr inkl exkl S:t',
    beforeNumbers: 'nr s',
  },
  da: {
    labels: ['Kort fortalt', 'Indhold', 'Køreplan', 'Noter', 'Retning', 'Bilag'],
    common: 'og af ikke det på til som med efter blev',
    within: 'Dr Prof fig kap f.eks bl.a d.v.s dvs ca hhv ifm iht inkl ekskl jf pga mio mia Skt',
    beforeNumbers: 'nr s',
    ordinals: true,
  },
  nb: {
    labels: ['Kort fortalt', 'Innhold', 'Veikart', 'Noter', 'Retning', 'Vedlegg'],
    common: 'og av ikke det på til som med etter ble',
    within: 'Dr Prof fig kap f.eks bl.a dvs ca hhv inkl ekskl jf pga mill mrd St',
    beforeNumbers: 'nr s',
    ordinals: true,
  },
  fi: {
    labels: ['Lyhyesti', 'Sisältö', 'Tiekartta', 'Viitteet', 'Suunta', 'Liite'],
    common: 'ja ei ovat että joka myös sekä kun oli tai',
    within: 'Prof Tri esim ns ks mm mrd milj noin',
    beforeNumbers: 'nro s',
    ordinals: true,
  },
  cs: {
    labels: ['Stručně', 'Obsah', 'Cestovní mapa', 'Poznámky', 'Směr', 'Příloha'],
    common: 'je se že pro jako které jsou byl není nebo',
    within: 'Dr Prof Doc Ing Mgr Bc MUDr JUDr např tzv tzn tj resp cca obr tab sv ul nám vč mil mld tis',
    beforeNumbers: 'č str čl',
    ordinals: true,
  },
  pl: {
    labels: ['W skrócie', 'Spis treści', 'Mapa drogowa', 'Przypisy', 'Kierunek', 'Dodatek'],
    common: 'się nie jest że dla oraz są przez od',
    within: 'Dr Prof Inż Mgr Hab np tzn tzw tj m.in ul al pl św im rys tab ok mln mld tys ks',
    beforeNumbers: 'nr str art poz',
    ordinals: true,
  },
  hu: {
    labels: ['Röviden', 'Tartalom', 'Ütemterv', 'Jegyzetek', 'Irány', 'Függelék'],
    common: 'az és hogy nem egy van meg ezt vagy volt',
    within: 'Dr Prof ifj id Özv pl ill kb ún vö ált',
    beforeNumbers: 'sz o',
    ordinals: true,
  },
  tr: {
    labels: ['Kısaca', 'İçindekiler', 'Yol haritası', 'Notlar', 'Yön', 'Ek'],
    common: 've bir bu için ile olarak daha çok olan gibi',
    within: 'Dr Prof Doç Yrd Sn örn bkz krş çev',
    beforeNumbers: 'No s',
    ordinals: true,
  },
  Hans: {
    labels: ['核心速览', '目录', '路线图', '注释', '方向', '附录'],
  },
  Hant: {
    labels: ['重點摘要', '目錄', '路線圖', '註釋', '方向', '附錄'],
  },
  ar: {
    labels: ['باختصار', 'الفهرس', 'خارطة الطريق', 'ملاحظات', 'الاتجاه', 'ملحق'],
  },
  he: {
    labels: ['בקצרה', 'תוכן עניינים', 'מפת דרכים', 'הערות', 'כיוון', 'נספח'],
  },
  ja: {
    labels: ['要点', '目次', 'ロードマップ', '注', '方向性', '付録'],
  },
  ko: {
    labels: ['핵심 요약', '목차', '로드맵', '주석', '방향', '부록'],
  },
  ru: {
    labels: ['Кратко', 'Содержание', 'Дорожная карта', 'Примечания', 'Направление', 'Приложение'],
    within: 'г-н г-жа проф акад ул им т.е т.к т.н т.д рис табл см ср напр св тыс млн млрд',
    beforeNumbers: 'с стр п ст гл',
  },
  sk: {
    within: 'Dr Prof Doc Ing Mgr Bc napr tzv tzn tj resp cca obr tab sv ul nám vrát mil mld tis',
    beforeNumbers: 'č str čl',
    ordinals: true,
  },
  is: {
    ordinals: true,
  },
  et: {
    ordinals: true,
  },
  lv: {
    ordinals: true,
  },
  sl: {
    ordinals: true,
  },
  hr: {
    ordinals: true,
  },
  bs: {
    ordinals: true,
  },
  sr: {
    ordinals: true,
  },
};

/** Other names of languages: Norwegian is written in two ways, and named by either or by both. */
const names: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he' };

/** The language that a tag names, without its script and region; empty for what names none. */
export function languageOf(lang: string): string {
  const name = /^[a-z]+/.exec(lang.toLowerCase())?.[0] ?? '';
  return names[name] ?? name;
}
