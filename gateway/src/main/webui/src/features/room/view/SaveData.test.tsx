import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Store } from '../store';
import { SaveData } from './SaveData';

class Room extends Store<{ cameras: boolean }> {
  receiveCameras = (cameras: boolean): void => this.set({ cameras });
}

it('pauses the cameras of others and brings them back', () => {
  const room = new Room({ cameras: true });
  render(
    <MantineProvider>
      <SaveData session={room} />
    </MantineProvider>,
  );
  const toggle = screen.getByRole<HTMLInputElement>('switch', { name: /^Save data/ });
  fireEvent.click(toggle);
  expect(room.get().cameras).toBe(false);
  expect(toggle.checked).toBe(true);
  fireEvent.click(toggle);
  expect(room.get().cameras).toBe(true);
});
