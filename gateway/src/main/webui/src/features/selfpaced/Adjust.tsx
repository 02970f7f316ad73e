import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useAskForAdjustment, type SelfPaced } from '@/api/selfPaced';
import { ProblemSummary } from '@/ui/ProblemSummary';

const states: SelfPaced['state'][] = ['too-early', 'not-prepared', 'ready', 'running', 'over'];

interface AdjustProps {
  view: SelfPaced;
  at: (moment: string | undefined) => string;
}

/** A way to say what one needs, at any time; nothing stops and nothing is lost meanwhile. */
export function Adjust({ view, at }: AdjustProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (!states.includes(view.state)) return null;
  const { adjustment, extraPercent } = view;
  const waiting = adjustment && !adjustment.answeredAt;
  return (
    <Stack gap="xs" mt={48} align="flex-start">
      {extraPercent > 0 && <Text>{t('selfpaced.adjust.extra', { percent: extraPercent })}</Text>}
      {adjustment && (
        <Text role="status" c="dimmed">
          {waiting
            ? t('selfpaced.adjust.waiting', { company: view.companyName })
            : t('selfpaced.adjust.answered', { time: at(adjustment.answeredAt) })}
        </Text>
      )}
      {!waiting &&
        (opened ? (
          <Ask id={view.interviewId} company={view.companyName} onDone={() => setOpened(false)} />
        ) : (
          <Button
            variant="subtle"
            px={0}
            leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
            onClick={() => setOpened(true)}
          >
            {t('selfpaced.adjust.open')}
          </Button>
        ))}
    </Stack>
  );
}

function Ask({ id, company, onDone }: { id: string; company: string; onDone: () => void }) {
  const { t } = useTranslation();
  const ask = useAskForAdjustment(id);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const tooOften = ask.error && problemFrom(ask.error).code === 'rate-limited';
  const send = () => {
    setMissing(!text.trim());
    if (text.trim()) ask.mutate(text.trim(), { onSuccess: onDone });
  };
  return (
    <Stack gap="sm" w="100%" maw={560}>
      <Textarea
        ref={field}
        autosize
        minRows={3}
        maxLength={1_000}
        dir="auto"
        size="md"
        label={t('selfpaced.adjust.label')}
        description={t('selfpaced.adjust.help', { company })}
        value={text}
        error={missing && !text.trim() ? t('selfpaced.adjust.empty') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {tooOften ? (
        <Text role="alert">{t('selfpaced.adjust.tooOften')}</Text>
      ) : (
        <ProblemSummary error={ask.error} />
      )}
      <Group>
        <Button loading={ask.isPending} onClick={send}>
          {t('selfpaced.adjust.send')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('selfpaced.adjust.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
