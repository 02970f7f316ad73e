import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterviews } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import type { Bulk } from './bulk';

interface PickDialogProps {
  opened: boolean;
  onClose: () => void;
  /** What it would do to each is shown next. */
  onPicked: (bulk: Bulk) => void;
}

/** Interviews, found by the names of candidate and job, whose candidates are to get an invite. */
export default function PickDialog({ opened, onClose, onPicked }: PickDialogProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<Interview[]>([]);
  const found = useInterviews({ q, status: ['PENDING', 'SCHEDULED'], limit: 20 }, opened);
  const isPicked = ({ id }: Interview) => picked.some((each) => each.id === id);
  const others = (found.data?.items ?? []).filter((interview) => !isPicked(interview));
  const toggle = (interview: Interview) =>
    setPicked(isPicked(interview) ? picked.filter(({ id }) => id !== interview.id) : [...picked, interview]);
  const close = () => {
    onClose();
    setPicked([]);
    setQ('');
  };
  const go = () => {
    onPicked({ action: 'create', ids: picked.map(({ id }) => id), count: picked.length });
    close();
  };
  return (
    <Modal opened={opened} onClose={close} size="lg" centered title={t('invites.pick.title')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('invites.pick.help')}
        </Text>
        <SearchField wide label={t('invites.pick.search')} value={q} onSearch={setQ} />
        {found.isError && !found.data && (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        )}
        {found.isPending && <SkeletonRows rows={4} />}
        <ScrollArea.Autosize mah={320} type="auto" viewportProps={{ tabIndex: 0 }}>
          <Stack gap="sm" role="group" aria-label={t('invites.pick.list')}>
            {[...picked, ...others].map((interview) => (
              <Checkbox
                key={interview.id}
                label={<Name interview={interview} />}
                checked={isPicked(interview)}
                onChange={() => toggle(interview)}
              />
            ))}
            {found.data && picked.length + others.length === 0 && (
              <Text size="sm">{t('ui.picker.nothing')}</Text>
            )}
          </Stack>
        </ScrollArea.Autosize>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('ui.confirm.keep')}
          </Button>
          <Button disabled={picked.length === 0} onClick={go}>
            {t('invites.pick.next', { count: picked.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** "Asha Rao · Data Engineer · Tue 24 Nov", as far as it is known. */
function Name({ interview: { candidate, jobTitle, startsAt } }: { interview: Interview }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const day = startsAt ? dayText(new Date(startsAt), zone, now) : t('invites.pick.noTime');
  return <span style={{ overflowWrap: 'anywhere' }}>{[candidate.name, jobTitle, day].join(' · ')}</span>;
}
