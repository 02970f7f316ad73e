import { Anchor, Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSendInvite } from '@/api/invites';
import type { Invite } from '@/api/types';
import { Address } from '@/ui/Address';
import { ChooseAll } from '@/ui/ChooseAll';
import { DataTable } from '@/ui/DataTable';
import { LiveRow } from '@/ui/LiveRow';
import { problemText } from '@/ui/problemText';
import { StatusBadge } from '@/ui/StatusBadge';
import { Times } from '@/ui/Times';
import { toastDone, toastWarning } from '@/ui/toast';
import type { Selection } from '@/ui/useSelection';
import { useZone } from '@/ui/useZone';

interface InviteTableProps {
  invites: Invite[];
  selection: Selection<Invite>;
  /** A candidate asked for more time. */
  onAnswer: (invite: Invite) => void;
}

export function InviteTable({ invites, selection, onAnswer }: InviteTableProps) {
  const { t } = useTranslation();
  const columns = [
    { key: 'chosen', label: '', width: 44, head: <ChooseAll selection={selection} /> },
    { key: 'invitee', label: t('invites.column.invitee'), min: 240 },
    { key: 'status', label: t('invites.column.status'), width: 150 },
    { key: 'sent', label: t('invites.column.sent'), width: 270 },
    { key: 'expires', label: t('invites.column.expires'), width: 190 },
    { key: 'next', label: t('invites.column.next'), width: 250 },
  ];
  return (
    <DataTable label={t('invites.page.table')} columns={columns}>
      {invites.map((invite) => (
        <InviteRow key={invite.id} {...{ invite, selection, onAnswer }} />
      ))}
    </DataTable>
  );
}

type InviteRowProps = Omit<InviteTableProps, 'invites'> & { invite: Invite };

function InviteRow({ invite, selection, onAnswer }: InviteRowProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const send = useSendInvite();
  const { email } = invite;
  const asks = invite.extensionRequest !== undefined;
  const resend = () =>
    send.mutate(
      { interviewId: invite.interviewId, email },
      {
        onSuccess: () => toastDone(t('invites.row.sent', { email })),
        onError: (error) => toastWarning(t('invites.row.refused', { email, problem: problemText(error, t) })),
      },
    );
  const page = `/app/interviews/${invite.interviewId}`;
  return (
    <LiveRow signature={`${invite.status} ${invite.renewals} ${asks}`}>
      <Table.Td>
        {invite.status !== 'completed' && (
          <Checkbox
            aria-label={t('invites.row.choose', { name: invite.name ?? email })}
            checked={selection.has(invite.id)}
            onChange={() => selection.toggle(invite.id)}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Anchor
          component={Link}
          to={page}
          fw={600}
          c="var(--mantine-color-text)"
          lineClamp={3}
          title={invite.name ?? email}
        >
          {invite.name ?? <Address>{email}</Address>}
        </Anchor>
        <Text size="xs" c="dimmed">
          {invite.name && <Address>{email}</Address>}
          {invite.name && invite.jobTitle && ' · '}
          {invite.jobTitle}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group>
          <StatusBadge status={invite.status} />
        </Group>
        {asks && (
          <Text size="xs" mt={4}>
            {t('invites.row.asks')}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('invites.column.sent')}>
        <Times at={invite.issuedAt} zone={zone} />
      </Table.Td>
      <Table.Td data-label={t('invites.column.expires')}>
        <Times at={invite.expiresAt} zone={zone} relative={false} />
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {asks && (
            <Button
              size="xs"
              aria-label={`${t('invites.row.answer')}: ${invite.name ?? email}`}
              onClick={() => onAnswer(invite)}
            >
              {t('invites.row.answer')}
            </Button>
          )}
          {invite.status !== 'completed' && !asks && (
            <Button size="xs" variant="default" loading={send.isPending} onClick={resend}>
              {t('invites.row.resend')}
            </Button>
          )}
          <Button component={Link} to={page} size="xs" variant="subtle">
            {t('invites.row.open')}
          </Button>
        </Group>
      </Table.Td>
    </LiveRow>
  );
}
