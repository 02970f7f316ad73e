import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCandidate, useCandidates } from '@/api/candidates';

/** One candidate, found by name or email. */
export function CandidateFilter({
  value,
  onChange,
}: {
  value: string;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const chosen = useCandidate(value || undefined).data;
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed === chosen?.name ? '' : typed.trim(), 200);
  const found = useCandidates({ q, limit: 20 });
  const others = (found.data?.items ?? []).filter(({ id }) => id !== chosen?.id);
  return (
    <Select
      label={t('interviews.filter.candidate')}
      placeholder={t('interviews.filter.anyCandidate')}
      clearable
      searchable
      data={[...(chosen ? [chosen] : []), ...others].map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={t('interviews.filter.nobody')}
      value={value || null}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
}
