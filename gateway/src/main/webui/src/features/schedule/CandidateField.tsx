import { Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCandidates } from '@/api/candidates';
import type { Candidate } from '@/api/types';

interface CandidateFieldProps {
  candidate: Candidate | undefined;
  jobId: string | undefined;
  error?: string | undefined;
  onCandidate: (id: string | null) => void;
  onJob: (id: string) => void;
}

/** The candidate, found by name or email, and the job when there are several. */
export function CandidateField({ candidate, jobId, error, onCandidate, onJob }: CandidateFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed === labelOf(candidate) ? '' : typed.trim(), 200);
  const found = useCandidates({ q, limit: 20 });
  const choices = found.data?.items ?? [];
  const data = (
    candidate && !choices.some(({ id }) => id === candidate.id) ? [candidate, ...choices] : choices
  ).map((each) => ({ value: each.id, label: labelOf(each) }));
  return (
    <Stack gap="sm">
      <Select
        required
        searchable
        clearable
        label={t('schedule.candidate.label')}
        placeholder={t('schedule.candidate.placeholder')}
        nothingFoundMessage={t('schedule.candidate.nothing')}
        data={data}
        value={candidate?.id ?? null}
        filter={({ options }) => options}
        onSearchChange={setTyped}
        onChange={onCandidate}
        error={error}
      />
      {candidate && candidate.matches.length > 1 && (
        <Select
          required
          allowDeselect={false}
          label={t('schedule.candidate.job')}
          data={candidate.matches.map((match) => ({
            value: match.jobId,
            label: `${match.jobTitle} · ${match.companyName}`,
          }))}
          value={jobId ?? null}
          onChange={(id) => id && onJob(id)}
        />
      )}
    </Stack>
  );
}

const labelOf = (candidate: Candidate | undefined) =>
  candidate ? `${candidate.name} (${candidate.email})` : '';
