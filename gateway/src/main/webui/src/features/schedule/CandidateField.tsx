import { Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '@/api/types';
import { CandidateSelect } from '@/ui/picker/CandidateSelect';

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
  return (
    <Stack gap="sm">
      <CandidateSelect
        required
        clearable
        label={t('schedule.candidate.label')}
        placeholder={t('schedule.candidate.placeholder')}
        value={candidate?.id ?? null}
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
