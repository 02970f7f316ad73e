import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import CodeEntryPage from './CodeEntryPage';
import HomePage from './HomePage';

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

const show = () =>
  render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <MemoryRouter initialEntries={['/c/home']}>
          <Routes>
            <Route path="/c" element={<CodeEntryPage />} />
            <Route path="/c/home" element={<HomePage />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );

describe('the own page of a candidate', () => {
  it.each([
    [401, 'unauthorized', 'Open your link in this browser'],
    [401, 'link-invalid', 'Open your link in this browser'],
    [410, 'link-expired', 'This link has expired'],
  ])('leads to the ways in at %i %s: %s', async (status, code, title) => {
    queries.clear();
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(
      new Response(JSON.stringify({ type: `/problems/${code}`, status }), {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    );
    show();

    expect((await screen.findByRole('alert')).textContent).toContain(title);
    expect(screen.getByLabelText('Interview code')).toBeTruthy();
  });
});
