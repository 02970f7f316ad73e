import {
  IconAdjustmentsHorizontal,
  IconBan,
  IconCalendarCheck,
  IconCalendarQuestion,
  IconCalendarTime,
  IconCircleCheck,
  IconClipboardCheck,
  IconClockPlus,
  IconDoorEnter,
  IconLink,
  IconMailQuestion,
  IconPlayerPlay,
  IconRotate,
  IconUserMinus,
  IconUsers,
  IconUserX,
  IconVideo,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInterviewLog } from '@/api/interviews';
import { useInterviewersById } from '@/api/slots';
import type { Interview } from '@/api/types';
import type { Words } from '@/ui/audit';
import { AuditTimeline } from '@/ui/AuditTimeline';
import { absoluteText, otherZoneText, sameWallClock } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { changesOf, peopleIn } from './changes';

const icons: Record<string, Icon> = {
  SCHEDULED: IconCalendarCheck,
  RESCHEDULED: IconCalendarTime,
  CANCELLED: IconBan,
  JOINED: IconDoorEnter,
  CANDIDATE_JOINED: IconDoorEnter,
  INTERVIEWER_JOINED: IconDoorEnter,
  STARTED: IconPlayerPlay,
  IN_PROGRESS: IconPlayerPlay,
  COMPLETED: IconCircleCheck,
  NO_SHOW: IconUserX,
  LINK_REPLACED: IconLink,
  CREATED: IconCalendarQuestion,
  ASKED_FOR_TIME: IconMailQuestion,
  OUTCOME_CORRECTED: IconClipboardCheck,
  OUTCOME_CONFIRMED: IconClipboardCheck,
  DECLINED: IconUserMinus,
  INTERVIEWER_DECLINED: IconUserMinus,
  INTERVIEWERS_REPLACED: IconUsers,
  VIDEO_CHANGED: IconVideo,
  VIDEO_FELL_BACK: IconVideo,
  ADJUSTMENT_REQUESTED: IconAdjustmentsHorizontal,
  ADJUSTMENT_ANSWERED: IconAdjustmentsHorizontal,
  EXTRA_TIME_SET: IconClockPlus,
  DEADLINE_EXTENDED: IconClockPlus,
  ANSWERS_SHARED: IconUsers,
  QUESTION_REOPENED: IconRotate,
  QUESTION_ANSWERED_AGAIN: IconRotate,
  QUESTION_CLOSED_AGAIN: IconRotate,
};

/** The story of the interview, from the audit log. */
export function Timeline({ interview }: { interview: Interview }) {
  const log = useInterviewLog(interview.id);
  const words = useWords(interview, peopleIn(log.data ?? []));
  return (
    <AuditTimeline
      log={log}
      icons={icons}
      texts="interviews"
      changesOf={(entry) => changesOf(entry, words)}
    />
  );
}

function useWords(interview: Interview, people: string[]): Words {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const everybody = useInterviewersById(people);
  const names = new Map(
    [...(everybody.data ?? []), ...interview.interviewers].map(({ id, name }) => [id, name] as const),
  );
  return {
    t,
    person: (id) => names.get(id) ?? t('interviews.value.somebody'),
    time: (at) => {
      const instant = new Date(at);
      const own = absoluteText(instant, zone, now);
      return sameWallClock(instant, zone, interview.candidate.zone)
        ? own
        : `${own} (${otherZoneText(instant, undefined, zone, interview.candidate.zone, now)})`;
    },
  };
}
