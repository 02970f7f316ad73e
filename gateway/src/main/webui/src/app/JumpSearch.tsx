import { Button, Kbd } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '@/ui/later';

export const JumpDialog = later(() => import('./JumpDialog'));

/** Ctrl-K: to a page, a candidate or a job without the mouse. */
export function JumpSearch() {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const [used, setUsed] = useState(false);
  const open = () => {
    setUsed(true);
    dialog.open();
  };
  useHotkeys([['mod+K', open]], [], true);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        c="dimmed"
        fw={400}
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        onClick={open}
        aria-keyshortcuts="Control+K"
        visibleFrom="sm"
      >
        {t('app.bar.search')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        px={8}
        hiddenFrom="sm"
        aria-label={t('app.bar.search')}
        onClick={open}
      >
        <IconSearch size={20} aria-hidden />
      </Button>
      {used && (
        <Suspense fallback={null}>
          <JumpDialog opened={opened} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  );
}
