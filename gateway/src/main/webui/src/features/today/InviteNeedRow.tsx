import { Anchor, Button, Text, ThemeIcon } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Invite } from '@/api/types';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import classes from './Today.module.css';

/** A candidate whose invite has expired asks for more time. */
export function InviteNeedRow({ invite }: { invite: Invite }) {
  const { t } = useTranslation();
  const zone = useZone();
  const { name, email, jobTitle, extensionRequest } = invite;
  const title = t('today.now.more-time', { name: name ?? email });
  const to = `/app/invites?asking=true&q=${encodeURIComponent(email)}`;
  return (
    <li className={classes.row} data-kind="more-time">
      <ThemeIcon variant="light" color="orange" size={34} radius="xl">
        <IconClockPlus size={18} aria-hidden />
      </ThemeIcon>
      <div className={classes.text}>
        <Anchor component={Link} to={to} fw={600} c="var(--mantine-color-text)">
          {title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {jobTitle}
        </Text>
        <Text size="xs" component="div">
          {t('today.now.asked')} <Times at={extensionRequest?.askedAt} zone={zone} />
        </Text>
      </div>
      <Button
        component={Link}
        to={to}
        size="xs"
        variant="default"
        aria-label={`${t('today.now.answer')}: ${title}`}
      >
        {t('today.now.answer')}
      </Button>
    </li>
  );
}
