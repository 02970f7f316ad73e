import { Title } from '@mantine/core';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Operation } from './Operation';
import classes from './Operations.module.css';
import { fileOf, grouped, linked, type Entry } from './entries';
import { useLinked } from './useLinked';

/** Every operation, by service and as far as it is searched for. */
export function Operations({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [parameters, setParameters] = useSearchParams();
  const [search, setSearch] = useState(parameters.get('q') ?? '');
  const wanted = useDeferredValue(search);
  const groups = useMemo(() => grouped(entries, wanted), [entries, wanted]);
  const linkedTo = useLinked((name) => linked(entries, name)?.anchor);
  const found = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const change = (text: string) => {
    setSearch(text);
    setParameters(text ? { q: text } : {}, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <label htmlFor={id} className={classes.label}>
        {t('reference.search.label')}
      </label>
      <div id={`${id}-hint`} className={classes.hint}>
        {t('reference.search.hint')}
      </div>
      <input
        id={id}
        type="search"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        className={classes.search}
        value={search}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <p role="status" className={classes.found}>
        {found > 0
          ? t('reference.search.found', { count: found })
          : t('reference.search.none', { search: wanted })}
      </p>
      <nav aria-label={t('reference.service.jump')} className={classes.jump}>
        {groups.map(({ service, entries: some }) => (
          <a key={service} href={`#service-${service}`}>
            {t(`reference.service.${service}`)} <span>{some.length}</span>
          </a>
        ))}
      </nav>
      {groups.map(({ service, entries: some }) => (
        <section key={service} id={`service-${service}`} className={classes.service}>
          <div className={classes.title}>
            <Title order={2}>{t(`reference.service.${service}`)}</Title>
            <a href={`/docs/${fileOf(service)}`} download={`parley-${service}.json`}>
              {t('reference.service.download', { file: `${service}.json` })}
            </a>
          </div>
          <div className={classes.list}>
            {some.map((entry) => (
              <Operation key={entry.anchor} entry={entry} linked={linkedTo(entry.anchor)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
