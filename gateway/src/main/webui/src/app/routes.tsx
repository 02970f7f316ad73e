import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { Frame } from './Frame';
import { page } from './page';
import { PageError } from './PageError';
import { StillPage } from './StillPage';

const frame = 'frame';

/**
 * Brings the addresses of staff when the first of them is asked for: no candidate waits for the list of their files.
 * The router asks before it settles for `*`.
 */
export const staffRoutes: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  if (!/^\/app(\/|$)/.test(path)) return;
  const { routes } = await import('./staffRoutes');
  patch(frame, routes);
};

/**
 * The addresses for candidates (`/c/**`, `/i/**`, `/candidate/**`), integrators (`/docs/**`) and rooms. What else is
 * under `/app` is in `staffRoutes.tsx`.
 */
export const routes: RouteObject[] = [
  {
    id: frame,
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
      {
        path: '/i/:id',
        lazy: page(() => import('@/features/candidate/PortalPage'), 'candidate', 'room', 'selfpaced'),
      },

      { path: '/docs/api', lazy: page(() => import('@/features/reference/ApiPage'), 'reference') },
      { path: '/docs/events', lazy: page(() => import('@/features/reference/EventsPage'), 'reference') },

      { path: '/app/signed-in', lazy: page(() => import('@/features/start/SignedInPage'), 'start') },
      {
        path: '/app/interviews/:id/room',
        lazy: page(() => import('@/features/room/RoomPage'), 'candidate', 'room', 'notes', 'scorecards'),
      },
      {
        path: '/app/rooms/:roomId',
        lazy: page(() => import('@/features/room/TalkPage'), 'candidate', 'room', 'room/talk'),
      },
      { path: '*', lazy: page(() => import('./NotFoundPage')) },
    ],
  },
];
