import { Button, Drawer, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconArchive, IconBell } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useInbox,
  useInboxSummary,
  useReadAll,
  useVisitInbox,
  type InboxSummary,
  type InboxView,
} from '@/api/inbox';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { useFocusBack } from '@/ui/useFocusBack';
import { Away } from './Away';
import classes from './InboxPanel.module.css';
import { InboxRow } from './InboxRow';
import { PushSwitch } from './PushSwitch';

const views: InboxView[] = ['all', 'unread', 'archived'];

interface InboxPanelProps {
  opened: boolean;
  onClose: () => void;
}

export default function InboxPanel({ opened, onClose }: InboxPanelProps) {
  const { t } = useTranslation();
  useFocusBack(opened);
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="md" title={t('inbox.panel.title')}>
      {opened && <Contents onClose={onClose} />}
    </Drawer>
  );
}

function Contents({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [view, setView] = useState<InboxView>('all');
  const inbox = useInbox(view, true);
  const { data: summary } = useInboxSummary();
  const away = useAway(summary);
  const readAll = useReadAll();
  const list = useRef<HTMLUListElement>(null);
  const items = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="md">
      <PushSwitch />
      {away && <Away summary={away} />}
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('inbox.panel.view')}
          value={view}
          onChange={(value) => setView(value)}
          data={views.map((value) => ({ value, label: t(`inbox.panel.${value}`) }))}
        />
        <Button
          size="xs"
          variant="subtle"
          disabled={!summary?.unread}
          loading={readAll.isPending}
          onClick={() => readAll.mutate()}
        >
          {t('inbox.panel.readAll')}
        </Button>
      </Group>
      {inbox.isPending && <SkeletonRows rows={5} />}
      {inbox.isError && <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.isSuccess && items.length === 0 && (
        <EmptyState
          icon={view === 'archived' ? IconArchive : IconBell}
          title={t(`inbox.empty.${view}.title`)}
          text={t(`inbox.empty.${view}.text`)}
        />
      )}
      {items.length > 0 && (
        <ul className={classes.list} ref={list} tabIndex={-1} aria-label={t('inbox.panel.list')}>
          {items.map((item) => (
            <InboxRow
              key={item.id}
              item={item}
              onFollowed={onClose}
              onMoved={() => list.current?.focus({ preventScroll: true })}
            />
          ))}
        </ul>
      )}
      {inbox.hasNextPage && (
        <Button
          variant="default"
          loading={inbox.isFetchingNextPage}
          onClick={() => void inbox.fetchNextPage()}
        >
          {t('inbox.panel.more')}
        </Button>
      )}
    </Stack>
  );
}

/** The first summary that the open panel has: looking at it is a visit, after which nothing counts as missed. */
function useAway(summary: InboxSummary | undefined) {
  const [away, setAway] = useState(summary);
  if (!away && summary) setAway(summary);
  const { mutate: visit } = useVisitInbox();
  const seen = away !== undefined;
  useEffect(() => {
    if (seen) visit();
  }, [seen, visit]);
  return away;
}
