// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs in at the demonstration identity provider with an OpenID client that others wrote, and
// subscribes with its tokens.
// usage: node signin.mjs PROGRAM FOLDER-WITH-NODE_MODULES

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";

const [program, packages] = process.argv.slice(2);
const { Issuer, generators } = createRequire(join(packages, "package.json"))("openid-client");
const folder = mkdtempSync(join(tmpdir(), "declic-signin-"));
const Redirect = "http://localhost:4711/back";

async function serve() {
    const ready = join(folder, "ready.json");
    const anyPort = "127.0.0.1:0";
    const child = spawn(program, ["serve", "--data", join(folder, "data"), "--connector", anyPort,
        "--operator", anyPort, "--ready-file", ready, "--allow-callback", "127.0.0.1",
        "--local-identity", "0"], { stdio: ["ignore", "ignore", "inherit"] });
    const told = await new Promise((resolve, reject) => {
        const timer = setInterval(() => {
            if (existsSync(ready)) {
                clearInterval(timer);
                resolve(JSON.parse(readFileSync(ready)));
            }
        }, 20);
        child.on("exit", (code) => {
            clearInterval(timer);
            reject(new Error(`declic serve ended with ${code}`));
        });
    });
    return { child, told };
}

/** What a browser and its user do: opens the page, sends its form; where that leads. */
async function allow(url, name) {
    const page = await fetch(url, { redirect: "manual" });
    assert.equal(page.status, 200);
    const word = /name="form" value="([^"]+)"/.exec(await page.text())[1];
    const answer = await fetch(new URL("/authorize", url), {
        method: "POST", redirect: "manual",
        headers: { Origin: new URL(url).origin, "Sec-Fetch-Site": "same-origin" },
        body: new URLSearchParams({ form: word, name, decision: "allow" }),
    });
    assert.equal(answer.status, 303);
    return answer.headers.get("location");
}

async function signIn(client, scope, name) {
    const checks = {
        code_verifier: generators.codeVerifier(), state: generators.state(), nonce: generators.nonce(),
    };
    const url = client.authorizationUrl({
        scope, state: checks.state, nonce: checks.nonce, redirect_uri: Redirect,
        code_challenge: generators.codeChallenge(checks.code_verifier), code_challenge_method: "S256",
    });
    const params = client.callbackParams(await allow(url, name));
    return [await client.callback(Redirect, params, { ...checks, response_type: "code" }), params, checks];
}

/** Status and challenge. */
async function subscribe(connector, token) {
    const answer = await fetch(`${connector}/event/instore`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
        body: JSON.stringify({ Url: "http://127.0.0.1:9/flow" }),
    });
    await answer.arrayBuffer();
    return [answer.status, answer.headers.get("www-authenticate") ?? ""];
}

async function play({ connector, operator, identity }) {
    const issuer = await Issuer.discover(identity.issuer);
    assert.equal(issuer.metadata.issuer, identity.issuer);
    const client = new issuer.Client({
        client_id: identity.clientId, token_endpoint_auth_method: "none", response_types: ["code"],
    });
    // callback() checks signature, iss, aud, nonce, exp and the answer's own iss.
    const [tokens, params, checks] = await signIn(client, identity.scope, "Zoé “Z” <b>");
    assert.equal(tokens.claims().name, "Zoé “Z” <b>");
    const user = await client.userinfo(tokens.access_token); // checks sub when given claims
    assert.equal(user.sub, tokens.claims().sub);
    await assert.rejects(client.userinfo(tokens.id_token), /invalid_token/);

    assert.deepEqual(await subscribe(connector, tokens.access_token), [201, ""]);
    const list = await (await fetch(`${operator}/api/subscriptions`)).json();
    assert.ok(JSON.stringify(list).includes("Zoé “Z” <b>"));
    assert.equal((await subscribe(connector, tokens.id_token))[0], 401);

    const renewed = await client.refresh(tokens);
    assert.notEqual(renewed.refresh_token, tokens.refresh_token);
    assert.deepEqual(await subscribe(connector, renewed.access_token), [201, ""]);
    await assert.rejects(client.refresh(tokens.refresh_token), /invalid_grant/);
    await assert.rejects(client.refresh(renewed.refresh_token), /invalid_grant/);
    await assert.rejects(client.callback(Redirect, params, { ...checks, response_type: "code" }),
        /invalid_grant/);

    const other = "openid api://dec11c00-0000-4000-8000-0000000000ff/impersonate";
    const [foreign] = await signIn(client, other, "Ada Lovelace");
    const [status, challenge] = await subscribe(connector, foreign.access_token);
    assert.equal(status, 401);
    assert.ok(challenge.includes("another audience"), challenge);

    const [last] = await signIn(client, identity.scope, "Ada Lovelace");
    await client.revoke(last.refresh_token, "refresh_token");
    await assert.rejects(client.refresh(last.refresh_token), /invalid_grant/);
    const out = await fetch(client.endSessionUrl({
        id_token_hint: last.id_token, post_logout_redirect_uri: "http://localhost:4711/", state: "s",
    }), { redirect: "manual" });
    assert.equal(out.headers.get("location"), "http://localhost:4711/?state=s");
}

const { child, told } = await serve();
try {
    await play(told);
} finally {
    child.removeAllListeners("exit");
    child.kill("SIGTERM");
    await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
}
console.log("the demonstration identity provider and a foreign client understand each other");
