import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInboxSummary } from '@/api/inbox';
import { withTexts } from '@/app/i18n';
import { later, useArrived } from '@/ui/later';
import classes from './InboxBell.module.css';

export const InboxPanel = later(() => withTexts(import('../panel/InboxPanel'), 'inbox/panel'));

const PushVisit = later(() => import('../panel/PushVisit'));

const most = 99;

/** How many notifications are unread, and the way to them. */
export function InboxBell() {
  const { t } = useTranslation();
  const [opened, panel] = useDisclosure(false);
  const [used, setUsed] = useState(false);
  const visiting = useArrived(PushVisit);
  const unread = useInboxSummary().data?.unread ?? 0;
  const open = () => {
    setUsed(true);
    panel.open();
  };
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        className={classes.bell ?? ''}
        aria-label={unread > 0 ? t('inbox.bell.unread', { count: unread }) : t('inbox.bell.label')}
        aria-haspopup="dialog"
        onClick={open}
      >
        <IconBell size={20} stroke={1.75} aria-hidden />
        {unread > 0 && (
          <span className={classes.count} aria-hidden>
            {unread > most ? `${most}+` : unread}
          </span>
        )}
      </ActionIcon>
      {visiting && <PushVisit />}
      {used && (
        <Suspense fallback={null}>
          <InboxPanel opened={opened} onClose={panel.close} />
        </Suspense>
      )}
    </>
  );
}
