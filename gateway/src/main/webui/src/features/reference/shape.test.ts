import { expect, it } from 'vitest';
import type { Schema, Schemas } from './documents';
import { exampleOf, shapeOf } from './shape';
import { documents } from './testDocuments';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const schemas: Schemas = {
  Node: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      parent: ref('Node'),
      children: { type: 'array', items: ref('Node') },
    },
  },
  Pair: { type: 'object', properties: { node: ref('Node'), other: ref('Node') } },
  Loop: ref('Loop'),
  UUID: { type: 'string', format: 'uuid', pattern: '[a-f0-9-]+' },
  State: { type: 'string', enum: ['OPEN', 'CLOSED'] },
};

it('a schema that contains itself is told once', () => {
  const [name, parent, children] = shapeOf(ref('Node'), schemas).members;
  expect(name).toMatchObject({ name: 'name', required: true, shape: { type: 'string' } });
  expect(parent).toMatchObject({ required: false, shape: { type: 'Node', repeated: true, members: [] } });
  expect(children).toMatchObject({ shape: { type: 'Node[]', repeated: true, members: [] } });
});

it('a schema that stands twice beside itself is told twice', () => {
  const [node, other] = shapeOf(ref('Pair'), schemas).members;
  expect(node?.shape.members).toHaveLength(3);
  expect(other?.shape).toEqual(node?.shape);
});

it('a schema that is nothing but itself ends', () => {
  expect(shapeOf(ref('Loop'), schemas).members).toEqual([]);
});

it.each<[Schema, string]>([
  [ref('UUID'), 'string (uuid)'],
  [{ type: 'array', items: ref('UUID') }, 'string (uuid)[]'],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, 'map<string, integer>'],
  [{ anyOf: [{ type: 'string' }, { type: 'boolean' }] }, 'string | boolean'],
  [{ type: 'array', items: { oneOf: [ref('Node'), ref('Pair')] } }, '(Node | Pair)[]'],
  [{ const: '1.0' }, '"1.0"'],
  [{ type: 'object', anyOf: [{ required: ['email'] }] }, 'object'],
  [{}, 'any'],
])('a type is one line: %j', (schema, type) => {
  expect(shapeOf(schema, schemas).type).toBe(type);
});

it('parts of a schema are one', () => {
  const shape = shapeOf({ allOf: [ref('UUID'), { default: 'none' }] }, schemas);
  expect(shape).toMatchObject({ type: 'string (uuid)', limits: [{ kind: 'default', value: 'none' }] });
});

it('values and limits of the items are those of the list', () => {
  const list = shapeOf({ type: 'array', maxItems: 3, items: ref('State') }, schemas);
  expect(list).toMatchObject({ values: ['OPEN', 'CLOSED'], limits: [{ kind: 'maxItems', value: '3' }] });
});

it('each choice tells its members', () => {
  const { choices } = shapeOf({ oneOf: [ref('Node'), ref('Pair')] }, schemas);
  expect(choices.map(({ type, members }) => [type, members.length])).toEqual([
    ['Node', 3],
    ['Pair', 2],
  ]);
});

it('a problem has an example', () => {
  const { Problem: problem = {} } = documents().scheduling.components.schemas;
  expect(exampleOf(problem)).toMatchObject({ type: '/problems/slot-full', status: 409 });
});
