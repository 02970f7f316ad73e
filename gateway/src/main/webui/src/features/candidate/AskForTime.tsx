import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { IconClockPlus, IconMailCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { candidateApi, type OwnInvite } from '@/api/candidate';
import { problemFrom } from '@/api/problem';
import { useWrite } from '@/api/write';
import { alertStyles } from '@/candidate/alertStyles';
import { problemText } from '@/ui/problemText';

/** The invite has expired: the candidate asks the recruiter for a new one. */
export default function AskForTime({ invite }: { invite: OwnInvite }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const ask = useWrite({ mutationFn: candidateApi.askForTime });
  const settled = ask.isSuccess || ask.isError;
  useEffect(() => {
    if (settled) box.current?.focus();
  }, [settled]);
  const { extensionRequest, inviteId, companyName } = invite;
  if (ask.isSuccess || extensionRequest?.status === 'open') {
    return (
      <Alert
        ref={box}
        tabIndex={-1}
        role="status"
        color="teal"
        variant="light"
        styles={alertStyles}
        icon={<IconMailCheck aria-hidden />}
        title={t('candidate.time.askedTitle')}
      >
        <Text size="sm">{t('candidate.time.asked', { company: companyName })}</Text>
      </Alert>
    );
  }
  return (
    <Stack gap="sm">
      {extensionRequest?.status === 'declined' && !ask.error && (
        <Text>{t('candidate.time.declined', { company: companyName })}</Text>
      )}
      {ask.error && (
        <Alert ref={box} tabIndex={-1} role="alert" color="red" variant="light" styles={alertStyles}>
          {problemFrom(ask.error).code === 'rate-limited'
            ? t('candidate.time.often')
            : problemText(ask.error, t)}
        </Alert>
      )}
      <Textarea
        label={t('candidate.time.note')}
        description={t('candidate.time.help', { company: companyName })}
        autosize
        minRows={2}
        maxLength={500}
        size="md"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        size="lg"
        leftSection={<IconClockPlus size={18} aria-hidden />}
        loading={ask.isPending}
        onClick={() => ask.mutate({ id: inviteId, note: note.trim() })}
      >
        {t('candidate.time.action')}
      </Button>
    </Stack>
  );
}
