interface TrendProps {
  /** Day and count, oldest first. */
  values: [string, number][];
  color: string;
  label: string;
}

const height = 24;
const bar = 6;
const gap = 2;

/** A fortnight as small bars; days with nothing keep a line of one pixel. */
export function Trend({ values, color, label }: TrendProps) {
  const most = Math.max(1, ...values.map(([, count]) => count));
  const width = values.length * (bar + gap) - gap;
  const text = values.map(([, count]) => count).join(', ');
  return (
    <svg width={width} height={height} role="img" aria-label={`${label}: ${text}`}>
      {values.map(([day, count], at) => {
        const tall = count === 0 ? 1 : Math.max(3, Math.round((height * count) / most));
        return (
          <rect
            key={day}
            x={at * (bar + gap)}
            y={height - tall}
            width={bar}
            height={tall}
            rx={1}
            fill={count === 0 ? 'var(--mantine-color-dimmed)' : color}
            opacity={count === 0 ? 0.5 : 1}
          />
        );
      })}
    </svg>
  );
}
