import { Button, List, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScorecardForm } from '@/api/scorecards';
import { ErrorState } from '@/ui/ErrorState';
import { later, useSoon } from '@/ui/later';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { WhenFirst } from '@/ui/WhenFirst';

const FormDrawer = later(() => import('../FormDrawer'));
const soon = [FormDrawer];

/** What interviewers of a job rate, and where that is changed. */
export function FormEditor({ jobId }: { jobId: string }) {
  const { t } = useTranslation();
  useSoon(soon);
  const form = useScorecardForm(jobId);
  const [editing, setEditing] = useState(false);
  const criteria = form.data?.criteria ?? [];
  const some = criteria.length > 0;
  return (
    <Surface
      title={t('scorecards.editor.title')}
      actions={
        form.data && (
          <Button
            size="xs"
            variant="default"
            leftSection={some ? <IconPencil size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t(some ? 'scorecards.editor.edit' : 'scorecards.editor.create')}
          </Button>
        )
      }
    >
      {form.isPending && <SkeletonRows rows={2} />}
      {form.isError && !form.data && (
        <Stack p="md">
          <ErrorState error={form.error} onRetry={() => void form.refetch()} />
        </Stack>
      )}
      {form.data && (
        <Stack p="md" gap="sm">
          <Text size="sm" c="dimmed">
            {t(some ? 'scorecards.editor.lead' : 'scorecards.editor.empty')}
          </Text>
          {some && (
            <List size="sm" spacing={6}>
              {criteria.map(({ key, label, help, scale, optional }) => (
                <List.Item key={key}>
                  {optional ? t('scorecards.form.optional', { label }) : label}{' '}
                  <Text span size="xs" c="dimmed">
                    {t('scorecards.editor.scaleOf', { scale })}
                  </Text>
                  {help && (
                    <Text size="xs" c="dimmed">
                      {help}
                    </Text>
                  )}
                </List.Item>
              ))}
            </List>
          )}
          <WhenFirst opened={editing}>
            <FormDrawer
              current={form.data}
              opened={editing}
              onReload={async () => (await form.refetch()).data}
              onClose={() => setEditing(false)}
            />
          </WhenFirst>
        </Stack>
      )}
    </Surface>
  );
}
