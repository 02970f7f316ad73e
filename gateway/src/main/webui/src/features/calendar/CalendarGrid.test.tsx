import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { expect, it, vi } from 'vitest';
import CalendarGrid from './CalendarGrid';

type Props = ComponentProps<typeof CalendarGrid>;

const show = (props: Pick<Props, 'view' | 'first'> & Partial<Props>) =>
  render(
    <MantineProvider env="test">
      <CalendarGrid
        zone="Asia/Kolkata"
        entries={[]}
        onPick={() => undefined}
        onFree={() => undefined}
        onDay={() => undefined}
        mayDrag={() => false}
        onDrop={() => undefined}
        {...props}
      />
    </MantineProvider>,
  );

it('the head of a day is named by what it shows and leads to that day', async () => {
  const onDay = vi.fn();
  show({ view: 'week', first: '2026-11-16', onDay });
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
  show({ view: 'day', first: '2026-11-17', onFree });
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
