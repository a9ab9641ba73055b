import type { Language } from '../language.ts';

export const it: Language = {
  labels: [
    'In breve',
    'Sommario',
    'Tabella di marcia',
    'Note',
    'Direzione',
    'Appendice',
    'Domande',
    'Introduzione',
    'Dati essenziali',
    'In chiusura',
  ],
  callouts: ['Nota', 'Suggerimento', 'Importante', 'Avviso', 'Attenzione'],
  common: 'il della che di gli nel sono anche più non per con del dei delle alla',
  within: 'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa Ing Avv Arch fig cap vol pag pagg p.es es cfr ca',
  beforeNumbers: 'p pp art artt n nn',
  time: {
    months:
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett ottobre|ott novembre|nov dicembre|dic',
    halves:
      'primo_semestre|1º_semestre|prima_metà|i_semestre|1°_semestre secondo_semestre|2º_semestre|seconda_metà|ii_semestre|2°_semestre',
    quarters:
      'primo_trimestre|i_trimestre|1°_trimestre|1º_trimestre secondo_trimestre|ii_trimestre|2°_trimestre|2º_trimestre terzo_trimestre|iii_trimestre|3°_trimestre|3º_trimestre quarto_trimestre|iv_trimestre|4°_trimestre|4º_trimestre',
    thirds: 'inizio|all’inizio metà|a_metà fine|a_fine|alla_fine',
    // Alone, the word for summer is also that of a real estate.
    seasons: 'primavera l’estate|estate_del autunno inverno',
    the: 'la|il|l’',
    at: 'entro|prima_del|nel_corso_del|all’orizzonte|entro_il|nel|verso_il|anno|anni|orizzonte|circa',
    plan: 'previsto|prevista|previsto_per|prevista_per|atteso|attesa|obiettivo',
    done: 'rilasciato|rilasciata|pubblicato|pubblicata|completato|completata|concluso|conclusa',
    due: 'rilascio|data_prevista|consegna|lancio|scadenza',
    beyond: 'dopo_il|oltre_il',
    since: 'dal|a_partire_dal',
    onward: 'e_oltre|in_poi',
    of: 'del|di|degli|dell’',
    to: 'al|a',
    decade: 'anni|gli_anni|decennio',
    stretches: 'anno|anni|accademico|scolastico|stagione|esercizio|campagna|raccolto|vendemmia|decennio',
    amid: 'tra|fra',
    and: 'e',
  },
};
