import {
  Avatar,
  Group,
  Menu,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { clockText, zoneCity, zoneName } from '@/ui/time';

export function AccountMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const zone = useZone();
  const now = useNow();
  const schemes = [
    { value: 'light', icon: IconSun },
    { value: 'dark', icon: IconMoon },
    { value: 'auto', key: 'system', icon: IconDeviceDesktop },
  ] as const;
  return (
    <>
      <Text size="xs" c="dimmed" visibleFrom="sm" title={t('app.bar.zone', { zone })}>
        {zoneCity(zone)} {clockText(now, zone)} {zoneName(now, zone)}
      </Text>
      <Menu position="bottom-end" width={250} shadow="md">
        <Menu.Target>
          <UnstyledButton>
            <Avatar name={session.name} color="brand" size={34} radius="xl" aria-hidden />
            <span className="visually-hidden">{t('app.bar.account', { name: session.name })}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text fw={600} c="var(--mantine-color-text)" truncate>
              {session.name}
            </Text>
            <Text size="xs" truncate>
              {session.email}
            </Text>
          </Menu.Label>
          <Menu.Label>
            <Text size="xs" component="span">
              <IconWorld size={13} aria-hidden /> {t('app.bar.zone', { zone })}
            </Text>
          </Menu.Label>
          <Menu.Divider />
          <Menu.RadioGroup
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
          >
            {schemes.map(({ value, icon: Glyph, ...rest }) => (
              <Menu.RadioItem key={value} value={value} closeMenuOnClick>
                <Group gap={10} wrap="nowrap">
                  <Glyph size={16} aria-hidden />
                  {t(`app.bar.${'key' in rest ? rest.key : value}`)}
                </Group>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item component="a" href="/logout" leftSection={<IconLogout size={16} aria-hidden />}>
            {t('app.bar.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
