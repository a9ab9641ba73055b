/** Takes from the drawing in a page whatever runs, loads or leads anywhere. Runs in the page, so it may use nothing from outside itself. */
export function cleanInPage(): void {
  const root = document.querySelector('.drawing svg');
  if (!root) return;
  // Nothing that runs, loads or leads anywhere; nor today's date, which is another one tomorrow.
  for (const element of root.querySelectorAll('script, foreignObject, image, iframe, title, desc, .today'))
    element.remove();
  for (const link of root.querySelectorAll('a')) {
    // It may be what puts its content in its place.
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const name of ['class', 'transform']) group.setAttribute(name, link.getAttribute(name) ?? '');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      const isOutside = /(?:^|:)href$/.test(name)
        ? !value.startsWith('#')
        : /url\(\s*["']?(?!["']?#)/i.test(value);
      if (/^on/i.test(name) || isOutside) element.removeAttribute(name);
    }
  for (const sheet of root.querySelectorAll('style'))
    sheet.textContent = (sheet.textContent ?? '')
      .replace(/@(?:import|font-face)[^;{]*(?:;|\{[^}]*\})/g, '')
      .replace(/url\(\s*["']?(?!["']?#)[^)]*\)/gi, 'none');
  for (const name of ['style', 'class', 'aria-roledescription', 'aria-labelledby', 'aria-describedby'])
    root.removeAttribute(name);
}
