import './app/mantine';
import './app/base.css';
import './app/i18n';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { sessionQuery } from './api/session';
import { ignoreClickThrough } from './app/clickThrough';
import { queryClient } from './app/queryClient';
import { routes, staffRoutes } from './app/routes';
import { styleNonce } from './app/theme';

// The scroll lock of dialogs makes its own style element.
setNonce(styleNonce());

ignoreClickThrough(document);

// Every page of staff begins with it.
if (window.location.pathname.startsWith('/app')) void queryClient.prefetchQuery(sessionQuery);

const router = createBrowserRouter(routes, { patchRoutesOnNavigation: staffRoutes });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
