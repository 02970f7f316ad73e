import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockText, dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import type { Draft } from './draft';
import { isChosen, type Resolved } from './public/when';

interface SubmitBoxProps {
  draft: Draft;
  resolved: Resolved;
  busy: boolean;
}

/** The button says what it will do. */
export function SubmitBox({ draft, resolved, busy }: SubmitBoxProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const label = () => {
    if (draft.how === 'SELF_PACED') return t('schedule.submit.selfPaced');
    if (resolved === 'ask') return t('schedule.submit.ask');
    if (resolved === 'later') return t('schedule.submit.later');
    if (!isChosen(resolved)) return t('schedule.submit.incomplete');
    const start = new Date(resolved.startsAt);
    return t('schedule.submit.book', { time: `${dayText(start, zone, now)}, ${clockText(start, zone)}` });
  };
  return (
    <Button type="submit" size="md" fullWidth loading={busy}>
      {label()}
    </Button>
  );
}
