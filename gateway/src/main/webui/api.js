/*
 * Writes the types of every service's API, from the OpenAPI documents that are committed in contracts, into
 * src/api/generated. Git ignores them: the documents are what counts. Run: node api.js
 */
import { mkdirSync, readdirSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { writeWhole } from './generated.js';

const documents = new URL(
  '../../../../contracts/src/main/resources/dev/parley/contracts/openapi/',
  import.meta.url,
);
const generated = new URL('src/api/generated/', import.meta.url);

mkdirSync(generated, { recursive: true });
for (const file of readdirSync(documents)) {
  const types = await openapiTS(new URL(file, documents), { alphabetize: true });
  writeWhole(new URL(file.replace('.json', '.ts'), generated), astToString(types));
}
