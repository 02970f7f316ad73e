import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AskedQuestion } from '@/api/selfPaced';
import { waiting } from '../queue/kept';
import { useQueue } from '../queue/queueOf';
import { Leftovers } from './Leftovers';
import { OwnTake } from './OwnTake';

/** A recorded answer that counts: to be watched while another one may be recorded, and how much has arrived. */
export default function RecordedAnswer({ question }: { question: AskedQuestion }) {
  const { t } = useTranslation();
  const { queue, kept, trouble } = useQueue();
  const { id, take, mayBegin } = question;
  const own = kept.filter((each) => each.questionId === id);
  const parts = mayBegin ? queue.ownParts(id, take) : [];
  return (
    <Stack gap="sm">
      <Text size="lg" fw={600} role="status">
        {t('selfpaced.record.given')}
      </Text>
      {parts.length > 0 && <OwnTake parts={parts} />}
      <Text c="dimmed" role="status">
        {waiting(own).length > 0
          ? t(trouble ? `selfpaced.record.trouble.${trouble}` : 'selfpaced.record.stillSending')
          : t('selfpaced.record.allSaved')}
      </Text>
      {own.some(({ refused }) => refused) && <Leftovers />}
    </Stack>
  );
}
