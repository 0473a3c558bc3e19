// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OpenID provider that others wrote, for a person to sign in at: prints its issuer and ends with
// its standard input.
// usage: node provider.mjs FOLDER-WITH-NODE_MODULES SECONDS-AN-ACCESS-TOKEN-LIVES

import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [packages, lifetime] = process.argv.slice(2);
const entry = join(packages, "node_modules", "oidc-provider", "lib", "index.js");
const { default: Provider } = await import(pathToFileURL(entry));
const names = { name: "Ada Lovelace", preferred_username: "ada@shop.example" };

const server = createServer();
server.listen(0, "127.0.0.1");
await once(server, "listening");
const issuer = `http://127.0.0.1:${server.address().port}`;
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const provider = new Provider(issuer, {
    cookies: { keys: ["of a test"] },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "first", alg: "RS256", use: "sig" }] },
    scopes: ["openid", "offline_access", "hooks"],
    claims: { openid: ["sub"], profile: ["name", "preferred_username"] },
    conformIdTokenClaims: false,
    clients: [{
        client_id: "console", application_type: "native", token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"], response_types: ["code"],
        redirect_uris: ["http://localhost/"],
    }],
    pkce: { required: () => true },
    findAccount: (context, sub) => ({ accountId: sub, claims: () => ({ sub, ...names }) }),
    extraTokenClaims: () => names,
    features: {
        devInteractions: { enabled: true },
        revocation: { enabled: true },
        resourceIndicators: {
            enabled: true,
            useGrantedResource: () => true,
            getResourceServerInfo: (context, resource) => ({
                scope: "hooks", audience: resource, accessTokenFormat: "jwt",
                accessTokenTTL: Number(lifetime), jwt: { sign: { alg: "RS256" } },
            }),
        },
    },
});
for (const event of ["grant.success", "grant.error", "grant.revoked"])
    provider.on(event, (context, error) => console.log(event, context.oidc?.params?.grant_type ?? "", error?.error ?? ""));
server.on("request", provider.callback());
console.log(issuer);
process.stdin.on("end", () => process.exit(0)).resume();
