// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs in at the demonstration identity provider in a real browser, by keyboard: what browsers hold
// forms and redirects to is what curl does not know.
// usage: node signin.mjs PROGRAM CHROMIUM FOLDER-WITH-NODE_MODULES [PICTURES]

import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";

const [program, browserProgram, packages, pictures] = process.argv.slice(2);
const { chromium } = createRequire(join(packages, "package.json"))("playwright-core");
const folder = mkdtempSync(join(tmpdir(), "declic-signin-"));
const Patience = 30000; // ms, for a busy machine

function serve() {
    const ready = join(folder, "ready.json");
    const anyPort = "127.0.0.1:0";
    const child = spawn(program, ["serve", "--data", join(folder, "data"), "--connector", anyPort,
        "--operator", anyPort, "--ready-file", ready, "--local-identity", "0"],
    { stdio: ["ignore", "ignore", "inherit"] });
    return new Promise((resolve, reject) => {
        const timer = setInterval(() => {
            if (existsSync(ready)) {
                clearInterval(timer);
                resolve({ child, identity: JSON.parse(readFileSync(ready)).identity });
            }
        }, 20);
        child.on("exit", (code) => {
            clearInterval(timer);
            reject(new Error(`declic serve ended with ${code}`));
        });
    });
}

/** The client: where the browser is sent back to. */
async function listen() {
    const seen = [];
    const server = createServer((request, response) => {
        if (request.url.startsWith("/back"))
            seen.push(request);
        response.setHeader("Content-Type", "text/html").end("<h1>Back</h1>");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return { server, seen, uri: `http://localhost:${server.address().port}/back` };
}

async function play(page, identity, client) {
    const verifier = randomBytes(32).toString("base64url");
    const url = `${identity.issuer}/authorize?` + new URLSearchParams({
        client_id: identity.clientId, response_type: "code", redirect_uri: client.uri,
        scope: identity.scope, state: "a&b", code_challenge_method: "S256",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    });
    await page.goto(url);
    assert.match(await page.getByRole("note").innerText(), /not for the internet/);
    const look = await page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth);
    assert.notEqual(look, "none", "the style sheet is allowed");
    if (pictures) {
        await page.screenshot({ path: join(pictures, "signin-light.png") });
        await page.emulateMedia({ colorScheme: "dark" });
        await page.screenshot({ path: join(pictures, "signin-dark.png") });
    }
    await page.getByRole("radio", { name: /Ada Lovelace/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: "Allow" }).press("Enter");
    await page.getByRole("heading", { name: "Back" }).waitFor();
    const back = new URL(client.seen[0].url, client.uri);
    assert.equal(back.searchParams.get("state"), "a&b");
    assert.equal(client.seen[0].headers.referer, undefined);
    const answer = await fetch(`${identity.issuer}/token`, {
        method: "POST",
        body: new URLSearchParams({
            grant_type: "authorization_code", client_id: identity.clientId, redirect_uri: client.uri,
            code: back.searchParams.get("code"), code_verifier: verifier,
        }),
    });
    const { access_token: token } = await answer.json();
    assert.equal(JSON.parse(Buffer.from(token.split(".")[1], "base64url")).name, "Grace Hopper");

    await page.goto(url);
    await page.getByRole("button", { name: "Refuse" }).click();
    await page.getByRole("heading", { name: "Back" }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get("error"), "access_denied");
}

const { child, identity } = await serve();
const client = await listen();
let context;
try {
    context = await chromium.launchPersistentContext(join(folder, "profile"), {
        executablePath: browserProgram,
        headless: true,
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    context.setDefaultTimeout(Patience);
    const complaints = [];
    context.on("console", (message) => {
        // Browsers ask for the icon by themselves; there is none.
        if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico"))
            complaints.push(message.text());
    });
    await play(await context.newPage(), identity, client);
    assert.deepEqual(complaints, []);
    console.log("a browser signs in, and refuses");
} finally {
    await context?.close();
    client.server.closeAllConnections();
    client.server.close();
    child.removeAllListeners("exit");
    child.kill("SIGTERM");
    await once(child, "exit");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
