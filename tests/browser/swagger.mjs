// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the operator's /swagger in a real browser, fires an event by "Try it out" and sees the 202.
// usage: node swagger.mjs PROGRAM CHROMIUM FOLDER-WITH-NODE_MODULES

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";

const [program, browserProgram, packages] = process.argv.slice(2);
const { chromium } = createRequire(join(packages, "package.json"))("playwright-core");
const folder = mkdtempSync(join(tmpdir(), "declic-browser-"));
const Patience = 30000; // ms, for a busy machine

function serve() {
    const ready = join(folder, "ready.json");
    const anyPort = "127.0.0.1:0";
    const child = spawn(program, ["serve", "--data", join(folder, "data"), "--connector", anyPort,
        "--operator", anyPort, "--ready-file", ready], { stdio: ["ignore", "ignore", "inherit"] });
    return new Promise((resolve, reject) => {
        const timer = setInterval(() => {
            if (existsSync(ready)) {
                clearInterval(timer);
                resolve({ child, url: JSON.parse(readFileSync(ready)).operator });
            }
        }, 20);
        child.on("exit", (code) => {
            clearInterval(timer);
            reject(new Error(`declic serve ended with ${code}`));
        });
    });
}

function openBrowser() {
    return chromium.launchPersistentContext(join(folder, "profile"), {
        executablePath: browserProgram,
        headless: true,
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}

/** Everything that the page must not do, as it happens. */
function watch(context, url) {
    const complaints = [];
    context.on("request", (request) => {
        const target = new URL(request.url());
        if (target.protocol !== "data:" && target.origin !== new URL(url).origin)
            complaints.push(`request to ${target.origin}`);
    });
    context.on("console", (message) => {
        if (message.type() === "error")
            complaints.push(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => complaints.push(`page: ${error.error()}`));
    context.on("response", (response) => {
        if (response.status() >= 400)
            complaints.push(`${response.status()} for ${response.url()}`);
    });
    return complaints;
}

async function fireByHand(page, url) {
    await page.goto(`${url}/swagger`);
    const operation = page.locator(".opblock-post", { has: page.locator('[data-path="/fire/instore"]') });
    const control = operation.locator(".opblock-summary-control");
    await control.waitFor();
    if (await control.getAttribute("aria-expanded") !== "true")
        await control.click();
    // "Try it out" may be on from the start: then the button offers to cancel.
    await operation.locator(".try-out__btn").waitFor();
    const tryItOut = operation.getByRole("button", { name: "Try it out" });
    if (await tryItOut.count())
        await tryItOut.click();
    const body = operation.locator("textarea.body-param__text");
    assert.ok(JSON.parse(await body.inputValue()).storeName, "the body begins with a sample");
    await operation.getByRole("button", { name: "Execute" }).click();
    const answer = operation.locator(".live-responses-table");
    await answer.waitFor();
    return {
        status: (await answer.locator("tbody .response-col_status").innerText()).trim(),
        body: await answer.locator("tbody .response-col_description pre").first().innerText(),
    };
}

async function main() {
    const { child, url } = await serve();
    let context;
    try {
        context = await openBrowser();
        context.setDefaultTimeout(Patience);
        const complaints = watch(context, url);
        const page = await context.newPage();
        const answer = await fireByHand(page, url);
        assert.match(answer.status, /^202/);
        assert.equal(JSON.parse(answer.body).subscriptions, 0);
        await page.goto(`${url}/swagger/?document=connector`);
        await page.locator('.opblock [data-path="/event/instore"]').waitFor();
        assert.deepEqual(complaints, []);
        console.log(`${url}/swagger: POST /fire/instore answered ${answer.status}`);
    } finally {
        await context?.close();
        child.removeAllListeners("exit");
        const ended = new Promise((resolve) => child.on("exit", resolve));
        child.kill();
        await ended;
    }
}

try {
    await main();
} finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
