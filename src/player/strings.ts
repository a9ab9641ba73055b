/** Every word that the player itself adds to the page. */
export interface Strings {
  slide: string;
  slides: string;
  /** What a screen reader says when a slide comes up. */
  announce: (number: number, count: number, title: string) => string;
  previous: string;
  next: string;
  overview: string;
  fullscreen: string;
  presenter: string;
  help: string;
  close: string;
  search: string;
  found: (count: number) => string;
  goTo: (typed: string) => string;
  keysTitle: string;
  keys: { keys: string[]; does: string }[];
  controls: string;
  progress: string;
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
  smaller: string;
  larger: string;
  screenBlack: string;
  screenWhite: string;
  disconnected: string;
}

const en: Strings = {
  slide: 'slide',
  slides: 'Slides',
  announce: (number, count, title) => `Slide ${number} of ${count}${title === '' ? '' : `: ${title}`}`,
  previous: 'Previous slide',
  next: 'Next slide',
  overview: 'Overview and search',
  fullscreen: 'Full screen',
  presenter: 'Presenter window',
  help: 'Keys',
  close: 'Close',
  search: 'Search the slides and notes',
  found: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  goTo: (typed) => `Go to ${typed} ⏎`,
  keysTitle: 'Keys',
  keys: [
    { keys: ['→', 'Space', 'Page Down'], does: 'Next slide' },
    { keys: ['←', 'Shift Space', 'Page Up'], does: 'Previous slide' },
    { keys: ['Home', 'End'], does: 'First slide, last slide' },
    { keys: ['1', '2', 'Enter'], does: 'Go to slide 12' },
    { keys: ['O'], does: 'Overview' },
    { keys: ['/'], does: 'Search' },
    { keys: ['F'], does: 'Full screen' },
    { keys: ['P'], does: 'Presenter window: notes, next slide, timer' },
    { keys: ['B', 'W'], does: 'Black screen, white screen' },
    { keys: ['?', 'Esc'], does: 'This sheet, close' },
  ],
  controls: 'Slide controls',
  progress: 'Progress',
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
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  screenBlack: 'The screen is black',
  screenWhite: 'The screen is white',
  disconnected: 'The slide window is gone',
};

const zh: Strings = {
  slide: '幻灯片',
  slides: '幻灯片',
  announce: (number, count, title) => `第 ${number} 页，共 ${count} 页${title === '' ? '' : `：${title}`}`,
  previous: '上一页',
  next: '下一页',
  overview: '总览与搜索',
  fullscreen: '全屏',
  presenter: '演讲者窗口',
  help: '按键',
  close: '关闭',
  search: '搜索幻灯片与备注',
  found: (count) => `${count} 页`,
  goTo: (typed) => `转到第 ${typed} 页 ⏎`,
  keysTitle: '按键',
  keys: [
    { keys: ['→', '空格', 'Page Down'], does: '下一页' },
    { keys: ['←', 'Shift 空格', 'Page Up'], does: '上一页' },
    { keys: ['Home', 'End'], does: '第一页、最后一页' },
    { keys: ['1', '2', 'Enter'], does: '转到第 12 页' },
    { keys: ['O'], does: '总览' },
    { keys: ['/'], does: '搜索' },
    { keys: ['F'], does: '全屏' },
    { keys: ['P'], does: '演讲者窗口：备注、下一页、计时' },
    { keys: ['B', 'W'], does: '黑屏、白屏' },
    { keys: ['?', 'Esc'], does: '显示按键、关闭' },
  ],
  controls: '放映控制',
  progress: '进度',
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
  smaller: '缩小备注',
  larger: '放大备注',
  screenBlack: '屏幕已变黑',
  screenWhite: '屏幕已变白',
  disconnected: '放映窗口已关闭',
};

/** The player's words in the document's language: Chinese for `zh…`, English for any other. */
export const toStrings = (lang: string): Strings => (/^zh\b/i.test(lang) ? zh : en);

/**
 * Every character that the player may show by itself in a language, each once, so that an embedded face
 * can be cut to hold them: a machine without Chinese fonts would show boxes in the controls otherwise.
 */
export function toPlayerCharacters(lang: string): string {
  const text = Object.values(toStrings(lang)).map((value: Strings[keyof Strings]) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'function')
      return `${value(0 as never, 0 as never, ' ')}${value(1 as never, 1 as never, '')}`;
    return value.map((row) => row.keys.join('') + row.does).join('');
  });
  return [...new Set(`${text.join('')}0123456789:/−+A`)].sort().join('');
}
