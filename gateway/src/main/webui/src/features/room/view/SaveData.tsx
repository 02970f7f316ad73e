import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Store } from '../store';
import { useStore } from '../useStore';

/** What the switch needs of the session. */
interface Received extends Store<{ cameras: boolean }> {
  receiveCameras: (cameras: boolean) => void;
}

/** For a slow or costly connection: the others send no camera here. */
export function SaveData({ session }: { session: Received }) {
  const { t } = useTranslation();
  const { cameras } = useStore(session);
  return (
    <Switch
      checked={!cameras}
      label={t('room.devices.save')}
      description={t('room.devices.saveText')}
      onChange={(event) => session.receiveCameras(!event.currentTarget.checked)}
    />
  );
}
