// The projects in the database: a base that goes in through the service, and its copies, which SQL makes of what the service wrote.
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { YEARS, code, departmentOf, units, varied, yearOf } = require('./base.js');

const SAMPLE = path.join(__dirname, '../local/resources/sample/performance-targets-312-2024.txt');
const BASE = 540;
/** What a bulk load does without, on this connection alone. */
const BULK = 'set sql_log_bin = 0, foreign_key_checks = 0, unique_checks = 0, innodb_ddl_buffer_size = 256 * 1024 * 1024; ';
/** What is multiplied most; their indexes, but those that foreign keys need, are sooner made anew than kept. */
const LARGE = [['project', 'indicator'], ['finding', 'review_trait', 'revision']];
const INDEXES = `select table_name, index_name, concat(if(non_unique, '', 'unique '), if(index_type = 'FULLTEXT', 'fulltext ', '')),
    group_concat(column_name order by seq_in_index) from information_schema.statistics
    where table_schema = 'bench' and index_name not in ('PRIMARY', 'ix_indicator_project_seq', 'ix_project_unit_code')
    and table_name in (${LARGE.flat().map(it => `'${it}'`)}) group by 1, 2, 3`;

const any = items => items[Math.floor(Math.random() * items.length)];
const range = (from, to) => [...Array(to - from).keys()].map(n => from + n);

class Population {
  constructor(server, directory) {
    this.server = server;
    this.file = path.join(directory, 'map');
    this.size = 0;
    this.base = [];
  }

  /** As many as asked for; of whole copies, so that groups of projects that are compared are whole too. */
  async grow(client, size) {
    if (this.size === 0) await this.found(client, Math.min(size, BASE));
    if (size % this.base.length !== 0) throw new Error(`${size} is no multiple of ${this.base.length}`);
    const [from, to] = [this.size / this.base.length, size / this.base.length];
    this.size = size;
    if (to > from) {
      await this.addUnits(client, from, to);
      await this.multiply(from, to);
    }
    await this.sql('analyze table project, project_objective, indicator, revision, finding, review_trait, audit_entry, unit');
    await this.check(client, to);
  }

  sql(text) {
    return this.server.sqlMeanwhile(`use bench; ${text}`);
  }

  async found(client, size) {
    await client.insist([201], 'POST', '/v1/imports', fs.readFileSync(SAMPLE, 'utf8'), { 'Content-Type': 'text/plain' });
    const sample = (await this.export(client)).map(JSON.parse);
    for (const { code: unit, name } of units) {
      if (unit.endsWith('001')) await client.insist([201], 'POST', '/v1/departments', { code: unit.slice(0, 3), name: `第${unit.slice(0, 3)}局` });
      await client.insist([201], 'POST', '/v1/units', { code: unit, name });
    }
    const batch = range(sample.length, size).map(number => JSON.stringify(varied(sample, number))).join('\n');
    await client.insist([200], 'POST', '/v1/project-batches', batch, { 'Content-Type': 'application/x-ndjson' });
    this.base = (await this.export(client)).map(text => ({ text, project: JSON.parse(text) }));
    this.units = JSON.parse((await client.insist([200], 'GET', '/v1/units?limit=200')).text).items;
    if (this.base.length !== size) throw new Error(`${this.base.length} projects are there, not ${size}`);
    this.size = size;
    await this.sql(fs.readFileSync(path.join(__dirname, 'snapshot.sql'), 'utf8'));
  }

  /** The projects as they are read, each a text, without the manifest behind them. */
  async export(client) {
    const { text } = await client.insist([200], 'GET', '/v1/projects?view=full', undefined, { Accept: 'application/x-ndjson' });
    return text.trimEnd().split('\n').slice(0, -1);
  }

  async addUnits(client, from, to) {
    for (const copy of range(from, to).filter(it => it % YEARS === 0)) {
      for (const department of new Set(this.units.map(unit => unit.departmentCode))) {
        const other = departmentOf(copy, department);
        await client.insist([201], 'POST', '/v1/departments', { code: other, name: `第${other}局` });
      }
      await Promise.all(this.units.map(unit => client.insist([201], 'POST', '/v1/units',
        { code: departmentOf(copy, unit.departmentCode) + unit.code.slice(3), name: unit.name })));
    }
  }

  async multiply(from, to) {
    const { stdout } = await this.sql('select last_position from change_counter');
    this.writeMap(from, to, Number(/\d+/.exec(stdout)[0]));
    await this.sql(`truncate copies.map; load data infile '${this.file}' into table copies.map; analyze table copies.map`);
    const indexes = (await this.sql(INDEXES)).stdout.trim().split('\n').slice(1).map(it => it.split('\t'));
    // all of it can be made again, so it need not survive a crash
    await this.sql('alter instance disable innodb redo_log');
    await this.inLanes(LARGE.map(tables => tables.map(table =>
      `alter table ${table} ${indexes.filter(it => it[0] === table).map(it => `drop index ${it[1]}`)}`)));
    const statements = fs.readFileSync(path.join(__dirname, 'multiply.sql'), 'utf8').split(/;\n/).filter(it => it.trim());
    await this.inLanes([statements.filter((_, n) => n % 2 === 0), statements.filter((_, n) => n % 2 === 1)]);
    await this.inLanes(LARGE.map(tables => tables.flatMap(table => this.adding(indexes.filter(it => it[0] === table)))));
    await this.sql('alter instance enable innodb redo_log');
  }

  /** The server makes one full-text index at a time, and all others of a table in one pass. */
  adding(indexes) {
    const add = ([, index, kind, columns]) => `add ${kind}index ${index} (${columns})`;
    const [table] = indexes[0];
    const [texts, others] = [indexes.filter(it => it[2] === 'fulltext '), indexes.filter(it => it[2] !== 'fulltext ')];
    return [`alter table ${table} ${others.map(add)}`, ...texts.map(it => `alter table ${table} ${add(it)} with parser ngram`)];
  }

  /** The statements of each lane one after another, beside those of the other. Tables that refer to each other are altered in one lane. */
  async inLanes(lanes) {
    await Promise.all(lanes.map(async statements => {
      for (const statement of statements) await this.sql(BULK + statement);
    }));
  }

  writeMap(from, to, position) {
    const file = fs.openSync(this.file, 'w');
    for (const copy of range(from, to)) {
      const lines = range(0, this.base.length).map(number => {
        const it = this.identity(copy, number);
        return [copy, this.base[number].project.code, it.code, it.department, it.unit, it.year, it.prefix, it.unitGroup, ++position].join('\t');
      });
      fs.writeSync(file, `${lines.join('\n')}\n`);
    }
    fs.closeSync(file);
  }

  /** What a copy has of its own; the first is the base itself. */
  identity(copy, number) {
    const { code: own, unitCode, indicators } = this.base[number].project;
    const unit = departmentOf(copy, unitCode.slice(0, 3)) + unitCode.slice(3);
    // as the service hashes what the rule PLAN_TEMPLATE compares, a unit's projects
    const hash = createHash('md5').update(unit).digest('hex');
    const variant = (Number.parseInt(hash[16], 16) & 3 | 8).toString(16);
    return {
      code: copy === 0 ? own : code(yearOf(copy), copy, number), year: yearOf(copy), unit, department: unit.slice(0, 3),
      prefix: copy === 0 ? indicators[0]?.id.slice(0, 8) : copy.toString(16).padStart(8, '0'),
      unitGroup: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-3${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20)}`,
    };
  }

  /** Any one of all, or of the first so many, with the text that reading it gives while nobody has written it. */
  any(size = this.size) {
    return this.copy(Math.floor(Math.random() * size / this.base.length), Math.floor(Math.random() * this.base.length));
  }

  /** All there is, in a schema of its own. */
  async copyTo(schema) {
    const { stdout } = await this.sql("select table_name from information_schema.tables where table_schema = 'bench'");
    const columns = `select group_concat(column_name order by ordinal_position) from information_schema.columns where table_schema = 'bench'
        and generation_expression = '' and table_name = `;
    await this.sql(`create database ${schema} character set utf8mb4 collate utf8mb4_unicode_ci`);
    for (const table of stdout.trim().split('\n').slice(1)) {
      const written = (await this.sql(`${columns}'${table}'`)).stdout.trim().split('\n')[1];
      await this.sql(`${BULK}create table ${schema}.${table} like ${table}; insert into ${schema}.${table} (${written}) select ${written} from ${table}`);
      await this.sql(`analyze table ${schema}.${table}`);
    }
  }

  copy(copy, number) {
    const { text, project } = this.base[number];
    const it = this.identity(copy, number);
    if (copy === 0) return { ...it, text };
    return {
      ...it,
      text: text.replace(project.code, it.code).replace(/"id":"[0-9a-f]{8}/g, `"id":"${it.prefix}`).replace('"fiscalYear":2024', `"fiscalYear":${it.year}`)
        .replace(`"unitCode":"${project.unitCode}`, `"unitCode":"${it.unit}`).replace(/"departmentCode":"\d+/, `"departmentCode":"${it.department}`),
    };
  }

  /** What SQL made is what the service understands: read, in its history, and found the same by a review anew. */
  async check(client, copies) {
    const { totals } = JSON.parse((await client.insist([200], 'GET', '/v1/analytics/budget?groupBy=fiscalYear')).text);
    if (totals.projects !== this.size) throw new Error(`the service counts ${totals.projects} projects, not ${this.size}`);
    for (const number of [0, this.base.length - 1, Math.floor(this.base.length / 2)]) {
      const { code: projectCode, text } = this.copy(copies - 1, number);
      const read = (await client.insist([200], 'GET', `/v1/projects/${projectCode}`)).text;
      const recorded = (await client.insist([200], 'GET', `/v1/projects/${projectCode}/revisions/1`)).text;
      if (read !== text) throw new Error(`${projectCode} is\n${read}\nand should be\n${text}`);
      if (!recorded.includes(text)) throw new Error(`the history of ${projectCode} is\n${recorded}`);
      await this.reviewed(client, this.identity(copies - 1, number));
    }
    const { items, more } = JSON.parse((await client.insist([200], 'GET', '/v1/changes?after=0&limit=1000')).text);
    if (items.some(({ position }, n) => position !== n + 1) || more !== this.size > 900) throw new Error('the feed has gaps');
  }

  async reviewed(client, { department, year }) {
    const { text } = await client.insist([200], 'POST', '/v1/review-runs', { departmentCode: department, fiscalYear: year });
    const { added, removed } = JSON.parse(text);
    if (added !== 0 || removed !== 0) throw new Error(`${department} ${year} reviewed anew: ${text}`);
  }
}

module.exports = { Population, any };
