import { Button, Group, List, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '@/ui/fileLimits';
import { bytesOf, type Kept } from '../queue/kept';
import { useQueue } from '../queue/queueOf';
import { fileOf, nameOf } from '../queue/savedFile';

/** Recordings that are on this device only, each of which can be saved as a file. */
export function Leftovers() {
  const { t } = useTranslation();
  const { kept, queue } = useQueue();
  const [sure, setSure] = useState<string>();
  if (kept.length === 0) return null;
  return (
    <List listStyleType="none" spacing="sm">
      {kept.map((each) => (
        <List.Item key={each.key}>
          <Text>
            {t('selfpaced.finish.recording', { number: each.number, size: sizeText(bytesOf(each)) })}{' '}
            {each.refused
              ? t('selfpaced.finish.refused')
              : t('selfpaced.finish.sent', { sent: each.sent, count: each.digests.length })}
          </Text>
          <Group mt={4} gap="xs">
            <Button
              size="sm"
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => void queue.chunksOf(each).then((chunks) => save(fileOf(each, chunks), each))}
            >
              {t('selfpaced.finish.save')}
            </Button>
            {each.refused && (
              <Button
                size="sm"
                variant="subtle"
                color="red"
                onClick={() => (sure === each.key ? void queue.remove(each.key) : setSure(each.key))}
              >
                {t(sure === each.key ? 'selfpaced.finish.removeYes' : 'selfpaced.finish.remove')}
              </Button>
            )}
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

function save(file: Blob, kept: Kept) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = nameOf(kept);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
