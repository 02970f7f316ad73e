/*
 * Writes what the pages /docs/api and /docs/events show into public/docs, from the documents that are committed in
 * contracts: files that integrators can download at these addresses. Git ignores them. Run: node reference.js
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writeWhole } from './generated.js';

const contracts = new URL('../../../../contracts/src/main/resources/dev/parley/contracts/', import.meta.url);
const target = new URL('public/docs/', import.meta.url);

const text = (file) => readFileSync(new URL(file, contracts), 'utf8');
const json = (file) => JSON.parse(text(file));
const yaml = (file) => parse(text(file));

/** The unit of each number: "P7D", "PT24H", "PT10M". */
const milliseconds = { D: 86_400_000, H: 3_600_000, M: 60_000 };

function millisecondsOf(duration) {
  const [, number, unit] = /^PT?(\d+)([DHM])$/.exec(duration);
  return Number(number) * milliseconds[unit];
}

/** How the topic is set up, in AsyncAPI's own words. */
function kafka({ name, partitions, cleanup, retention }) {
  const kept = cleanup === 'compact' ? 'min.compaction.lag.ms' : 'retention.ms';
  const topicConfiguration = { 'cleanup.policy': [cleanup], [kept]: millisecondsOf(retention) };
  return { kafka: { topic: name, partitions, topicConfiguration } };
}

/** The events' document with what stands beside it: it refers to no other file, so that every tool can read it. */
function events() {
  const referring = text('asyncapi.yaml').replace(
    /'schemas\/(\w+)\.schema\.json'/g,
    "'#/components/schemas/$1'",
  );
  const document = parse(referring);
  for (const channel of Object.values(document.channels)) {
    channel.bindings = kafka(yaml('topics.yaml').topics.find(({ name }) => name === channel.address));
  }
  for (const file of readdirSync(new URL('schemas/', contracts))) {
    const name = file.replace('.schema.json', '');
    document.components.schemas[name] = {
      ...json(`schemas/${file}`),
      examples: [json(`samples/${name}.json`)],
    };
  }
  return document;
}

/** Each code with its status and title; which text the UI shows is its own affair. */
function problems() {
  return Object.entries(yaml('problems.yaml')).map(([code, { status, title }]) => ({ code, status, title }));
}

function write(file, content) {
  writeWhole(new URL(file, target), `${JSON.stringify(content, null, 2)}\n`);
}

mkdirSync(new URL('openapi/', target), { recursive: true });
for (const file of readdirSync(new URL('openapi/', contracts))) {
  write(`openapi/${file}`, json(`openapi/${file}`));
}
write('asyncapi.json', events());
write('problems.json', problems());
