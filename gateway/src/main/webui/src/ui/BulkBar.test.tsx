import { Checkbox, MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { BulkBar } from './BulkBar';

function Rows() {
  const [chosen, setChosen] = useState(false);
  return (
    <MantineProvider env="test">
      <Checkbox label="Row" checked={chosen} onChange={() => setChosen(!chosen)} />
      <a href="#between">Between</a>
      {chosen && (
        <BulkBar label="1 chosen" onClear={() => setChosen(false)}>
          <button type="button">Resend</button>
        </BulkBar>
      )}
    </MantineProvider>
  );
}

it('is one key away from a chosen row, and leads back to it', async () => {
  render(<Rows />);
  const row = screen.getByLabelText('Row');
  row.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(row);

  await userEvent.keyboard(' {Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Resend' }));

  await userEvent.click(screen.getByRole('button', { name: 'Clear selection' }));
  await waitFor(() => expect(document.activeElement).toBe(row));
});
