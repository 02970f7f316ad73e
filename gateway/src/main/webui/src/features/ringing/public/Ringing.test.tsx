import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import type { LiveInvitation } from '@/api/liveInvitations';
import Ringing from './Ringing';

const pending: LiveInvitation = {
  id: 'i1',
  roomId: '3q2-7wAAQkOZf1d0b8K5Lg',
  sent: false,
  inviter: { userId: 'm', name: 'Mina Park', headline: 'Backend engineer' },
  invitee: { userId: 'd', name: 'Diego Alvarez' },
  status: 'pending',
  message: 'Now?',
  questions: [{ id: 'q', text: 'What is a mutex?' }],
  createdAt: '2030-01-01T08:00:00.000Z',
  expiresAt: '2130-01-01T08:02:00.000Z',
};

/** The server's side: one invitation, and what an answer makes of it. */
function open(invitation: LiveInvitation, answered: LiveInvitation['status']) {
  let now = invitation;
  const sent: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const path = url as string;
    if (init?.method === 'POST') {
      sent.push(path);
      now = { ...invitation, status: answered };
    }
    const list = { items: now.status === 'pending' ? [now] : [] };
    const body = path.includes('?') ? list : now;
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status: 200, headers }));
  });
  const router = createMemoryRouter([{ path: '*', element: <Ringing /> }], { initialEntries: ['/app'] });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, router };
}

it('who is invited reads by whom and about what, accepts, and is taken into the room', async () => {
  const { sent, router } = open(pending, 'accepted');
  expect(await screen.findByText('Mina Park invites you to practise now')).toBeTruthy();
  expect(screen.getByText('What is a mutex?')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Accept & Start' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/app/rooms/${pending.roomId}`));
  expect(sent).toEqual([`/api/v1/interviews/accept/${pending.roomId}`]);
});

it('who declines stays where they are', async () => {
  const { sent, router } = open(pending, 'rejected');
  await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
  await waitFor(() => expect(screen.queryByText('Mina Park invites you to practise now')).toBeNull());
  expect(sent).toEqual([`/api/v1/interviews/reject/${pending.roomId}`]);
  expect(router.state.location.pathname).toBe('/app');
});

it('who wants silence keeps it for the next invitation', async () => {
  open(pending, 'rejected');
  const tone = await screen.findByRole<HTMLInputElement>('switch', { name: 'Ring tone' });
  expect(tone.checked).toBe(true);
  await userEvent.click(tone);
  expect(tone.checked).toBe(false);
  expect(localStorage.getItem('parley.ring.muted')).toBe('true');
  localStorage.removeItem('parley.ring.muted');
});

it('who waits can cancel', async () => {
  const { sent } = open({ ...pending, sent: true }, 'cancelled');
  expect(await screen.findByText('Waiting for Diego Alvarez')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel invitation' }));
  await waitFor(() => expect(screen.queryByText('Waiting for Diego Alvarez')).toBeNull());
  expect(sent).toEqual(['/api/v1/live-invitations/i1/cancel']);
});
