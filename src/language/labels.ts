import { hasWidePunctuation, scriptOf } from './script.ts';

/** The few words that a deck adds to its article, in the article's language. */
export interface Labels {
  summary: string;
  agenda: string;
  roadmap: string;
  footnotes: string;
  /** Heads the column of the directions' names. */
  direction: string;
  /** What a cut leaves out of the talk. */
  appendix: string;
  /** Stands where a direction has no forecast for a period. */
  none: string;
  /** Marks a slide that continues another. */
  part: (index: number, count: number) => string;
}

/** Words by language, Chinese by script: summary, agenda, roadmap, footnotes, direction, appendix. */
const words: Record<string, [string, string, string, string, string, string]> = {
  Hans: ['核心速览', '目录', '路线图', '注释', '方向', '附录'],
  Hant: ['重點摘要', '目錄', '路線圖', '註釋', '方向', '附錄'],
  ar: ['باختصار', 'الفهرس', 'خارطة الطريق', 'ملاحظات', 'الاتجاه', 'ملحق'],
  cs: ['Stručně', 'Obsah', 'Cestovní mapa', 'Poznámky', 'Směr', 'Příloha'],
  da: ['Kort fortalt', 'Indhold', 'Køreplan', 'Noter', 'Retning', 'Bilag'],
  de: ['Kurz gefasst', 'Inhalt', 'Fahrplan', 'Anmerkungen', 'Richtung', 'Anhang'],
  en: ['In brief', 'Agenda', 'Roadmap', 'Notes', 'Direction', 'Appendix'],
  es: ['En resumen', 'Índice', 'Hoja de ruta', 'Notas', 'Eje', 'Anexo'],
  fi: ['Lyhyesti', 'Sisältö', 'Tiekartta', 'Viitteet', 'Suunta', 'Liite'],
  fr: ['En bref', 'Sommaire', 'Feuille de route', 'Notes', 'Axe', 'Annexe'],
  he: ['בקצרה', 'תוכן עניינים', 'מפת דרכים', 'הערות', 'כיוון', 'נספח'],
  hu: ['Röviden', 'Tartalom', 'Ütemterv', 'Jegyzetek', 'Irány', 'Függelék'],
  it: ['In breve', 'Sommario', 'Tabella di marcia', 'Note', 'Direzione', 'Appendice'],
  ja: ['要点', '目次', 'ロードマップ', '注', '方向性', '付録'],
  ko: ['핵심 요약', '목차', '로드맵', '주석', '방향', '부록'],
  nb: ['Kort fortalt', 'Innhold', 'Veikart', 'Noter', 'Retning', 'Vedlegg'],
  nl: ['In het kort', 'Inhoud', 'Routekaart', 'Noten', 'Richting', 'Bijlage'],
  pl: ['W skrócie', 'Spis treści', 'Mapa drogowa', 'Przypisy', 'Kierunek', 'Dodatek'],
  pt: ['Em resumo', 'Índice', 'Roteiro', 'Notas', 'Direção', 'Apêndice'],
  ru: ['Кратко', 'Содержание', 'Дорожная карта', 'Примечания', 'Направление', 'Приложение'],
  sv: ['I korthet', 'Innehåll', 'Färdplan', 'Noter', 'Inriktning', 'Bilaga'],
  tr: ['Kısaca', 'İçindekiler', 'Yol haritası', 'Notlar', 'Yön', 'Ek'],
};

/** Norwegian is written in two ways, and named by either or by both. */
const likeOthers: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he' };

/** Labels for a BCP 47 tag; English for languages that have none. */
export function labelsFor(lang: string): Labels {
  const script = scriptOf(lang);
  const language = /^[a-z]+/.exec(lang.toLowerCase())?.[0] ?? '';
  const own = words[script] ?? words[likeOthers[language] ?? language] ?? words.en;
  const [summary, agenda, roadmap, footnotes, direction, appendix] = own as (typeof words)[string];
  return {
    ...{ summary, agenda, roadmap, footnotes, direction, appendix, none: '—' },
    part: hasWidePunctuation(lang)
      ? (index, count) => `（${index}/${count}）`
      : (index, count) => ` (${index}/${count})`,
  };
}
