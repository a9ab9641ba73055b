/**
 * How a language writes periods. A space stands between the slots of a list, `|` between the forms of one slot, `_` for a
 * gap within a form. A form that is a common word beside a year in another sense (pt. out, set) is left out.
 */
export interface TimeWords {
  /** January to December. */
  months?: string;
  /** What stands behind the number of a month: 3月. */
  month?: string;
  /** What stands behind the number of a day: 3日. */
  day?: string;
  /** The two halves of a year, as they stand beside its number. */
  halves?: string;
  quarters?: string;
  /** Its beginning, middle and end. */
  thirds?: string;
  /** Spring, summer, autumn, winter; in the north, since they only put periods in order. */
  seasons?: string;
  /** What stands behind the first year of ten. */
  decades?: string;
  /** What stands behind the number of a year: 2025年. */
  years?: string;
  /** What stands before the number of a financial year, which may have two digits. */
  fiscal?: string;
  /** Years that are counted from another one, with the year before their first. */
  eras?: Readonly<Record<string, number>>;
  /** Before the name of a part of a year: by the end, zum Ende. */
  the?: string;
  /** Before a period: at, in, by it. */
  at?: string;
  /** Before or behind a period: that it is planned for, and no more than that; and that it was kept. */
  plan?: string;
  done?: string;
  /** Before a period and a colon, as those of `at` and `plan` may be: release: June. */
  due?: string;
  /** Before a period: behind its end; and from its start on. */
  beyond?: string;
  since?: string;
  /** Behind a period: by it; and from its start on. */
  within?: string;
  onward?: string;
  /** Between the part of a year and its number. */
  of?: string;
  /** Between the first and the last of a range. */
  to?: string;
  /** What joins a period to the words behind it, and says nothing without it. */
  particles?: string;
}

/** What is known of a language beside what `Intl` knows. */
export interface Language {
  time?: TimeWords;
  /** Summary, agenda, roadmap, footnotes, direction, appendix, questions, introduction, facts; without them the deck speaks English beside its article. */
  labels?: [string, string, string, string, string, string, string, string, string];
  /** Note, tip, important, warning, caution. */
  callouts?: [string, string, string, string, string];
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
    labels: [
      'In brief',
      'Agenda',
      'Roadmap',
      'Notes',
      'Direction',
      'Appendix',
      'Questions',
      'Introduction',
      'At a glance',
    ],
    callouts: ['Note', 'Tip', 'Important', 'Warning', 'Caution'],
    common: 'the and of to is that with for are',
    within:
      'Dr Mr Mrs Ms Mx Prof Rev Hon Gen Col Capt Lt Sgt Maj Adm Gov Sen Rep Pres St Mt Ft Messrs Fig Figs Eq Eqs Ref Refs cf vs e.g i.e viz ca approx resp incl excl a.k.a',
    beforeNumbers: 'No Nos p pp Art Sec Ch Vol Ver Pt Par Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    time: {
      months:
        'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
      halves: 'h1|1h|first_half|1st_half h2|2h|second_half|2nd_half',
      quarters:
        'q1|1q|first_quarter|1st_quarter q2|2q|second_quarter|2nd_quarter q3|3q|third_quarter|3rd_quarter q4|4q|fourth_quarter|4th_quarter',
      thirds: 'early|start|beginning mid|middle late|end|close|year-end',
      seasons: 'spring summer autumn|fall winter',
      decades: 's',
      fiscal: 'fy|cy|fiscal_year|financial_year',
      the: 'the',
      at: 'by|in|at|until|till|before|toward|towards|during|no_later_than|not_later_than|in_the_course_of|around|circa|ca.|horizon|year|through',
      plan: 'expected|planned|estimated|est.|target|due|due_by|due_in|eta|scheduled|scheduled_for|planned_for|expected_in|targeted|targeting',
      done: 'released|shipped|launched|published|completed|finished|done|delivered',
      due: 'release|release_date|target_date|due_date|delivery|launch|deadline|goal|timeline|when',
      beyond: 'beyond|after|post',
      since: 'from|starting|since|not_before',
      onward: 'onwards|onward|and_beyond|and_later|and_after',
      of: 'of',
      to: 'to|through|until',
    },
  },
  de: {
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
        '1._halbjahr|erstes_halbjahr|ersten_halbjahr|erste_hälfte|ersten_hälfte 2._halbjahr|zweites_halbjahr|zweiten_halbjahr|zweite_hälfte|zweiten_hälfte',
      quarters:
        '1._quartal|erstes_quartal 2._quartal|zweites_quartal 3._quartal|drittes_quartal 4._quartal|viertes_quartal',
      thirds: 'anfang mitte ende',
      seasons: 'frühjahr|frühling sommer herbst winter',
      decades: 'er_jahre|er',
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
    },
  },
  fr: {
    labels: [
      'En bref',
      'Sommaire',
      'Feuille de route',
      'Notes',
      'Axe',
      'Annexe',
      'Vos questions',
      'Introduction',
      'Repères',
    ],
    callouts: ['Remarque', 'Astuce', 'Important', 'Avertissement', 'Attention'],
    common: 'le les des et est une pour dans avec du',
    within: 'M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste fig chap vol env cf p.ex ex c.-à-d éd hab',
    beforeNumbers: 'p pp art janv févr avr juill sept oct nov déc',
    time: {
      months:
        'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
      halves: 's1|premier_semestre|1er_semestre s2|second_semestre|deuxième_semestre|2e_semestre',
      quarters:
        't1|premier_trimestre|1er_trimestre t2|deuxième_trimestre|2e_trimestre t3|troisième_trimestre|3e_trimestre t4|quatrième_trimestre|4e_trimestre',
      thirds: 'début|le_début mi|milieu|le_milieu fin|la_fin',
      seasons: 'printemps été automne hiver',
      the: 'la|le|l’',
      at: 'en|à|vers|pour|avant|courant|au_cours_de|d’ici|d’ici_à|à_l’horizon|horizon|jusqu’en|année|années|les_années|environ',
      plan: 'prévu|prévu_en|prévue|prévus|prévues|prévu_pour|prévue_pour|prévue_en|attendu|attendue|cible|objectif',
      done: 'publié|publiée|sorti|livré|livrée|lancé|lancée|terminé|terminée|achevé|achevée',
      due: 'échéance|date_prévue|livraison|sortie|publication|lancement',
      beyond: 'après|au-delà_de|post',
      since: 'dès|depuis|de|à_partir_de',
      onward: 'et_au-delà|et_après',
      of: 'de|de_l’année|d’',
      to: 'à|au',
    },
  },
  es: {
    labels: [
      'En resumen',
      'Índice',
      'Hoja de ruta',
      'Notas',
      'Eje',
      'Anexo',
      'Preguntas',
      'Introducción',
      'Datos básicos',
    ],
    callouts: ['Nota', 'Consejo', 'Importante', 'Advertencia', 'Precaución'],
    common: 'el los las y es una para con del que',
    within:
      'Sr Sra Sres Sras Srta Dr Dra Dña Prof Ud Uds Vd Vds Gral núm fig cap vol pág págs p.ej ej aprox avda EE EE.UU',
    beforeNumbers: 'p pp art ene feb mar abr may jun jul ago sept oct nov dic',
    time: {
      months:
        'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
      halves: 'primer_semestre|1.er_semestre|primera_mitad segundo_semestre|2.º_semestre|segunda_mitad',
      quarters:
        'primer_trimestre|1.er_trimestre segundo_trimestre|2.º_trimestre tercer_trimestre|3.er_trimestre cuarto_trimestre|4.º_trimestre',
      thirds:
        'principios|inicios|comienzos|a_principios|a_inicios|a_comienzos mediados|a_mediados finales|fines|final|a_finales|a_fines|al_final',
      seasons: 'primavera verano otoño invierno',
      the: 'el|la',
      at: 'en|hacia|para|antes_de|antes_del|hasta|durante|a_lo_largo_de|al_horizonte|año|años|los_años|horizonte|aprox.',
      plan: 'previsto|previsto_para|prevista|prevista_para|planificado|planificada|esperado|esperada|objetivo',
      done: 'publicado|publicada|lanzado|lanzada|entregado|entregada|terminado|terminada|completado|completada',
      due: 'fecha|fecha_prevista|lanzamiento|entrega|plazo',
      beyond: 'después_de|tras|más_allá_de',
      since: 'desde|de|a_partir_de',
      onward: 'en_adelante|y_más_allá|y_después',
      of: 'de|del|del_año',
      to: 'a|al|hasta',
    },
  },
  it: {
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
    ],
    callouts: ['Nota', 'Suggerimento', 'Importante', 'Avviso', 'Attenzione'],
    common: 'il della che di gli nel sono anche più non',
    within: 'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa Ing Avv Arch fig cap vol pag pagg p.es es cfr ca',
    beforeNumbers: 'p pp art n',
    time: {
      months:
        'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett ottobre|ott novembre|nov dicembre|dic',
      halves: 'primo_semestre|1º_semestre|prima_metà secondo_semestre|2º_semestre|seconda_metà',
      quarters: 'primo_trimestre secondo_trimestre terzo_trimestre quarto_trimestre',
      thirds: 'inizio|all’inizio metà|a_metà fine|a_fine|alla_fine',
      the: 'la|il|l’',
      at: 'entro|prima_del|nel_corso_del|all’orizzonte|entro_il|nel|verso_il|anno|anni|orizzonte|circa',
      plan: 'previsto|prevista|previsto_per|prevista_per|atteso|attesa|obiettivo',
      done: 'rilasciato|rilasciata|pubblicato|pubblicata|completato|completata|concluso|conclusa',
      due: 'rilascio|data_prevista|consegna|lancio|scadenza',
      beyond: 'dopo_il|oltre_il',
      since: 'dal|a_partire_dal',
      onward: 'e_oltre|in_poi',
      of: 'del|di',
      to: 'al|a',
    },
  },
  pt: {
    labels: [
      'Em resumo',
      'Índice',
      'Roteiro',
      'Notas',
      'Direção',
      'Apêndice',
      'Perguntas',
      'Introdução',
      'Dados básicos',
    ],
    callouts: ['Nota', 'Dica', 'Importante', 'Aviso', 'Cuidado'],
    common: 'não uma com são dos das em ao pelo mais',
    within: 'Sr Sra Srs Sras Dr Dra Prof Profa Eng fig cap vol pág págs p.ex ex aprox av',
    beforeNumbers: 'p pp art n',
    time: {
      months:
        'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro outubro novembro|nov dezembro|dez',
      halves: 'primeiro_semestre|1.º_semestre|1º_semestre segundo_semestre|2.º_semestre|2º_semestre',
      quarters:
        'primeiro_trimestre|1º_trimestre segundo_trimestre|2º_trimestre terceiro_trimestre|3º_trimestre quarto_trimestre|4º_trimestre',
      thirds: 'início|começo|no_início meados|meio final|fim|no_final|no_fim|ao_final',
      the: 'o|a',
      at: 'em|até|até_o|até_ao|antes_de|no_horizonte|por_volta_de|ano|anos|horizonte',
      plan: 'previsto|previsto_para|prevista|prevista_para|planejado|planejada|planeado|planeada|esperado|esperada|meta',
      done: 'lançado|lançada|publicado|publicada|entregue|concluído|concluída',
      due: 'lançamento|data_prevista|entrega|prazo',
      beyond: 'após|depois_de|além_de',
      since: 'desde|a_partir_de',
      onward: 'em_diante|e_além',
      of: 'de|do',
      to: 'a|até',
    },
  },
  nl: {
    labels: [
      'In het kort',
      'Inhoud',
      'Routekaart',
      'Noten',
      'Richting',
      'Bijlage',
      'Vragen',
      'Inleiding',
      'In één oogopslag',
    ],
    callouts: ['Opmerking', 'Tip', 'Belangrijk', 'Waarschuwing', 'Let op'],
    common: 'het een van niet voor met zijn dat worden ook',
    within:
      'dhr mevr mw Dr Prof Ir Ing Mr Drs afb fig bijv bv d.w.z m.b.t o.a blz ca incl excl evt resp vgl St',
    beforeNumbers: 'nr art p hfst',
    time: {
      months:
        'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
      halves: 'eerste_helft|1e_helft tweede_helft|2e_helft',
      quarters:
        'eerste_kwartaal|1e_kwartaal tweede_kwartaal|2e_kwartaal derde_kwartaal|3e_kwartaal vierde_kwartaal|4e_kwartaal',
      thirds: 'begin midden|medio eind|einde',
      the: 'het|de',
      at: 'in|tegen|vóór|voor|uiterlijk|in_de_loop_van|rond|jaar',
      plan: 'gepland|verwacht|doel',
      done: 'uitgebracht|verschenen|opgeleverd|afgerond|gereed',
      due: 'oplevering|release|streefdatum|deadline',
      beyond: 'na',
      since: 'vanaf|sinds',
      onward: 'en_verder|en_later',
      of: 'van',
      to: 'tot|t/m',
    },
  },
  sv: {
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
      at: 'år|under|omkring|senast',
      plan: 'planerat|planerad|väntas|mål',
      done: 'släppt|utgiven|lanserad|lanserat|klar|klart',
      beyond: 'efter|bortom',
      since: 'från|sedan',
      onward: 'och_framåt',
      to: 'till',
    },
  },
  da: {
    labels: [
      'Kort fortalt',
      'Indhold',
      'Køreplan',
      'Noter',
      'Retning',
      'Bilag',
      'Spørgsmål',
      'Indledning',
      'Fakta',
    ],
    callouts: ['Bemærk', 'Tip', 'Vigtigt', 'Advarsel', 'Forsigtig'],
    common: 'og af ikke det på til som med efter blev',
    within: 'Dr Prof fig kap f.eks bl.a d.v.s dvs ca hhv ifm iht inkl ekskl jf pga mio mia Skt',
    beforeNumbers: 'nr s',
    ordinals: true,
    time: {
      plan: 'planlagt|forventet',
      done: 'udgivet|lanceret|færdig',
    },
  },
  nb: {
    labels: [
      'Kort fortalt',
      'Innhold',
      'Veikart',
      'Noter',
      'Retning',
      'Vedlegg',
      'Spørsmål',
      'Innledning',
      'Fakta',
    ],
    callouts: ['Merk', 'Tips', 'Viktig', 'Advarsel', 'Forsiktig'],
    common: 'og av ikke det på til som med etter ble',
    within: 'Dr Prof fig kap f.eks bl.a dvs ca hhv inkl ekskl jf pga mill mrd St',
    beforeNumbers: 'nr s',
    ordinals: true,
    time: {
      plan: 'planlagt|forventet',
      done: 'utgitt|lansert|ferdig',
    },
  },
  fi: {
    labels: [
      'Lyhyesti',
      'Sisältö',
      'Tiekartta',
      'Viitteet',
      'Suunta',
      'Liite',
      'Kysymyksiä',
      'Johdanto',
      'Perustiedot',
    ],
    callouts: ['Huomautus', 'Vinkki', 'Tärkeää', 'Varoitus', 'Varo'],
    common: 'ja ei ovat että joka myös sekä kun oli tai',
    within: 'Prof Tri esim ns ks mm mrd milj noin',
    beforeNumbers: 'nro s',
    ordinals: true,
    time: {
      plan: 'suunniteltu|tavoite',
      done: 'julkaistu|valmis',
    },
  },
  cs: {
    labels: [
      'Stručně',
      'Obsah',
      'Cestovní mapa',
      'Poznámky',
      'Směr',
      'Příloha',
      'Otázky',
      'Úvod',
      'Základní údaje',
    ],
    callouts: ['Poznámka', 'Tip', 'Důležité', 'Varování', 'Upozornění'],
    common: 'je se že pro jako které jsou byl není nebo',
    within: 'Dr Prof Doc Ing Mgr Bc MUDr JUDr např tzv tzn tj resp cca obr tab sv ul nám vč mil mld tis',
    beforeNumbers: 'č str čl',
    ordinals: true,
    time: {
      plan: 'plánováno|očekáváno|cíl',
      done: 'vydáno|dokončeno|hotovo',
    },
  },
  pl: {
    labels: [
      'W skrócie',
      'Spis treści',
      'Mapa drogowa',
      'Przypisy',
      'Kierunek',
      'Dodatek',
      'Pytania',
      'Wstęp',
      'Podstawowe informacje',
    ],
    callouts: ['Uwaga', 'Wskazówka', 'Ważne', 'Ostrzeżenie', 'Ostrożnie'],
    common: 'się nie jest że dla oraz są przez od',
    within: 'Dr Prof Inż Mgr Hab np tzn tzw tj m.in ul al pl św im rys tab ok mln mld tys ks',
    beforeNumbers: 'nr str art poz',
    ordinals: true,
    time: {
      months:
        'styczeń|stycznia luty|lutego marzec|marca kwiecień|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpień|sierpnia wrzesień|września październik|października listopad|listopada grudzień|grudnia',
      halves: 'i_połowa|pierwsza_połowa|i_półrocze ii_połowa|druga_połowa|ii_półrocze',
      quarters:
        'i_kwartał|1._kwartał|pierwszy_kwartał ii_kwartał|2._kwartał|drugi_kwartał iii_kwartał|3._kwartał|trzeci_kwartał iv_kwartał|4._kwartał|czwarty_kwartał',
      thirds: 'początek|początku połowa|połowy|połowie koniec|końca|końcem',
      years: 'roku|rok|r.',
      at: 'w|do|około|ok.|rok',
      plan: 'planowane|planowany|planowana|przewidywany|cel',
      done: 'wydano|wydana|wydany|opublikowano|ukończono',
      beyond: 'po',
      since: 'od',
      onward: 'i_później|i_dalej',
      to: 'do',
    },
  },
  hu: {
    labels: [
      'Röviden',
      'Tartalom',
      'Ütemterv',
      'Jegyzetek',
      'Irány',
      'Függelék',
      'Kérdések',
      'Bevezetés',
      'Alapadatok',
    ],
    callouts: ['Megjegyzés', 'Tipp', 'Fontos', 'Figyelmeztetés', 'Vigyázat'],
    common: 'az és hogy nem egy van meg ezt vagy volt',
    within: 'Dr Prof ifj id Özv pl ill kb ún vö ált',
    beforeNumbers: 'sz o',
    ordinals: true,
    time: {
      plan: 'tervezett|várható',
      done: 'megjelent|kész',
    },
  },
  tr: {
    labels: [
      'Kısaca',
      'İçindekiler',
      'Yol haritası',
      'Notlar',
      'Yön',
      'Ek',
      'Sorular',
      'Giriş',
      'Temel bilgiler',
    ],
    callouts: ['Not', 'İpucu', 'Önemli', 'Uyarı', 'Dikkat'],
    common: 've bir bu için ile olarak daha çok olan gibi',
    within: 'Dr Prof Doç Yrd Sn örn bkz krş çev',
    beforeNumbers: 'No s',
    ordinals: true,
    time: {
      months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
      halves: 'ilk_yarısı|ilk_yarı ikinci_yarısı|ikinci_yarı',
      quarters:
        '1._çeyrek|ilk_çeyrek 2._çeyrek|ikinci_çeyrek 3._çeyrek|üçüncü_çeyrek 4._çeyrek|dördüncü_çeyrek',
      thirds: 'başı ortası sonu',
      decades: 'lar|ler',
      years: 'yılı',
      onward: 've_sonrası|sonrası',
      plan: 'planlanan|planlandı|beklenen|hedef',
      done: 'yayınlandı|tamamlandı|çıktı',
    },
  },
  Hans: {
    labels: ['核心速览', '目录', '路线图', '注释', '方向', '附录', '提问与讨论', '引言', '基本信息'],
    callouts: ['说明', '提示', '重要', '注意', '警告'],
    time: {
      month: '月|月上旬|月中旬|月下旬|月初|月中|月末|月底',
      day: '日|号',
      halves: '上半年|前半年 下半年|后半年',
      quarters:
        '第_一_季度|一季度|第_1_季度|1_季度 第_二_季度|二季度|第_2_季度|2_季度 第_三_季度|三季度|第_3_季度|3_季度 第_四_季度|四季度|第_4_季度|4_季度',
      thirds: '年初|初 年中|中期|中 年末|年底|末|底',
      seasons: '春季|春天|春 夏季|夏天|夏 秋季|秋天|秋 冬季|冬天|冬',
      decades: '年代',
      years: '年度|财年|年',
      fiscal: '财年',
      at: '到|至|截至|约|于|在|截止',
      plan: '预计|预期|计划|目标|将于|有望在|预定|拟于|预计于|计划于|已于',
      done: '已发布|发布|已上线|上线|已完成|完成|已交付|交付|已推出|推出',
      due: '发布|发布时间|目标时间|预计时间|计划时间|上线|上线时间|交付|时间',
      since: '自|从',
      within: '之前|以前|前|之内|内|为止|左右|前后',
      onward: '年以后|以后|之后|以来|起|及以后|及之后|后',
      to: '至|到',
      particles: '的|之',
    },
  },
  Hant: {
    labels: ['重點摘要', '目錄', '路線圖', '註釋', '方向', '附錄', '提問與討論', '引言', '基本資訊'],
    callouts: ['說明', '提示', '重要', '注意', '警告'],
    time: {
      month: '月|月上旬|月中旬|月下旬|月初|月中|月末|月底',
      day: '日|號',
      halves: '上半年 下半年|後半年',
      quarters:
        '第_一_季|第_1_季|第_一_季度 第_二_季|第_2_季|第_二_季度 第_三_季|第_3_季|第_三_季度 第_四_季|第_4_季|第_四_季度',
      thirds: '年初 年中 年末|年底|底',
      years: '年度|財年|年',
      eras: { 民國: 1911, 民国: 1911 },
      at: '到|截至|約|於|在',
      plan: '預計|預期|計畫|計劃|目標|預定|預計於|計畫於|計劃於|已於',
      done: '已發布|發布|已發佈|發佈|已上線|上線|已完成|完成|已交付|交付|已推出|推出',
      due: '發布|發佈|發布時間|目標時間|預計時間|上線|上線時間|交付|時間',
      since: '自|從',
      within: '之前|以前|前',
      onward: '以後|之後|起|及以後|後',
      particles: '的|之',
    },
  },
  ar: {
    labels: [
      'باختصار',
      'الفهرس',
      'خارطة الطريق',
      'ملاحظات',
      'الاتجاه',
      'ملحق',
      'أسئلة ونقاش',
      'مقدمة',
      'معلومات أساسية',
    ],
    callouts: ['ملاحظة', 'نصيحة', 'مهم', 'تحذير', 'تنبيه'],
    time: {
      months: 'يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
      halves: 'النصف_الأول النصف_الثاني',
      quarters: 'الربع_الأول الربع_الثاني الربع_الثالث الربع_الرابع',
      thirds: 'أوائل|بداية منتصف أواخر|نهاية',
      at: 'بحلول|بحلول_عام|في|في_عام|عام|حتى|حتى_عام|سنة|العام',
      plan: 'متوقع|المتوقع|مخطط|المخطط|الهدف|مقرر',
      done: 'صدر|صدرت|أُطلق|اكتمل|منجز',
      beyond: 'بعد|بعد_عام|ما_بعد',
      since: 'من|منذ|ابتداء_من',
      onward: 'فصاعدا|وما_بعد|وما_بعده',
      of: 'من|من_عام|عام',
      to: 'إلى|حتى',
    },
  },
  fa: {
    labels: ['خلاصه', 'فهرست', 'نقشه راه', 'پانویس‌ها', 'محور', 'پیوست', 'پرسش و پاسخ', 'مقدمه', 'مشخصات'],
    callouts: ['نکته', 'راهنمایی', 'مهم', 'هشدار', 'احتیاط'],
    time: {
      months: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
      halves: 'نیمه_اول|نیمه_نخست نیمه_دوم',
      quarters: 'سه‌ماهه_اول|سه‌ماهه_نخست سه‌ماهه_دوم سه‌ماهه_سوم سه‌ماهه_چهارم',
      thirds: 'اوایل اواسط اواخر|پایان',
      seasons: 'بهار تابستان پاییز زمستان',
      at: 'تا|تا_سال|در|در_سال|سال',
      plan: 'پیش‌بینی|هدف',
      done: 'منتشر_شد|تکمیل_شد',
      beyond: 'پس_از|بعد_از',
      since: 'از|از_سال',
      onward: 'به_بعد',
      to: 'تا',
    },
  },
  ur: {
    labels: ['خلاصہ', 'فہرست', 'روڈ میپ', 'حواشی', 'سمت', 'ضمیمہ', 'سوالات', 'تعارف', 'کوائف'],
    callouts: ['نوٹ', 'مشورہ', 'اہم', 'انتباہ', 'احتیاط'],
    time: {
      months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
      halves: 'پہلی_ششماہی دوسری_ششماہی',
      quarters: 'پہلی_سہ_ماہی دوسری_سہ_ماہی تیسری_سہ_ماہی چوتھی_سہ_ماہی',
      at: 'سال',
      within: 'تک|میں',
      onward: 'کے_بعد|سے',
      to: 'سے|تا',
    },
  },
  he: {
    labels: ['בקצרה', 'תוכן עניינים', 'מפת דרכים', 'הערות', 'כיוון', 'נספח', 'שאלות', 'מבוא', 'פרטים'],
    callouts: ['הערה', 'טיפ', 'חשוב', 'אזהרה', 'זהירות'],
  },
  ja: {
    labels: ['要点', '目次', 'ロードマップ', '注', '方向性', '付録', '質疑応答', 'はじめに', '基本情報'],
    callouts: ['補足', 'ヒント', '重要', '注意', '警告'],
    time: {
      month: '月|月上旬|月中旬|月下旬|月初|月中|月末|月底',
      day: '日',
      halves: '前半|上半期|上期 後半|下半期|下期',
      quarters:
        '第_1_四半期|第_一_四半期 第_2_四半期|第_二_四半期 第_3_四半期|第_三_四半期 第_4_四半期|第_四_四半期',
      thirds: '初頭|初め|はじめ 半ば|中頃 末|終わり',
      seasons: '春 夏 秋 冬',
      decades: '年代',
      years: '年度|会計年度|年',
      eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
      plan: '予定|目標|見込み|計画|リリース予定|公開予定|提供予定|発売予定',
      done: 'リリース済み|リリース済|公開済み|公開済|リリース|公開|発売|提供開始|完了|済み|済',
      due: '予定時期|目標時期|リリース|リリース予定|公開予定|提供予定|時期|期限',
      within: 'までに|まで|頃|ごろ',
      onward: '以降|以後|から',
      to: 'から',
      particles: 'における|には|では|の|に|は',
    },
  },
  ko: {
    labels: ['핵심 요약', '목차', '로드맵', '주석', '방향', '부록', '질의응답', '들어가며', '기본 정보'],
    callouts: ['참고', '팁', '중요', '경고', '주의'],
    time: {
      month: '월|월_초|월_말',
      day: '일',
      halves: '상반기|전반기 하반기|후반기',
      quarters: '1_분기|제_1_분기 2_분기|제_2_분기 3_분기|제_3_분기 4_분기|제_4_분기',
      thirds: '초|초반|연초 중반 말|후반|연말|년말',
      seasons: '봄 여름 가을 겨울',
      decades: '년대',
      years: '년도|년',
      at: '약',
      plan: '예상|목표|예정|계획|출시_예정|배포_예정',
      done: '출시|출시됨|출시_완료|완료|배포|배포됨|공개',
      due: '출시|출시_예정|목표_시기|예정일|시기|배포',
      within: '까지|경|내',
      onward: '이후|부터',
      particles: '의|에는|에',
    },
  },
  ru: {
    labels: [
      'Кратко',
      'Содержание',
      'Дорожная карта',
      'Примечания',
      'Направление',
      'Приложение',
      'Вопросы',
      'Введение',
      'Основные сведения',
    ],
    callouts: ['Примечание', 'Совет', 'Важно', 'Предупреждение', 'Осторожно'],
    within: 'г-н г-жа проф акад ул им т.е т.к т.н т.д рис табл см ср напр св тыс млн млрд',
    beforeNumbers: 'с стр п ст гл',
    time: {
      months:
        'январь|января|янв февраль|февраля|февр|фев март|марта апрель|апреля|апр май|мая июнь|июня июль|июля август|августа|авг сентябрь|сентября|сент октябрь|октября|окт ноябрь|ноября|нояб декабрь|декабря|дек',
      halves:
        'первое_полугодие|i_полугодие|1_полугодие|1-е_полугодие|первая_половина второе_полугодие|ii_полугодие|2_полугодие|2-е_полугодие|вторая_половина',
      quarters:
        'i_квартал|1_квартал|1-й_квартал|первый_квартал|i_кв.|1_кв. ii_квартал|2_квартал|2-й_квартал|второй_квартал|ii_кв.|2_кв. iii_квартал|3_квартал|3-й_квартал|третий_квартал|iii_кв.|3_кв. iv_квартал|4_квартал|4-й_квартал|четвёртый_квартал|четвертый_квартал|iv_кв.|4_кв.',
      thirds: 'начало|начале|начала|началу середина|середине|середины конец|конце|конца|концу',
      seasons: 'весна лето осень зима',
      decades: '-е_годы|-х_годов|-е',
      years: 'годах|году|годы|года|год|гг.|г.',
      at: 'к|в|до|не_позднее|в_течение|на_горизонте|около|горизонт',
      plan: 'план|план_на|ожидается|ожидается_в|ожидается_к|цель|планируется',
      done: 'выпущено|выпущен|выпущена|вышла|вышел|готово|завершено|опубликовано',
      due: 'срок|релиз|выпуск',
      beyond: 'после',
      since: 'с|от',
      onward: 'и_далее|и_позже',
      to: 'по|до',
    },
  },
  uk: {
    labels: [
      'Коротко',
      'Зміст',
      'Дорожня карта',
      'Примітки',
      'Напрям',
      'Додаток',
      'Запитання',
      'Вступ',
      'Основні відомості',
    ],
    callouts: ['Примітка', 'Порада', 'Важливо', 'Попередження', 'Обережно'],
    within: 'проф акад вул ім рис табл див пор напр св тис млн млрд',
    beforeNumbers: 'с стор п ст розд',
    time: {
      months:
        'січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня',
      halves:
        'перше_півріччя|i_півріччя|1_півріччя|перша_половина друге_півріччя|ii_півріччя|2_півріччя|друга_половина',
      quarters:
        'i_квартал|1_квартал|перший_квартал ii_квартал|2_квартал|другий_квартал iii_квартал|3_квартал|третій_квартал iv_квартал|4_квартал|четвертий_квартал',
      thirds: 'початок|початку|на_початку середина|середині|в_середині кінець|кінці|кінця|наприкінці',
      seasons: 'весна літо осінь зима',
      decades: '-ті_роки|-х_років|-ті',
      years: 'роках|році|року|роки|рік|рр.|р.',
      at: 'до|у|в|близько',
      plan: 'план|очікується|заплановано|ціль',
      done: 'випущено|вийшла|вийшов|готово|завершено|опубліковано',
      beyond: 'після',
      since: 'з|від',
      onward: 'і_далі|й_далі',
      to: 'по|до',
    },
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
