// A stretch of network in front of a server, on which things may go wrong.
'use strict';
const net = require('node:net');
const { sleep } = require('./replicas.js');

class Proxy {
  /** @param target the port of the server */
  constructor(target) {
    this.target = target;
    this.port = 0;
    /** Milliseconds that each piece of data takes, either way. */
    this.delay = 0;
    /** Whether what is sent is lost, and nobody hears of it. */
    this.silent = false;
    this.pairs = new Set();
  }

  /** At the same port each time. */
  async listen() {
    this.server = net.createServer(client => this.pass(client));
    await new Promise((resolve, reject) => this.server.on('error', reject).listen(this.port, '127.0.0.1', resolve));
    this.port = this.server.address().port;
    return this;
  }

  pass(client) {
    const server = net.connect(this.target, '127.0.0.1');
    const pair = [client, server];
    this.pairs.add(pair);
    for (const [from, to] of [pair, [server, client]]) {
      from.setNoDelay(true);
      // in order, whenever the delay changes
      let sent = Promise.resolve();
      from.on('data', data => { sent = sent.then(() => this.send(to, data)); });
      from.on('error', () => {});
      from.on('close', () => {
        if (this.silent) return;
        to.destroy();
        this.pairs.delete(pair);
      });
    }
  }

  async send(to, data) {
    if (this.delay > 0) await sleep(this.delay);
    if (!this.silent && !to.destroyed) to.write(data);
  }

  /** Ends all connections. */
  drop() {
    this.pairs.forEach(([client, server]) => {
      client.destroy();
      server.destroy();
    });
    this.pairs.clear();
  }

  /** Ends all connections, and takes no new ones. */
  cut() {
    this.server.close();
    this.drop();
  }

  /** Is heard again. What was lost stays lost: to the server the old connections are dead. */
  heal() {
    this.silent = false;
    this.drop();
  }
}

module.exports = { Proxy };
