import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCalendarOff,
  IconCalendarPlus,
  IconClipboardList,
  IconMailX,
  IconShieldCheck,
  IconUserX,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { InboxType } from '@/api/inbox';

export const icons: Record<InboxType, Icon> = {
  INTERVIEW_SCHEDULED: IconCalendarPlus,
  INTERVIEW_RESCHEDULED: IconCalendarEvent,
  INTERVIEW_CANCELLED: IconCalendarOff,
  INTERVIEW_REASSIGNED: IconUsers,
  PANEL_CHANGED: IconUsers,
  INTERVIEWER_DECLINED: IconUserX,
  SCHEDULED_BY_CANDIDATE: IconCalendarPlus,
  RESCHEDULED_BY_CANDIDATE: IconCalendarEvent,
  CANCELLED_BY_CANDIDATE: IconCalendarOff,
  CANDIDATE_ABSENT: IconAlertTriangle,
  SCORECARD_MISSING: IconClipboardList,
  CASE_ASSIGNED: IconShieldCheck,
  CASE_SUBMITTED: IconShieldCheck,
  CASE_TO_REVIEW: IconShieldCheck,
  CASE_DECIDED: IconShieldCheck,
  CASE_LINK_EXPIRED: IconAlertTriangle,
  MESSAGE_FAILED: IconMailX,
};
