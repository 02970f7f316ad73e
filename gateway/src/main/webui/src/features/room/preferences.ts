export interface DevicePreferences {
  audioId: string | null;
  cameraId: string | null;
  speakerId: string | null;
}

const key = 'parley-devices';
const none: DevicePreferences = { audioId: null, cameraId: null, speakerId: null };

export function recall(): DevicePreferences {
  try {
    return { ...none, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<DevicePreferences>) };
  } catch {
    return none;
  }
}

export function remember(preferences: DevicePreferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}
