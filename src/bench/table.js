// The results as Markdown.
'use strict';

const number = value => value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
const row = cells => `| ${cells.join(' | ')} |`;
const cell = ({ rate, half, most, service, mysql }) =>
  `${number(rate)}/s · ${number(half)}, ${number(most)} ms · ${service.toFixed(2)} + ${mysql.toFixed(2)} s`;

/** @param results one for each size, with the figures of its scenarios by their names */
function table(results) {
  const of = (title, tell) => row([title, ...results.map(tell)]);
  return [
    of('', it => `${it.size.toLocaleString('en')} projects`),
    row(['---', ...results.map(() => '---')]),
    ...Object.keys(results[0].scenarios).map(name => of(name, it => cell(it.scenarios[name]))),
    of('p99 of read one, times that among the fewest in turn', it => it.slowdown.toFixed(2)),
    of('start to ready', it => `${it.started.toFixed(1)} s`),
    of('memory of the service', it => `${Math.round(it.resident)} MB`),
    of('size of the schema on disk', it => `${number(it.disk)} MB`),
  ].join('\n');
}

module.exports = { table };
