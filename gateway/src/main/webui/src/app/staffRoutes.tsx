import type { RouteObject } from 'react-router';
import { page } from './page';
import { PageError } from './PageError';

/** `/app/**`: the pages of staff and members, in the shell with their navigation. */
export const routes: RouteObject[] = [
  {
    path: '/app',
    lazy: page(() => import('./StaffShell'), 'app/staff', 'inbox', 'problem/staff', 'ringing', 'ui/staff'),
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
            path: 'jobs/:id/questions',
            lazy: page(() => import('@/features/banks/BankPage'), 'banks', 'selfpaced', 'selfpaced/steps'),
          },
          {
            path: 'jobs/:id/answers',
            lazy: page(
              () => import('@/features/interviews/ComparePage'),
              'interviews',
              'interviews/answers',
              'interviews/compare',
            ),
          },
          {
            path: 'candidates',
            lazy: page(() => import('@/features/candidates/CandidatesPage'), 'candidates'),
          },
          {
            path: 'candidates/:id',
            lazy: page(
              () => import('@/features/candidates/CandidatePage'),
              'candidates',
              'interviews',
              'interviews/one',
            ),
          },
          {
            path: 'calendar',
            lazy: page(() => import('@/features/calendar/CalendarPage'), 'calendar', 'schedule'),
          },
          {
            path: 'settings/hours',
            lazy: page(() => import('@/features/availability/AvailabilityPage'), 'availability'),
          },
          { path: 'settings/video', lazy: page(() => import('@/features/video/VideoServicesPage'), 'video') },
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
              'interviews/one',
              'schedule',
              'scorecards',
              'notes',
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
];
