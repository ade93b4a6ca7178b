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

// Pictures that the bot uploaded are shown. An author's own address is only named: the preview loads nothing from
// other machines.
function mediaOf(media, text) {
  if (!media.address.startsWith("/preview/media/")) return linkTo(media.address, `${text}: ${media.address}`);
  if (media.kind === "file") return linkTo(media.address, text);
  const made = element({ image: "img", video: "video", audio: "audio" }[media.kind], "media");
  made.src = media.address;
  if (media.kind === "image") made.alt = text;
  else { made.controls = true; made.setAttribute("aria-label", text); }
  return made;
}

function linkTo(address, text) {
  const made = element("a", "address", text);
  if (/^https?:/i.test(address) || address.startsWith("/preview/media/")) made.href = address;
  made.target = "_blank";
  made.rel = "noopener noreferrer nofollow";
  return made;
}

function buttonsOf(buttons) {
  const list = element("div", "buttons");
  for (const button of buttons) list.append(buttonOf(button));
  return list;
}

function cardOf(card) {
  const made = element("div", "card");
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", card.title);
  if (card.image) {
    const picture = mediaOf({ kind: "image", address: card.image }, "Picture");
    if (picture.alt) picture.alt = "";  // the title says it
    made.append(picture);
  }
  made.append(card.url ? linkTo(card.url, card.title) : element("strong", "", card.title));
  if (card.subtitle) made.append(element("p", "", card.subtitle));
  if (card.buttons.length) made.append(buttonsOf(card.buttons));
  return made;
}

function cardsOf(cards) {
  const row = element("div", "cards");
  row.tabIndex = 0;
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", `${cards.length} cards`);
  for (const card of cards) row.append(cardOf(card));
  return row;
}

// What everybody sees under the post, and what the Page did about it.
const publicly = {
  comment: "A comment under your post, for everybody to see",
  public_reply: "Your Page answers under the post",
  public_like: "Your Page likes the comment",
  public_hide: "Your Page hides the comment",
};
function showPublicly(item) {
  const line = element("li", "public");
  line.append(element("span", "label", publicly[item.from]));
  if (item.text) line.append(element("div", "bubble", item.text));
  chat.append(line);
}

const mediaNames = { image: "Picture", video: "Film", audio: "Sound", file: "File" };
function show(item) {
  typing.hidden = item.from !== "typing";
  if (item.from === "typing") return;
  if (publicly[item.from]) return showPublicly(item);
  const line = element("li", item.from);
  if (item.cards.length) line.classList.add("wide");
  if (item.text) line.append(element("div", item.buttons.length ? "bubble with-buttons" : "bubble", item.text));
  if (item.media) {
    const media = mediaOf(item.media, mediaNames[item.media.kind] || "File");
    const bubble = media.className === "media" ? media : element("div", "bubble");
    if (bubble !== media) bubble.append(media);
    line.append(bubble);
  }
  if (item.cards.length) line.append(cardsOf(item.cards));
  if (item.buttons.length) line.append(buttonsOf(item.buttons));
  chat.append(line);
  showQuickReplies(item.quick_replies);
}

// The column is reversed, so that its end stays in sight when the panel opens or a picture arrives.
function toNewest() { at("scroll").scrollTop = 0; }

// The platform offers what it knows about the customer; here that is somebody invented.
const known = { phone: "+48600700800", email: "ania@example.com" };

// Quick replies belong to the newest message alone, and go when one of them was tapped.
function showQuickReplies(replies) {
  quick.replaceChildren();
  for (const reply of replies) {
    const value = known[reply.kind];
    const made = element("button", "", value ? `${value} (sample)` : reply.title);
    made.type = "button";
    made.addEventListener("click", () => {
      quick.replaceChildren();
      say(value || reply.title, value || reply.payload, "quick_reply");
    });
    quick.append(made);
  }
}

async function send(path, body) {
  try {
    await ask(path, { person, ...body });
    complain("");
  } catch (failure) {
    complain(failure.message);
  }
}

function say(text, payload, kind) {
  return send("/preview/messages", payload === undefined ? { text } : { text, payload, kind });
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
        toNewest();
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
  at("state").textContent = ticket ? "A person was called" : "Typically replies instantly";
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
at("picture").addEventListener("click", () => {
  showQuickReplies([]);
  send("/preview/messages", { picture: "https://example.com/sample-picture.png" });
});
at("commenter").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = at("comment").value.trim();
  if (!text) return;
  at("comment").value = "";
  send("/preview/comments", { text });
});
at("done").addEventListener("click", () => act("done"));
at("hand_back").addEventListener("click", () => act("hand_back"));
at("restart").addEventListener("click", restart);
restart();
