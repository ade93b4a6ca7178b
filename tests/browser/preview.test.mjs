// SPDX-License-Identifier: MIT
// The preview in headless Chromium, as a newcomer meets it: greet, tap through the menu, ask in one's own words, call
// a person, play the person, begin again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, lastOfPage, open, pictures, play, write } from "./playing.mjs";

play("flows");

test("a newcomer greets, taps, asks, and gets a person and the bot back", async () => {
  const { page, wrong, close } = await open();
  await write(page, "hello");
  await page.locator("#quick button").first().waitFor();
  assert.ok((await page.locator("#chat .page").count()) >= 1);
  await page.screenshot({ path: `${pictures}/preview-welcome.png` });

  const labels = await page.locator("#quick button").allTextContents();
  assert.ok(labels.length >= 3, `the menu is shown: ${labels}`);
  const hours = labels.find((label) => /hour|open/i.test(label));
  await page.locator("#quick button", { hasText: hours }).click();
  await page.locator("#chat .page", { hasText: /\d:\d\d.*\d:\d\d/ }).first().waitFor();
  assert.equal(await page.locator("#chat .customer").last().textContent(), hours);
  await page.screenshot({ path: `${pictures}/preview-hours.png` });

  await write(page, "can I pay by card?");
  await page.locator("#chat .page", { hasText: /card/i }).first().waitFor();

  await write(page, "I want to talk to a person");
  await page.locator("#desk").waitFor();
  await page.screenshot({ path: `${pictures}/preview-person.png` });
  const before = await page.locator("#chat .page").count();
  await page.fill("#answer", "Hello, this is Basia.");
  await page.press("#answer", "Enter");
  await page.locator("#chat .page", { hasText: "this is Basia" }).waitFor();
  assert.equal(await page.locator("#chat .page").count(), before + 1, "the bot does not talk over a person");

  await page.click("#hand_back");
  await page.locator("#desk").waitFor({ state: "hidden" });
  await write(page, "hello");
  await page.locator("#quick button").first().waitFor();

  await page.click("#restart");
  await page.waitForFunction(() => document.querySelectorAll("#chat li").length === 0);
  assert.deepEqual(wrong, []);
  await close();
});

test("hostile text is shown as text", async () => {
  const { page, wrong, close } = await open();
  const hostile = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> & "quotes"`;
  await write(page, hostile);
  await lastOfPage(page).waitFor();
  assert.equal(await page.locator("#chat .customer .bubble").first().textContent(), hostile);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.deepEqual(wrong, []);
  await close();
});

test("two tabs are two customers", async () => {
  const one = await open();
  const two = await open();
  await write(one.page, "hello");
  await lastOfPage(one.page).waitFor();
  assert.equal(await two.page.locator("#chat li").count(), 0);
  await one.close();
  await two.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the page passes the accessibility rules in ${colorScheme}`, async () => {
    const { page, close } = await open({ colorScheme });
    await write(page, "hello");
    await page.locator("#quick button").first().waitFor();
    await assertAccessible(page);
    await page.screenshot({ path: `${pictures}/preview-${colorScheme}.png` });
    await close();
  });
}

test("it fits a small phone without sideways scrolling", async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 560 } });
  await write(page, "hello");
  await page.locator("#quick button").first().waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  await close();
});
