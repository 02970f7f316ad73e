import { Group, Menu, Text, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import type { MenuButtonProps } from '@/ui/menu/LazyMenu';
import { MountedMenu } from '@/ui/menu/MountedMenu';
import { useZone } from '@/ui/useZone';

const schemes = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', key: 'system', icon: IconDeviceDesktop },
] as const;

/** Who is signed in, light or dark, and the way out. */
export default function AccountItems({ button, session }: MenuButtonProps & { session: Session }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const zone = useZone();
  return (
    <MountedMenu button={button} width={250}>
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
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
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
    </MountedMenu>
  );
}
