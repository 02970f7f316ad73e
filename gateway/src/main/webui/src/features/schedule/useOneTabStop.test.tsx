import { MantineProvider, Radio } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TimeCard } from './TimeCard';
import { useOneTabStop } from './useOneTabStop';

const times = ['2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z', '2026-11-25T09:00:00Z'];

function Times() {
  const [chosen, setChosen] = useState<string | null>(null);
  const group = useOneTabStop();
  return (
    <MantineProvider env="test">
      <Radio.Group aria-label="Times" value={chosen} onChange={setChosen}>
        <div ref={group}>
          {times.map((at) => (
            <TimeCard key={at} value={at} startsAt={at} endsAt={at} otherZone={undefined} />
          ))}
        </div>
      </Radio.Group>
      <button type="button">Book</button>
    </MantineProvider>
  );
}

it('Tab passes all times in one step, arrows choose among them, and each is named with its day', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Times />
    </QueryClientProvider>,
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);

  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const last = screen.getByRole('radio', { name: /^Wed 25 Nov/ });
  expect(last.getAttribute('aria-checked')).toBe('true');

  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Book' }));
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(last);
});
