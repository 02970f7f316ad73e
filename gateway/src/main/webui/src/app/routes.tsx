import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Frame } from './Frame';
import { PageError } from './PageError';

type Page = Promise<{ default: ComponentType }>;

const lazy = (load: () => Page) => async () => ({ Component: (await load()).default });

/** Every address of the UI. `/app/**` is for staff; `/c/**`, `/i/**` and `/candidate/**` are for candidates. */
export const routes: RouteObject[] = [
  {
    Component: Frame,
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
    children: [
      { path: '/', lazy: lazy(() => import('@/features/start/StartPage')) },

      { path: '/c', lazy: lazy(() => import('@/features/candidate/CodeEntryPage')) },
      { path: '/c/home', lazy: lazy(() => import('@/features/candidate/HomePage')) },
      { path: '/c/invite', lazy: lazy(() => import('@/features/candidate/InvitePage')) },
      { path: '/candidate/submit', lazy: lazy(() => import('@/features/submission/SubmissionPage')) },
      { path: '/i/:id/time', lazy: lazy(() => import('@/features/selfservice/TimePage')) },
      { path: '/i/:id', lazy: lazy(() => import('@/features/candidate/PortalPage')) },

      { path: '/app/signed-in', lazy: lazy(() => import('@/features/start/SignedInPage')) },
      { path: '/app/interviews/:id/room', lazy: lazy(() => import('@/features/room/RoomPage')) },
      {
        path: '/app',
        lazy: lazy(() => import('./StaffShell')),
        ErrorBoundary: PageError,
        children: [
          {
            ErrorBoundary: PageError,
            children: [
              { index: true, lazy: lazy(() => import('@/features/today/TodayPage')) },
              { path: 'jobs', lazy: lazy(() => import('@/features/jobs/JobsPage')) },
              { path: 'jobs/:id', lazy: lazy(() => import('@/features/jobs/JobPage')) },
              { path: 'candidates', lazy: lazy(() => import('@/features/candidates/CandidatesPage')) },
              { path: 'candidates/:id', lazy: lazy(() => import('@/features/candidates/CandidatePage')) },
              { path: 'calendar', lazy: lazy(() => import('@/features/calendar/CalendarPage')) },
              {
                path: 'settings/hours',
                lazy: lazy(() => import('@/features/availability/AvailabilityPage')),
              },
              { path: 'slots', lazy: lazy(() => import('@/features/slots/SlotsPage')) },
              { path: 'interviews', lazy: lazy(() => import('@/features/interviews/InterviewsPage')) },
              { path: 'interviews/new', lazy: lazy(() => import('@/features/schedule/SchedulePage')) },
              { path: 'interviews/:id', lazy: lazy(() => import('@/features/interviews/InterviewPage')) },
              { path: 'invites', lazy: lazy(() => import('@/features/invites/InvitesPage')) },
              { path: 'verification', lazy: lazy(() => import('@/features/verification/VerificationPage')) },
              { path: 'verification/:id', lazy: lazy(() => import('@/features/verification/CasePage')) },
              { path: '*', lazy: lazy(() => import('./NotFoundPage')) },
            ],
          },
        ],
      },
      { path: '*', lazy: lazy(() => import('./NotFoundPage')) },
    ],
  },
];
