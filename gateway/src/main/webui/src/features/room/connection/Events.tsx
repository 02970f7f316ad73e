import { useTranslation } from 'react-i18next';
import type { QualityEntry } from '@/api/quality';
import { absoluteText, clockText, dayKey } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './events.module.css';
import { seconds, type Names } from './words';

interface EventsProps {
  events: QualityEntry[];
  names: Names;
}

/** What happened to people's connections, in its order. */
export function Events({ events, names }: EventsProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const time = (at: Date, before: Date | undefined) =>
    before && dayKey(before, zone) === dayKey(at, zone) ? clockText(at, zone) : absoluteText(at, zone, now);
  return (
    <ol className={classes.events}>
      {events.map((event, place) => {
        const { by, peer, at, kind, ms = 0, cause } = event;
        const before = events[place - 1];
        return (
          <li key={place}>
            <time dateTime={at}>{time(new Date(at), before && new Date(before.at))}</time>
            <span>
              {t(`room.connection.event.${cause ?? kind}`, {
                name: names(by),
                peer: names(peer),
                seconds: seconds(ms),
              })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
