// The public package oidc-provider, dressed as the Federal Authentication Service: its end points, its odd claim names,
// its levels in acr and amr, userinfo as a signed token. Prints one line of JSON, {"origin": …}, when it listens.
//
// Arguments: client secret, redirect uri, post-logout redirect uri.

import crypto from 'node:crypto';
import http from 'node:http';
import { Provider } from 'oidc-provider';

const [secret, redirectUri, signedOut] = process.argv.slice(2);
const BASE = '/fas/oauth2';
const INTERACTION = '/fas/interaction/';
const LEVEL = 'urn:be:fedict:iam:fas:Level';
const METHOD = { 500: 'eid', 450: 'bmid', 400: 'totp', 200: 'pwd', 100: 'self' };
const PERSONS = {
  a: { egovNRN: '85073099833', surname: 'TEST-A', givenName: 'Employer', mail: 'a@employer.example', prefLanguage: 'nl', fedid: 'f-1' },
  c: { surname: 'TEST-C', givenName: 'No-number', prefLanguage: 'en', fedid: 'f-3' },
};

const client = (id, extra) => ({
  client_id: id,
  client_secret: secret,
  redirect_uris: [redirectUri],
  post_logout_redirect_uris: [signedOut],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'client_secret_basic',
  ...extra,
});

const key = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

function provider(origin) {
  const it = new Provider(origin + BASE, {
    clients: [client('entracte', { userinfo_signed_response_alg: 'RS256' }), client('plain', {})],
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'k1' }] },
    cookies: { keys: ['test-only'] },
    scopes: ['openid', 'profile', 'egovnrn', 'enterprise', 'roles', 'certificateInfo', 'citizen'],
    // acr and amr under openid: as claims of their own they are missing from the ID token.
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['surname', 'givenName', 'mail', 'prefLanguage', 'fedid'], egovnrn: ['egovNRN'], roles: ['roles'] },
    acrValues: [500, 450, 400, 200, 100].map((n) => LEVEL + n),
    pkce: { required: () => false },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true }, introspection: { enabled: true }, jwtUserinfo: { enabled: true } },
    routes: { authorization: '/authorize', token: '/access_token', userinfo: '/userinfo', jwks: '/connect/jwk_uri', end_session: '/connect/endSession', introspection: '/introspect' },
    interactions: { url: (_, interaction) => INTERACTION + interaction.uid },
    // No consent page: the Federal Authentication Service has none.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope([...ctx.oidc.requestParamScopes].join(' '));
      await grant.save();
      return grant;
    },
    async findAccount(_, id) {
      const person = PERSONS[id];
      return person && { accountId: id, claims: async () => ({ sub: id, ...person }) };
    },
  });
  return it;
}

// The port is known only once the listener is open, and the provider must know its own address.
let it;
let answer;
const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname.startsWith(INTERACTION)) {
    await it.interactionDetails(request, response);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html');
      return response.end('<form method="post" action="?who=a&amp;level=450"><button>Log in</button></form>');
    }
    const who = url.searchParams.get('who');
    const n = url.searchParams.get('level');
    const login = { accountId: who, acr: LEVEL + n, amr: [METHOD[n], LEVEL + n] };
    return it.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }
  if (!url.pathname.startsWith(BASE)) {
    response.statusCode = 404;
    return response.end();
  }
  // Mounted under a prefix: without these two the links break.
  request.originalUrl = request.url;
  request.baseUrl = BASE;
  request.url = request.url.slice(BASE.length) || '/';
  return answer(request, response);
});

server.listen(0, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  it = provider(origin);
  answer = it.callback();
  console.log(JSON.stringify({ origin }));
});

// When the test program ends, however it ends, its end of the pipe closes.
process.stdin.on('close', () => process.exit(0)).resume();
