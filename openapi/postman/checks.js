// Runs after every request of the collection: the answer is the one the contract describes. `expected` is set before each request.
const expected = JSON.parse(pm.variables.get('expected'));
const mediaType = (pm.response.headers.get('Content-Type') ?? '').split(';')[0];

pm.test(`${expected.operation} answers ${expected.status}`, () => {
  pm.expect(pm.response.code, pm.response.text()).to.equal(expected.status);
});

pm.test(`${expected.operation} answers with ${expected.mediaType ?? 'no body'}`, () => {
  if (expected.mediaType === null) {
    pm.expect(pm.response.text()).to.equal('');
  } else {
    pm.expect(mediaType).to.equal(expected.mediaType);
  }
});

expected.headers.forEach((name) => {
  pm.test(`${expected.operation} answers with ${name}`, () => {
    pm.expect(pm.response.headers.get(name)).to.be.a('string').that.is.not.empty;
  });
});

if (expected.schema !== null) {
  pm.test(`${expected.operation} answers by the schema`, () => {
    const definitions = JSON.parse(pm.collectionVariables.get('definitions'));
    // amounts are no exact multiples of 0.01 in floating point
    const options = { unknownFormats: 'ignore', multipleOfPrecision: 6, allErrors: true };
    pm.response.to.have.jsonSchema({ allOf: [expected.schema], definitions }, options);
  });
}

// the next request may be conditional on what this one answered
if (pm.response.headers.has('ETag')) {
  pm.collectionVariables.set('etag', pm.response.headers.get('ETag'));
}
