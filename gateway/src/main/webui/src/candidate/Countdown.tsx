import { Text } from '@mantine/core';
import classes from './countdown.module.css';
import { useCountdown } from './useCountdown';

interface CountdownProps {
  /** ISO instant. */
  until: string;
  offset: number;
  /** What stands above the digits. */
  title: (over: boolean) => string;
  /** The instant in words, for those who don't see the digits tick. */
  label: string;
  onOver: () => void;
}

/** Large digits that tick on the server's clock. */
export function Countdown({ until, offset, title, label, onOver }: CountdownProps) {
  const left = useCountdown(until, offset, onOver);
  const units = (['day', 'hour', 'minute', 'second'] as const).filter(
    (unit) => unit !== 'day' || left.days > 0,
  );
  return (
    <div>
      <Text fw={600} mb={4}>
        {title(left.over)}
      </Text>
      <div className={classes.countdown} role="timer" aria-label={label} data-over={left.over}>
        {units.map((unit) => {
          const count = left[`${unit}s`];
          return (
            <div key={unit} aria-hidden>
              <span>{unit === 'day' ? count : String(count).padStart(2, '0')}</span>
              <Text size="sm" c="dimmed">
                {unitName(unit, count)}
              </Text>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** "min" */
function unitName(unit: string, count: number): string {
  const parts = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'short' }).formatToParts(
    count,
  );
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}
