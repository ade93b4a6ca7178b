// Answers the tasks of matching_bench with node-nlp (nlp.js): its defaults, and the language given.
// usage: node --expose-gc node_nlp.mjs TASKS ANSWERS [--none] [--cached]
// Tasks and answers are JSON lines, as task.hpp and answers.hpp describe them. --none switches its None feature on,
// which is off unless one asks for it. With --cached, answers that are already there for the same task stay.
import { createInterface } from "node:readline";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { NlpManager } = createRequire(import.meta.url)("node-nlp");
const [tasksFile, answersFile, ...flags] = process.argv.slice(2);
const useNoneFeature = flags.includes("--none");
const fixed = (number) => Number(number.toPrecision(9));

async function train(task) {
  const manager = new NlpManager({
    languages: [task.language],
    autoSave: false,
    nlu: useNoneFeature ? { log: false, useNoneFeature } : { log: false },
  });
  task.intents.forEach((phrasings, intent) =>
    phrasings.forEach((text) => manager.addDocument(task.language, text, String(intent))));
  await manager.train();
  return manager;
}

// [the best intent or -1, its score, what it does (0 nothing, 1 answer)]: `intent` is "None" below its threshold
// of 0.5; the forced choice is the best of the others.
async function answer(manager, language, text) {
  const result = await manager.process(language, text);
  const best = result.classifications?.find(({ intent, score }) => intent !== "None" && score > 0);
  if (!best) return [-1, 0, 0];
  return [Number(best.intent), fixed(best.score), result.intent === best.intent ? 1 : 0];
}

const held = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

// On the processor: on a shared machine the clock on the wall measures the others.
const processor_us = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

async function solve(task) {
  const before = held();
  const began = processor_us();
  const manager = await train(task);
  const build_ms = (processor_us() - began) / 1000;
  const bytes = Math.max(0, held() - before);
  // Compiled and warm before anything is timed. It keeps what it made of a text, so no text is timed twice.
  for (const phrasings of task.intents) await manager.process(task.language, phrasings[0]);
  const answers = [];
  const times = [];
  for (const texts of task.texts) {
    const from = processor_us();
    const given = [];
    for (const text of texts) given.push(await answer(manager, task.language, text));
    times.push((processor_us() - from) / texts.length);
    answers.push(given);
  }
  return { id: task.id, name: task.name, answers, build_ms, us: times[0], bytes };
}

const known = new Map();
if (flags.includes("--cached") && existsSync(answersFile))
  for (const line of readFileSync(answersFile, "utf8").split("\n").filter(Boolean))
    known.set(JSON.parse(line).id, line);

const lines = [];
for await (const line of createInterface({ input: createReadStream(tasksFile) })) {
  const task = JSON.parse(line);
  if (!known.has(task.id)) {
    process.stderr.write(`node-nlp${useNoneFeature ? " with None" : ""}: ${task.name}\n`);
    known.set(task.id, JSON.stringify(await solve(task)));
  }
  lines.push(known.get(task.id));
}
writeFileSync(answersFile, lines.join("\n") + "\n");
