// What the scripts share that run the packaged service, once or several times, on a database of their own.
'use strict';
const { spawn } = require('node:child_process');
const net = require('node:net');
const { settings } = require('./credentials.js');

const started = [];

const sleep = millis => new Promise(resolve => setTimeout(resolve, millis));

function freePort() {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(holds, millis, message) {
  const end = Date.now() + millis;
  while (Date.now() < end) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error(message);
}

const answers = (base, path) => fetch(base + path, { signal: AbortSignal.timeout(10_000) }).then(it => it.ok, () => false);

/** A copy of the service, which may be ended and begun again at the same address. */
class Replica {
  /** @param options for the java command; all who ask are one client, by their token, so that may ask much */
  constructor(jar, url, port, options = [], environment = {}) {
    this.base = `http://127.0.0.1:${port}`;
    this.environment = environment;
    this.command = [
      '-Dbudget.limits.requests-per-second=100000', '-Dbudget.limits.burst=100000', ...settings, `-Dquarkus.http.port=${port}`,
      '-Dquarkus.http.host=127.0.0.1', '-Dquarkus.datasource.username=root', '-Dquarkus.datasource.password=',
      `-Dquarkus.datasource.jdbc.url=${url}${url.includes('?') ? '&' : '?'}createDatabaseIfNotExist=true`, ...options, '-jar', jar,
    ];
    started.push(this);
  }

  async begin() {
    const management = await freePort();
    this.management = `http://127.0.0.1:${management}`;
    this.process = spawn('java', [`-Dquarkus.management.port=${management}`, ...this.command], { stdio: ['ignore', process.env.SHOW_LOG ? 'inherit' : 'ignore', 'inherit'],
      env: { ...process.env, ...this.environment } });
    const { process: service } = this;
    this.ended = new Promise(resolve => service.once('exit', (code, signal) => resolve(signal ?? code)));
    await until(async () => {
      if (service.exitCode !== null) throw new Error('the service does not start');
      return answers(this.management, '/q/health/ready');
    }, 240_000, 'the service does not get ready');
    return this;
  }

  isReady() {
    return answers(this.management, '/q/health/ready');
  }

  isLive() {
    return answers(this.management, '/q/health/live');
  }

  /** Sends a signal and waits for the end; tells what it ended with. */
  end(signal) {
    this.process?.kill(signal);
    return this.ended;
  }
}

async function start(jar, url, options, environment) {
  return new Replica(jar, url, await freePort(), options, environment).begin();
}

/** Runs a script to its end, and ends with it what it has started. */
function run(main, cleanup = () => {}) {
  main().then(() => 0, failure => {
    console.error(`FAILED: ${failure.stack ?? failure}`);
    return 1;
  }).then(async status => {
    started.forEach(replica => replica.process?.kill('SIGKILL'));
    await cleanup();
    process.exit(status);
  });
}

module.exports = { Replica, freePort, run, sleep, start, until };
