import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountdown } from '@/candidate/useCountdown';
import classes from './portal.module.css';

interface CountdownProps {
  until: string;
  offset: number;
  /** The instant in words, for those who don't see the digits tick. */
  spoken: string;
  /** The other video service that one waits for, if it is not our room. */
  host?: string | undefined;
  onOver: () => void;
}

export function Countdown({ until, offset, spoken, host, onOver }: CountdownProps) {
  const { t } = useTranslation();
  const left = useCountdown(until, offset, onOver);
  const units = (['days', 'hours', 'minutes', 'seconds'] as const).filter(
    (unit) => unit !== 'days' || left.days > 0,
  );
  return (
    <div>
      <Text fw={600} mb={4}>
        {host
          ? t(left.over ? 'room.elsewhere.ready' : 'room.elsewhere.opensIn', { host })
          : t(left.over ? 'room.portal.tooEarly.ready' : 'room.portal.tooEarly.opensIn')}
      </Text>
      <div
        className={classes.countdown}
        role="timer"
        aria-label={t(host ? 'room.elsewhere.label' : 'room.countdown.label', { time: spoken, host })}
        data-over={left.over}
      >
        {units.map((unit) => (
          <div key={unit} aria-hidden>
            <span>{unit === 'days' ? left.days : String(left[unit]).padStart(2, '0')}</span>
            <Text size="sm" c="dimmed">
              {t(`room.countdown.${unit}`, { count: left[unit] })}
            </Text>
          </div>
        ))}
      </div>
    </div>
  );
}
