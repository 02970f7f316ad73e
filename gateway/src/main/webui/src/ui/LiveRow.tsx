import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFlash } from './useFlash';

/** A table row that flashes once when what it says has changed under the viewer's eyes. */
export function LiveRow({ signature, children }: { signature: string; children: ReactNode }) {
  return <Table.Tr ref={useFlash<HTMLTableRowElement>(signature)}>{children}</Table.Tr>;
}
