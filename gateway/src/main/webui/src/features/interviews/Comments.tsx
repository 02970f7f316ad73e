import { ActionIcon, Anchor, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconMessagePlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddComment, useComments, useDeleteComment, type AnswerComment } from '@/api/answerComments';
import type { AnsweredQuestion } from '@/api/answers';
import { clockAt, secondsOf } from '@/features/selfpaced/public/spans';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import type { Playback } from './player/playback';

interface CommentsProps {
  interviewId: string;
  question: AnsweredQuestion;
  /** Of its player among those of the page. */
  place: number;
  playback: Playback;
}

/** What reviewers write about one answer, some of it at a moment of its recording. */
export function Comments({ interviewId, question, place, playback }: CommentsProps) {
  const { t } = useTranslation();
  const comments = useComments(interviewId);
  const [writing, setWriting] = useState<{ at: number | undefined }>();
  const here = comments.data?.filter(({ questionId }) => questionId === question.id) ?? [];
  const given = question.answer !== undefined || question.recordings.length > 0;
  if (!given && here.length === 0) return null;
  return (
    <Stack gap={6} mt={6}>
      {here.length > 0 && (
        <Stack
          component="ul"
          gap={6}
          m={0}
          p={0}
          style={{ listStyle: 'none' }}
          aria-label={t('interviews.comments.list', { number: question.number })}
        >
          {here.map((comment) => (
            <Comment
              key={comment.id}
              interviewId={interviewId}
              comment={comment}
              onPlay={(seconds) => playback.playFrom(place, seconds)}
            />
          ))}
        </Stack>
      )}
      {writing ? (
        <Writing
          interviewId={interviewId}
          questionId={question.id}
          at={writing.at}
          onClose={() => setWriting(undefined)}
        />
      ) : (
        given && (
          <Button
            size="compact-sm"
            variant="subtle"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={() => setWriting({ at: playback.stop(place) })}
          >
            {t('interviews.comments.write')}
          </Button>
        )
      )}
    </Stack>
  );
}

interface CommentProps {
  interviewId: string;
  comment: AnswerComment;
  onPlay: (seconds: number) => void;
}

function Comment({ interviewId, comment, onPlay }: CommentProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const remove = useDeleteComment(interviewId);
  const { id, at, text, authorName, writtenAt, current, mine } = comment;
  const seconds = at === undefined ? undefined : secondsOf(at);
  return (
    <Group component="li" gap="xs" wrap="nowrap" align="flex-start">
      {seconds !== undefined && current && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          style={{ fontVariantNumeric: 'tabular-nums' }}
          aria-label={t('interviews.comments.play', { moment: clockAt(seconds) })}
          onClick={() => onPlay(seconds)}
        >
          {clockAt(seconds)}
        </Anchor>
      )}
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            authorName ?? t('interviews.comments.someone'),
            absoluteText(new Date(writtenAt), zone, now),
            !current && t('interviews.comments.former'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {mine && (
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          aria-label={t('interviews.comments.delete')}
          loading={remove.isPending}
          onClick={() => remove.mutate(id)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}

interface WritingProps {
  interviewId: string;
  questionId: string;
  /** Where the player stands; undefined when nothing is played. */
  at: number | undefined;
  onClose: () => void;
}

function Writing({ interviewId, questionId, at, onClose }: WritingProps) {
  const { t } = useTranslation();
  const add = useAddComment(interviewId);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [text, setText] = useState('');
  const [atMoment, setAtMoment] = useState(at !== undefined && at > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    const moment = atMoment && at !== undefined ? { at: `PT${at.toFixed(1)}S` } : {};
    add.mutate({ questionId, text: text.trim(), ...moment }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <ProblemSummary error={add.error} texts={{}} />
        <Textarea
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          ref={field}
          aria-label={t('interviews.comments.label')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {at !== undefined && (
          <Checkbox
            label={t('interviews.comments.at', { moment: clockAt(at) })}
            checked={atMoment}
            onChange={(event) => setAtMoment(event.currentTarget.checked)}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={add.isPending} disabled={!text.trim()}>
            {t('interviews.comments.save')}
          </Button>
          <Button variant="default" size="compact-md" onClick={onClose}>
            {t('interviews.comments.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
