import { useState } from 'react';

/** Fields to be done again, with the reason of each; kept while the tab is open, whatever is looked at between. */
export function useAsked(caseId: string) {
  const key = `parley-review-${caseId}`;
  const [reasons, setReasons] = useState<Record<string, string>>(() => read(key));
  const keep = (next: Record<string, string>) => {
    setReasons(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return {
    reasons,
    ask: (field: string, reason: string) => keep({ ...reasons, [field]: reason }),
    take: (field: string) =>
      keep(Object.fromEntries(Object.entries(reasons).filter(([each]) => each !== field))),
    clear: () => {
      setReasons({});
      sessionStorage.removeItem(key);
    },
  };
}

export type Asked = ReturnType<typeof useAsked>;

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
