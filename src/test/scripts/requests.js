// Requests that a client sends, and what is noted of their answers.
'use strict';
const http = require('node:http');
const { authorization } = require('./credentials.js');
const { sleep } = require('./replicas.js');

const HEADERS = { Authorization: authorization, Accept: 'application/json, application/x-ndjson;q=0.9' };
const COME_AGAIN = [429, 503];

/** Sends requests, and holds every answer to what is promised: a client is told to come again in order, and never that the service failed. */
class Requests {
  /** @param breaks whether connections may break, as where the service is killed */
  constructor({ sockets, breaks = false, timeout = 120_000 }) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: sockets });
    this.breaks = breaks;
    this.timeout = timeout;
    this.seen = new Map();
    this.waits = [];
    /** When somebody was told to come again, or found nobody; and when a write was acknowledged. */
    this.refusals = [];
    this.acknowledged = [];
  }

  send(method, address, body, headers = {}) {
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const began = Date.now();
    return new Promise((resolve, reject) => {
      const length = text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
      const request = http.request(address, { method, agent: this.agent, headers: { ...HEADERS, ...length, ...headers } }, answer => {
        const parts = [];
        answer.on('data', part => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          this.waits.push(Date.now() - began);
          this.seen.set(answer.statusCode, (this.seen.get(answer.statusCode) ?? 0) + 1);
          resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString('utf8') });
        });
      });
      request.setTimeout(this.timeout, () => request.destroy(new Error(`${method} ${address}: no answer in ${this.timeout} ms`)));
      request.on('error', reject);
      request.end(text);
    });
  }

  /**
   * Sends until it is not told to come again; then the answer must be one of those that are right. An attempt that was told so, or whose
   * connection broke, may have been done all the same: the answer says that there was such a one.
   */
  async insist(right, method, address, body, headers) {
    for (let unsure = false; ; unsure = true) {
      const answer = await this.attempt(method, typeof address === 'function' ? address() : address, body, headers);
      if (answer) {
        if (!right.includes(answer.status) && !(unsure && answer.status === 412)) {
          throw new Error(`${method} ${address}: ${answer.status} ${answer.text.slice(0, 500)}`);
        }
        if (method !== 'GET' && answer.status < 300) this.acknowledged.push(Date.now());
        return { ...answer, unsure };
      }
      // not as long as told: the service is to be kept busy
      await sleep(100 + Math.random() * 400);
    }
  }

  /** An answer, or nothing when the client has to come again. */
  async attempt(method, address, body, headers) {
    const began = Date.now();
    let answer;
    try {
      answer = await this.send(method, address, body, headers);
    } catch (broken) {
      if (!this.breaks || /no answer in/.test(broken.message)) throw broken;
      this.refusals.push({ began, ended: Date.now(), why: broken.code ?? broken.message });
      return undefined;
    }
    if (!COME_AGAIN.includes(answer.status) && !isStillRunning(answer)) return answer;
    if (!(Number(answer.headers['retry-after']) > 0)) throw new Error(`${answer.status} without Retry-After`);
    if (!answer.headers['content-type'].startsWith('application/problem+json')) throw new Error(`${answer.status} is no problem`);
    this.refusals.push({ began, ended: Date.now(), why: answer.status });
    return undefined;
  }

  /** The answers so far: how many of each status, and how long they took. */
  summary() {
    const sorted = [...this.waits].sort((one, other) => one - other);
    const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    const statuses = [...this.seen].sort(([one], [other]) => one - other).map(([status, count]) => `${count} × ${status}`);
    return { answers: sorted.length, statuses: statuses.join(', '), half: at(0.5), most: at(0.99), longest: at(1) };
  }
}

/** Another request with the same Idempotency-Key is not done yet: one whose client has given up, so it has to be asked again. */
const isStillRunning = answer => answer.status === 409 && answer.headers['retry-after'] !== undefined;

module.exports = { Requests };
