import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './SortHead.module.css';
import type { Column } from './DataTable';

/** A column's head that sorts; a second click turns the order round. `sort` is the list's, e.g. `-score`. */
export function sortable(
  column: Column & { sortKey: string },
  sort: string,
  first: 'ascending' | 'descending',
  onSort: (sort: string) => void,
): Column {
  const { sortKey, ...rest } = column;
  const state = sort === sortKey ? 'ascending' : sort === `-${sortKey}` ? 'descending' : 'none';
  const next = state === 'none' ? first : state === 'ascending' ? 'descending' : 'ascending';
  return {
    ...rest,
    sort: state,
    head: (
      <SortHead
        label={column.label}
        state={state}
        onClick={() => onSort(next === 'descending' ? `-${sortKey}` : sortKey)}
      />
    ),
  };
}

interface SortHeadProps {
  label: string;
  state: 'ascending' | 'descending' | 'none';
  onClick: () => void;
}

function SortHead({ label, state, onClick }: SortHeadProps) {
  const { t } = useTranslation();
  const Glyph = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[state];
  return (
    <UnstyledButton
      className={classes.head ?? ''}
      aria-label={t('ui.sort.by', { label })}
      data-sorted={state !== 'none' || undefined}
      onClick={onClick}
    >
      {label}
      <Glyph size={14} aria-hidden />
    </UnstyledButton>
  );
}
