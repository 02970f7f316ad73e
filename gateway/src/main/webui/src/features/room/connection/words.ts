import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { QualityPerson } from '@/api/quality';

type Reason = QualityPerson['reasons'][number];

/** "3%", "0.4%". */
export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 || Number.isInteger(value) ? Math.round(value) : Number(value.toFixed(1))}%`;
}

/** "850 kbit/s", "1.2 Mbit/s". */
export function rate(kbit: number): string {
  return kbit < 1_000 ? `${kbit} kbit/s` : `${(kbit / 1_000).toFixed(1)} Mbit/s`;
}

/** "0.8", "12". */
export function seconds(ms: number): string {
  return ms < 9_950 ? (ms / 1_000).toFixed(1) : String(Math.round(ms / 1_000));
}

export type Names = (id: string | undefined) => string;

/** What people of the record are called; guests, whom nobody knows, are marked. */
export function useNames(people: QualityPerson[]): Names {
  const { t } = useTranslation();
  return (id) => {
    const person = people.find((each) => each.id === id);
    if (!person) return t('room.connection.somebody');
    return person.verified ? person.name : t('room.connection.guest', { name: person.name });
  };
}

/** Why a connection was as it was, the worst first, as one line. */
export function useReasons({ grade, reasons }: QualityPerson): string {
  const { t } = useTranslation();
  if (reasons.length > 0) return sentence(reasons.map((reason) => reasonText(reason, t)).join(', '));
  return t(grade ? 'room.connection.fine' : 'room.connection.unmeasured');
}

function reasonText({ why, value }: Reason, t: TFunction): string {
  const numbers = { percent: percent(value), ms: Math.round(value), count: Math.round(value) };
  return t(`room.connection.${why}`, numbers);
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What was measured, in small print. */
export function useFigures({ figures, firstFrameMs }: QualityPerson): string {
  const { t } = useTranslation();
  if (!figures) return '';
  const { roundTripMs, lostIn, lostOut, framesPerSecond, kbitIn, kbitOut } = figures;
  const say = (what: string, numbers: Record<string, unknown>) =>
    t(`room.connection.figures.${what}`, numbers);
  return [
    firstFrameMs !== undefined && say('firstFrame', { seconds: seconds(firstFrameMs) }),
    roundTripMs !== undefined && say('roundTrip', { ms: roundTripMs }),
    lostIn !== undefined &&
      lostOut !== undefined &&
      say('lost', { in: percent(lostIn), out: percent(lostOut) }),
    say('rate', { in: rate(kbitIn), out: rate(kbitOut) }),
    framesPerSecond !== undefined && say('frames', { n: framesPerSecond }),
  ]
    .filter((text) => text !== false)
    .join(' · ');
}
