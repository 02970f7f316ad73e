import type { Level, Profile, ProfileRequest } from '@/api/profile';

/** The form's view of a profile: nothing is absent. */
export interface Values extends Record<string, unknown> {
  headline: string;
  skills: string[];
  level: Level | null;
  languages: string[];
  zone: string;
  open: boolean;
}

/** @param zone of the account, which the profile has too unless another was saved */
export const valuesOf = (profile: Profile, zone: string): Values => ({
  headline: profile.headline ?? '',
  skills: profile.skills,
  level: profile.level ?? null,
  languages: profile.languages,
  zone: profile.zone ?? zone,
  // Who comes to fill it in wants to be found.
  open: profile.updatedAt ? profile.open : true,
});

export const requestOf = ({ headline, skills, level, languages, zone, open }: Values): ProfileRequest => ({
  ...(headline.trim() && { headline: headline.trim() }),
  skills,
  ...(level && { level }),
  languages,
  ...(zone && { zone }),
  open,
});

/** The field of the form that a path such as `skills[3].<list element>` is about. */
export const fieldOf = (path: string): string => path.split(/[.[]/)[0] ?? path;
