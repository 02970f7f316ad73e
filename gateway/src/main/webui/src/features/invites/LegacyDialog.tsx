import { useTranslation } from 'react-i18next';
import { useImportInvites } from '@/api/inviteBulk';
import { CsvImportDialog } from '@/ui/CsvImportDialog';

/** Invites of the system that Parley replaces; nothing is sent. */
export default function LegacyDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const check = useImportInvites();
  const run = useImportInvites();
  return (
    <CsvImportDialog
      opened={opened}
      onClose={onClose}
      title={t('invites.legacy.title')}
      help={t('invites.legacy.help')}
      check={check}
      run={run}
      countOf={({ created }) => created}
      checked={(preview) => t('invites.legacy.checked', { ...preview })}
      importLabel={(count) => t('invites.legacy.import', { count })}
      done={(result) => t('invites.legacy.done', { ...result, count: result.created })}
      name={t('invites.csv.name')}
      nameOf={({ email }) => email}
      becomes={({ result }) => t(`invites.legacy.${result}`)}
    />
  );
}
