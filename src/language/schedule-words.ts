import { namesAspect } from './heading-words.ts';

/** What a plan calls the part of it that says when all of it comes, or what is done first. */
const schedules = new Set(
  (
    'next steps|next step|what comes next|timeline|time line|timetable|calendar|schedule|roadmap|key dates|overview|outlook|governance|monitoring|' +
    'implementation|implementation plan|implementation steps|phases|phasing|rollout|roll-out|delivery plan|' +
    'umsetzung|umsetzungsschritte|umsetzungsplan|phasen|mise en œuvre|étapes|phases de mise en œuvre|implementación|implementação|fases|etapas|этапы реализации|' +
    '实施步骤|实施路径|实施阶段|实施计划|实施安排|时间节点|关键节点|重要节点|进度安排|阶段安排|阶段目标|推进步骤|推进计划|工作步骤|實施步驟|實施計畫|時間節點|' +
    '実施計画|実施手順|年次計画|段階計画|추진 단계|추진 계획|단계별 계획|실행 계획|' +
    'nächste schritte|zeitplan|zeitachse|ausblick|fahrplan|überblick|prochaines étapes|calendrier|échéancier|feuille de route|perspectives|' +
    'próximos pasos|cronograma|calendario|hoja de ruta|próximos passos|calendário|prossimi passi|cronoprogramma|tabella di marcia|rischi|' +
    'следующие шаги|дальнейшие шаги|график|календарь|дорожная карта|الخطوات التالية|الخطوات القادمة|الجدول الزمني|خارطة الطريق|' +
    '下一步|下一步计划|下一步工作|后续计划|近期安排|时间表|时间线|时间安排|路线图|展望|下一步計畫|時間表|時間軸|路線圖|' +
    '今後の予定|今後の進め方|次のステップ|スケジュール|ロードマップ|工程表|今後の展望|다음 단계|향후 계획|향후 일정|추진 일정|일정|로드맵'
  ).split('|'),
);

/** Whether a heading names when all of a plan comes, or what is said of any part of it: Next steps, 时间表, Risks. */
export const namesSchedule = (heading: string): boolean =>
  schedules.has(
    heading
      .trim()
      .replace(/[:：]$/u, '')
      .toLowerCase(),
  ) || namesAspect(heading);

/** How the name of a timetable ends, whatever it is of: 実施スケジュール, Project timeline, Délais et calendrier. */
const timetable =
  /(?:スケジュール|ロードマップ|工程表?|日程表?|年表|時間表|时间表|时间线|时间安排|进度表|进度安排|路线图|일정|로드맵)$|(?<!\p{L})(?:timeline|timetable|schedule|calendar|milestones|key dates|zeitplan|terminplan|meilensteine|calendrier|échéancier|jalons|cronograma|calendario|calendário|hitos|marcos|cronoprogramma)$/iu;

/** Whether a heading names a timetable. */
export const endsWithSchedule = (heading: string): boolean =>
  namesSchedule(heading) || timetable.test(heading.trim());

/** What a section is called that tells all of an article once more along time, as words within its title. */
const summingUp =
  /时间线|时间轴|时间表|时间汇总|年度汇总|大事年表|总览|总表|一览|速览|時間線|時間軸|時間表|總覽|總表|一覽|速覽|年表|早見表|一覧|タイムライン|まとめ|타임라인|연표|한눈에|(?<![\p{L}\p{M}])(?:time ?line|at a glance|year by year|recap|zeitleiste|zeitstrahl|zeitachse|auf einen blick|jahr für jahr|frise|chronologie|récapitulatif|récap|en un coup d[’']œil|année par année|línea del? tiempo|cronología|de un vistazo|año por año|linha do tempo|cronologia|num relance|ano a ano|linea del tempo|a colpo d[’']occhio|anno per anno|tijdlijn|in één oogopslag|oś czasu|kalendarium|tidslinje|zaman çizelgesi|bir bakışta|лента времени|хронология|по годам|الخط الزمني|خط زمني|الجدول الزمني|في لمحة)(?![\p{L}\p{M}])/iu;

/** Whether a heading may name the years of a whole article side by side: The timeline at a glance, 时间线汇总, La frise. */
export const namesSummingUp = (heading: string): boolean => summingUp.test(heading);
