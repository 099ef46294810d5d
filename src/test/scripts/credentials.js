#!/usr/bin/env node
// A key, and a token by it of one who may do everything but see secrets: for scripts that run the packaged service, which asks for tokens,
// without an identity provider. Run by itself it prints the settings by which the service trusts the key, in one line, and the token.
'use strict';
const { generateKeyPairSync, sign } = require('node:crypto');

const ISSUER = 'https://identity.example.org/realms/scripts';
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** For the java command. */
const settings = [
  `-Dquarkus.oidc.public-key=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  `-Dquarkus.oidc.token.issuer=${ISSUER}`,
];

function signed(claims) {
  const part = it => Buffer.from(JSON.stringify(it)).toString('base64url');
  const content = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

const now = Math.floor(Date.now() / 1000);
const token = signed({
  iss: ISSUER,
  aud: 'budget-performance-targets',
  sub: 'scripts',
  azp: 'scripts',
  groups: ['finance', 'auditor'],
  scope: 'budget:read budget:write budget:audit budget:secret',
  // long ago enough for a service whose clock is put back by an hour
  iat: now - 2 * 3600,
  exp: now + 24 * 3600,
});

module.exports = { settings, authorization: `Bearer ${token}` };

if (require.main === module) console.log(`${settings.join(' ')}\n${token}`);
