import { useTranslation } from 'react-i18next';
import { useReadQuestions, type CsvQuestion } from '@/api/questionBanks';
import { CsvImportDialog } from '@/ui/CsvImportDialog';

interface CsvDialogProps {
  opened: boolean;
  jobId: string;
  onClose: () => void;
  onAdd: (questions: CsvQuestion[]) => void;
}

/** The questions of a file, below those that are there; they are saved with the others. */
export default function CsvDialog({ opened, jobId, onClose, onAdd }: CsvDialogProps) {
  const { t } = useTranslation();
  const check = useReadQuestions(jobId);
  const run = useReadQuestions(jobId);
  return (
    <CsvImportDialog
      opened={opened}
      onClose={onClose}
      title={t('banks.csv.title')}
      help={t('banks.csv.help')}
      check={check}
      run={run}
      countOf={({ questions }) => questions.length}
      checked={({ questions, failed }) => t('banks.csv.checked', { count: questions.length, failed })}
      importLabel={(count) => t('banks.csv.add', { count })}
      done={({ questions }) => t('banks.csv.done', { count: questions.length })}
      onDone={({ questions }) => onAdd(questions)}
      name={t('banks.csv.question')}
      nameOf={({ text }) => text}
      becomes={() => t('banks.csv.fresh')}
    />
  );
}
