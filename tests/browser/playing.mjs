// SPDX-License-Identifier: MIT
// A preview of a bot and a browser to play it in, for one file of tests.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const pictures = process.env.FRONTDESK_PICTURES || `${root}build/pictures`;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let server, browser, address;

function startPreview(bot) {
  const child = spawn(process.env.FRONTDESK_BINARY || `${root}build/frontdesk`, ["preview", bot, "--listen", "127.0.0.1:0"], { cwd: root });
  const found = new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (match) resolve(match[0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`the preview ended with ${code}: ${said}`)));
  });
  return { child, found };
}

// Starts the preview of this bot before the tests of the file, and ends it after them.
export function play(bot) {
  before(() => begin(bot));
  after(end);
}

async function begin(bot) {
  mkdirSync(pictures, { recursive: true });
  server = startPreview(bot);
  address = await server.found;
  browser = await chromium.launch({
    executablePath: process.env.FRONTDESK_CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
}

async function end() {
  await browser?.close();
  server?.child.removeAllListeners("exit");
  const ended = new Promise((resolve) => server?.child.on("exit", resolve));
  server?.child.kill("SIGTERM");
  assert.equal(await ended, 0, "the preview ends cleanly");
}

export async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 460, height: 900 }, bypassCSP: true, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => request.url().startsWith(address) || request.url().startsWith("data:") || wrong.push(`left the machine: ${request.url()}`));
  await page.goto(address);
  await page.waitForFunction(() => document.getElementById("bot").textContent !== "…");
  return { page, wrong, close: () => context.close() };
}

export const write = async (page, text) => {
  await page.fill("#text", text);
  await page.press("#text", "Enter");
};
export const lastOfPage = (page) => page.locator("#chat .page").last();

// Nothing that the accessibility rules know is wrong with what the page shows now.
export async function assertAccessible(page) {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`), []);
}
