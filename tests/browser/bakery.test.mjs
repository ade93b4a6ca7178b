// SPDX-License-Identifier: MIT
// The bakery in the preview: everything that a flow can send and a customer can do, seen in a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, open, pictures, play, write } from "./playing.mjs";

play("examples/bakery");

const said = (page, text) => page.locator("#chat .page", { hasText: text }).first().waitFor();
const tap = (page, label) => page.locator("#quick button", { hasText: label }).first().click();

// Early enough to be baked, and far from the ends of what is taken.
function inTenDays() {
  const day = new Date(Date.now() + 10 * 24 * 3600 * 1000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
}

async function toThePrices(page) {
  await write(page, "dzień dobry");
  await tap(page, "Ceny");
  await page.locator(".card").nth(1).waitFor();
}

test("a cake is chosen on a card and ordered to the end", async () => {
  const { page, wrong, close } = await open({ bypassCSP: false });
  await toThePrices(page);
  assert.deepEqual(await page.locator(".card strong").allTextContents(), ["Tort czekoladowy", "Tort owocowy"]);
  assert.deepEqual(await page.locator(".card p").allTextContents(), ["od 120 zł", "od 140 zł"]);
  await page.waitForFunction(() => [...document.querySelectorAll(".card img")].every((img) => img.complete));
  const widths = await page.locator(".card img").evaluateAll((images) => images.map((img) => img.naturalWidth));
  assert.equal(widths.length, 2);
  assert.ok(widths.every((width) => width > 0), `the uploaded pictures are shown: ${widths}`);
  await page.screenshot({ path: `${pictures}/bakery-cards.png` });

  await page.locator(".card", { hasText: "owocowy" }).locator("button", { hasText: "Zamawiam" }).click();
  await said(page, "Dla ilu osób?");
  await write(page, "8");
  await said(page, "Na kiedy?");
  await write(page, inTenDays());
  await said(page, "Numer telefonu");
  await page.screenshot({ path: `${pictures}/bakery-phone.png` });
  await tap(page, "+48600700800");
  await said(page, "Zdjęcie wzoru?");
  await page.click("#picture");
  await page.locator("#chat .customer a", { hasText: "https://example.com/sample-picture.png" }).waitFor();
  await said(page, "Tort owocowy dla 8 osób");
  await tap(page, "Tak, zamawiam");
  await said(page, "Potwierdzimy zamówienie");
  await page.locator("#desk").waitFor();
  await page.waitForFunction(() => {
    const { bottom } = document.querySelector("#chat li:last-child").getBoundingClientRect();
    return bottom <= document.querySelector("#scroll").getBoundingClientRect().bottom;
  });
  await page.screenshot({ path: `${pictures}/bakery-ordered.png` });

  await page.click("#done");
  await page.locator("#desk").waitFor({ state: "hidden" });
  assert.deepEqual(wrong, []);
  await close();
});

test("a comment is answered under the post and privately, once", async () => {
  const { page, wrong, close } = await open({ bypassCSP: false });
  await page.click(".post summary");
  await page.fill("#comment", "Ile kosztuje tort?");
  await page.press("#comment", "Enter");
  await page.locator("#chat .public", { hasText: "Ile kosztuje tort?" }).waitFor();
  await page.locator("#chat .public", { hasText: "odpisaliśmy w wiadomości prywatnej" }).waitFor();
  await said(page, "Chcesz zobaczyć cennik tortów?");
  await page.screenshot({ path: `${pictures}/bakery-comment.png` });

  await write(page, "tak");
  await page.locator(".card").nth(1).waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`cards, pictures and comments pass the accessibility rules in ${colorScheme}`, async () => {
    const { page, close } = await open({ colorScheme });
    await page.click(".post summary");
    await page.fill("#comment", "Ile kosztuje tort?");
    await page.press("#comment", "Enter");
    await said(page, "Chcesz zobaczyć cennik tortów?");
    await page.click("#picture");  // whatever they write next leads to the prices
    await page.locator(".card").nth(1).waitFor();
    await assertAccessible(page);
    await page.screenshot({ path: `${pictures}/bakery-${colorScheme}.png` });
    await close();
  });
}

test("cards scroll sideways in their row, not the page", async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 560 } });
  await toThePrices(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  assert.ok(await page.locator(".cards").evaluate((row) => row.scrollWidth > row.clientWidth));
  await close();
});
