import { Button, Group, Stack, Text } from '@mantine/core';
import { IconList, IconPencil, IconPlus, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteQuestionSet, useQuestionSets, type QuestionSet } from '@/api/questionSets';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { DotsMenu } from '@/ui/menu/DotsMenu';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { toastDone } from '@/ui/toast';
import { ImportDialog } from './ImportDialog';
import classes from './Practice.module.css';
import { SetDrawer } from './SetDrawer';

export function QuestionSets() {
  const { t } = useTranslation();
  const sets = useQuestionSets();
  const remove = useDeleteQuestionSet();
  const [edited, setEdited] = useState<QuestionSet | 'new'>();
  const [removed, setRemoved] = useState<QuestionSet>();
  const [importing, setImporting] = useState(false);
  const keep = () => {
    setRemoved(undefined);
    remove.reset();
  };
  return (
    <Surface
      title={t('practice.sets.title')}
      actions={
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={() => setImporting(true)}
          >
            {t('practice.sets.import')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('practice.sets.add')}
          </Button>
        </Group>
      }
    >
      {sets.isPending && <SkeletonRows />}
      {sets.isError && !sets.data && <ErrorState error={sets.error} onRetry={() => void sets.refetch()} />}
      {sets.data?.length === 0 && (
        <EmptyState icon={IconList} title={t('practice.sets.none')} text={t('practice.sets.noneText')} />
      )}
      <Stack component="ul" gap={0} p={0} m={0}>
        {sets.data?.map((set) => (
          <Group component="li" key={set.id} className={classes.row} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={600} className={classes.words} dir="auto">
                {set.title}
              </Text>
              <Text size="sm" c="dimmed">
                {t('practice.sets.count', { count: set.questions.length })}
              </Text>
            </div>
            <DotsMenu
              label={t('practice.sets.more', { title: set.title })}
              entries={[
                { label: t('practice.sets.edit'), icon: IconPencil, onClick: () => setEdited(set) },
                {
                  label: t('practice.sets.delete'),
                  icon: IconTrash,
                  destructive: true,
                  onClick: () => setRemoved(set),
                },
              ]}
            />
          </Group>
        ))}
      </Stack>
      <SetDrawer
        key={edited === 'new' ? 'new' : (edited?.id ?? 'none')}
        set={edited === 'new' ? undefined : edited}
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
      />
      <ImportDialog opened={importing} onClose={() => setImporting(false)} />
      <ConfirmDialog
        opened={removed !== undefined}
        destructive
        title={t('practice.sets.deleteTitle', { title: removed?.title })}
        text={t('practice.sets.deleteText')}
        action={t('practice.sets.delete')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() =>
          removed &&
          remove.mutate(removed.id, {
            onSuccess: () => {
              keep();
              toastDone(t('practice.sets.deleted'));
            },
          })
        }
        onClose={keep}
      />
    </Surface>
  );
}
