import { Button, Checkbox, Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Questions } from '../protocol';
import { goOn, goTo, tick, type Step } from '../questions';
import type { Store } from '../store';
import { useStore } from '../useStore';
import classes from './questions.module.css';
import room from './room.module.css';

/** What the panel needs of the session. */
interface Discussed extends Store<{ questions: Questions | null }> {
  discuss: (step: Step) => void;
}

/** What they talk about: both see the same, and either may go on or tick. */
export function QuestionPanel({ session }: { session: Discussed }) {
  const { t } = useTranslation();
  const { questions } = useStore(session);
  if (!questions) return null;
  const { items, current, ticked } = questions;
  const done = items.every((item) => ticked.includes(item.id));
  return (
    <>
      <div className={room.panelBody}>
        <Text size="sm" c="dimmed" mb="xs" role="status">
          {t('room.questions.done', { done: ticked.length, count: items.length })}
        </Text>
        <ol className={classes.list}>
          {items.map(({ id, text }) => (
            <li key={id} className={classes.item} data-current={id === current || undefined}>
              <Checkbox
                checked={ticked.includes(id)}
                onChange={(event) => session.discuss(tick(id, event.currentTarget.checked))}
                aria-label={t('room.questions.tick', { text })}
              />
              <UnstyledButton
                className={classes.text}
                aria-current={id === current ? 'step' : undefined}
                onClick={() => session.discuss(goTo(id))}
              >
                {id === current && (
                  <Text span size="xs" fw={650} className={classes.mark}>
                    {t('room.questions.current')}
                  </Text>
                )}
                <Text
                  span
                  size="sm"
                  dir="auto"
                  c={ticked.includes(id) && id !== current ? 'dimmed' : undefined}
                >
                  {text}
                </Text>
              </UnstyledButton>
            </li>
          ))}
        </ol>
      </div>
      {!done && (
        <div className={room.chatForm}>
          <Button
            fullWidth
            variant="light"
            rightSection={<IconArrowRight size={18} aria-hidden />}
            onClick={() => session.discuss(goOn(items))}
          >
            {t(nextWord(questions))}
          </Button>
        </div>
      )}
    </>
  );
}

function nextWord({ items, current, ticked }: Questions): string {
  if (!current) return 'room.questions.begin';
  const last = items.every((item) => item.id === current || ticked.includes(item.id));
  return last ? 'room.questions.finish' : 'room.questions.next';
}
