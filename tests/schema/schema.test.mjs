// SPDX-License-Identifier: MIT
// The schema of the flow language, over every bot of this repository as an editor reads it: YAML by its core schema,
// so that 07:00 is a text, 12 a number and `no` a text.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = process.env.FRONTDESK_BINARY || `${root}build/frontdesk`;
const golden = `${root}tests/golden/check`;
const scratch = mkdtempSync(join(tmpdir(), "frontdesk-schema-"));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const validate = ajv.compile(JSON.parse(execFileSync(program, ["schema", "--lang", "en"], { encoding: "utf8" })));

// What `check` tells that the schema sees too: the shape of a file. It knows no other file, no condition, no limit of
// the platform, and not what two settings mean together.
const seen = new Set(["unknown-key", "wrong-kind", "empty-value", "unknown-word", "unknown-version", "unknown-duration",
  "not-a-number", "not-yes-or-no", "unknown-priority", "bad-pointer", "duplicate-key"]);
// These it sees in some places only: what is always needed, but not what one of several settings would do; and the
// letters that can be no date, name or address, but not all of them.
const seenSometimes = new Set(["missing-key", "unknown-date", "unknown-day", "unusable-name", "not-https", "unknown-phone",
  "unknown-language"]);

after(() => rmSync(scratch, { recursive: true }));

function flowsOf(path) {
  if (path.endsWith(".yaml")) return [path];
  return readdirSync(path, { recursive: true }).filter((name) => name.endsWith(".yaml")).map((name) => join(path, name));
}

function faults(file) {
  let tree;
  try {
    tree = parse(readFileSync(file, "utf8"), { schema: "core" });
  } catch (refused) {
    return [refused.message];  // a setting given twice, which an editor underlines before it asks a schema
  }
  return validate(tree) ? [] : validate.errors.map((error) => `${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
}

// The names of the errors that the program tells about this case.
function told(name) {
  const folder = join(scratch, name);
  cpSync(join(golden, name), name.endsWith(".yaml") ? join(folder, name) : folder, { recursive: true });
  try {
    execFileSync(program, ["check", folder, "--format", "json"], { encoding: "utf8" });
    return [];
  } catch (refused) {
    return JSON.parse(refused.stdout).filter((one) => one.severity === "error").map((one) => one.rule);
  }
}

for (const folder of ["flows", "examples", "tests/bench/reception"])
  for (const file of flowsOf(root + folder))
    test(`${file.slice(root.length)} is right`, () => assert.deepEqual(faults(file), []));

const cases = readdirSync(golden).filter((name) => !name.includes(".expected"));
const rulesOf = new Map(cases.map((name) => [name, told(name)]));
for (const [name, rules] of rulesOf) {
  test(`${name} is judged by its shape as check judges it`, () => {
    const refused = flowsOf(join(golden, name)).flatMap(faults);
    if (rules.some((rule) => seen.has(rule))) assert.notDeepEqual(refused, [], rules.join());
    else if (!rules.some((rule) => seenSometimes.has(rule))) assert.deepEqual(refused, [], rules.join());
  });
}

test("the cases show each rule that the schema sees", () => {
  const shown = new Set([...rulesOf.values()].flat());
  assert.deepEqual([...seen].filter((rule) => !shown.has(rule)), []);
});
