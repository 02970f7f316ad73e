import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonMenu } from '@/ui/menu/ButtonMenu';
import { nextOf, type Actions } from './actionsOf';
import { actionLooks } from './looks';

/** The next step as the main action; the others in a menu. Deciding has its place beside what was handed in. */
export function CaseActions({ actions, open }: { actions: Actions; open: (dialog: string) => () => void }) {
  const { t } = useTranslation();
  const next = nextOf(actions);
  const offered = actionLooks.filter(([name]) => actions[name] && name !== next && name !== 'decide');
  const main = actionLooks.find(([name]) => name === next && name !== 'decide');
  return (
    <>
      {offered.length > 0 && (
        <ButtonMenu
          button={
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('verification.action.more')}
            </Button>
          }
          entries={offered.map(([name, icon, destructive = false]) => ({
            label: t(`verification.action.${name}`),
            icon,
            destructive,
            onClick: open(name),
          }))}
        />
      )}
      {main && <Main look={main} open={open} />}
    </>
  );
}

function Main({
  look: [name, Glyph],
  open,
}: {
  look: (typeof actionLooks)[number];
  open: (dialog: string) => () => void;
}) {
  const { t } = useTranslation();
  return (
    <Button leftSection={<Glyph size={16} aria-hidden />} onClick={open(name)}>
      {t(`verification.action.${name}`)}
    </Button>
  );
}
