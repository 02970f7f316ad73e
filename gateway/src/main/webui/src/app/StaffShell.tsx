import { AppShell, Burger, Group, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { signInUrl, useSession } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { ErrorState } from '@/ui/ErrorState';
import { later, useArrived, useSoon } from '@/ui/later';
import { EntriesMenu } from '@/ui/menu/ButtonMenu';
import { useRoles } from '@/ui/useRoles';
import { PageLoading } from '@/ui/PageLoading';
import { useZone } from '@/ui/useZone';
import { ZoneNotice } from '@/ui/ZoneNotice';
import { problemFrom } from '@/api/problem';
import { AccountItems, AccountMenu } from './AccountMenu';
import { ExpiredBanner } from './ExpiredBanner';
import { keepFocusInTraps } from './focusTraps';
import { NoPages } from './NoPages';
import { InboxBell, InboxPanel } from '@/features/inbox/public/InboxBell';
import { JumpDialog, JumpSearch } from './JumpSearch';
import { MemberRinging } from './MemberRinging';
import { StaffNav } from './StaffNav';
import classes from './StaffShell.module.css';

const LiveUpdates = later(() => import('./LiveUpdates'));
const OfflineBanner = later(() => import('./OfflineBanner'));
const Toasts = later(() => import('./Toasts'));
const soon = [AccountItems, EntriesMenu, InboxPanel, JumpDialog];

export default function StaffShell() {
  const { t } = useTranslation();
  const session = useSession();
  const [open, { toggle, close }] = useDisclosure(false);
  const { pathname, search } = useLocation();
  const { member } = useRoles();
  const zone = useZone();
  useSoon(soon);
  const hearing = useArrived(LiveUpdates);
  const watching = useArrived(OfflineBanner);
  const toasting = useArrived(Toasts);
  useEffect(() => close(), [pathname, close]);
  useEffect(() => {
    const gone = new AbortController();
    keepFocusInTraps(document, gone.signal);
    return () => gone.abort();
  }, []);

  const signedOut = session.isError && problemFrom(session.error).status === 401;
  useEffect(() => {
    if (signedOut && !session.data) window.location.assign(signInUrl(pathname + search));
  }, [signedOut, session.data, pathname, search]);

  if (!session.data) {
    if (session.isError && !signedOut) {
      return <ErrorState error={session.error} onRetry={() => void session.refetch()} />;
    }
    return <PageLoading />;
  }
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: { base: 216, sm: 60, lg: 216 }, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding={0}
      classNames={{ main: classes.main, header: classes.header, navbar: classes.navbar }}
    >
      <a href="#content" className={classes.skip}>
        {t('app.skip.label')}
      </a>
      {toasting && <Toasts />}
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap" justify="space-between">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={open}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(open ? 'app.nav.close' : 'app.nav.open')}
            />
            <Link to="/app" className={classes.brand}>
              <Brand size={26} />
            </Link>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <JumpSearch />
            <InboxBell />
            <AccountMenu session={session.data} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar>
        <VisuallyHidden component="h2">{t('app.nav.label')}</VisuallyHidden>
        <AppShell.Section grow className={classes.nav}>
          <StaffNav />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {hearing && <LiveUpdates />}
        {member && <MemberRinging />}
        <ExpiredBanner />
        {watching && <OfflineBanner />}
        <ZoneNotice given={session.data.zone} used={zone} />
        <div className={classes.page}>
          <Pages />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

/** A vendor has cases and no interviews: their day begins with those. */
function Pages() {
  const { pathname } = useLocation();
  const { recruits, interviews, verifies, member } = useRoles();
  if (recruits || interviews || member) return <Outlet />;
  if (!verifies) return <NoPages />;
  return pathname === '/app' ? <Navigate to="/app/verification" replace /> : <Outlet />;
}
