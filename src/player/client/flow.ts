import { root } from './dom.ts';

/** Whether the deck runs from right to left: what comes next is at the left then. */
export const isTurned = (): boolean => root().dir === 'rtl';

const opposites: Record<string, string> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  '←': '→',
  '→': '←',
};

/** The key that means in a deck from left to right what this one means here. */
export const toForward = (key: string, turned = isTurned()): string =>
  turned ? (opposites[key] ?? key) : key;
