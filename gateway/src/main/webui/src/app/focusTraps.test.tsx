import { MantineProvider, Modal } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocusInTraps } from './focusTraps';

let listening: AbortController;

beforeEach(() => {
  listening = new AbortController();
  keepFocusInTraps(document, listening.signal);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  listening.abort();
});

function open() {
  render(
    <MantineProvider env="test">
      <Modal opened title="Cancel?" onClose={() => undefined} closeButtonProps={{ 'aria-label': 'Close' }}>
        <input aria-label="Reason" />
      </Modal>
    </MantineProvider>,
  );
}

it('begins with the first control', () => {
  open();
  act(() => {
    vi.runAllTimers();
  });
  expect(document.activeElement).toBe(screen.getByLabelText('Close'));
});

it('leaves the focus where somebody has moved it before the trap woke', () => {
  open();
  screen.getByLabelText('Reason').focus();
  act(() => {
    vi.runAllTimers();
  });
  expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
});
