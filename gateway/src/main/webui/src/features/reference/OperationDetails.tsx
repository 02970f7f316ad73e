import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from './Code';
import type { Content, Schemas } from './documents';
import { FactList } from './Introduction';
import { Details, Inside, Named } from './Members';
import classes from './Operation.module.css';
import { rolesOf, type Entry } from './entries';
import { nameOf, shapeOf } from './shape';

export function OperationDetails({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { anchor, operation, schemas } = entry;
  const { description, parameters = [], requestBody, responses } = operation;
  const roles = rolesOf(operation);
  return (
    <>
      {description && <p className={classes.text}>{description}</p>}
      <FactList
        facts={[
          [t('reference.operation.id'), <Code key="id">{operation.operationId}</Code>],
          [
            t('reference.operation.roles'),
            roles.length > 0 ? roles.join(', ') : t('reference.operation.noRoles'),
          ],
        ]}
      />
      <a href={`#${anchor}`}>{t('reference.operation.link')}</a>
      {parameters.length > 0 && (
        <Part title={t('reference.operation.parameters')}>
          {parameters.map(({ name, in: place, required = false, description: text, schema }) => (
            <li key={`${place} ${name}`}>
              <Named
                name={name}
                place={t(`reference.in.${place}`)}
                required={required}
                shape={shapeOf(text ? { ...schema, description: text } : schema, schemas)}
              />
            </li>
          ))}
        </Part>
      )}
      {requestBody && (
        <Part title={t('reference.operation.body')}>
          <li>
            <Body content={requestBody.content} schemas={schemas} required={requestBody.required} />
          </li>
        </Part>
      )}
      <Part title={t('reference.operation.responses')}>
        {Object.entries(responses).map(([status, { description: text, content }]) => (
          <li key={status}>
            <div className={classes.answer}>
              <span className={classes.status}>
                {status === 'default' ? t('reference.operation.otherwise') : status}
              </span>
              <span>{text}</span>
            </div>
            <Body content={content ?? {}} schemas={schemas} />
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h4>{title}</h4>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function Body(props: { content: Content; schemas: Schemas; required?: boolean | undefined }) {
  const { t } = useTranslation();
  const { content, schemas, required } = props;
  return Object.entries(content).map(([media, { schema = {} }]) => {
    const problem = nameOf(schema) === 'Problem';
    const shape = shapeOf(schema, schemas);
    return (
      <div key={media}>
        <div className={classes.answer}>
          <span className={classes.media}>{media}</span>
          {problem ? (
            <a href="#problems">{t('reference.operation.problem')}</a>
          ) : (
            <span className={classes.media}>{shape.type}</span>
          )}
          {required && <span className={classes.required}>{t('reference.member.required')}</span>}
        </div>
        {!problem && <Details shape={shape} />}
        {!problem && <Inside shape={shape} depth={0} />}
      </div>
    );
  });
}
