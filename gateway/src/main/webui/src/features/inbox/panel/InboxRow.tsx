import { ActionIcon, Group, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconMail, IconMailOpened, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInboxVerb, type InboxItem, type InboxVerb } from '@/api/inbox';
import { absoluteText, relativeText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './InboxPanel.module.css';
import { icons } from './icons';
import { detail, pathOf, sentence } from './sentence';

const verbIcons: Record<InboxVerb, Icon> = {
  read: IconMailOpened,
  unread: IconMail,
  archive: IconArchive,
  restore: IconArchiveOff,
};

interface InboxRowProps {
  item: InboxItem;
  /** It was followed to its page. */
  onFollowed: () => void;
  /** It may leave the list with the focus in it. */
  onMoved: () => void;
}

export function InboxRow({ item, onFollowed, onMoved }: InboxRowProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const change = useInboxVerb();
  const text = sentence(item, t);
  const more = detail(item, zone, now);
  const Glyph = icons[item.type];
  const at = new Date(item.at);
  const follow = () => {
    if (!item.read) change.mutate({ id: item.id, verb: 'read' });
    onFollowed();
  };
  const act = (verb: InboxVerb) =>
    change.mutate({ id: item.id, verb }, { onSuccess: () => verb !== 'unread' && onMoved() });
  const action = (verb: InboxVerb) => {
    const Sign = verbIcons[verb];
    const label = t('inbox.row.of', { action: t(`inbox.row.${verb}`), text });
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        title={t(`inbox.row.${verb}`)}
        onClick={() => act(verb)}
      >
        <Sign size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    );
  };
  return (
    <li className={classes.row} data-unread={!item.read || undefined}>
      <Glyph size={20} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <Link to={pathOf(item)} className={classes.link} onClick={follow}>
          {!item.read && <span className="visually-hidden">{t('inbox.row.new')}: </span>}
          {text}
        </Link>
        {more && (
          <Text size="xs" c="dimmed">
            {more}
          </Text>
        )}
        <Text size="xs" c="dimmed" component="time" dateTime={item.at} title={absoluteText(at, zone, now)}>
          {relativeText(at, now, zone, t)}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap">
        {!item.archived && action(item.read ? 'unread' : 'read')}
        {action(item.archived ? 'restore' : 'archive')}
      </Group>
    </li>
  );
}
