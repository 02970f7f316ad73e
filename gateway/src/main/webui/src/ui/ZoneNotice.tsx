import { Suspense, useState } from 'react';
import { later } from './later';
import { isRegion } from './zones';

const UnknownZone = later(() => import('./UnknownZone'));

const key = 'parley-zone-notice';

interface ZoneNoticeProps {
  /** What the account or the browser says. */
  given: string | undefined;
  /** The zone in which times are shown. */
  used: string;
}

/** Says once that times are not shown in the zone that somebody is said to be in, since nobody knows that zone. */
export function ZoneNotice({ given, used }: ZoneNoticeProps) {
  const [read, setRead] = useState(() => wasRead(given));
  if (!given || isRegion(given) || read) return null;
  const close = () => {
    setRead(true);
    try {
      sessionStorage.setItem(key, given);
    } catch {
      // Then it is said again on the next page.
    }
  };
  return (
    <Suspense fallback={null}>
      <UnknownZone given={given} used={used} onClose={close} />
    </Suspense>
  );
}

function wasRead(given: string | undefined): boolean {
  try {
    return sessionStorage.getItem(key) === given;
  } catch {
    return false;
  }
}
