// Drives a scenario with wrk, and tells what it took.
'use strict';
const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const { authorization } = require('../test/scripts/credentials.js');

const CONNECTIONS = 4;
const TICKS = 100;

/** CPU seconds that a process has used, from /proc. */
function cpu(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

const resident = pid => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** One run; any answer but a good one fails it. */
async function run(scenario, { base, pids, population, directory, seconds }) {
  const requests = path.join(directory, 'requests');
  fs.writeFileSync(requests, Array.from({ length: scenario.count }, () => scenario.request(population)).join('\n'));
  const headers = Object.entries({ Authorization: authorization, ...scenario.headers }).flatMap(it => ['-H', it.join(': ')]);
  const before = pids.map(cpu);
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s',
    '-s', path.join(__dirname, 'wrk.lua'), ...headers, base], { env: { ...process.env, REQUESTS: requests, ...(scenario.paging && { PAGING: '1' }) } });
  const [service, mysql] = pids.map((pid, n) => cpu(pid) - before[n]);
  const { requests: count, failed, broken, ...times } = JSON.parse(stdout.trim().split('\n').pop());
  if (failed + broken > 0 || count === 0) throw new Error(`${scenario.name}: of ${count} requests ${failed} failed and ${broken} got no answer`);
  return { rate: count / times.seconds, half: times.half, most: times.most, service: service * 1000 / count, mysql: mysql * 1000 / count };
}

const median = values => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

module.exports = { CONNECTIONS, median, resident, run };
