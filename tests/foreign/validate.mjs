// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// node validate.mjs PROGRAM PACKAGES: lets PROGRAM write the definitions that Declic ships and makes,
// and checks each against the schema and the rules of Swagger 2.0.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [program, packages] = process.argv.slice(2);
const SwaggerParser = createRequire(join(packages, "package.json"))("@apidevtools/swagger-parser");
// Nothing but the document itself is read.
const options = { resolve: { external: false } };
const folder = mkdtempSync(join(tmpdir(), "declic-foreign-"));
let failures = 0;

async function problem(definition) {
    try {
        await SwaggerParser.validate(definition, options);
        return "";
    } catch (error) {
        return error.message;
    }
}

try {
    execFileSync(program, [folder]);
    const names = readdirSync(folder).sort();
    for (const name of names) {
        const words = await problem(JSON.parse(readFileSync(join(folder, name), "utf8")));
        if (words) {
            failures++;
            console.error(`${name}: ${words}`);
        }
    }
    // It must be able to refuse, or its silence says nothing.
    const broken = JSON.parse(readFileSync(join(folder, "bundled.swagger.json"), "utf8"));
    delete broken.paths["/event/instore"].post.responses;
    if (names.length < 40 || !await problem(broken)) {
        failures++;
        console.error(`${names.length} definitions, or a broken one was accepted`);
    }
    console.log(`${names.length} definitions, ${failures} failures`);
} finally {
    rmSync(folder, { recursive: true });
}
process.exit(failures ? 1 : 0);
