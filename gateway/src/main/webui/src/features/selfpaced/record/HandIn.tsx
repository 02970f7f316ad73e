import { Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfPaced } from '@/api/selfPaced';
import { progressOf, waiting } from '../queue/kept';
import { useQueue } from '../queue/queueOf';
import { readFile } from '../queue/savedFile';
import { Leftovers } from './Leftovers';
import { Note } from './Note';

interface HandInProps {
  view: SelfPaced;
  handInUntil: string;
  onLook: () => void;
}

/** After the end: what is still on this device is sent, and what is elsewhere can be handed in as a file. */
export default function HandIn({ view, handInUntil, onLook }: HandInProps) {
  const { t } = useTranslation();
  const { kept, queue, elsewhere, trouble } = useQueue();
  const [wrong, setWrong] = useState(false);
  const open = waiting(kept);
  const { sent, of } = progressOf(kept);
  const before = useRef(kept.length);
  useEffect(() => {
    if (kept.length < before.current) onLook();
    before.current = kept.length;
  }, [kept.length, onLook]);
  const missing = view.uploads.filter(
    ({ id }) => !kept.some((each) => each.id === id) && !queue.hasCompleted(id),
  );
  const read = async (file: File | null) => {
    const found = file && (await readFile(file, view.interviewId));
    setWrong(Boolean(file) && !found);
    if (found) await queue.handIn(found.recording, found.chunks);
  };
  if (kept.length === 0 && missing.length === 0) return null;
  const share = of === 0 ? 0 : Math.round((100 * sent) / of);
  const label = t('selfpaced.finish.progress', { share });
  return (
    <Stack gap="md">
      {elsewhere && <Note title={t('selfpaced.record.elsewhere')} />}
      {open.length > 0 && (
        <div>
          <Text>{t('selfpaced.handIn.sending')}</Text>
          <Progress value={share} size="lg" mt="sm" aria-label={label} />
          <Text mt="xs" role="status">
            {label} {trouble && t(`selfpaced.record.trouble.${trouble}`)}
          </Text>
        </div>
      )}
      <Leftovers />
      {missing.length > 0 && (
        <div>
          <Text>
            {t('selfpaced.handIn.elsewhere', {
              questions: [...new Set(missing.map(({ number }) => number))].join(', '),
              until: handInUntil,
            })}
          </Text>
          <FileButton onChange={(file) => void read(file)} accept="video/*,audio/*">
            {(button) => (
              <Button
                {...button}
                mt="sm"
                variant="default"
                leftSection={<IconUpload size={18} aria-hidden />}
              >
                {t('selfpaced.handIn.choose')}
              </Button>
            )}
          </FileButton>
          {wrong && (
            <Text mt="xs" c="red" role="alert">
              {t('selfpaced.handIn.wrong')}
            </Text>
          )}
        </div>
      )}
    </Stack>
  );
}
