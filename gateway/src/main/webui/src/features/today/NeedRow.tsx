import { Anchor, Button, Text, ThemeIcon } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconAlertTriangle,
  IconCalendarQuestion,
  IconClipboardText,
  IconClock,
  IconHelpCircle,
  IconPlayerPlay,
  IconUserCheck,
  IconUserExclamation,
  IconUserMinus,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Attention } from '@/api/dashboard';
import { absoluteText, relativeText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import { CaseNeedRow } from './CaseNeedRow';
import { InviteNeedRow } from './InviteNeedRow';
import { actionOf, isCaseNeed, isPressing, type InterviewNeed, type Need } from './needs';
import classes from './Today.module.css';

const looks: Record<InterviewNeed['kind'], [string, Icon]> = {
  'candidate-waiting': ['red', IconUserExclamation],
  'candidate-absent': ['orange', IconAlertTriangle],
  running: ['teal', IconPlayerPlay],
  'starts-soon': ['brand', IconClock],
  'interviewer-declined': ['orange', IconUserMinus],
  'adjustment-asked': ['orange', IconAdjustmentsHorizontal],
  'pending-too-long': ['yellow', IconCalendarQuestion],
  'outcome-unconfirmed': ['yellow', IconHelpCircle],
  'scorecard-due': ['brand', IconClipboardText],
  ready: ['gray', IconUserCheck],
};

export function NeedRow({ need }: { need: Need }) {
  if (need.kind === 'more-time') return <InviteNeedRow invite={need.invite} />;
  return isCaseNeed(need) ? <CaseNeedRow need={need} /> : <InterviewNeedRow need={need} />;
}

function InterviewNeedRow({ need }: { need: InterviewNeed }) {
  const { t } = useTranslation();
  const { recruits } = useRoles();
  const [color, Glyph] = looks[need.kind];
  const [to, action] = actionOf(need, recruits);
  const about = need.kind === 'ready' ? need.match : need.interview;
  const name = need.kind === 'ready' ? need.candidate.name : need.interview.candidate.name;
  const page =
    need.kind === 'ready' ? `/app/candidates/${need.candidate.id}` : `/app/interviews/${need.interview.id}`;
  return (
    <li className={classes.row} data-kind={need.kind}>
      <ThemeIcon variant="light" color={color} size={34} radius="xl">
        <Glyph size={18} aria-hidden />
      </ThemeIcon>
      <div className={classes.text}>
        <Anchor component={Link} to={page} fw={600} c="var(--mantine-color-text)">
          {t(`today.now.${need.kind}`, { name })}
        </Anchor>
        <Text size="xs" c="dimmed">
          {about.jobTitle} · {about.companyName}
        </Text>
        {need.kind !== 'ready' && <Since need={need} />}
      </div>
      <Button
        component={Link}
        to={to}
        size="xs"
        variant={isPressing(need) ? 'filled' : 'default'}
        aria-label={`${t(`today.now.${action}`)}: ${name}`}
      >
        {t(`today.now.${action}`)}
      </Button>
    </li>
  );
}

/** "Waiting for 4 min · Tue 24 Nov, 15:30 IST". */
function Since({ need }: { need: Attention }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(5_000);
  const at = new Date(need.since);
  return (
    <Text size="xs" component="div">
      <time dateTime={need.since}>
        {t(`today.since.${need.kind}`, { time: relativeText(at, now, zone, t) })}
        {' · '}
        {absoluteText(at, zone, now)}
      </time>
    </Text>
  );
}
