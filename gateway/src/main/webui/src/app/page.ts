import type { ComponentType } from 'react';
import { withTexts } from './i18n';

type Page = Promise<{ default: ComponentType }>;

/**
 * What a route loads.
 *
 * @param texts the features that the page's own texts come from; a test names those that are missing
 */
export const page =
  (load: () => Page, ...texts: string[]) =>
  async () => {
    const { default: Component } = await withTexts(load(), ...texts);
    return { Component };
  };
