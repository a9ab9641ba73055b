/** Under which keys a front matter names people beside its authors, by what they did for a text or a talk, and whom they are with. */
const roles =
  'organismo|entidad|institución|universidad|entidade|instituição|universidade|organisme|établissement|université|institut|einrichtung|universität|herausgeber|ente|istituto|università|instituut|учреждение|организация|المؤسسة|机构|機構|单位|單位|编制单位|发布单位|主办单位|所属|発行|発行元|기관|소속|발행처|' +
  'lecturer|lecturers|speaker|speakers|presenter|presenters|presented by|instructor|instructors|teacher|professor|moderator|host|chair|' +
  'reviewer|reviewers|reviewed by|approver|approvers|approved by|editor|editors|edited by|translator|translators|translated by|' +
  'contributor|contributors|contributing authors|lead|lead author|lead authors|working group|owner|owners|maintainer|maintainers|supervisor|supervisors|advisor|adviser|advisors|prepared by|contact|sponsor|shepherd|champion|' +
  'dozent|dozentin|dozenten|dozierende|referent|referentin|referenten|vortragende|vortragender|redaktion|geprüft von|freigegeben von|betreuer|betreuerin|ansprechpartner|ansprechpartnerin|verantwortlich|mitwirkende|übersetzung|' +
  'intervenant|intervenante|intervenants|enseignant|enseignante|professeur|relecteur|relectrice|relecture|traducteur|traductrice|animateur|animatrice|rédaction|' +
  'profesor|profesora|ponente|ponentes|docente|docentes|revisor|revisora|revisado por|aprobado por|traductor|traductora|responsable|moderador|moderadora|' +
  'relatore|relatrice|relatori|revisore|traduttore|traduttrice|a cura di|palestrante|orientador|orientadora|tradutor|tradutora|revisão|aprovado por|' +
  'докладчик|лектор|преподаватель|рецензент|редактор|переводчик|руководитель|ответственный|المحاضر|المتحدث|المراجع|المترجم|المحرر|' +
  '负责人|負責人|牵头人|执笔|执笔人|供稿|参与撰写|讲师|講師|主讲|主讲人|主講人|报告人|報告人|演讲人|演講人|汇报人|分享人|授课教师|任课教师|教师|教師|指导教师|导师|审核|审核人|審核人|审稿|审稿人|审阅|审阅人|审定|审批人|批准人|编辑|編輯|责任编辑|译者|譯者|翻译|校对|校對|主持|主持人|负责人|負責人|联系人|聯絡人|' +
  '発表者|登壇者|監修|監修者|編集|編集者|訳者|翻訳|担当|担当者|司会|査読者|강사|발표자|감수|편집|편집자|번역|번역자|담당자|진행|검토자';

/** What writing tools call the house that a text comes from, which stands for itself on a cover in any language. */
const houses = new Set(
  'institute|institution|organization|organisation|affiliation|company|university|publisher|agency|department'.split(
    '|',
  ),
);

const known = new Set([...roles.split('|'), ...houses]);

const plainly = (key: string): string => key.toLowerCase().replaceAll(/[_-]/g, ' ').trim();

/** Whether a key of a front matter names somebody by what they did: lecturer, reviewed_by, 讲师. */
export const isRole = (key: string): boolean => known.has(plainly(key));

/** Whether it names the house that a text comes from, as writing tools do: organisation, publisher. */
export const isHouse = (key: string): boolean => houses.has(plainly(key));
