import { Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { key } from '@/api/keys';
import { useNotes, useWriteNotes, type Notes } from '@/api/notes';
import { ErrorState } from '@/ui/ErrorState';
import { EditConflict } from '@/ui/EditConflict';
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
        <EditConflict texts="notes.conflict" onSettle={(choice) => void settle(choice)} />
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
