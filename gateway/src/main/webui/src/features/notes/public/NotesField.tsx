import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { key } from '@/api/keys';
import { useNotes, useWriteNotes, type Notes } from '@/api/notes';
import { ErrorState } from '@/ui/ErrorState';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SaveLine } from '@/ui/SaveLine';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { useAutosave } from '@/ui/useAutosave';

/** What one writes down for oneself, during the interview and after it. */
export default function NotesField({ interviewId }: { interviewId: string }) {
  const notes = useNotes(interviewId);
  if (notes.data) return <Field interviewId={interviewId} notes={notes.data} />;
  if (notes.isError) return <ErrorState error={notes.error} onRetry={() => void notes.refetch()} />;
  return <SkeletonRows rows={3} />;
}

const kept = ({ text, version }: Notes) => ({ draft: text, version });

function Field({ interviewId, notes }: { interviewId: string; notes: Notes }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const write = useWriteNotes(interviewId);
  const { draft, state, problem, change, settle, save } = useAutosave(kept(notes), {
    send: async (text, version) => (await write.mutateAsync({ text, version })).version,
    reread: async () => {
      await queries.refetchQueries({ queryKey: key('notes', interviewId) });
      return kept(queries.getQueryData<Notes>(key('notes', interviewId)) ?? notes);
    },
  });
  return (
    <Stack gap="xs">
      {state === 'conflict' && (
        <Alert role="alert" color="orange" variant="light" title={t('notes.conflict.title')}>
          <Text size="sm">{t('notes.conflict.text')}</Text>
          <Group mt="sm" gap="sm">
            <Button size="xs" variant="default" onClick={() => void settle('theirs')}>
              {t('notes.conflict.theirs')}
            </Button>
            <Button size="xs" variant="default" onClick={() => void settle('mine')}>
              {t('notes.conflict.mine')}
            </Button>
          </Group>
        </Alert>
      )}
      {state === 'failed' && <ProblemSummary error={problem} />}
      <Textarea
        autosize
        minRows={6}
        maxRows={20}
        maxLength={20_000}
        label={t('notes.label')}
        description={t('notes.help')}
        value={draft}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <SaveLine state={state} texts="notes.save" onRetry={() => void save()} />
    </Stack>
  );
}
