import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';

/** The elements of HTML within running text, those that are no longer used too. */
const inText =
  'a abbr acronym applet area audio b bdi bdo big blink br button canvas cite code data datalist del dfn em embed ' +
  'font i img input ins kbd label map mark marquee math meter nobr object output picture portal progress q rb rbc rp ' +
  'rt rtc ruby s samp select slot small span strike strong sub sup svg template time tt u var video wbr';

const names = new Set([...htmlBlockNames, ...htmlRawNames, ...inText.split(' ')]);

/** Whether HTML has an element of this name, in small letters. */
export const isHtmlElement = (name: string): boolean => names.has(name);
