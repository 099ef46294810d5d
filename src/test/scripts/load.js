// Writers and readers of projects, and the check that what was acknowledged is what is stored.
'use strict';
const { randomUUID } = require('node:crypto');
const { sleep } = require('./replicas.js');
const { Requests } = require('./requests.js');

const PROJECTS_OF_A_WRITER = 4;
/** So long nobody is told to come again before the service counts as well. */
const QUIET = 5000;
const WORDS = ['项目', '指标', '1', '不存在'];
const PATCH = { 'Content-Type': 'application/merge-patch+json' };

// a code of the right shape; that its check character is wrong is a finding, no refusal
const code = (writer, project) => `99000024P${String(writer).padStart(5, '0')}${String(project).padStart(6, '0')}0`;
const unit = writer => `991${String(writer).padStart(3, '0')}`;
const indicator = n => ({ level1: 'OUTPUT', level2: 'QUANTITY', name: `指标${n}`, target: { raw: `≥${n}个` } });
const project = (writer, number, n) => ({
  code: code(writer, number), name: `项目${writer}-${n}`, fiscalYear: 2024, unitCode: unit(writer), budget: { total: 1000 + n },
  indicators: [indicator(n)],
});
const any = items => items[Math.floor(Math.random() * items.length)];

class Load {
  /** @param bases where the service is reached: each attempt at any of them */
  constructor({ bases, writers, readers, breaks, timeout }) {
    this.bases = bases;
    this.writers = writers;
    this.readers = readers;
    this.requests = new Requests({ sockets: writers + readers + 4, breaks, timeout });
    this.owned = [];
  }

  /** What is there before the load begins. */
  async prepare() {
    await this.insist([201], 'POST', '/v1/departments', { code: '991', name: '部门' });
    for (let writer = 0; writer < this.writers; writer++) {
      await this.insist([201], 'POST', '/v1/units', { code: unit(writer), name: `单位${writer}` });
      const own = new Map();
      for (let number = 0; number < PROJECTS_OF_A_WRITER; number++) {
        const created = await this.insist([201], 'POST', '/v1/projects', project(writer, number, 0));
        own.set(number, { version: 1, etag: created.headers.etag, n: 0, indicators: ['指标0'] });
      }
      this.owned.push(own);
    }
  }

  /** Begins, and ends when asked to. */
  begin() {
    this.going = true;
    this.ended = Promise.all([
      this.follow(), ...[...Array(this.writers).keys()].map(writer => this.write(writer)), ...[...Array(this.readers).keys()].map(() => this.read()),
    ]);
    // whoever fails first ends the others; the failure is told by end()
    this.ended.catch(() => { this.going = false; });
  }

  async end() {
    this.going = false;
    await this.ended;
  }

  /**
   * Waits until nobody has been told to come again for a while, and tells how long after that moment the first write was acknowledged behind
   * the last refusal. That is the time in which the service recovered.
   */
  async recovery(since, bound) {
    const { refusals, acknowledged } = this.requests;
    const first = () => {
      const last = refusals.reduce((latest, { ended }) => Math.max(latest, ended), since);
      return Date.now() - last < QUIET ? undefined : acknowledged.find(time => time > last);
    };
    while (first() === undefined) {
      if (!this.going) await this.ended;
      if (Date.now() - since > bound + 2 * QUIET) throw new Error(`the service has not recovered within ${bound} ms`);
      await sleep(100);
    }
    const took = first() - since;
    if (took > bound) throw new Error(`the service recovered after ${took} ms, not within ${bound} ms`);
    return took;
  }

  insist(right, method, path, body, headers) {
    return this.requests.insist(right, method, () => any(this.bases) + path, body, headers);
  }

  /** Owns some projects and alone writes them; remembers after every acknowledged write what each must be. */
  async write(writer) {
    const own = this.owned[writer];
    for (let n = 1; this.going; n++) {
      const number = n % PROJECTS_OF_A_WRITER;
      const kind = Math.random();
      if (kind < 0.4) await this.replace(writer, number, n);
      else if (kind < 0.65) await this.rename(writer, number, n);
      else if (kind < 0.85) await this.add(writer, number, n);
      else if (kind < 0.93) await this.insist([412], 'PUT', this.path(writer, number), project(writer, number, n), { 'If-Match': '"0.0-stale"' });
      else await this.batch(writer, own, n);
    }
  }

  path(writer, number) {
    return `/v1/projects/${code(writer, number)}`;
  }

  async replace(writer, number, n) {
    const held = this.owned[writer].get(number);
    const answer = await this.insist([200], 'PUT', this.path(writer, number), project(writer, number, n), { 'If-Match': held.etag });
    await this.hold(writer, number, n, answer, [`指标${n}`]);
  }

  async rename(writer, number, n) {
    const held = this.owned[writer].get(number);
    const answer = await this.insist([200], 'PATCH', this.path(writer, number), { name: `项目${writer}-${n}`, budget: { total: 1000 + n } },
      { 'If-Match': held.etag, ...PATCH });
    await this.hold(writer, number, n, answer, held.indicators);
  }

  /** Unconditional, but with a key: done twice, the indicator would be there twice. */
  async add(writer, number, n) {
    const held = this.owned[writer].get(number);
    await this.insist([201], 'POST', `${this.path(writer, number)}/indicators`, indicator(n), { 'Idempotency-Key': randomUUID() });
    await this.hold(writer, number, held.n, { status: 412, unsure: true }, [...held.indicators, `指标${n}`]);
  }

  /** Its items stand for themselves: those that were not written are sent again, under another key. */
  async batch(writer, own, n) {
    for (let open = [...own.keys()]; open.length > 0;) {
      const answer = await this.insist([200], 'POST', '/v1/project-batches', open.map(number => project(writer, number, n)),
        { 'Idempotency-Key': randomUUID() });
      const lines = answer.text.trim().split('\n').map(JSON.parse).filter(it => it.index !== undefined);
      if (lines.length !== open.length) throw new Error(`${lines.length} lines for a batch of ${open.length}`);
      const written = lines.filter(line => line.etag);
      for (const line of written) {
        await this.hold(writer, open[line.index], n, { status: 200, unsure: false, headers: { etag: line.etag } }, [`指标${n}`], line.version);
      }
      open = lines.filter(line => !line.etag).map(line => open[line.index]);
    }
  }

  /** Takes note of a write. One that was done by an attempt which was not acknowledged makes a later one stale: then it must be there. */
  async hold(writer, number, n, answer, indicators, version) {
    const held = this.owned[writer].get(number);
    const next = { version: held.version + 1, etag: answer.headers?.etag, n, indicators };
    if (version !== undefined && version !== next.version) throw new Error(`${code(writer, number)}: version ${version} behind ${held.version}`);
    if (answer.status === 412) {
      const stored = await this.insist([200], 'GET', this.path(writer, number));
      next.etag = stored.headers.etag;
      compare(JSON.parse(stored.text), writer, next);
    }
    this.owned[writer].set(number, next);
  }

  /** Follows the changes by long polls, each resumed where the last one ended: none may be missing, none come twice. */
  async follow() {
    for (let after = 0; this.going;) {
      const { items, next } = JSON.parse((await this.insist([200], 'GET', `/v1/changes?after=${after}&wait=10&limit=500`)).text);
      after = inOrder(items, after);
      if (next !== after) throw new Error(`the feed goes on at ${next} behind ${after}`);
    }
  }

  async read() {
    while (this.going) {
      const writer = Math.floor(Math.random() * this.writers);
      await this.insist([200], 'GET', any([
        this.path(writer, Math.floor(Math.random() * PROJECTS_OF_A_WRITER)), `/v1/projects?unitCode=${unit(writer)}&limit=50`,
        `/v1/projects?q=${encodeURIComponent(any(WORDS))}&count=true`, '/v1/indicators?limit=100', '/v1/analytics/budget?groupBy=unit',
        '/v1/changes?limit=50', '/v1/code-lists',
      ]));
      await sleep(Math.random() * 20);
    }
  }

  /** Holds what is stored against what was acknowledged, by each project and by the feed; tells the number of versions. */
  async check() {
    let versions = 0;
    const states = new Map();
    for (const change of await this.feed()) {
      const known = states.get(change.code) ?? 0;
      if (change.kind === 'PROJECT' && change.version !== known + 1) throw new Error(`${change.code}: version ${change.version} behind ${known}`);
      states.set(change.code, change.version);
    }
    for (const [writer, own] of this.owned.entries()) {
      for (const [number, held] of own) {
        const stored = JSON.parse((await this.insist([200], 'GET', this.path(writer, number))).text);
        compare(stored, writer, held);
        if (states.get(stored.code) !== held.version) throw new Error(`the feed ends with version ${states.get(stored.code)} of ${stored.code}`);
        versions += held.version;
      }
    }
    return versions;
  }

  /** All changes, each once and in order. */
  async feed() {
    const changes = [];
    for (let after = 0; ;) {
      const page = JSON.parse((await this.insist([200], 'GET', `/v1/changes?after=${after}&limit=500`)).text);
      after = inOrder(page.items, after);
      changes.push(...page.items);
      if (!page.more) return changes;
    }
  }
}

function inOrder(changes, after) {
  changes.forEach((change, n) => {
    if (change.position !== after + n + 1) throw new Error(`position ${change.position} comes behind ${after + n}`);
  });
  return after + changes.length;
}

function compare(stored, writer, held) {
  const names = it => it.map(({ name }) => name).join(' ');
  const found = `${stored.version} ${stored.name} ${stored.budget.total} ${names(stored.indicators)}`;
  const expected = `${held.version} 项目${writer}-${held.n} ${1000 + held.n} ${held.indicators.join(' ')}`;
  if (found !== expected) throw new Error(`${stored.code} is ${found}, acknowledged was ${expected}`);
}

module.exports = { Load };
