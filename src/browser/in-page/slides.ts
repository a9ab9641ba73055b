/** The slides of a page in their order, without what Marpit lays behind them. */
export const slidesOf = (document: Document): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('svg[data-marpit-svg] > foreignObject > section')].filter(
    ({ dataset }) => !/^(?:background|pseudo)$/.test(dataset.marpitAdvancedBackground ?? ''),
  );
