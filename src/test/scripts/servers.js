// MySQL servers that a script may end, stop and begin again, by ../shared/bin/mysql.
'use strict';
const { execFile, execFileSync } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { promisify } = require('node:util');

const MYSQL = path.join(process.env.SHARED ?? path.join(__dirname, '../../../../shared'), 'bin/mysql');
// beside the port of each of three members, the one on which it talks to the others
const OFFSETS = [0, 1, 2, 10, 11, 12];

// no pipe for its output: a server that is begun would keep it open
const mysql = (...args) => execFileSync(MYSQL, args, { stdio: ['ignore', 'ignore', 'inherit'] });

const isFree = port => new Promise(resolve => {
  const server = net.createServer().on('error', () => resolve(false)).listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
});

async function freePorts() {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await Promise.all(OFFSETS.map(offset => isFree(first + offset)))).every(Boolean)) return first;
  }
}

class Server {
  constructor(port, directory) {
    this.port = port;
    this.directory = directory;
    this.options = [];
  }

  begin(...options) {
    if (options.length > 0) this.options = options;
    mysql('start', String(this.port), this.directory, ...this.options);
    return this;
  }

  pid() {
    return Number(fs.readFileSync(path.join(this.directory, 'mysqld.pid'), 'utf8'));
  }

  /** At once, as if by the loss of power. Its file goes too: where nobody reaps the dead, it would count as running. */
  kill() {
    this.signal('SIGKILL');
    fs.rmSync(path.join(this.directory, 'mysqld.pid'));
  }

  signal(name) {
    process.kill(this.pid(), name);
  }

  stop() {
    mysql('stop', this.directory);
  }

  sql(text) {
    return execFileSync(MYSQL, ['cli', String(this.port), '--batch', '--skip-column-names', '--execute', text],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 }).trim();
  }

  /** The same, while others go on. */
  sqlMeanwhile(text) {
    return promisify(execFile)(MYSQL, ['cli', String(this.port), '--execute', text]);
  }
}

/** Three members of a replication group with one primary. */
async function group(directory) {
  const first = await freePorts();
  mysql('group', String(first), directory);
  return [0, 1, 2].map(n => new Server(first + n, path.join(directory, `n${n + 1}`)));
}

module.exports = { Server, freePorts, group };
