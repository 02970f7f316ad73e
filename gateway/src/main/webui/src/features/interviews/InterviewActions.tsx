import { Button } from '@mantine/core';
import {
  IconBan,
  IconCalendarCog,
  IconCalendarPlus,
  IconCalendarQuestion,
  IconChevronDown,
  IconClipboardCheck,
  IconClockPlus,
  IconUserMinus,
  IconUsers,
  IconVideo,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProviders } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import { isElsewhere } from '@/features/schedule/public/video';
import { ButtonMenu } from '@/ui/menu/ButtonMenu';
import type { actionsOf } from './actionsOf';
import { againUrl } from './againUrl';
import { isJoinable } from './joinable';

interface InterviewActionsProps {
  interview: Interview;
  actions: ReturnType<typeof actionsOf>;
  now: Date;
  open: (dialog: string) => () => void;
}

/** One main action by the state of the interview; the others in a menu. */
export function InterviewActions({ interview, actions, now, open }: InterviewActionsProps) {
  const { t } = useTranslation();
  const providers = useProviders().data ?? [];
  const pending = interview.status === 'PENDING';
  const others: [name: string, label: string, icon: Icon, may: boolean][] = [
    ['move', 'interviews.detail.reschedule', IconCalendarCog, actions.move && !pending],
    ['extend', 'interviews.extend.open', IconClockPlus, actions.extend],
    ['ask', 'interviews.ask.open', IconCalendarQuestion, actions.ask],
    ['replace', 'interviews.replace.open', IconUsers, actions.replace],
    ['video', 'interviews.video.open', IconVideo, actions.video && providers.length > 1],
    ['decline', 'interviews.decline.open', IconUserMinus, actions.decline],
    ['cancel', 'interviews.detail.cancel', IconBan, actions.cancel],
  ];
  const offered = others.filter(([, , , may]) => may);
  return (
    <>
      {offered.length > 0 && (
        <ButtonMenu
          button={
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('interviews.detail.more')}
            </Button>
          }
          entries={offered.map(([name, label, icon]) => ({
            label: t(label),
            icon,
            destructive: name === 'cancel' || name === 'decline',
            onClick: open(name),
          }))}
        />
      )}
      {actions.again && (
        <Button
          component={Link}
          to={againUrl(interview)}
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
        >
          {t('interviews.detail.again')}
        </Button>
      )}
      {actions.move && pending && (
        <Button leftSection={<IconCalendarCog size={16} aria-hidden />} onClick={open('move')}>
          {t('interviews.detail.pickTime')}
        </Button>
      )}
      {actions.outcome && (
        <Button
          variant="default"
          leftSection={<IconClipboardCheck size={16} aria-hidden />}
          onClick={open('outcome')}
        >
          {t('interviews.outcome.open')}
        </Button>
      )}
      {actions.join && (
        <Button
          component={Link}
          to={`/app/interviews/${interview.id}/room`}
          variant={isJoinable(interview, now) ? 'filled' : 'default'}
          leftSection={<IconVideo size={16} aria-hidden />}
        >
          {t(isElsewhere(interview) ? 'interviews.video.goOver' : 'interviews.detail.join')}
        </Button>
      )}
    </>
  );
}
