import type { Language } from '../language.ts';

export const de: Language = {
  labels: [
    'Kurz gefasst',
    'Inhalt',
    'Fahrplan',
    'Anmerkungen',
    'Richtung',
    'Anhang',
    'Fragen',
    'Einleitung',
    'Auf einen Blick',
    'Zum Schluss',
  ],
  callouts: ['Hinweis', 'Tipp', 'Wichtig', 'Warnung', 'Vorsicht'],
  common: 'der die das und ist nicht mit für werden ein',
  within:
    'Dr Prof Hr Hrn Fr Frl St Sr Dipl Dipl.-Ing Ing Mag Abb Tab Kap Nr Nrn Bd Bde Ziff vgl bzw z.B z.T d.h d.i u.a u.U i.d.R i.A o.g s.o s.u m.E v.a ca evtl ggf inkl exkl zzgl abzgl insb bspw sog gem ehem geb gest allg durchschn einschl entspr etw lt Mio Mrd Tsd Hl',
  beforeNumbers: 'S Art Abs Anm Anh Jan Feb Apr Aug Sept Okt Nov Dez',
  ordinals: true,
  time: {
    months:
      'januar|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    halves:
      '1._halbjahr|1._hj.|1._hj|erstes_halbjahr|ersten_halbjahr|erste_hälfte|ersten_hälfte 2._halbjahr|2._hj.|2._hj|zweites_halbjahr|zweiten_halbjahr|zweite_hälfte|zweiten_hälfte',
    quarters:
      '1._quartal|erstes_quartal 2._quartal|zweites_quartal 3._quartal|drittes_quartal 4._quartal|viertes_quartal',
    thirds: 'anfang mitte ende',
    seasons: 'frühjahr|frühling sommer|sommersemester|sose herbst winter|wintersemester|wise',
    decades: 'er_jahre|er_jahren|er',
    fiscal: 'geschäftsjahr|haushaltsjahr|gj',
    the: 'der|dem|das',
    at: 'bis|bis_zum|zum|am|gegen|vor|spätestens|bis_spätestens|im_lauf|im_laufe|im|in|um|ca.|circa|jahr|im_jahr|horizont',
    plan: 'voraussichtlich|geplant|ziel|geplant_für|erwartet|erwartet_für|vorgesehen|fällig|fällig_im',
    done: 'veröffentlicht|erschienen|ausgeliefert|abgeschlossen|fertig|fertiggestellt|erledigt|umgesetzt',
    due: 'zieltermin|termin|zeitziel|veröffentlichung|fertigstellung|frist|plan|zeitraum',
    beyond: 'nach|jenseits_von',
    since: 'ab|seit|von',
    onward: 'und_danach|und_später|und_darüber_hinaus',
    of: 'des_jahres|von',
    to: 'bis',
    stretches:
      'heizperiode|schuljahr|studienjahr|kindergartenjahr|kitajahr|wirtschaftsjahr|anbaujahr|gartenjahr|erntejahr|ernte|lese|weinlese|ws|saison|spielzeit|jahrzehnt',
    amid: 'zwischen',
    and: 'und',
  },
};
