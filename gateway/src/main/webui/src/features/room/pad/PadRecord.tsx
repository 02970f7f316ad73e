import { ActionIcon, Button, Group, Slider, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePadRecord, type PadRecord as Recorded } from '@/api/pad';
import { ErrorState } from '@/ui/ErrorState';
import { saveText } from '@/ui/saveText';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { readOnlyEditor, type Editor } from './editor';
import { known } from './languages';
import { Replay, stepsOf, type Step } from './replay';
import classes from './record.module.css';

interface PadRecordProps {
  id: string;
  fileName: string;
}

/** The pad as it was left, and how it came about. */
export default function PadRecord({ id, fileName }: PadRecordProps) {
  const record = usePadRecord(id);
  if (record.isPending) return <SkeletonRows rows={4} />;
  if (!record.data) return <ErrorState error={record.error} onRetry={() => void record.refetch()} />;
  return <Shown record={record.data} fileName={fileName} />;
}

function Shown({ record, fileName }: { record: Recorded; fileName: string }) {
  const { t } = useTranslation();
  const steps = useMemo(() => stepsOf(record.updates), [record]);
  const replay = useMemo(() => new Replay(record.updates), [record]);
  const [chosen, choose] = useState<number>();
  const at = Math.min(chosen ?? steps.length, steps.length);
  const shown = useMemo(() => replay.at(steps[at - 1]?.updates ?? 0), [replay, steps, at]);
  const title = useStepTitle(record, steps);
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" fw={600} role="status">
          {title(at)}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => saveText(fileName, shown.text)}
        >
          {t('room.record.export')}
        </Button>
      </Group>
      {steps.length > 1 && (
        <Group gap="sm" wrap="nowrap">
          <ActionIcon
            variant="default"
            size={32}
            aria-label={t('room.record.back')}
            disabled={at <= 1}
            onClick={() => choose(at - 1)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <Slider
            flex={1}
            min={1}
            max={steps.length}
            value={at}
            onChange={choose}
            label={null}
            thumbLabel={t('room.record.history')}
            thumbProps={{ 'aria-valuetext': title(at) }}
          />
          <ActionIcon
            variant="default"
            size={32}
            aria-label={t('room.record.on')}
            disabled={at >= steps.length}
            onClick={() => choose(at + 1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </Group>
      )}
      <Code text={shown.text} language={known(shown.language)} />
    </>
  );
}

/** Who wrote a step, and when. */
function useStepTitle({ authors }: Recorded, steps: Step[]): (step: number) => string {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  return (step) => {
    const { by, at } = steps[step - 1] ?? {};
    const author = authors.find(({ id }) => id === by);
    const guest = author && !author.verified;
    const name = author ? (guest ? t('room.record.guest', author) : author.name) : t('room.record.somebody');
    const when = at ? absoluteText(new Date(at), zone, now) : '';
    return t('room.record.step', { step, count: steps.length, name, at: when });
  };
}

function Code({ text, language }: { text: string; language: string }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const label = t('room.record.text');
  useEffect(() => {
    if (!place.current) return;
    const made = readOnlyEditor(place.current, label);
    editor.current = made;
    return () => made.view.destroy();
  }, [label]);
  useEffect(() => {
    const view = editor.current?.view;
    view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text, label]);
  useEffect(() => editor.current?.setLanguage(language), [language, label]);
  return <div ref={place} className={classes.code} />;
}
