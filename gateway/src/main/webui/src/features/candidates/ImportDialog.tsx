import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportCandidates } from '@/api/candidates';
import { CsvImportDialog } from '@/ui/CsvImportDialog';
import { JobSelect } from '@/ui/picker/JobSelect';

interface ImportDialogProps {
  opened: boolean;
  jobId: string;
  onClose: () => void;
}

export default function ImportDialog({ opened, jobId, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<string | null>(null);
  const job = picked ?? (jobId || null);
  const check = useImportCandidates(job ?? '');
  const run = useImportCandidates(job ?? '');
  return (
    <CsvImportDialog
      opened={opened}
      onClose={onClose}
      title={t('candidates.csv.title')}
      help={t('candidates.csv.help')}
      check={check}
      run={run}
      ready={Boolean(job)}
      countOf={({ imported, updated }) => imported + updated}
      checked={(preview) => t('candidates.csv.checked', { ...preview })}
      importLabel={(count) => t('candidates.csv.import', { count })}
      done={({ imported, updated }) => t('candidates.csv.done', { imported, updated })}
      name={t('candidates.csv.email')}
      nameOf={({ email }) => email}
      becomes={({ status }) => t(status === 'updated' ? 'candidates.csv.known' : 'candidates.csv.fresh')}
    >
      <JobSelect
        required
        label={t('candidates.csv.job')}
        value={job}
        onChange={(value) => {
          setPicked(value);
          check.reset();
        }}
      />
    </CsvImportDialog>
  );
}
