import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AskedQuestion } from '@/api/selfPaced';
import { LevelMeter, Trouble, type Media } from '@/features/room/public/devices';
import { useStore } from '@/features/room/public/store';
import { ThinkView } from '../public/ThinkView';
import { useLeft } from '../public/useLeft';
import { CountIn } from './CountIn';
import { Picture } from './Picture';
import classes from './record.module.css';
import { TypeInstead } from './TypeInstead';

interface ReadyProps {
  media: Media;
  question: AskedQuestion;
  offset: number;
  again: boolean;
  starting: boolean;
  skip: ReactNode;
  onStart: () => void;
  onType: () => void;
}

/** As long as counting in takes, and the request that begins the answer before its clock does so by itself. */
const before = 4_000;

/** The question is read; the candidate sees themselves, and begins when they want, or when thinking is over. */
export function Ready({ media, question, offset, again, starting, skip, onStart, onType }: ReadyProps) {
  const { audio, camera, starting: asking } = useStore(media);
  const [counting, setCounting] = useState(again);
  const { thinkEndsAt } = question;
  const auto = thinkEndsAt && new Date(Date.parse(thinkEndsAt) - before).toISOString();
  useLeft(auto, offset, () => setCounting(true));
  return (
    <div className={classes.grid}>
      <Picture small media={media}>
        {counting && !starting && <CountIn onOver={onStart} />}
      </Picture>
      <Stack gap="md">
        {!asking && <Trouble media={media} />}
        <ThinkView
          by="recording"
          until={thinkEndsAt}
          offset={offset}
          answerTime={question.recordingTime}
          takes={question.takes}
          starting={starting || counting}
          disabled={!audio && !camera}
          onBegin={() => setCounting(true)}
          onOver={() => undefined}
        />
        <LevelMeter media={media} />
        {!counting && (
          <>
            <TypeInstead ask={false} busy={false} onType={onType} />
            {skip}
          </>
        )}
      </Stack>
    </div>
  );
}
