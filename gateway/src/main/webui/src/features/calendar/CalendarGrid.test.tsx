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
