/*
 * Runs Lighthouse on pages of the suite that `e2e/bench-pages` has started, and writes the report. Ends with 1 when a
 * bound is missed.
 */
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const home = `http://localhost:${process.env.PARLEY_GATEWAY_PORT}`;
const inbox = `http://localhost:${process.env.PARLEY_INBOX_PORT}`;
const report = process.env.PARLEY_BENCH_REPORT;
const runs = Math.max(3, Number(process.env.PARLEY_BENCH_RUNS) || 5);

/** An interview of the demo data that is a day ahead. */
const candidate = 'emily.carter@mail.example';
const leastPerformance = 90;
const mostShift = 0.05;

function executable() {
  const known = [
    process.env.PARLEY_BROWSER,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = known.filter(Boolean).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No Chromium was found; set PARLEY_BROWSER to its path.');
  return found;
}

/** The link of the newest mail to the candidate that has one; waits for it. */
async function mailedLink() {
  for (let tries = 0; tries < 60; tries++) {
    const mails = await (await fetch(`${inbox}/email`)).json();
    const links = mails
      .filter((mail) => mail.to?.some(({ address }) => address === candidate))
      .map((mail) => /https?:\/\/\S*session_key=[\w-]+/.exec(mail.text ?? '')?.[0])
      .filter(Boolean);
    if (links.length > 0) return links.at(-1);
    await new Promise((done) => setTimeout(done, 1_000));
  }
  throw new Error(`No link was mailed to ${candidate}.`);
}

async function signIn(page) {
  await page.goto(`${home}/login?to=/app`);
  await page.type('#username', 'recruiter');
  await page.type('#password', 'recruiter');
  await Promise.all([page.waitForNavigation(), page.click('[type=submit]')]);
  await page.waitForFunction(() => location.pathname === '/app');
}

async function measure(browser, { url, prepare }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    if (prepare) await prepare(page);
    const { lhr } = await lighthouse(
      url,
      { onlyCategories: ['performance', 'accessibility'], logLevel: 'error' },
      undefined,
      page,
    );
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const scripts = lhr.audits['network-requests'].details.items.filter(
      ({ resourceType }) => resourceType === 'Script',
    );
    return {
      performance: Math.round(lhr.categories.performance.score * 100),
      accessibility: Math.round(lhr.categories.accessibility.score * 100),
      lcp: lhr.audits['largest-contentful-paint'].numericValue / 1_000,
      cls: lhr.audits['cumulative-layout-shift'].numericValue,
      tbt: lhr.audits['total-blocking-time'].numericValue,
      scripts: scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000,
      version: lhr.lighthouseVersion,
    };
  } finally {
    await context.close();
  }
}

const middle = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const figure = (results, name, digits) => middle(results.map((each) => each[name])).toFixed(digits);

const browser = await puppeteer.launch({
  executablePath: executable(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const link = await mailedLink();
const opened = async (page) => {
  await page.goto(link);
  await page.waitForSelector('h1');
};
const pages = [
  { name: 'the portal, by its mailed link', url: link, bound: true },
  { name: 'the page of the code', url: `${home}/c` },
  { name: "the candidate's home", url: `${home}/c/home`, prepare: opened },
  { name: 'Today', url: `${home}/app`, prepare: signIn, bound: true },
];

const rows = [];
const missed = [];
let version = '';
try {
  for (const page of pages) {
    await measure(browser, page);
    const results = [];
    for (let run = 0; run < runs; run++) results.push(await measure(browser, page));
    version = results[0].version;
    const performance = figure(results, 'performance', 0);
    const cls = figure(results, 'cls', 3);
    if (page.bound && performance < leastPerformance) missed.push(`${page.name}: performance ${performance}`);
    if (cls > mostShift) missed.push(`${page.name}: layout shift ${cls}`);
    rows.push(
      [
        page.name,
        page.bound ? `≥ ${leastPerformance}` : '',
        performance,
        figure(results, 'accessibility', 0),
        `${figure(results, 'lcp', 1)} s`,
        cls,
        `${figure(results, 'tbt', 0)} ms`,
        `${figure(results, 'scripts', 0)} KB`,
      ].join(' | '),
    );
    console.log(rows.at(-1));
  }
} finally {
  await browser.close();
}

mkdirSync(dirname(report), { recursive: true });
writeFileSync(
  report,
  `# Pages on a phone, measured

\`make bench-pages\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} processors, Lighthouse ${version}: the
suite is the one \`make run\` starts, with its demo data, on ports and in a data folder of its own. Lighthouse's phone:
a screen of 412 × 823, 1.6 Mbit/s with 150 ms there and back, a quarter of the processor, an empty cache. The figures
are medians of ${runs} runs after one that does not count.

| page | wanted | performance | accessibility | largest paint | layout shift (≤ ${mostShift}) | blocked | scripts |
|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

Scripts are those of the whole load, gzipped, with their headers: also what is fetched once the page stands, so that
its dialogs open at once. What a page waits for is less; \`npm run budget\` holds that to its bounds.
`,
);
for (const each of missed) console.error(`Missed: ${each}`);
if (missed.length > 0) process.exitCode = 1;
