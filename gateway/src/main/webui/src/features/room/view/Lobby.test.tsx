import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Media } from '../media';
import { Lobby } from './Lobby';

const show = (seen: boolean) =>
  render(
    <MantineProvider>
      <Lobby phase="lobby" seen={seen} media={new Media()} onLeave={() => undefined} />
    </MantineProvider>,
  );

it('promises that somebody sees who waits only while an interviewer is there', () => {
  show(false);
  expect(screen.getByRole('status').textContent).toContain('The interviewer is not here yet.');
  expect(screen.queryByText(/sees that you are waiting/)).toBeNull();
});

it('and says so as soon as one is', () => {
  show(true);
  expect(screen.getByText(/The interviewer sees that you are waiting/)).toBeTruthy();
});
