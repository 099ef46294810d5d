// Makes the Postman collection of the contract, with checks, and its environment.
//
//   node build.js DIRECTORY        (needs openapi-to-postmanv2 and js-yaml; src/test/scripts/postman installs them)
//
// Requests come from ../openapi.yaml by openapi-to-postmanv2, their checks from checks.js and the contract's schemas. What the contract
// cannot tell - values that chain requests, the order of the writes, what an answer must hold - stands in requests.yaml. The same
// input gives the same bytes: ids are made from names, and nothing is made up at random.
const { createHash } = require('crypto');
const fs = require('fs');
const path = require('path');
const converter = require('openapi-to-postmanv2');
const yaml = require('js-yaml');

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const OPTIONS = {
  folderStrategy: 'Tags',
  parametersResolution: 'Example',
  requestParametersResolution: 'Example',
  enableOptionalParameters: false,
};
// what tells people about a schema, but not the validator
const ANNOTATIONS = ['description', 'examples', 'example', 'readOnly', 'default'];

const file = (name) => fs.readFileSync(path.join(__dirname, name), 'utf8');
// dates stay the texts that they are
const parsed = (text) => yaml.load(text, { schema: yaml.JSON_SCHEMA });
const text = file('../openapi.yaml');
const contract = parsed(text);
const extras = parsed(file('requests.yaml'));

function fail(message) {
  console.error(message);
  process.exit(1);
}

function id(name) {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function script(listen, source) {
  return { listen, script: { type: 'text/javascript', exec: source.trimEnd().split('\n') } };
}

function resolved(node) {
  if (!node.$ref) return node;
  return node.$ref.slice(2).split('/').reduce((at, name) => at[name], contract);
}

/** A schema as the validator of Postman knows it, JSON Schema of draft 7. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (schema === null || typeof schema !== 'object') return schema;
  if (schema.$ref) return { $ref: schema.$ref.replace('#/components/schemas/', '#/definitions/') };
  const members = Object.entries(schema).filter(([name]) => !ANNOTATIONS.includes(name) && !name.startsWith('x-'));
  return Object.fromEntries(members.map(([name, value]) => [name, name === 'properties' ? properties(value) : plain(value)]));
}

function properties(members) {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, plain(schema)]));
}

function operations() {
  const found = [];
  for (const [address, item] of Object.entries(contract.paths)) {
    for (const method of METHODS.filter((it) => item[it])) {
      found.push({ ...item[method], method, address });
    }
  }
  return found;
}

/** What the contract says of the answer with this status. */
function expectation(operation, status, mediaType) {
  const response = resolved(operation.responses[status] ?? fail(`${operation.operationId} has no answer ${status}`));
  const content = Object.entries(response.content ?? {});
  const [type, body] = content.find(([name]) => !mediaType || name === mediaType) ?? [];
  const headers = Object.entries(response.headers ?? {}).filter(([, header]) => resolved(header).required);
  return {
    operation: operation.operationId,
    status: Number(status),
    mediaType: type ?? null,
    headers: headers.map(([name]) => name),
    schema: body?.schema && /[/+]json$/.test(type) ? plain(body.schema) : null,
  };
}

function byName(list, name, values, request) {
  for (const [key, value] of Object.entries(values ?? {})) {
    const matches = list.filter((it) => it.key === key);
    if (matches.length === 0) fail(`${request} has no ${name} ${key}`);
    matches.forEach((it, index) => {
      it.disabled = index > 0;
      it.value = String(value);
    });
  }
}

function header(request, key, value) {
  request.header = [...request.header.filter((it) => it.key !== key), { key, value }];
}

/** A request for an operation as the converter made it, changed by what requests.yaml says. */
function item(operation, template, extra, folder) {
  const name = extra.name ?? operation.summary;
  const { request } = structuredClone(template);
  const status = extra.status ?? Object.keys(operation.responses).find((it) => it.startsWith('2'));
  const expected = expectation(operation, status, extra.mediaType);
  request.name = name;
  byName(request.url.variable, 'path parameter', extra.path, name);
  byName(request.url.query, 'query parameter', extra.query, name);
  Object.entries(extra.headers ?? {}).forEach(([key, value]) => header(request, key, value));
  if (extra.mediaType) header(request, 'Accept', extra.mediaType);
  if (extra.body) request.body = { mode: 'raw', raw: JSON.stringify(extra.body, null, 2), options: { raw: { language: 'json' } } };
  if (extra.file) request.body = { mode: 'file', file: { src: extra.file } };
  const keeps = Object.entries(extra.keep ?? {}).map(([variable, place]) => `pm.collectionVariables.set('${variable}', ${place});`);
  const tests = [...keeps, ...(extra.test ? [`pm.test(${JSON.stringify(name)}, () => {`, ...indented(extra.test), '});'] : [])];
  return {
    id: id(`${folder}/${name}`),
    name,
    event: [
      script('prerequest', `pm.variables.set('expected', ${JSON.stringify(JSON.stringify(expected))});`),
      ...(tests.length ? [script('test', ['const body = answer();', ...tests].join('\n').replace('answer()', ANSWER))] : []),
    ],
    request,
  };
}

const ANSWER = "/[/+]json/.test(pm.response.headers.get('Content-Type')) ? pm.response.json() : pm.response.text()";

function indented(source) {
  return source.trimEnd().split('\n').map((line) => `  ${line}`);
}

function folder(name, description, items) {
  const names = items.map((it) => it.name);
  const twice = names.find((it, index) => names.indexOf(it) !== index);
  if (twice) fail(`two requests in "${name}" have the name "${twice}"`);
  return { id: id(name), name, description, item: items };
}

function reads(all, templates) {
  return contract.tags.map(({ name, description }) => {
    const own = all.filter((it) => it.method === 'get' && it.tags[0] === name && !extras.omit?.[it.operationId]);
    return folder(name, description, own.map((it) => item(it, templates[it.operationId], extras.reads?.[it.operationId] ?? {}, name)));
  });
}

function sequences(all, templates) {
  return extras.sequences.map(({ name, description, requests }) => {
    const items = requests.map((extra) => {
      const operation = all.find((it) => it.operationId === extra.operation) ?? fail(`there is no operation ${extra.operation}`);
      return item(operation, templates[operation.operationId], extra, name);
    });
    return folder(name, description, items);
  });
}

/** Every operation is sent, or left out for a reason; what requests.yaml says more is said of something that exists. */
function checkComplete(all) {
  const sent = extras.sequences.flatMap((it) => it.requests.map((request) => request.operation));
  const missing = all.filter((it) => it.method !== 'get' && !sent.includes(it.operationId) && !extras.omit?.[it.operationId]);
  if (missing.length) fail(`requests.yaml has no request of ${missing.map((it) => it.operationId).join(', ')}`);
  const ids = all.map((it) => it.operationId);
  const unknown = [...Object.keys(extras.reads ?? {}), ...Object.keys(extras.omit ?? {})].filter((it) => !ids.includes(it));
  if (unknown.length) fail(`the contract has no operation ${unknown.join(', ')}`);
}

/** The converter's requests by the operations they are of. */
function templatesOf(converted, all) {
  const requests = converted.item.flatMap((it) => it.item ?? [it]);
  return Object.fromEntries(
    all.map((operation) => {
      const address = operation.address.slice(1).replace(/\{(\w+)\}/g, ':$1');
      const match = requests.find(
        ({ request }) => request.method.toLowerCase() === operation.method && request.url.path.join('/') === address,
      );
      return [operation.operationId, match ?? fail(`the converter left ${operation.operationId} out`)];
    }),
  );
}

function collection(converted) {
  const all = operations();
  checkComplete(all);
  const templates = templatesOf(converted, all);
  const { title, version, description } = contract.info;
  return {
    info: {
      _postman_id: id(title),
      name: `${title} ${version}`,
      description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    event: [script('test', file('checks.js'))],
    variable: [
      { key: 'baseUrl', value: 'http://127.0.0.1:8080' },
      { key: 'definitions', value: JSON.stringify(properties(contract.components.schemas)) },
    ],
    item: [...reads(all, templates).filter((it) => it.item.length), ...sequences(all, templates)],
  };
}

function environment() {
  const name = 'local service';
  const values = [{ key: 'baseUrl', value: 'http://127.0.0.1:8080', type: 'default', enabled: true }];
  return { id: id(name), name, values, _postman_variable_scope: 'environment' };
}

function write(name, content) {
  fs.writeFileSync(path.join(process.argv[2], name), `${JSON.stringify(content, null, 2)}\n`);
}

converter.convertV2({ type: 'string', data: text }, OPTIONS, (error, result) => {
  if (error || !result.result) fail(error ?? result.reason);
  write('collection.json', collection(result.output[0].data));
  write('environment.json', environment());
});
