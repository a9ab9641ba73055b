/** Nobody tells two colours apart that are nearer to each other, in any of their channels of 256. */
const leastDifference = 6;

/** Of a colour as the browser computes it, from 0 to 1. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, comma, slash] = /^rgba\([^)]*,\s*([\d.e-]+)\)$|\/\s*([\d.e-]+)\)$/.exec(color) ?? [];
  return Number(comma ?? slash ?? 1);
}

const channelsOf = (color: string): number[] | undefined =>
  /^rgb\(([\d.]+), ([\d.]+), ([\d.]+)\)$/.exec(color)?.slice(1).map(Number);

/** What becomes of a channel that is blended with that of its ground, both of 256: the separable modes of Compositing and Blending 1 that can leave the ground as it is. */
const blends: Record<string, (channel: number, ground: number) => number> = {
  darken: Math.min,
  lighten: Math.max,
  multiply: (channel, ground) => (channel * ground) / 255,
  screen: (channel, ground) => channel + ground - (channel * ground) / 255,
  'plus-lighter': (channel, ground) => Math.min(255, channel + ground),
  'color-dodge': (channel, ground) =>
    ground === 0 ? 0 : channel === 255 ? 255 : Math.min(255, (ground * 255) / (255 - channel)),
  'color-burn': (channel, ground) =>
    ground === 255 ? 255 : channel === 0 ? 0 : 255 - Math.min(255, ((255 - ground) * 255) / channel),
  difference: (channel, ground) => Math.abs(channel - ground),
};

/** Whether nobody tells a colour from its ground that it is painted on in a blend mode. */
export function isSameColor(color: string, ground: string, mode = 'normal'): boolean {
  const [channels, grounds] = [channelsOf(color), channelsOf(ground)];
  if (!channels || !grounds) return mode === 'normal' && color === ground && alphaOf(color) === 1;
  const blend = mode === 'normal' ? undefined : blends[mode];
  if (mode !== 'normal' && !blend) return false;
  return channels.every((channel, index) => {
    const other = grounds[index] ?? 0;
    return Math.abs((blend?.(channel, other) ?? channel) - other) < leastDifference;
  });
}
