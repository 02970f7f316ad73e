import { Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePushSwitch } from '@/api/push';
import { ProblemSummary } from '@/ui/ProblemSummary';
import * as device from './pushDevice';

/** Whether this browser notifies its person while Parley is closed. */
export function PushSwitch() {
  const { t } = useTranslation();
  const change = usePushSwitch(device);
  const [on, setOn] = useState<boolean>();
  const [blocked, setBlocked] = useState(() => device.canPush() && device.isBlocked());
  useEffect(() => {
    let left = false;
    if (device.canPush()) {
      void device.isSubscribed().then((is) => {
        if (!left) setOn(is);
      });
    }
    return () => {
      left = true;
    };
  }, []);
  if (!device.canPush()) return null;
  const toggle = (wanted: boolean) =>
    change.mutate(wanted, {
      onSuccess: (is) => {
        setOn(is);
        setBlocked(device.isBlocked());
      },
    });
  return (
    <>
      <Switch
        label={t('inbox.push.label')}
        description={blocked ? t('inbox.push.blocked') : t('inbox.push.help')}
        checked={on ?? false}
        disabled={blocked || on === undefined || change.isPending}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      <ProblemSummary error={change.error} />
    </>
  );
}
