import type { Language } from './language.ts';
import { ar } from './languages/ar.ts';
import { bs } from './languages/bs.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { fa } from './languages/fa.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { hu } from './languages/hu.ts';
import { is } from './languages/is.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { lv } from './languages/lv.ts';
import { nb } from './languages/nb.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { sr } from './languages/sr.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { ur } from './languages/ur.ts';
import { vi } from './languages/vi.ts';
import { zhHans } from './languages/zh-hans.ts';
import { zhHant } from './languages/zh-hant.ts';

/** By language; Chinese by script. Of two languages that tell a text equally well, the first is taken. */
export const languages: Readonly<Record<string, Language>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  nb,
  fi,
  cs,
  pl,
  hu,
  tr,
  Hans: zhHans,
  Hant: zhHant,
  ar,
  fa,
  ur,
  he,
  ja,
  ko,
  ru,
  uk,
  sk,
  is,
  et,
  lv,
  sl,
  hr,
  bs,
  sr,
  vi,
  hi,
};

/** Other names of languages: Norwegian is written in two ways, and named by either or by both. */
const names: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he' };

/** The language that a tag names, without its script and region; empty for what names none. */
export function languageOf(lang: string): string {
  const name = /^[a-z]+/.exec(lang.toLowerCase())?.[0] ?? '';
  return names[name] ?? name;
}
