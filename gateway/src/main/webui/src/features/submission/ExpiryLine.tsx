import { Group, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { offsetOf } from '@/candidate/clock';
import { useCountdown } from '@/candidate/useCountdown';
import { absoluteText } from '@/ui/time';
import { serverNow } from '@/api/serverClock';
import { useFilling } from './filling';

const told = [60, 30, 10, 5, 1];
const soon = 5;
const again = 3_000;

interface ExpiryLineProps {
  /** A few seconds before: the last moment to save. */
  onSoon: () => void;
  onOver: () => void;
}

/** Until when, on the server's clock; in the last hour as a countdown, read out at 60, 30, 10, 5 and 1 minutes. */
export function ExpiryLine({ onSoon, onOver }: ExpiryLineProps) {
  const { t } = useTranslation();
  const { view, zone } = useFilling();
  const offset = offsetOf(view.now, view.heardAt);
  const { days, hours, minutes, seconds, over } = useCountdown(view.expiresAt, offset, onOver);
  const left = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  const warned = useRef(false);
  useEffect(() => {
    if (left > soon || warned.current) return;
    warned.current = true;
    onSoon();
  }, [left, onSoon]);
  useEffect(() => {
    if (!over) return undefined;
    const timer = setInterval(onOver, again);
    return () => clearInterval(timer);
  }, [over, onOver]);
  const time = absoluteText(new Date(view.expiresAt), zone, serverNow());
  const urgent = left <= 3600;
  const milestone = told.findLast((minute) => left <= minute * 60);
  const clock = `${Math.floor(left / 60)}:${String(seconds).padStart(2, '0')}`;
  return (
    <div>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <IconClock size={20} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
        <Text fw={urgent ? 650 : 400}>
          {t(over ? 'submission.until.over' : urgent ? 'submission.until.soon' : 'submission.until.day', {
            time,
            left: clock,
          })}
        </Text>
      </Group>
      <span className="visually-hidden" role="status">
        {milestone !== undefined &&
          (over ? t('submission.until.over', { time }) : t('submission.until.spoken', { count: milestone }))}
      </span>
    </div>
  );
}
