// What is asked: for each scenario the requests, at random over all projects, and their headers.
'use strict';
const { any } = require('./population.js');

// words of two characters, from names and purposes of the sample, rare and frequent ones
const WORDS = ['保安', '物业', '禁毒', '租赁', '伙食', '维护', '人数', '满意', '铁塔', '验收', '采购', '线路', '公益', '培训'];
const NDJSON = { Accept: 'application/x-ndjson' };
const get = path => `GET\t${path}`;
const ofYear = ({ department, year }) => `departmentCode=${department}&fiscalYear=${year}`;

/** Each with how many requests to prepare; they are sent round and round. */
const SCENARIOS = [
  { name: 'read one', count: 50_000, request: all => get(`/v1/projects/${all.any().code}`) },
  { name: 'list, page by page', count: 5_000, paging: true, request: all => list(all.any()) },
  { name: 'search', count: 1_000, request: () => get(`/v1/projects?q=${encodeURIComponent(any(WORDS))}`) },
  { name: 'write', count: 3_000, headers: { 'If-Match': '*', 'Content-Type': 'application/json' }, request: all => write(all.any()) },
  { name: 'export', count: 1_000, headers: NDJSON, request: all => get(`/v1/projects?${ofYear(all.any())}`) },
  { name: 'analytics', count: 1_000, request: all => analytics(all.any()) },
  { name: 'feed', count: 5_000, request: all => get(`/v1/changes?after=${Math.floor(Math.random() * all.size)}&limit=100`) },
  { name: 'findings', count: 5_000, request: all => get(`/v1/findings?${ofYear(all.any())}`) },
];

const list = ({ unit, year }) => get(`/v1/projects?unitCode=${unit}&fiscalYear=${year}&limit=10`);

const analytics = ({ department, year }) => get(any([
  `/v1/analytics/budget?groupBy=unit&departmentCode=${department}&fiscalYear=${year}`,
  `/v1/analytics/disbursement?groupBy=fiscalYear&departmentCode=${department}`,
]));

/** The whole project under a new name; without its version, which may have moved. */
function write({ code, text }) {
  const body = text.replace(/"name":"([^"]*)"/, '"name":"$1@COUNT@"').replace(/,"version":\d+,.*$/, '}');
  return `PUT\t/v1/projects/${code}\t${body}`;
}

module.exports = { SCENARIOS };
