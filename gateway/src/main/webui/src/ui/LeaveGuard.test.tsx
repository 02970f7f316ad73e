import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { LeaveGuard } from './LeaveGuard';

function open(dirty: boolean) {
  const form = (
    <>
      {dirty && <LeaveGuard />}
      <Link to="/other">Elsewhere</Link>
    </>
  );
  const router = createMemoryRouter(
    [
      { path: '/form', element: form },
      { path: '/other', element: <p>Other page</p> },
    ],
    { initialEntries: ['/form'] },
  );
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

const unload = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('asks before a page with unsaved values is left, and stays when told so', async () => {
  open(true);
  await userEvent.click(screen.getByText('Elsewhere'));
  await userEvent.click(await screen.findByRole('button', { name: 'Go back' }));
  expect(screen.queryByText('Other page')).toBeNull();
  await userEvent.click(screen.getByText('Elsewhere'));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
  await waitFor(() => expect(screen.getByText('Other page')).toBeTruthy());
});

it('holds back a reload and a closed tab', () => {
  open(true);
  expect(unload()).toBe(true);
});

it('asks nothing when nothing was changed', async () => {
  open(false);
  expect(unload()).toBe(false);
  await userEvent.click(screen.getByText('Elsewhere'));
  expect(await screen.findByText('Other page')).toBeTruthy();
});
