// SPDX-License-Identifier: MIT
// The starter bot in the language server behind the YAML extension of VS Code: the first line alone leads it to the
// schema beside the bot, and nothing is fetched.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { getLanguageService } = require("yaml-language-server");
const { TextDocument } = require("vscode-languageserver-textdocument");

const bot = fileURLToPath(new URL("../../flows/bot.yaml", import.meta.url));
const schema = pathToFileURL(fileURLToPath(new URL("../../flows/frontdesk.schema.json", import.meta.url))).href;
const asked = [];

function readSchema(address) {
  asked.push(address);
  return address === schema ? Promise.resolve(readFileSync(fileURLToPath(address), "utf8")) : Promise.reject(new Error(address));
}

const service = getLanguageService({
  schemaRequestService: readSchema,
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
  clientCapabilities: {},
  yamlSettings: { yamlFormatterSettings: {} },
});
service.configure({ validate: true, completion: true, hover: true, schemas: [], yamlVersion: "1.2" });

let version = 0;

// The starter bot with `from` replaced; the cursor stands at "^", which is taken out.
function edited(from = "", to = "") {
  const text = readFileSync(bot, "utf8");
  assert.ok(text.includes(from));
  const changed = text.replace(from, () => to);
  const cursor = changed.indexOf("^");
  const document = TextDocument.create(pathToFileURL(bot).href, "yaml", ++version, changed.replace("^", ""));
  return { document, position: document.positionAt(Math.max(cursor, 0)) };
}

async function underlined(from, to) {
  const { document } = edited(from, to);
  return (await service.doValidation(document, false)).map((found) => [document.getText(found.range), found.message]);
}

async function offered(from, to) {
  const { document, position } = edited(from, to);
  return (await service.doComplete(document, position, false)).items;
}

test("nothing in the starter bot is underlined", async () => assert.deepEqual(await underlined(), []));

test("an unknown setting is underlined, and nothing else", async () => {
  const found = await underlined("    say: See you soon!", "    sya: See you soon!");
  assert.deepEqual(found, [["sya", "Property sya is not allowed."]]);
});

test("an unknown setting of an option is underlined", async () => {
  const found = await underlined("- label: Opening hours", "- lable: x\n        label: Opening hours");
  assert.deepEqual(found.map(([place]) => place), ["lable"]);
});

test("a length of time without its unit is underlined", async () => {
  const found = await underlined("answer_within: 30m", "answer_within: 30");
  assert.deepEqual(found.map(([place]) => place), ["30"]);
});

test("the settings of a bot are offered, each with its purpose", async () => {
  const items = await offered("  start: welcome ", "  int^\n  start: welcome ");
  const labels = items.map((item) => item.label);
  assert.ok(labels.includes("introduction_again"), labels.join());
  assert.ok(!labels.includes("menu"), labels.join());
  const one = items.find((item) => item.label === "introduction_again");
  assert.match(JSON.stringify(one.documentation), /said again after such a pause/);
});

test("the words to choose from are offered", async () => {
  const labels = (await offered("      queue: team", "      queue: team\n      priority: ^")).map((item) => item.label);
  assert.deepEqual(labels.sort(), ["high", "low", "normal", "urgent"]);
});

test("the settings of a state are offered", async () => {
  const labels = (await offered("    say: See you soon!", "    say: See you soon!\n    ^")).map((item) => item.label);
  for (const setting of ["menu", "form", "escalate", "go"]) assert.ok(labels.includes(setting), labels.join());
});

test("a setting tells what it is for under the mouse", async () => {
  const { document, position } = edited("    answer_within", "    answer^_within");
  assert.match(JSON.stringify(await service.doHover(document, position)), /the promise/);
});

test("only the schema beside the bot was asked for", () => assert.deepEqual([...new Set(asked)], [schema]));
