import { MantineProvider } from '@mantine/core';
import { onlineManager } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { loadTexts } from './i18n';
import OfflineBanner from './OfflineBanner';

beforeAll(() => loadTexts(['app/staff']));
afterEach(() => onlineManager.setOnline(true));

it('says why what was sent waits, for as long as the browser is offline', () => {
  render(
    <MantineProvider env="test">
      <OfflineBanner />
    </MantineProvider>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => onlineManager.setOnline(false));
  expect(screen.getByRole('alert').textContent).toBe(
    'You are offline. What you send waits on this page, and goes out when you are back online.',
  );
  act(() => onlineManager.setOnline(true));
  expect(screen.queryByRole('alert')).toBeNull();
});
