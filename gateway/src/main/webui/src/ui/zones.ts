const formattable = new Map<string, boolean>();

function hasRules(zone: string): boolean {
  let known = formattable.get(zone);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      known = true;
    } catch {
      known = false;
    }
    formattable.set(zone, known);
  }
  return known;
}

/** By its name a region such as "Europe/Berlin", or UTC: no offset and no abbreviation. */
export function namesRegion(zone: string): boolean {
  const place = zone.includes('/') && !/^(Etc|SystemV)\//.test(zone);
  return place || zone === 'UTC' || zone === 'Etc/UTC';
}

/** A region that the browser knows. */
export function isRegion(zone: string | null | undefined): zone is string {
  return !!zone && namesRegion(zone) && hasRules(zone);
}

/** The first that can be used, else UTC. */
export function firstRegion(...zones: (string | null | undefined)[]): string {
  return zones.find(isRegion) ?? 'UTC';
}

/** What the browser says, whatever it is. */
export function saidByBrowser(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
