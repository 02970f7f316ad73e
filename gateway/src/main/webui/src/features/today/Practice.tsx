import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHistory, useOwnNumbers } from '@/api/liveInvitations';
import { NumberRow, NumberTile } from '@/ui/NumberRow';
import { Pager } from '@/ui/Pager';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

/** What became of a member's invitations: in numbers, and one by one. */
export default function Practice() {
  return (
    <>
      <Numbers />
      <History />
    </>
  );
}

const counted = ['accepted', 'rejected', 'timedOut', 'offline'] as const;

function Numbers() {
  const { t } = useTranslation();
  const { data } = useOwnNumbers();
  if (!data?.sent) return null;
  const seconds = data.medianAnswerSeconds;
  return (
    <Surface title={t('today.member.numbers.title')}>
      <NumberRow>
        <NumberTile
          label={t('today.member.numbers.sent')}
          value={data.sent}
          hint={
            seconds === undefined
              ? undefined
              : t('today.member.numbers.median', { count: Math.max(1, Math.round(seconds)) })
          }
        />
        {counted.map((name) => (
          <NumberTile key={name} label={t(`today.member.numbers.${name}`)} value={data[name]} />
        ))}
      </NumberRow>
    </Surface>
  );
}

/** The last invitations, and the way back into a room that is still open. */
function History() {
  const { t } = useTranslation();
  const zone = useZone();
  const [page, setPage] = useState(1);
  const { data } = useHistory(page);
  if (!data?.items.length) return null;
  return (
    <Surface title={t('today.member.history')}>
      <Stack component="ul" gap="sm" p="md" m={0}>
        {data.items.map((invitation) => {
          const { id, sent, inviter, invitee, status, createdAt, roomId, roomOpenedAt, roomClosedAt } =
            invitation;
          const name = (sent ? invitee.name : inviter.name) ?? t('today.member.somebody');
          return (
            <Group component="li" key={id} justify="space-between" style={{ listStyle: 'none' }}>
              <div>
                <Text style={{ overflowWrap: 'anywhere' }}>
                  {t(sent ? 'today.member.invited' : 'today.member.invitedYou', { name })}
                </Text>
                <Text size="sm" c="dimmed">
                  <Times at={createdAt} zone={zone} />
                </Text>
              </div>
              <Group gap="xs">
                <StatusBadge status={status} label={t(`today.member.status.${status}`)} />
                {roomOpenedAt && !roomClosedAt && (
                  <Button component={Link} to={`/app/rooms/${roomId}`} size="xs">
                    {t('today.member.enter')}
                  </Button>
                )}
              </Group>
            </Group>
          );
        })}
      </Stack>
      <Pager pagination={data.pagination} onPage={setPage} />
    </Surface>
  );
}
