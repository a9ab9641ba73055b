import { isChinese } from '../language/script.ts';
/**
 * Every word that the player itself adds to the page, which holds those of its language as data. `{}` stands for
 * a value that is put in; several follow each other in the order that the comment names.
 */
export interface Strings {
  slide: string;
  /** What a screen reader says when a slide comes up: number, count, title. */
  announce: string;
  announceAppendix: string;
  /** Stands before the number of a slide in the appendix. */
  appendixMark: string;
  appendixFollows: string;
  previous: string;
  next: string;
  overview: string;
  contents: string;
  jump: string;
  read: string;
  play: string;
  fullscreen: string;
  presenter: string;
  help: string;
  close: string;
  search: string;
  found: string;
  foundOne: string;
  goTo: string;
  keysTitle: string;
  keys: { keys: string[]; does: string }[];
  controls: string;
  popupBlocked: string;
  nextSlide: string;
  lastSlide: string;
  noNotes: string;
  notes: string;
  clock: string;
  elapsed: string;
  start: string;
  pause: string;
  reset: string;
  /** Behind the time that has passed: the time planned. */
  planned: string;
  thisSlide: string;
  ahead: string;
  onTime: string;
  behind: string;
  smaller: string;
  larger: string;
  screenBlack: string;
  screenWhite: string;
  screenLight: string;
  disconnected: string;
  reopen: string;
}

const en: Strings = {
  slide: 'slide',
  announce: 'Slide {} of {}: {}',
  announceAppendix: 'Appendix, slide {} of {}: {}',
  appendixMark: 'A',
  appendixFollows: 'End of the talk. The appendix follows: once more to go there.',
  previous: 'Previous slide',
  next: 'Next slide',
  overview: 'Overview and search',
  contents: 'Contents',
  jump: 'Go to a title or a number',
  read: 'Read with notes',
  play: 'Play the slides',
  fullscreen: 'Full screen',
  presenter: 'Presenter window',
  help: 'Keys',
  close: 'Close',
  search: 'Search the slides and notes',
  found: '{} slides',
  foundOne: '{} slide',
  goTo: 'Go to {}: Enter',
  keysTitle: 'Keys',
  keys: [
    { keys: ['→', 'Space', 'Page Down'], does: 'Next slide' },
    { keys: ['←', 'Shift Space', 'Page Up'], does: 'Previous slide' },
    { keys: ['Home', 'End'], does: 'First slide, last slide' },
    { keys: ['1', '2', 'Enter'], does: 'Go to slide 12' },
    { keys: ['O'], does: 'Overview' },
    { keys: ['C'], does: 'Contents' },
    { keys: ['/'], does: 'Search' },
    { keys: ['R'], does: 'Read slides and notes' },
    { keys: ['L'], does: 'Spotlight' },
    { keys: ['F', 'F5'], does: 'Full screen' },
    { keys: ['P'], does: 'Presenter window: notes, next slide, timer' },
    { keys: ['T', '+', '−'], does: 'There: run the timer, size of the notes' },
    { keys: ['B', 'W'], does: 'Black screen, white screen' },
    { keys: ['?', 'Esc'], does: 'This sheet, close' },
  ],
  controls: 'Slide controls',
  popupBlocked: 'The browser blocked the presenter window. Allow pop-ups for this file and try again.',
  nextSlide: 'Next',
  lastSlide: 'End of the deck',
  noNotes: 'No notes for this slide.',
  notes: 'Notes',
  clock: 'Time',
  elapsed: 'Elapsed',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  planned: 'of {}',
  thisSlide: 'This slide',
  ahead: '{} ahead',
  onTime: 'On time',
  behind: '{} behind',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  screenBlack: 'The screen is black',
  screenWhite: 'The screen is white',
  screenLight: 'The spotlight follows your pointer',
  disconnected: 'The slide window is gone.',
  reopen: 'Open the slides again',
};

const zh: Strings = {
  slide: '幻灯片',
  announce: '第 {} 页，共 {} 页：{}',
  announceAppendix: '附录第 {} 页，共 {} 页：{}',
  appendixMark: '附',
  appendixFollows: '演讲到此结束，后面是附录：再按一次进入。',
  previous: '上一页',
  next: '下一页',
  overview: '总览与搜索',
  contents: '目录',
  jump: '跳到标题或页码',
  read: '阅读幻灯片与备注',
  play: '放映幻灯片',
  fullscreen: '全屏',
  presenter: '演讲者窗口',
  help: '按键',
  close: '关闭',
  search: '搜索幻灯片与备注',
  found: '{} 页',
  foundOne: '{} 页',
  goTo: '转到第 {} 页：Enter',
  keysTitle: '按键',
  keys: [
    { keys: ['→', '空格', 'Page Down'], does: '下一页' },
    { keys: ['←', 'Shift 空格', 'Page Up'], does: '上一页' },
    { keys: ['Home', 'End'], does: '第一页、最后一页' },
    { keys: ['1', '2', 'Enter'], does: '转到第 12 页' },
    { keys: ['O'], does: '总览' },
    { keys: ['C'], does: '目录' },
    { keys: ['/'], does: '搜索' },
    { keys: ['R'], does: '阅读幻灯片与备注' },
    { keys: ['L'], does: '聚光灯' },
    { keys: ['F', 'F5'], does: '全屏' },
    { keys: ['P'], does: '演讲者窗口：备注、下一页、计时' },
    { keys: ['T', '+', '−'], does: '窗口中：启停计时、备注字号' },
    { keys: ['B', 'W'], does: '黑屏、白屏' },
    { keys: ['?', 'Esc'], does: '显示按键、关闭' },
  ],
  controls: '放映控制',
  popupBlocked: '浏览器拦截了演讲者窗口。请允许此文件弹出窗口后重试。',
  nextSlide: '下一页',
  lastSlide: '已到最后一页',
  noNotes: '本页没有备注。',
  notes: '备注',
  clock: '时间',
  elapsed: '已用时',
  start: '开始',
  pause: '暂停',
  reset: '重置',
  planned: '/ {}',
  thisSlide: '本页',
  ahead: '提前 {}',
  onTime: '准时',
  behind: '落后 {}',
  smaller: '缩小备注',
  larger: '放大备注',
  screenBlack: '屏幕已变黑',
  screenWhite: '屏幕已变白',
  screenLight: '聚光灯跟随您的指针',
  disconnected: '放映窗口已关闭',
  reopen: '重新打开放映窗口',
};

/** The player's words in the document's language: Chinese for `zh…`, English for any other. */
export const toStrings = (lang: string): Strings => (isChinese(lang) ? zh : en);

/**
 * Every character that the player may show by itself in a language, each once, so that an embedded face
 * can be cut to hold them: a machine without Chinese fonts would show boxes in the controls otherwise.
 */
export function toPlayerCharacters(lang: string): string {
  const texts = Object.values(toStrings(lang)).map((value: Strings[keyof Strings]) =>
    typeof value === 'string' ? value : value.map((row) => row.keys.join('') + row.does).join(''),
  );
  return [...new Set(`${texts.join('').replaceAll('{}', '')}0123456789:/−+A`)].sort().join('');
}
