import { make } from '../client/dom.ts';

export interface Choice {
  element: HTMLElement;
  show(values: readonly string[], value: string): void;
}

/** A labelled list to choose from; hidden where there is nothing to choose. */
export function makeChoice(label: string, choose: (value: string) => void): Choice {
  const select = make('select');
  const element = make('label', { class: 'deck-field' }, make('span', {}, label), select);
  let byPointer = false;
  select.addEventListener('pointerdown', () => {
    byPointer = true;
  });
  select.addEventListener('keydown', () => {
    byPointer = false;
  });
  select.addEventListener('change', () => {
    // The arrow keys shall turn the slides again, and not change the theme.
    if (byPointer) select.blur();
    choose(select.value);
  });
  let shown = '';
  return {
    element,
    show(values, value) {
      element.hidden = values.length === 0;
      const next = JSON.stringify(values);
      // An open list would close under the hand when its options are made anew.
      if (next !== shown)
        select.replaceChildren(...values.map((each) => make('option', { value: each }, each)));
      shown = next;
      select.value = value;
    },
  };
}

/** A switch with its label; returns it as it first stands. */
export function makeSwitch(label: string, isOn: boolean, turn: (isOn: boolean) => void): HTMLElement {
  const button = make('button', { type: 'button', role: 'switch', class: 'deck-switch' }, label, make('i'));
  button.setAttribute('aria-checked', String(isOn));
  button.addEventListener('click', ({ detail }) => {
    if (detail > 0) button.blur();
    const next = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-checked', String(next));
    turn(next);
  });
  return button;
}
