import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { NeedRow } from './NeedRow';
import { keyOf, type Need } from './needs';
import classes from './Today.module.css';

const shown = 8;

export function Needs({ needs, more, loading }: { needs: Need[]; more: boolean; loading: boolean }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const visible = all ? needs : needs.slice(0, shown);
  return (
    <Surface title={t('today.now.title')}>
      {loading && <SkeletonRows rows={4} />}
      {!loading && needs.length === 0 && (
        <Group p="lg" gap="sm">
          <IconCircleCheck size={22} aria-hidden color="var(--mantine-color-teal-6)" />
          <Text c="dimmed">{t('today.now.clear')}</Text>
        </Group>
      )}
      <ul className={classes.list} aria-live="polite">
        {visible.map((need) => (
          <NeedRow key={keyOf(need)} need={need} />
        ))}
      </ul>
      {needs.length > visible.length && (
        <Button variant="subtle" size="xs" m="xs" onClick={() => setAll(true)}>
          {t('today.now.more', { count: needs.length - visible.length })}
        </Button>
      )}
      {more && (all || needs.length <= shown) && (
        <Text size="xs" c="dimmed" px="md" pb="sm">
          {t('today.now.evenMore')}
        </Text>
      )}
    </Surface>
  );
}
