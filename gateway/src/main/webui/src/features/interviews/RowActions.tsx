import { Button, Group, Menu } from '@mantine/core';
import { IconBan, IconCalendarCog, IconUsers, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Interview } from '@/api/types';
import { DotsMenu } from '@/ui/DotsMenu';
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
        <DotsMenu label={t('interviews.next.menu', { name })}>
          {label !== 'open' && (
            <Menu.Item component={Link} to={page} leftSection={<IconVideo size={16} aria-hidden />}>
              {t('interviews.next.open')}
            </Menu.Item>
          )}
          <Menu.Item
            component={Link}
            to={`${page}?do=move`}
            leftSection={<IconCalendarCog size={16} aria-hidden />}
          >
            {t(pending ? 'interviews.next.pickTime' : 'interviews.detail.reschedule')}
          </Menu.Item>
          {interview.interviewers.length > 0 && (
            <Menu.Item
              component={Link}
              to={`${page}?do=replace`}
              leftSection={<IconUsers size={16} aria-hidden />}
            >
              {t('interviews.replace.open')}
            </Menu.Item>
          )}
          <Menu.Item
            c="var(--mantine-color-error)"
            component={Link}
            to={`${page}?do=cancel`}
            leftSection={<IconBan size={16} aria-hidden />}
          >
            {t('interviews.detail.cancel')}
          </Menu.Item>
        </DotsMenu>
      )}
    </Group>
  );
}
