import type { Schema, Schemas } from './documents';

/** What a value is, told for people: its type in one line, then what is inside. */
export interface Shape {
  /** `string (uuid)`, `JobResponse[]`, `map<string, integer>`, `string | boolean` */
  type: string;
  description?: string;
  values: string[];
  limits: Limit[];
  members: Member[];
  /** Of `oneOf` and `anyOf`: what is inside of each choice that has members. */
  choices: Shape[];
  /** It contains itself, and its members stand further up. */
  repeated: boolean;
}

export interface Member {
  name: string;
  required: boolean;
  shape: Shape;
}

export type Limit = { kind: (typeof limits)[number] | 'example'; value: string };

const limits = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'maxProperties',
  'pattern',
  'default',
] as const;

/** Formats that say more than the pattern or example that comes along with them. */
const exact = ['uuid', 'date', 'date-time'];

/** @param above the names of the schemas that it stands in, outermost first */
export function shapeOf(given: Schema, schemas: Schemas, above: string[] = []): Shape {
  const schema = merged(given, schemas);
  const name = nameOf(given);
  const repeated = name !== undefined && above.includes(name);
  const inside = repeated || !name ? above : [...above, name];
  const part = repeated ? undefined : innerOf(schema);
  const inner = part && shapeOf(part, schemas, inside);
  const choices = repeated ? [] : (schema.oneOf ?? alternatives(schema) ?? []);
  return {
    type: typeOf(given, schemas),
    ...(schema.description && { description: schema.description }),
    values: schema.enum?.map(said) ?? inner?.values ?? [],
    limits: [...limitsOf(schema), ...(inner?.limits ?? [])],
    members: repeated ? [] : [...membersOf(schema, schemas, inside), ...(inner?.members ?? [])],
    choices: [...choices.map((choice) => shapeOf(choice, schemas, inside)), ...(inner?.choices ?? [])].filter(
      (choice) => choice.members.length > 0,
    ),
    repeated: repeated || Boolean(inner?.repeated),
  };
}

export function nameOf({ $ref, allOf }: Schema): string | undefined {
  const reference = $ref ?? allOf?.find((part) => part.$ref)?.$ref;
  return reference?.split('/').at(-1);
}

/** The schema itself, whatever it is called, and all parts of `allOf` in one. */
function merged(schema: Schema, schemas: Schemas, seen: string[] = []): Schema {
  const { $ref, allOf, ...own } = schema;
  const name = $ref && nameOf({ $ref });
  const parts = [...(name && !seen.includes(name) ? [schemas[name] ?? {}] : []), ...(allOf ?? [])];
  const below = name ? [...seen, name] : seen;
  return [...parts.map((part) => merged(part, schemas, below)), own].reduce((before, part) => ({
    ...before,
    ...part,
    ...(before.properties && { properties: { ...before.properties, ...part.properties } }),
    ...(before.required && { required: [...before.required, ...(part.required ?? [])] }),
  }));
}

/** `anyOf` of schemas, but not of rules about which members have to be there. */
function alternatives({ anyOf }: Schema): Schema[] | undefined {
  return anyOf?.filter((choice) => choice.type || choice.$ref);
}

/** Of a list its items, of a map its values. */
function innerOf({ items, additionalProperties }: Schema): Schema | undefined {
  return items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
}

function typeOf(given: Schema, schemas: Schemas): string {
  const schema = merged(given, schemas);
  const choices = schema.oneOf ?? alternatives(schema);
  if (choices?.length) return choices.map((choice) => typeOf(choice, schemas)).join(' | ');
  if (schema.items) return listOf(typeOf(schema.items, schemas));
  if (typeof schema.additionalProperties === 'object' && !schema.properties) {
    return `map<string, ${typeOf(schema.additionalProperties, schemas)}>`;
  }
  if (schema.properties) return nameOf(given) ?? 'object';
  const type = schema.type ?? (schema.const === undefined ? 'any' : JSON.stringify(schema.const));
  return schema.format ? `${type} (${schema.format})` : type;
}

const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function listOf(type: string): string {
  return type.includes(' | ') ? `(${type})[]` : `${type}[]`;
}

function limitsOf(schema: Schema): Limit[] {
  const telling = !exact.includes(schema.format ?? '');
  const found: Limit[] = limits
    .filter((kind) => schema[kind] !== undefined)
    .filter((kind) => kind !== 'pattern' || telling)
    .map((kind) => ({ kind, value: said(schema[kind]) }));
  const [example] = telling && !schema.properties && !schema.items ? (schema.examples ?? []) : [];
  return example === undefined ? found : [...found, { kind: 'example', value: said(example) }];
}

function membersOf({ properties = {}, required = [] }: Schema, schemas: Schemas, above: string[]): Member[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    shape: shapeOf(schema, schemas, above),
  }));
}

/** An object of the examples of its members. */
export function exampleOf({ properties = {} }: Schema): Record<string, unknown> {
  const told = Object.entries(properties).filter(([, { examples }]) => examples?.length);
  return Object.fromEntries(told.map(([name, { examples }]) => [name, examples?.[0]]));
}
