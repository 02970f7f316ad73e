import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useReplaceInterviewers, useReplacements } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import { useRuleTexts } from '@/features/schedule/public/useRuleTexts';
import { fieldErrors } from '@/ui/fieldErrors';
import { InterviewerSelect } from '@/ui/picker/InterviewerSelect';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';
import { Suggestions } from './Suggestions';

interface ReplaceDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** Somebody else holds it, at the same time. */
export default function ReplaceDialog({ interview, opened, onClose }: ReplaceDialogProps) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const replace = useReplaceInterviewers(interview);
  const replacements = useReplacements(interview.id, opened);
  const panel = interview.interviewers;
  const [leaving, setLeaving] = useState<string | null>(null);
  const [coming, setComing] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const out = leaving ?? panel.find(({ declined }) => declined)?.id ?? panel[0]?.id ?? null;
  const refused = replace.error ? fieldErrors(replace.error, {}, texts).interviewerIds : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!out || !coming) return;
    const interviewerIds = panel.map(({ id }) => (id === out ? coming : id));
    replace.mutate(
      { interviewerIds, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      {
        onSuccess: () => {
          onClose();
          setLeaving(null);
          setComing(null);
          setReason('');
          setTried(false);
          toastDone(t('interviews.replace.done'));
        },
      },
    );
  };
  return (
    <Modal opened={opened} onClose={onClose} size="lg" centered title={t('interviews.replace.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ProblemSummary error={replace.error} texts={texts} />
          {panel.length > 1 && (
            <Select
              label={t('interviews.replace.who')}
              allowDeselect={false}
              data={panel.map(({ id, name, declined }) => ({
                value: id,
                label: declined ? t('interviews.replace.declined', { name }) : (name ?? id),
              }))}
              value={out}
              onChange={setLeaving}
            />
          )}
          <Suggestions query={replacements} value={coming} onChange={setComing} />
          <InterviewerSelect
            required
            label={t('interviews.replace.byWhom')}
            description={t('interviews.replace.byWhomHelp')}
            except={panel.map(({ id }) => id)}
            value={coming}
            onChange={setComing}
            error={refused ?? (tried && !coming ? t('interviews.replace.pick') : undefined)}
          />
          <ReasonField
            required={false}
            help={t('interviews.replace.reasonHelp')}
            value={reason}
            onChange={setReason}
            tried={tried}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui.confirm.keep')}
            </Button>
            <Button type="submit" loading={replace.isPending}>
              {t('interviews.replace.submit', {
                name: panel.find(({ id }) => id === out)?.name ?? '',
              })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
