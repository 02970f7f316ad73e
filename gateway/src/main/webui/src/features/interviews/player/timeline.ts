/** Several recordings played as one: where a moment of the whole lies. Seconds. */
export function locate(durations: readonly number[], position: number): { index: number; at: number } {
  let rest = Math.max(0, position);
  for (const [index, duration] of durations.entries()) {
    const last = index === durations.length - 1;
    if (rest < duration || last) return { index, at: Math.min(rest, duration) };
    rest -= duration;
  }
  return { index: 0, at: 0 };
}

export const positionOf = (durations: readonly number[], index: number, at: number) =>
  totalOf(durations.slice(0, index)) + at;

export const totalOf = (durations: readonly number[]) => durations.reduce((sum, each) => sum + each, 0);
