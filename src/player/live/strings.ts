import { isChinese } from '../../language/script.ts';
/** Every word that the preview adds to the player's own. */
export interface LiveStrings {
  panel: string;
  /** What the key D does, in the sheet of keys. */
  panelKey: string;
  close: string;
  place: string;
  line: (line: number) => string;
  slide: (number: number) => string;
  noLines: string;
  open: string;
  openAt: (place: string) => string;
  theme: string;
  cut: string;
  follow: string;
  findings: string;
  /** The name of the button that opens the panel. */
  panelWith: (findings: number) => string;
  checking: string;
  clean: string;
  errors: string;
  error: string;
  warning: string;
  errorsHead: (count: number, hasDeck: boolean) => string;
  mended: string;
  gone: string;
  back: string;
  failed: (reason: string) => string;
  download: (what: string) => string;
}

const en: LiveStrings = {
  panel: 'Preview',
  panelKey: 'Preview: source, theme, findings',
  close: 'Close',
  place: 'Source of this slide',
  line: (line) => `Line ${line}`,
  slide: (number) => `Slide ${number}`,
  noLines: 'No lines of its own',
  open: 'Open in editor',
  openAt: (place) => `Open ${place} in the editor`,
  theme: 'Theme',
  cut: 'Cut',
  follow: 'Follow edits',
  findings: 'Findings',
  panelWith: (findings) =>
    `Preview${findings === 0 ? '' : `: ${findings} ${findings === 1 ? 'finding' : 'findings'}`}`,
  checking: 'Checking…',
  clean: 'Nothing found',
  errors: 'Errors',
  error: 'Error',
  warning: 'Warning',
  errorsHead: (count, hasDeck) =>
    `${count === 1 ? '1 error' : `${count} errors`} in the source. ` +
    (hasDeck ? 'The last good deck stays on view.' : 'There is no deck yet.'),
  mended: 'The source is in order again',
  gone: 'The preview server is gone. Waiting for it…',
  back: 'Connected again',
  failed: (reason) => `That did not work: ${reason}`,
  download: (what) => `Download ${what}`,
};

const zh: LiveStrings = {
  panel: '预览',
  panelKey: '预览面板：源文件、主题、检查结果',
  close: '关闭',
  place: '本页的源文',
  line: (line) => `第 ${line} 行`,
  slide: (number) => `第 ${number} 页`,
  noLines: '本页不对应源文中的某几行',
  open: '在编辑器中打开',
  openAt: (place) => `在编辑器中打开 ${place}`,
  theme: '主题',
  cut: '版本',
  follow: '跟随修改',
  findings: '检查结果',
  panelWith: (findings) => `预览${findings === 0 ? '' : `：${findings} 条检查结果`}`,
  checking: '正在检查…',
  clean: '没有发现问题',
  errors: '错误',
  error: '错误',
  warning: '警告',
  errorsHead: (count, hasDeck) =>
    `源文中有 ${count} 处错误，${hasDeck ? '暂时显示上一个正确的版本。' : '还没有可以显示的幻灯片。'}`,
  mended: '源文已恢复正确',
  gone: '预览服务已断开，正在等待恢复…',
  back: '已重新连接',
  failed: (reason) => `操作失败：${reason}`,
  download: (what) => `下载 ${what}`,
};

/** The preview's words in the document's language: Chinese for `zh…`, English for any other. */
export const toLiveStrings = (lang: string): LiveStrings => (isChinese(lang) ? zh : en);

/**
 * Every character that the preview may show by itself in a language, each once, for the embedded faces. What it
 * quotes, as reasons and file names, comes beside.
 */
export function liveCharacters(lang: string): string {
  const text = Object.values(toLiveStrings(lang)).map((value: LiveStrings[keyof LiveStrings]) =>
    typeof value === 'string' ? value : `${value(0 as never, false)}${value(1 as never, true)}`,
  );
  return [...new Set(`${text.join('')}0123456789:–·`)].sort().join('');
}
