import { NavLink, Stack } from '@mantine/core';
import {
  IconBriefcase,
  IconCalendar,
  IconCalendarTime,
  IconClockHour4,
  IconMailForward,
  IconMessages,
  IconShieldCheck,
  IconSun,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
  IconVideo,
  IconVideoPlus,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useRoles } from '@/ui/useRoles';
import classes from './StaffShell.module.css';

interface Place {
  to: string;
  key: string;
  icon: Icon;
  /** Whom it is for; without one of these for everybody who plans or holds interviews. */
  recruits?: boolean;
  interviews?: boolean;
  verifies?: boolean;
  admin?: boolean;
  /** For members alone. */
  member?: boolean;
  /** For members too. */
  members?: boolean;
}

const places: Place[] = [
  { to: '/app', key: 'today', members: true, icon: IconSun },
  { to: '/app/jobs', key: 'jobs', recruits: true, icon: IconBriefcase },
  { to: '/app/candidates', key: 'candidates', recruits: true, icon: IconUsers },
  { to: '/app/calendar', key: 'calendar', icon: IconCalendar },
  { to: '/app/slots', key: 'slots', icon: IconCalendarTime },
  { to: '/app/interviews', key: 'interviews', icon: IconVideo },
  { to: '/app/invites', key: 'invites', recruits: true, icon: IconMailForward },
  { to: '/app/verification', key: 'verification', verifies: true, icon: IconShieldCheck },
  { to: '/app/practice', key: 'practice', admin: true, icon: IconMessages },
  { to: '/app/settings/video', key: 'video', admin: true, icon: IconVideoPlus },
  { to: '/app/settings/hours', key: 'hours', interviews: true, icon: IconClockHour4 },
  { to: '/app/partners', key: 'partners', member: true, icon: IconUsersGroup },
  { to: '/app/profile', key: 'profile', member: true, icon: IconUserCircle },
];

export function StaffNav() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { admin, recruits, interviews, verifies, member } = useRoles();
  const mine = places.filter((place) => {
    if (place.verifies) return verifies;
    if (place.admin) return admin;
    if (place.member) return member;
    if (place.interviews) return interviews;
    return recruits || (interviews && !place.recruits) || (member && place.members);
  });
  const isHere = (to: string) => (to === '/app' ? pathname === to : pathname.startsWith(to));
  return (
    <Stack gap={2}>
      {mine.map(({ to, key, icon: Glyph }) => (
        <NavLink
          key={to}
          component={Link}
          to={to}
          label={t(`app.nav.${key}`)}
          title={t(`app.nav.${key}`)}
          leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
          active={isHere(to)}
          aria-current={isHere(to) ? 'page' : undefined}
          className={classes.link ?? ''}
        />
      ))}
    </Stack>
  );
}
