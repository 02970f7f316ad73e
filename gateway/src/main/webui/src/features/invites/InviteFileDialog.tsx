import { useTranslation } from 'react-i18next';
import { useInviteFile } from '@/api/inviteBulk';
import { CsvImportDialog } from '@/ui/CsvImportDialog';
import type { Bulk } from './bulk';

interface InviteFileDialogProps {
  opened: boolean;
  onClose: () => void;
  /** The invites are being sent. */
  onBegun: (bulk: Bulk) => void;
}

export default function InviteFileDialog({ opened, onClose, onBegun }: InviteFileDialogProps) {
  const { t } = useTranslation();
  const check = useInviteFile();
  const run = useInviteFile();
  return (
    <CsvImportDialog
      opened={opened}
      onClose={onClose}
      title={t('invites.csv.title')}
      help={t('invites.csv.help')}
      check={check}
      run={run}
      countOf={({ ready }) => ready}
      checked={({ ready, failed }) => t('invites.bulk.would', { ok: ready, refused: failed })}
      importLabel={(count) => t('invites.bulk.create.submit', { count })}
      done={({ started }) => t('invites.csv.begun', { count: started?.total ?? 0 })}
      onDone={({ started }) => {
        if (started) onBegun({ action: 'create', ids: [], count: started.total, batchId: started.batchId });
      }}
      name={t('invites.csv.name')}
      nameOf={({ email }) => email}
      becomes={({ outcome }) => t(`invites.bulk.would_${outcome}`)}
    />
  );
}
