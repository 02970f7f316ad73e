import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountdown } from '@/candidate/useCountdown';

interface HoldClockProps {
  until: string;
  offset: number;
  onOver: () => void;
  text?: string;
}

/** How long the time is kept, on the server's clock; read out by the minute, not by the second. */
export function HoldClock({ until, offset, onOver, text = 'selfservice.hold.kept' }: HoldClockProps) {
  const { t } = useTranslation();
  const { hours, minutes, seconds, days, over } = useCountdown(until, offset, onOver);
  const pad = (n: number) => String(n).padStart(2, '0');
  const wholeHours = days * 24 + hours;
  const left =
    wholeHours > 0 ? `${wholeHours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
  const spoken = wholeHours * 60 + minutes + (seconds > 0 ? 1 : 0);
  return (
    <>
      <Text aria-hidden>{t(over ? 'selfservice.hold.over' : text, { left })}</Text>
      <span className="visually-hidden" role="timer" aria-live="polite">
        {over ? t('selfservice.hold.over') : t('selfservice.hold.spoken', { count: spoken })}
      </span>
    </>
  );
}
