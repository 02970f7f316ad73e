import { Badge, type MantineColor } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCalendarCheck,
  IconCalendarQuestion,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockX,
  IconEye,
  IconFileCheck,
  IconHourglass,
  IconLock,
  IconPlayerPlay,
  IconRefresh,
  IconRefreshAlert,
  IconSend,
  IconStar,
  IconUsers,
  IconUserX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './StatusBadge.module.css';

const looks: Record<string, [MantineColor, Icon]> = {
  PENDING: ['yellow', IconCalendarQuestion],
  SCHEDULED: ['brand', IconCalendarCheck],
  IN_PROGRESS: ['teal', IconPlayerPlay],
  COMPLETED: ['green', IconCircleCheck],
  CANCELLED: ['gray', IconBan],
  NO_SHOW: ['red', IconUserX],
  open: ['teal', IconCircleDashed],
  booked: ['brand', IconUsers],
  closed: ['gray', IconLock],
  cancelled: ['gray', IconBan],
  pending: ['yellow', IconHourglass],
  accepted: ['teal', IconCircleCheck],
  expired: ['orange', IconClockX],
  completed: ['green', IconCircleCheck],
  revoked: ['gray', IconBan],
  sent: ['teal', IconSend],
  queued: ['yellow', IconHourglass],
  failed: ['red', IconAlertTriangle],
  dropped: ['gray', IconBan],
  shortlisted: ['brand', IconStar],
  enabled: ['teal', IconCalendarQuestion],
  new: ['gray', IconCircleDashed],
  vendor_assigned: ['brand', IconUsers],
  candidate_assigned: ['yellow', IconSend],
  candidate_expired: ['red', IconAlertTriangle],
  submitted: ['teal', IconFileCheck],
  assigned: ['brand', IconEye],
  approved: ['green', IconCircleCheck],
  rejected: ['red', IconCircleX],
  needs_resubmission: ['orange', IconRefreshAlert],
  live: ['teal', IconCircleCheck],
  used: ['green', IconFileCheck],
  replaced: ['gray', IconRefresh],
  online: ['teal', IconCircleCheck],
  away: ['yellow', IconHourglass],
  busy: ['orange', IconLock],
  offline: ['gray', IconCircleDashed],
};

interface StatusBadgeProps {
  status: string;
  /** Its word, where the same status is called otherwise elsewhere. */
  label?: string;
}

/** Never colour alone: an icon and the word. */
export function StatusBadge({ status, label }: StatusBadgeProps) {
  const { t } = useTranslation();
  const [color, Glyph] = looks[status] ?? ['gray', IconCircleDashed];
  return (
    <Badge
      color={color}
      variant="light"
      size="md"
      radius="sm"
      tt="none"
      fw={600}
      leftSection={<Glyph size={14} aria-hidden />}
      data-status={status}
      data-color={color}
      className={classes.badge ?? ''}
    >
      {label ?? t(`ui.status.${status}`, { defaultValue: status })}
    </Badge>
  );
}
