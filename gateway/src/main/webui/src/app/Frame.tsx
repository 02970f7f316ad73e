import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { PageLoading } from '@/ui/PageLoading';
import { queryClient } from './queryClient';
import { candidateTheme, colorSchemes, staffTheme, styleNonce, variables } from './theme';

/** What every page stands in: theme by audience and server state. */
export function Frame() {
  const staff = useLocation().pathname.startsWith('/app');
  return (
    <MantineProvider
      theme={staff ? staffTheme : candidateTheme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
        <ScrollRestoration />
      </QueryClientProvider>
    </MantineProvider>
  );
}
