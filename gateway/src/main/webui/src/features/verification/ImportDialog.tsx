import { useTranslation } from 'react-i18next';
import { useImportCases } from '@/api/caseActions';
import { CsvImportDialog } from '@/ui/CsvImportDialog';

export default function ImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const check = useImportCases();
  const run = useImportCases();
  return (
    <CsvImportDialog
      opened={opened}
      onClose={onClose}
      title={t('verification.csv.title')}
      help={t('verification.csv.help')}
      check={check}
      run={run}
      countOf={({ imported }) => imported}
      checked={(preview) => t('verification.csv.checked', { ...preview })}
      importLabel={(count) => t('verification.csv.import', { count })}
      done={({ imported }) => t('verification.csv.done', { count: imported })}
      name={t('verification.csv.name')}
      nameOf={({ candidateName }) => candidateName}
      becomes={() => t('verification.csv.fresh')}
    />
  );
}
