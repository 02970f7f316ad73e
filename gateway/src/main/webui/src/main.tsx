import './app/mantine';
import './app/base.css';
import './app/i18n';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ignoreClickThrough } from './app/clickThrough';
import { routes } from './app/routes';
import { styleNonce } from './app/theme';

// The scroll lock of dialogs makes its own style element.
setNonce(styleNonce());

ignoreClickThrough(document);

const router = createBrowserRouter(routes);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
