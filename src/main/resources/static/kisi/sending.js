// From the queue to the server, and what becomes of each answer. One request is under way at a time, so that the order of a
// cell's texts is kept. A batch that got no answer is sent again as it was: the server knows it if it arrived.

import { all, cells, element, form, go, id, inColumn, MOST, put, unfold } from "./page.js";
import { keep, later, line, mark, notLater, queue, say, stuck, tell, WAIT, waiting, whenDue } from "./queue.js";
import { renewToken, signInAgain, token } from "./session.js";

const BACK_OFF = [1000, 2000, 5000, 15000, 30000];

/** Milliseconds between looks, and how often, whether everything has arrived. */
const LOOK = 100;
const LOOKS = 100;

export function request(url, body, leaving = false) {
  return fetch(url, {
    method: "POST",
    credentials: "same-origin",
    keepalive: leaving,
    headers: { "Content-Type": "application/json", "Accept": "application/json", "X-CSRF-TOKEN": token().value },
    body: JSON.stringify(body)
  });
}

export async function send() {
  notLater();
  if (line.flying || line.shut || line.lost) return;
  const batch = waiting().filter((sel) => !stuck(sel)).slice(0, MOST).map((sel) => {
    const entry = queue[sel];
    const again = entry.gagal && entry.kirim !== undefined;
    return { sel, rev: entry.rev, teks: again ? entry.kirim : entry.teks };
  });
  if (!batch.length) {
    tell();
    return;
  }
  for (const one of batch) queue[one.sel].kirim = one.teks;
  keep();
  line.flying = batch;
  tell();
  let response;
  let text;
  try {
    response = await request(form.dataset.sel, batch);
    text = await response.text();
  } catch (cut) {
    noAnswer(batch);
    return;
  } finally {
    line.flying = null;
  }
  const body = parsed(text);
  if (response.redirected || (response.ok && !body)) {
    signInAgain();
    return;
  }
  if (response.status >= 500) noAnswer(batch);
  else answered(response.status, body, batch);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (noJson) {
    return null;
  }
}

function noAnswer(batch) {
  for (const { sel } of batch) if (queue[sel]) queue[sel].gagal = true;
  const delay = BACK_OFF[Math.min(line.failures, BACK_OFF.length - 1)];
  line.failures += 1;
  tell();
  later(delay);
}

// ---- answers (docs/decisions/0016) ---------------------------------------------------------------------------------

function answered(status, body, batch) {
  line.failures = 0;
  switch (status) {
    case 200:
      for (const one of body) saved(one, batch);
      line.lastSaved = clock();
      break;
    case 409:
      body.forEach(clash);
      break;
    case 422:
      for (const one of body) refused(one, batch);
      break;
    case 423:
      line.shut = body?.pesan || "Lembar ini sudah dikunci.";
      break;
    case 401:
      signInAgain();
      break;
    case 403:
      renewToken().then((renewed) => renewed ? later(0) : signInAgain());
      break;
    default:
      line.lost = "✕ " + (body?.pesan || "Lembar ini tidak dapat dibuka lagi dengan jabatan Anda. Isian tetap tersimpan di perangkat ini.");
  }
  keep();
  count();
  tell();
  const goesOn = status === 200 || status === 409 || status === 422;
  if (goesOn && waiting().some((sel) => !stuck(sel))) later(status === 200 ? WAIT : 0);
}

function sentText(sel, batch) { return batch.find((one) => one.sel === sel)?.teks; }

function saved(one, batch) {
  const cell = cells[one.sel];
  if (!cell && one.rev === 0) computed(one);
  achievement(one);
  if (!cell) return;
  cell.rev = one.rev;
  const entry = queue[one.sel];
  const sent = sentText(one.sel, batch);
  if (!entry || sent === undefined) return;
  delete entry.gagal;
  if (entry.teks === sent) {
    delete queue[one.sel];
    cell.known = sent;
    cell.input.classList.add("kisi-tersimpan");
    say(one.sel, one.catatan, true);
  } else {
    entry.rev = one.rev;
  }
  mark(one.sel);
}

/** A value made of others. */
function computed(one) {
  const value = id(one.sel);
  if (value) put(value, one.teks || "–");
  const how = id("h-" + one.sel);
  if (how) put(how, one.catatan || "");
}

function achievement(one) {
  const quarter = one.capaian !== undefined && id("c-" + one.sel);
  if (!quarter) return;
  put(quarter, one.capaian);
  put(id("t-" + one.sel), one.capaianTahun);
  const level = id("s-" + one.sel);
  put(level, one.status);
  level.className = "tingkat tingkat-" + one.level;
  const ask = id("m-" + one.sel);
  if (!ask) return;
  const row = level.closest("tbody");
  if (one.luput) unfold(row);
  const silent = ["kendala", "tindak"].some((column) => inColumn(row, column)?.value.trim() === "");
  ask.hidden = !(one.luput && silent);
}

function refused(one, batch) {
  const entry = queue[one.sel];
  if (!entry || !cells[one.sel] || entry.teks !== sentText(one.sel, batch)) return;
  entry.salah = one.pesan;
  say(one.sel, one.pesan);
  mark(one.sel);
}

/** Somebody else typed into the cell: both texts are shown, and a person chooses. */
function clash(one) {
  const entry = queue[one.sel];
  const cell = cells[one.sel];
  if (!entry || !cell) return;
  if (entry.kirim !== undefined && one.teks === entry.kirim.trim() && entry.teks !== entry.kirim) {
    // It was ourselves: an answer got lost on the way.
    entry.rev = one.rev;
    delete entry.gagal;
    return;
  }
  entry.bentrok = { rev: one.rev, teks: one.teks };
  mark(one.sel);
  const choice = (text, chosen) => {
    const button = element("button", `Pakai “${text}”`, "btn btn-outline-secondary btn-sm");
    button.type = "button";
    button.addEventListener("click", () => {
      chosen();
      say(one.sel, "");
      mark(one.sel);
      keep();
      tell();
      cell.input.focus();
    });
    return button;
  };
  const theirs = choice(one.teks, () => {
    delete queue[one.sel];
    cell.rev = one.rev;
    cell.known = one.teks;
    cell.input.value = one.teks;
  });
  const mine = choice(entry.teks, () => {
    queue[one.sel] = { rev: one.rev, teks: cell.input.value };
    later(0);
  });
  const place = id("p-" + one.sel);
  place.classList.remove("kisi-petunjuk");
  place.setAttribute("role", "alert");
  place.replaceChildren(
    element("span", `${one.oleh} mengubah sel ini pukul ${one.pukul} menjadi “${one.teks}”. Pilih nilai yang dipakai. `), theirs, mine);
}

function clock() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(".");
}

/** How many of the rows that are due have a figure. */
export function count() {
  const bar = document.querySelector(".isian-maju progress");
  if (!bar || form.dataset.saring === "ya") return;
  const filled = all("tbody.kisi-baris[data-jatuh=ya]").filter((row) => {
    const input = row.querySelector("input.kisi-sel");
    const output = row.querySelector("output.kisi-hitung");
    return input ? input.value.trim() : output && output.textContent !== "–";
  }).length;
  bar.value = Math.min(filled, Number(bar.getAttribute("max")));
  put(id("kisi-terisi"), String(bar.value));
}

// ---- leaving the page ----------------------------------------------------------------------------------------------

/** Whoever leaves takes nothing along that is not on its way; browsers carry 64 kB for a page that is gone. */
function flush() {
  if (line.shut || line.lost) return;
  const batch = [];
  let size = 0;
  for (const sel of waiting()) {
    const entry = queue[sel];
    if (stuck(sel) || line.flying?.some((one) => one.sel === sel && one.teks === entry.teks)) continue;
    size += entry.teks.length * 3 + 60;
    if (size < 60000) batch.push({ sel, rev: entry.rev, teks: entry.teks });
  }
  if (batch.length) request(form.dataset.sel, batch, true).catch(() => { /* it stays on the device */ });
}

/** Goes on when everything is on the server, or otherwise when that cannot be. */
function whenSaved(then, otherwise) {
  let looks = 0;
  send();
  const wait = setInterval(() => {
    looks += 1;
    const names = waiting();
    const hopeless = looks > LOOKS || line.shut || line.lost || line.failures || names.every(stuck);
    if (names.length && !hopeless) return;
    clearInterval(wait);
    tell();
    if (names.length) otherwise();
    else then();
  }, LOOK);
}

export function listen() {
  whenDue(send);
  window.addEventListener("pagehide", flush);
  window.addEventListener("online", () => { if (line.failures) later(0); });

  // Without this script the form is sent as a whole.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    delete form.dataset.terkirim;
    send();
  });

  // Signing out ends the session in which a text would be kept.
  document.addEventListener("submit", (event) => {
    const leaving = event.target;
    if (!leaving.dataset.keluar || leaving.dataset.ditunggu || !waiting().length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const goOn = () => {
      leaving.dataset.ditunggu = "ya";
      leaving.requestSubmit();
      delete leaving.dataset.ditunggu;
    };
    whenSaved(goOn, goOn);
  }, true);

  // Checking and sending the sheet wait until everything is on the server.
  const check = id("kisi-periksa");
  check?.addEventListener("click", (event) => {
    if (!waiting().length) return;
    event.preventDefault();
    const wrong = waiting().find(stuck);
    if (wrong) {
      tell();
      go(cells[wrong].input);
    } else {
      whenSaved(() => { window.location.href = check.href; }, tell);
    }
  });
}
