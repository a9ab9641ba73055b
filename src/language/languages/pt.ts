import type { Language } from '../language.ts';

export const pt: Language = {
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
    'Para terminar',
  ],
  callouts: ['Nota', 'Dica', 'Importante', 'Aviso', 'Cuidado'],
  common: 'não uma com são dos das em ao pelo mais',
  within: 'Sr Sra Srs Sras Dr Dra Prof Profa Eng fig cap vol pág págs p.ex ex aprox av',
  beforeNumbers: 'p pp art arts n',
  time: {
    months:
      'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro outubro novembro|nov dezembro|dez',
    halves:
      'primeiro_semestre|1.º_semestre|1º_semestre|i_semestre segundo_semestre|2.º_semestre|2º_semestre|ii_semestre',
    quarters:
      'primeiro_trimestre|1º_trimestre|i_trimestre segundo_trimestre|2º_trimestre|ii_trimestre terceiro_trimestre|3º_trimestre|iii_trimestre quarto_trimestre|4º_trimestre|iv_trimestre',
    thirds: 'início|começo|no_início meados|meio final|fim|no_final|no_fim|ao_final',
    seasons: 'primavera verão outono inverno',
    the: 'o|a',
    at: 'em|até|até_o|até_ao|antes_de|no_horizonte|por_volta_de|ano|anos|horizonte',
    plan: 'previsto|previsto_para|prevista|prevista_para|planejado|planejada|planeado|planeada|esperado|esperada|meta',
    done: 'lançado|lançada|publicado|publicada|entregue|concluído|concluída',
    due: 'lançamento|data_prevista|entrega|prazo',
    beyond: 'após|depois_de|além_de',
    since: 'desde|a_partir_de',
    onward: 'em_diante|e_além',
    of: 'de|do|da|dos',
    to: 'a|até',
    decade: 'década_de|anos|os_anos',
    stretches:
      'safra|ano|anos|letivo|lectivo|escolar|acadêmico|académico|colheita|vindima|temporada|exercício|época|década',
    amid: 'entre',
    and: 'e',
  },
};
