import type { Language } from '../language.ts';

export const sv: Language = {
  labels: [
    'I korthet',
    'Innehåll',
    'Färdplan',
    'Noter',
    'Inriktning',
    'Bilaga',
    'Frågor',
    'Inledning',
    'Fakta',
    'Till sist',
  ],
  callouts: ['Anmärkning', 'Tips', 'Viktigt', 'Varning', 'Försiktigt'],
  common: 'och att är för inte ett från till som med',
  within: 'Dr Prof fig kap t.ex bl.a d.v.s dvs s.k ca resp jfr inkl exkl S:t',
  beforeNumbers: 'nr s',
  time: {
    months:
      'januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sept|sep oktober|okt november|nov december|dec',
    halves: 'första_halvåret andra_halvåret',
    quarters:
      'första_kvartalet|kvartal_1 andra_kvartalet|kvartal_2 tredje_kvartalet|kvartal_3 fjärde_kvartalet|kvartal_4',
    thirds: 'början_av mitten_av slutet_av',
    seasons: 'våren sommar|sommaren höst|hösten vinter|vintern',
    at: 'år|under|omkring|senast',
    plan: 'planerat|planerad|väntas|mål',
    done: 'släppt|utgiven|lanserad|lanserat|klar|klart',
    beyond: 'efter|bortom',
    since: 'från|sedan',
    onward: 'och_framåt',
    to: 'till',
    decades: '-talet',
    stretches: 'läsåret|läsår|säsongen|säsong',
    amid: 'mellan',
    and: 'och',
  },
};
