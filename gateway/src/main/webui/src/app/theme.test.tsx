import { Drawer, MantineProvider, Modal } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { candidateTheme, staffTheme } from './theme';

it.each([
  ['staff', staffTheme],
  ['candidates', candidateTheme],
])('the heads of dialogs are no banners beside that of the page, for %s', async (_, theme) => {
  render(
    <MantineProvider theme={theme} env="test">
      <Modal opened onClose={() => undefined} title="Cancel this slot?" />
      <Drawer opened onClose={() => undefined} title="New slot" />
    </MantineProvider>,
  );
  for (const title of ['Cancel this slot?', 'New slot']) {
    const head = (await screen.findByText(title)).closest('header');
    expect(head?.getAttribute('role')).toBe('presentation');
  }
});
