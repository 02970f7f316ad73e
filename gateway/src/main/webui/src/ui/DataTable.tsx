import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column {
  key: string;
  label: string;
  width?: number | string;
  /** What it keeps, in px, when the screen is too narrow for all. */
  min?: number;
  /** The label is for screen readers only. */
  quiet?: boolean;
  /** Instead of the label, e.g. to choose all rows; it names itself. */
  head?: ReactNode;
  /** How the rows are sorted by it, when they can be. */
  sort?: 'ascending' | 'descending' | 'none';
}

interface DataTableProps {
  label: string;
  columns: Column[];
  children: ReactNode;
}

/** A column without a width takes what is left: its words stay whole on a narrow screen too. */
const usualMin = (width: Column['width']) => (typeof width === 'number' ? Math.min(width, 120) : 200);

/** Sticky header on a wide screen; on a phone each row becomes a card (cells name themselves by data-label). */
export function DataTable({ label, columns, children }: DataTableProps) {
  return (
    <Table
      aria-label={label}
      className={classes.table}
      stickyHeader
      stickyHeaderOffset={52}
      verticalSpacing={8}
      horizontalSpacing="md"
    >
      <Table.Thead className={classes.head}>
        <Table.Tr>
          {columns.map(({ key, label: text, width, min, quiet, head, sort }) => (
            <Table.Th
              key={key}
              w={width}
              aria-sort={sort}
              style={{ '--column-min': `${min ?? usualMin(width)}px` }}
            >
              {head ?? (quiet ? <span className="visually-hidden">{text}</span> : text)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
