import { Anchor, Button, Text, ThemeIcon } from '@mantine/core';
import { IconClockX, IconMailQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameOf } from '@/api/cases';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import type { CaseNeed } from './needs';
import classes from './Today.module.css';

const stuck = '/app/verification?status=candidate_expired';

/** A request for a fresh link, or how many candidates are stuck. */
export function CaseNeedRow({ need }: { need: CaseNeed }) {
  const { t } = useTranslation();
  const asks = need.kind === 'fresh-link';
  const title = asks
    ? t('today.now.fresh-link', { name: nameOf(need.record) })
    : t('today.now.cases-expired', { count: need.count });
  const to = asks ? `/app/verification/${need.record.id}?do=resend` : stuck;
  const action = t(asks ? 'today.now.resend' : 'today.now.show');
  const Glyph = asks ? IconMailQuestion : IconClockX;
  return (
    <li className={classes.row} data-kind={need.kind}>
      <ThemeIcon variant="light" color={asks ? 'red' : 'orange'} size={34} radius="xl">
        <Glyph size={18} aria-hidden />
      </ThemeIcon>
      <div className={classes.text}>
        <Anchor
          component={Link}
          to={asks ? `/app/verification/${need.record.id}` : stuck}
          fw={600}
          c="var(--mantine-color-text)"
        >
          {title}
        </Anchor>
        <About need={need} />
      </div>
      <Button component={Link} to={to} size="xs" variant="default" aria-label={`${action}: ${title}`}>
        {action}
      </Button>
    </li>
  );
}

function About({ need }: { need: CaseNeed }) {
  const { t } = useTranslation();
  const zone = useZone();
  if (need.kind === 'cases-expired') {
    return (
      <Text size="xs" c="dimmed">
        {t('today.now.never-opened', { count: need.expired.neverOpened })} ·{' '}
        {t('today.now.not-finished', { count: need.expired.startedNotFinished })}
      </Text>
    );
  }
  const { caseNumber, caseType, freshLinkRequestedAt } = need.record;
  return (
    <>
      <Text size="xs" c="dimmed">
        {caseNumber} · {t(`verification.type.${caseType}`)}
      </Text>
      <Text size="xs" component="div">
        {t('verification.stuck.requestedSince')} <Times at={freshLinkRequestedAt} zone={zone} />
      </Text>
    </>
  );
}
