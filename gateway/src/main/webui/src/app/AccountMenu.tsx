import { Avatar, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { later } from '@/ui/later';
import { LazyMenu } from '@/ui/menu/LazyMenu';
import { clockText, zoneCity, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

export const AccountItems = later(() => import('./AccountItems'));

export function AccountMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  return (
    <>
      <Text size="xs" c="dimmed" visibleFrom="sm" title={t('app.bar.zone', { zone })}>
        {zoneCity(zone)} {clockText(now, zone)} {zoneName(now, zone)}
      </Text>
      <LazyMenu
        button={
          <UnstyledButton>
            <Avatar name={session.name} color="brand" size={34} radius="xl" aria-hidden />
            <span className="visually-hidden">{t('app.bar.account', { name: session.name })}</span>
          </UnstyledButton>
        }
        menu={AccountItems}
        given={{ session }}
      />
    </>
  );
}
