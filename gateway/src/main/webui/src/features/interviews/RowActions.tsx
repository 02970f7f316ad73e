import { Button, Group } from '@mantine/core';
import { IconBan, IconCalendarCog, IconUsers, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Interview } from '@/api/types';
import { DotsMenu } from '@/ui/menu/DotsMenu';
import { useNow } from '@/ui/useNow';
import { isJoinable } from './joinable';

/** The next step as a button, the others in a menu. */
export function RowActions({ interview, manageable }: { interview: Interview; manageable: boolean }) {
  const { t } = useTranslation();
  const now = useNow();
  const page = `/app/interviews/${interview.id}`;
  const joinable = isJoinable(interview, now);
  const pending = interview.status === 'PENDING';
  const [to, label] = joinable
    ? [`${page}/room`, 'join']
    : pending && manageable
      ? [`${page}?do=move`, 'pickTime']
      : [page, 'open'];
  const name = interview.candidate.name;
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        component={Link}
        to={to}
        size="xs"
        variant={joinable ? 'filled' : 'default'}
        aria-label={`${t(`interviews.next.${label}`)}: ${name}`}
      >
        {t(`interviews.next.${label}`)}
      </Button>
      {manageable && (
        <DotsMenu
          label={t('interviews.next.menu', { name })}
          entries={[
            ...(label === 'open' ? [] : [{ label: t('interviews.next.open'), icon: IconVideo, to: page }]),
            {
              label: t(pending ? 'interviews.next.pickTime' : 'interviews.detail.reschedule'),
              icon: IconCalendarCog,
              to: `${page}?do=move`,
            },
            ...(interview.interviewers.length > 0
              ? [{ label: t('interviews.replace.open'), icon: IconUsers, to: `${page}?do=replace` }]
              : []),
            {
              label: t('interviews.detail.cancel'),
              icon: IconBan,
              to: `${page}?do=cancel`,
              destructive: true,
            },
          ]}
        />
      )}
    </Group>
  );
}
