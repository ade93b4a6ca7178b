// Prints the bench's reports as one table: the product, the limit of this machine, and their ratio.
import { readFileSync } from "node:fs";

const [folder, rounds, rate] = process.argv.slice(2);
const report = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const over = (server, kind, pick) =>
  median(Array.from({ length: Number(rounds) }, (_, i) => pick(report(`${server}-${kind}-${i + 1}`))));

const rows = [];
const add = (what, unit, kind, pick) => {
  const [product, limit] = ["product", "limit"].map((server) => over(server, kind, pick));
  rows.push([what, unit, product, limit, limit ? product / limit : NaN]);
};
const addOnce = (what, unit, kind, pick) => {
  const [product, limit] = ["product", "limit"].map((server) => pick(report(`${server}-${kind}`)));
  rows.push([what, unit, product, limit, limit ? product / limit : NaN]);
};

add("webhooks acknowledged", "1/s", "closed", (r) => r.webhooks.acked_per_s);
add("customers answered", "1/s", "closed", (r) => r.replies.answered_per_s);
add("CPU an event, saturated", "us", "closed", (r) => r.sut.cpu_us_per_event);
add(`acknowledge p50 at ${rate}/s`, "ms", "rate", (r) => r.ack_ms.p50);
add(`acknowledge p99 at ${rate}/s`, "ms", "rate", (r) => r.ack_ms.p99);
add(`reply p50 at ${rate}/s`, "ms", "rate", (r) => r.reply_ms.p50);
add(`reply p99 at ${rate}/s`, "ms", "rate", (r) => r.reply_ms.p99);
add(`CPU an event at ${rate}/s`, "us", "rate", (r) => r.sut.cpu_us_per_event);
addOnce("memory after 10 000 customers", "MiB", "users-10000", (r) => r.sut.rss_end_kb / 1024);
addOnce("memory after 100 000 customers", "MiB", "users-100000", (r) => r.sut.rss_end_kb / 1024);
add("start-up until listening", "ms", "closed", (r) => r.sut.listen_ms);

const all = [];
for (let i = 1; i <= Number(rounds); ++i) all.push(`product-closed-${i}`, `product-rate-${i}`);
all.push("product-users-10000", "product-users-100000");
const sum = (key) => all.reduce((total, name) => total + report(name).replies[key], 0);
const wrong = ["lost", "incomplete", "duplicate", "out_of_order", "unexpected"].map((key) => [key, sum(key)]);
const events = sum("events");

console.log("| figure | unit | frontdesk | limit | ratio |\n|---|---|---:|---:|---:|");
for (const [what, unit, product, limit, ratio] of rows)
  console.log(`| ${what} | ${unit} | ${product.toFixed(1)} | ${limit.toFixed(1)} | ${ratio.toFixed(2)} |`);
console.log(`\n${events} events: ${wrong.map(([key, n]) => `${n} ${key.replaceAll("_", " ")}`).join(", ")}.`);
const busy = Math.max(...all.map((name) => report(name).machine.other_cpu_share));
console.log(`Others took at most ${busy.toFixed(2)} of a core; above 0.1 the machine was not ours alone.`);
if (wrong.some(([, n]) => n > 0)) process.exit(1);
