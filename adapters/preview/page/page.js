// SPDX-License-Identifier: MIT
// The customer's side of the preview. Everything a bot or a customer says is put on the page as text, never as HTML.
"use strict";

const at = (id) => document.getElementById(id);
const chat = at("chat"), quick = at("quick"), typing = at("typing"), trouble = at("trouble");
let person = "", last = 0, session = 0, ticket = null;

async function ask(path, body) {
  const options = body === undefined ? {} :
    { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, options);
  const answer = await response.json();
  if (!response.ok) {
    const failure = new Error(answer.error || answer.detail || answer.title || `The server answered ${response.status}.`);
    failure.status = response.status;
    throw failure;
  }
  return answer;
}

function complain(text) {
  trouble.textContent = text;
  trouble.hidden = !text;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function buttonOf(button) {
  if (button.kind === "postback") {
    const made = element("button", "", button.title);
    made.type = "button";
    made.addEventListener("click", () => say(button.title, button.payload, "button"));
    return made;
  }
  const address = button.kind === "phone" ? `tel:${button.payload}` : button.payload;
  const made = element("a", "", button.title);
  if (/^(https?|tel):/i.test(address)) made.href = address;
  made.target = "_blank";
  made.rel = "noopener noreferrer nofollow";
  return made;
}

function show(item) {
  typing.hidden = item.from !== "typing";
  if (item.from === "typing") return;
  const line = element("li", item.from);
  line.append(element("div", item.buttons.length ? "bubble with-buttons" : "bubble", item.text));
  if (item.buttons.length) {
    const list = element("div", "buttons");
    for (const button of item.buttons) list.append(buttonOf(button));
    line.append(list);
  }
  chat.append(line);
  showQuickReplies(item.quick_replies);
}

// Quick replies belong to the newest message alone, and go when one of them was tapped.
function showQuickReplies(replies) {
  quick.replaceChildren();
  for (const reply of replies) {
    const made = element("button", "", reply.title);
    made.type = "button";
    made.addEventListener("click", () => { quick.replaceChildren(); say(reply.title, reply.payload, "quick_reply"); });
    quick.append(made);
  }
}

async function say(text, payload, kind) {
  try {
    await ask("/preview/messages", payload === undefined ? { person, text } : { person, text, payload, kind });
    complain("");
  } catch (failure) {
    complain(failure.message);
  }
}

function forget() {
  chat.replaceChildren();
  quick.replaceChildren();
  typing.hidden = true;
  at("desk").hidden = true;
  last = 0;
  ticket = null;
}

async function restart() {
  const mine = ++session;
  try {
    const customer = await ask("/preview/start", {});
    if (mine !== session) return;
    forget();
    person = customer.person;
    at("bot").textContent = customer.bot;
    at("face").textContent = Array.from(customer.bot)[0] || "";
    document.title = `${customer.bot}: preview`;
    complain("");
    at("text").focus();
    listen(mine);
  } catch (failure) {
    complain(`The preview does not answer: ${failure.message}`);
    setTimeout(() => { if (mine === session) restart(); }, 1000);
  }
}

async function listen(mine) {
  while (mine === session) {
    try {
      const news = await ask(`/preview/feed?person=${encodeURIComponent(person)}&after=${last}`);
      if (mine !== session) return;
      news.items.forEach(show);
      last = news.last;
      if (news.items.length) {
        at("scroll").scrollTop = 1e9;
        look(mine);
      }
      complain("");
    } catch (failure) {
      if (mine !== session) return;
      if (failure.status === 404) return restart();
      complain("The preview does not answer. Is it still running?");
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

// Is the conversation with a person? Then the bot is silent, and the other side can be played here.
async function look(mine) {
  const answer = await ask(`/preview/ticket?person=${encodeURIComponent(person)}`).catch(() => ({ ticket: null }));
  if (mine !== session) return;
  ticket = answer.ticket;
  at("desk").hidden = !ticket;
  at("state").textContent = ticket ? "With a person now" : "Typically replies instantly";
  if (ticket) at("ticket").textContent = `Ticket ${ticket.id} waits in the queue “${ticket.queue}”.`;
}

async function act(action, text) {
  if (!ticket) return;
  try {
    await ask("/preview/agent", { ticket: String(ticket.id), action, text });
    complain("");
  } catch (failure) {
    complain(failure.message);
  }
  look(session);
}

at("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = at("text").value.trim();
  if (!text) return;
  at("text").value = "";
  showQuickReplies([]);
  say(text);
});
at("reply").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = at("answer").value.trim();
  if (!text) return;
  at("answer").value = "";
  act("reply", text);
});
at("hand_back").addEventListener("click", () => act("hand_back"));
at("restart").addEventListener("click", restart);
restart();
