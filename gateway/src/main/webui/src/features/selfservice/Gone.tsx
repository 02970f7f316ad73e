import { Alert, Text } from '@mantine/core';
import { IconClockX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import type { FreeSlot } from '@/api/selfService';
import { alertStyles } from '@/candidate/alertStyles';
import { Refused } from './Refused';
import classes from './selfservice.module.css';
import { TimeButton } from './TimeList';

interface GoneProps {
  error: unknown;
  zone: string;
  busy: boolean;
  onTake: (slot: FreeSlot) => void;
}

/** Somebody was faster: the nearest free times, in place. */
export function Gone({ error, zone, busy, onTake }: GoneProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const { code, body } = problemFrom(error);
  if (code !== 'slot-full' && code !== 'slot-closed') return <Refused error={error} />;
  const near = Array.isArray(body.alternatives) ? (body.alternatives as FreeSlot[]) : [];
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="orange"
      variant="light"
      styles={alertStyles}
      icon={<IconClockX aria-hidden />}
      title={t('selfservice.gone.title')}
    >
      <Text>{t(near.length > 0 ? 'selfservice.gone.near' : 'selfservice.gone.none')}</Text>
      <ul className={classes.near}>
        {near.map((slot) => (
          <li key={slot.id}>
            <TimeButton slot={slot} zone={zone} busy={busy ? '' : undefined} onTake={onTake} withDay />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
