import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import CalendarGrid from './CalendarGrid';

it('the head of a day is named by what it shows and leads to that day', async () => {
  const onDay = vi.fn();
  render(
    <MantineProvider env="test">
      <CalendarGrid
        view="week"
        first="2026-11-16"
        zone="Asia/Kolkata"
        entries={[]}
        onPick={() => undefined}
        onFree={() => undefined}
        onDay={onDay}
        mayDrag={() => false}
        onDrop={() => undefined}
      />
    </MantineProvider>,
  );
  const head = await screen.findByTitle(
    (title, element) => title === 'Show this day' && element?.textContent === 'Tue17',
  );
  expect(head.getAttribute('aria-label')).toBeNull();
  await userEvent.click(head);
  expect(onDay).toHaveBeenCalledWith('2026-11-17');
});

it('a time that is over offers nothing', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-17T10:10:00Z'), toFake: ['Date'] });
  const onFree = vi.fn();
  render(
    <MantineProvider env="test">
      <CalendarGrid
        view="day"
        first="2026-11-17"
        zone="Asia/Kolkata"
        entries={[]}
        onPick={() => undefined}
        onFree={onFree}
        onDay={() => undefined}
        mayDrag={() => false}
        onDrop={() => undefined}
      />
    </MantineProvider>,
  );
  const over = await screen.findByRole('button', { name: /15:30/ });
  expect(over.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(over);
  expect(onFree).not.toHaveBeenCalled();
  const next = screen.getByRole('button', { name: /16:00/ });
  expect(next.getAttribute('aria-disabled')).toBeNull();
  await userEvent.click(next);
  expect(onFree).toHaveBeenCalledWith('2026-11-17', '16:00');
  vi.useRealTimers();
});
