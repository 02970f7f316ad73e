import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Frame } from './Frame';
import { withTexts } from './i18n';
import { PageError } from './PageError';
import { StillPage } from './StillPage';

type Page = Promise<{ default: ComponentType }>;

/** @param texts the features that the page's own texts come from; a test names those that are missing */
const page =
  (load: () => Page, ...texts: string[]) =>
  async () => {
    const { default: Component } = await withTexts(load(), ...texts);
    return { Component };
  };

/** Every address of the UI. `/app/**` is for staff; `/c/**`, `/i/**` and `/candidate/**` are for candidates, `/docs/**` for integrators. */
export const routes: RouteObject[] = [
  {
    Component: Frame,
    ErrorBoundary: PageError,
    HydrateFallback: StillPage,
    children: [
      { path: '/', lazy: page(() => import('@/features/start/StartPage'), 'start') },

      {
        path: '/c',
        lazy: page(
          () => import('@/features/candidate/CodeEntryPage'),
          'candidate',
          'candidate/code',
          'candidate/fresh',
        ),
      },
      {
        path: '/c/home',
        lazy: page(() => import('@/features/candidate/HomePage'), 'candidate', 'candidate/code'),
      },
      {
        path: '/c/invite',
        lazy: page(
          () => import('@/features/candidate/InvitePage'),
          'candidate',
          'candidate/code',
          'candidate/fresh',
        ),
      },
      {
        path: '/candidate/submit',
        lazy: page(() => import('@/features/submission/SubmissionPage'), 'candidate', 'submission'),
      },
      {
        path: '/i/:id/time',
        lazy: page(() => import('@/features/selfservice/TimePage'), 'candidate', 'room', 'selfservice'),
      },
      { path: '/i/:id', lazy: page(() => import('@/features/candidate/PortalPage'), 'candidate', 'room') },

      { path: '/docs/api', lazy: page(() => import('@/features/reference/ApiPage'), 'reference') },
      { path: '/docs/events', lazy: page(() => import('@/features/reference/EventsPage'), 'reference') },

      { path: '/app/signed-in', lazy: page(() => import('@/features/start/SignedInPage'), 'start') },
      {
        path: '/app/interviews/:id/room',
        lazy: page(() => import('@/features/room/RoomPage'), 'candidate', 'room'),
      },
      {
        path: '/app/rooms/:roomId',
        lazy: page(() => import('@/features/room/TalkPage'), 'candidate', 'room', 'room/talk'),
      },
      {
        path: '/app',
        lazy: page(
          () => import('./StaffShell'),
          'app/staff',
          'inbox',
          'problem/staff',
          'ringing',
          'ui/staff',
        ),
        ErrorBoundary: PageError,
        children: [
          {
            ErrorBoundary: PageError,
            children: [
              {
                index: true,
                lazy: page(() => import('@/features/today/TodayPage'), 'today', 'verification'),
              },
              { path: 'jobs', lazy: page(() => import('@/features/jobs/JobsPage'), 'jobs') },
              {
                path: 'jobs/:id',
                lazy: page(() => import('@/features/jobs/JobPage'), 'candidates', 'jobs', 'scorecards'),
              },
              {
                path: 'candidates',
                lazy: page(() => import('@/features/candidates/CandidatesPage'), 'candidates'),
              },
              {
                path: 'candidates/:id',
                lazy: page(() => import('@/features/candidates/CandidatePage'), 'candidates', 'interviews'),
              },
              {
                path: 'calendar',
                lazy: page(() => import('@/features/calendar/CalendarPage'), 'calendar', 'schedule'),
              },
              {
                path: 'settings/hours',
                lazy: page(() => import('@/features/availability/AvailabilityPage'), 'availability'),
              },
              { path: 'slots', lazy: page(() => import('@/features/slots/SlotsPage'), 'slots') },
              {
                path: 'interviews',
                lazy: page(() => import('@/features/interviews/InterviewsPage'), 'interviews'),
              },
              {
                path: 'interviews/new',
                lazy: page(() => import('@/features/schedule/SchedulePage'), 'schedule'),
              },
              {
                path: 'interviews/:id',
                lazy: page(
                  () => import('@/features/interviews/InterviewPage'),
                  'interviews',
                  'schedule',
                  'scorecards',
                ),
              },
              {
                path: 'profile',
                lazy: page(() => import('@/features/profile/ProfilePage'), 'profile'),
              },
              {
                path: 'practice',
                lazy: page(() => import('@/features/practice/PracticePage'), 'practice'),
              },
              {
                path: 'partners',
                lazy: page(() => import('@/features/partners/PartnersPage'), 'partners', 'profile'),
              },
              { path: 'invites', lazy: page(() => import('@/features/invites/InvitesPage'), 'invites') },
              {
                path: 'invites/analytics',
                lazy: page(() => import('@/features/invites/AnalyticsPage'), 'invites'),
              },
              {
                path: 'verification',
                lazy: page(() => import('@/features/verification/VerificationPage'), 'verification'),
              },
              {
                path: 'verification/:id',
                lazy: page(() => import('@/features/verification/CasePage'), 'submission', 'verification'),
              },
              { path: '*', lazy: page(() => import('./NotFoundPage')) },
            ],
          },
        ],
      },
      { path: '*', lazy: page(() => import('./NotFoundPage')) },
    ],
  },
];
