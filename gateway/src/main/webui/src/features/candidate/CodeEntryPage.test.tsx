import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as candidateApi from '@/api/candidate';
import CodeEntryPage from './CodeEntryPage';

const answers = (status: number, body: object) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
    }),
  );

const refuses = (status: number, code: string, more: object = {}) =>
  answers(status, { type: `/problems/${code}`, status, ...more });

async function enter(code = '123 456', email = 'priya@example.com') {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email address'), email);
  await user.type(screen.getByLabelText('Interview code'), code);
  await user.click(screen.getByRole('button', { name: 'Enter' }));
}

const show = (path = '/c') =>
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={[path]}>
          <CodeEntryPage />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );

let follow: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  follow = vi.spyOn(candidateApi, 'follow').mockImplementation(() => undefined);
});

describe('entering with a code', () => {
  it.each([
    [404, 'invalid-code', 'Invalid interview code'],
    [410, 'code-expired', 'This interview code has expired'],
    [409, 'code-used', 'This interview code has already been used'],
    [409, 'already-have-access', 'You already have access to this interview'],
  ])('says at %i %s: %s', async (status, code, message) => {
    refuses(status, code);
    show();
    await enter();

    expect((await screen.findByRole('alert')).textContent).toContain(message);
  });

  it('offers the way in to somebody who has access already', async () => {
    refuses(409, 'already-have-access', { entryLink: '/?session_key=K' });
    show();
    await enter();

    const link = await screen.findByRole('link', { name: 'Open my interview' });
    expect(link.getAttribute('href')).toBe('/?session_key=K');
  });

  it('names the day on which a newer code was sent', async () => {
    refuses(410, 'code-replaced', { sentAt: '2026-11-20T12:00:00.000Z' });
    show();
    await enter();

    expect((await screen.findByRole('alert')).textContent).toMatch(/newer code was sent on Fri 20 Nov/);
  });

  it('points to the link when the code is locked', async () => {
    refuses(429, 'code-locked');
    show();
    await enter();

    expect((await screen.findByRole('alert')).textContent).toContain('The link in your email still works');
  });

  it('sends the plain digits and follows the link of the answer', async () => {
    const fetch = answers(200, {
      status: 'accepted',
      entryLink: '/?session_key=K',
      homeLink: '/?session_key=H',
    });
    show();
    await enter('０４２ 317');

    await vi.waitFor(() => expect(follow).toHaveBeenCalledWith('/?session_key=H'));
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"email":"priya@example.com","code":"042317"}');
  });

  it('asks for what is missing before it asks the server', async () => {
    const fetch = answers(200, {});
    show();
    await enter('12345', 'priya');

    expect(screen.getByText('Enter a code of exactly 6 digits.')).toBeTruthy();
    expect(screen.getByText(/Enter your email address/)).toBeTruthy();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('explains the dead link that led here', () => {
    show('/c?problem=link-expired');

    expect(screen.getByRole('alert').textContent).toContain('This link has expired');
  });
});

it('never follows a link to another place', () => {
  expect(candidateApi.ownLink('https://evil.example/?x')).toBeNull();
  expect(candidateApi.ownLink('//evil.example')).toBeNull();
  expect(candidateApi.ownLink('/?session_key=K')).toBe('/?session_key=K');
});

describe('a fresh link', () => {
  const mail = () => screen.getByRole('button', { name: 'Mail me a fresh link' });

  it('is mailed to the address that was typed, and the answer tells nothing of it', async () => {
    const fetch = answers(202, { status: 'requested' });
    show('/c?problem=link-replaced&email=priya@example.com');
    await userEvent.click(mail());

    const status = await screen.findByText('Check your inbox');
    expect(status).toBeTruthy();
    expect(fetch.mock.calls[0]?.[0]).toBe('/api/v1/invites/fresh-link');
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"email":"priya@example.com"}');
  });

  it('needs an address', async () => {
    const fetch = answers(202, {});
    show();
    await userEvent.click(mail());
    expect(await screen.findByText(/Enter your email address, like/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Email address')));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is not mailed without end', async () => {
    refuses(429, 'rate-limited');
    show('/c?email=priya@example.com');
    await userEvent.click(mail());
    expect((await screen.findByRole('alert')).textContent).toContain(
      'asked for a new link several times already',
    );
  });
});
