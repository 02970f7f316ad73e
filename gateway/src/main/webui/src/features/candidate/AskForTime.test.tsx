import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { OwnInvite } from '@/api/candidate';
import AskForTime from './AskForTime';

const past = '2026-01-01T10:00:00.000Z';
const expired: OwnInvite = {
  inviteId: 'i',
  interviewId: 'v',
  status: 'expired',
  jobTitle: 'Data Engineer',
  companyName: 'Acme',
  type: 'ONLINE',
  expiresAt: past,
  replaced: false,
};
const request = (status: 'open' | 'declined') => ({ id: 'r', status, askedAt: past });

function show(invite: OwnInvite, status = 200, body: object = request('open')) {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const headers = { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <AskForTime invite={invite} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return fetch;
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Ask for more time' }));

it('asks with the reason, and says that the answer comes by email', async () => {
  const fetch = show(expired);
  await userEvent.type(screen.getByRole('textbox'), 'My train was late');
  await press();
  expect((await screen.findByRole('status')).textContent).toContain('Acme will answer by email.');
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('/api/v1/invites/i/extension-requests');
  expect(init?.body).toBe('{"note":"My train was late"}');
});

it('does not offer to ask again while the request is open', () => {
  show({ ...expired, extensionRequest: request('open') });
  expect(screen.getByRole('status').textContent).toContain('Your request was sent');
  expect(screen.queryByRole('button')).toBeNull();
});

it('can be asked again after it was declined', () => {
  show({ ...expired, extensionRequest: request('declined') });
  expect(screen.getByText(/Acme declined/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ask for more time' })).toBeTruthy();
});

it('says what to do when it was asked too often', async () => {
  show(expired, 429, { type: '/problems/rate-limited', status: 429 });
  await press();
  expect((await screen.findByRole('alert')).textContent).toContain('Reply to your invitation email');
});
