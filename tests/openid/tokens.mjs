// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subscribes with access tokens of an OpenID provider that others wrote, while its keys change.
// usage: node tokens.mjs PROGRAM FOLDER-WITH-NODE_MODULES

import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const [program, packages] = process.argv.slice(2);
const entry = join(packages, "node_modules", "oidc-provider", "lib", "index.js");
const { default: Provider } = await import(pathToFileURL(entry));
const folder = mkdtempSync(join(tmpdir(), "declic-openid-"));
const Audience = "https://api.shop.example";

function newKey(kid) {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    return { ...privateKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" };
}

/** The provider with one key; whoever listens for it at `issuer` lets it answer. */
function providerWith(issuer, kid) {
    return new Provider(issuer, {
        cookies: { keys: ["of a test"] },
        jwks: { keys: [newKey(kid)] },
        scopes: ["hooks", "other"],
        clients: [{
            client_id: "shop", client_secret: "shop", grant_types: ["client_credentials"],
            redirect_uris: [], response_types: [],
        }],
        features: {
            clientCredentials: { enabled: true },
            devInteractions: { enabled: false },
            resourceIndicators: {
                enabled: true,
                getResourceServerInfo: (context, resource) => ({
                    scope: "hooks other", audience: resource, accessTokenFormat: "jwt",
                    accessTokenTTL: 600, jwt: { sign: { alg: "RS256" } },
                }),
            },
        },
    }).callback();
}

async function serve(issuer) {
    const ready = join(folder, "ready.json");
    const anyPort = "127.0.0.1:0";
    const child = spawn(program, ["serve", "--data", join(folder, "data"), "--connector", anyPort,
        "--operator", anyPort, "--ready-file", ready, "--allow-callback", "127.0.0.1",
        "--issuer", issuer, "--audience", Audience, "--scope", "hooks"],
    { stdio: ["ignore", "ignore", "inherit"] });
    const url = await new Promise((resolve, reject) => {
        const timer = setInterval(() => {
            if (existsSync(ready)) {
                clearInterval(timer);
                resolve(JSON.parse(readFileSync(ready)).connector);
            }
        }, 20);
        child.on("exit", (code) => {
            clearInterval(timer);
            reject(new Error(`declic serve ended with ${code}`));
        });
    });
    return { child, url };
}

async function tokenFrom(issuer, scope, resource = Audience) {
    const answer = await fetch(`${issuer}/token`, {
        method: "POST",
        headers: { Authorization: `Basic ${Buffer.from("shop:shop").toString("base64")}` },
        body: new URLSearchParams({ grant_type: "client_credentials", scope, resource }),
    });
    assert.equal(answer.status, 200);
    return (await answer.json()).access_token;
}

/** Status and challenge. */
async function subscribe(url, token) {
    const answer = await fetch(`${url}/event/instore`, {
        method: "POST",
        headers: {
            "Content-Type": "application/json",
            ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ Url: "http://127.0.0.1:9/flow" }),
    });
    await answer.arrayBuffer();
    return [answer.status, answer.headers.get("www-authenticate") ?? ""];
}

async function refused(url, token, reason) {
    const [status, challenge] = await subscribe(url, token);
    assert.equal(status, 401);
    assert.ok(challenge.includes(reason), `${challenge}: not "${reason}"`);
}

async function play(server, issuer, url) {
    const token = await tokenFrom(issuer, "hooks");
    assert.deepEqual(await subscribe(url, token), [201, ""]);
    await refused(url, undefined, "no access token was sent");
    await refused(url, `${token.slice(0, -8)}AAAAAAAA`, "the signature is wrong");
    await refused(url, await tokenFrom(issuer, "other"), "the token lacks the scope");
    await refused(url, await tokenFrom(issuer, "hooks", "https://other.example"), "another audience");

    server.provider = providerWith(issuer, "second");
    const next = await tokenFrom(issuer, "hooks");
    assert.deepEqual(await subscribe(url, next), [201, ""]);
    await refused(url, token, "the key is not one of the issuer's");
}

const server = createServer((request, response) => server.provider(request, response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const issuer = `http://127.0.0.1:${server.address().port}`;
server.provider = providerWith(issuer, "first");
const { child, url } = await serve(issuer);
try {
    await play(server, issuer, url);
} finally {
    child.removeAllListeners("exit");
    child.kill("SIGTERM");
    await once(child, "exit");
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
}
console.log("tokens of the provider are taken and refused as they should");
