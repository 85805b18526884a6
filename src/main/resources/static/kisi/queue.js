// What is not yet on the server, and what the screen says about it. It is kept on the device too: a closed lid, a dead
// battery or a server that is away costs nobody a word.

import { cell, cells, form, id, put } from "./page.js";

/** Milliseconds after the last key until a cell is sent. */
export const WAIT = 800;

const STORE = `ak-isian:${form.dataset.siapa}:${form.dataset.lembar}`;

/** sel → { rev, teks, kirim: the text last sent, gagal: it got no answer, salah | bentrok: a person has to act } */
export const queue = {};

/** flying: the batch under way; failures: how often in a row; shut: nobody may type here any more; lost: we may not. */
export const line = { flying: null, failures: 0, lastSaved: "", shut: "", lost: "" };

let onDevice = true;
let timer = null;
let keeping = null;
let send = () => {};

export function waiting() { return Object.keys(queue); }

/** Needs a person: cannot be read, or somebody else typed there too. */
export function stuck(sel) { return !!(queue[sel].salah || queue[sel].bentrok); }

/** Who sends, when the time has come. */
export function whenDue(sender) { send = sender; }

export function later(delay) {
  clearTimeout(timer);
  timer = setTimeout(send, delay);
}

export function notLater() { clearTimeout(timer); }

export function keep() {
  clearTimeout(keeping);
  keeping = null;
  try {
    if (waiting().length) localStorage.setItem(STORE, JSON.stringify(queue));
    else localStorage.removeItem(STORE);
    onDevice = true;
  } catch (full) {
    onDevice = false;
  }
}

/** What a key writes is seen first and kept right after, before anything else can happen to the page. */
function keepAtOnce() {
  keeping ??= setTimeout(() => {
    const before = onDevice;
    keep();
    if (onDevice !== before) tell();
  });
}

addEventListener("pagehide", () => { if (keeping !== null) keep(); });

/** What this device still has from before, and what a form that came back could not keep. */
export function recall() {
  try {
    for (const [sel, kept] of Object.entries(JSON.parse(localStorage.getItem(STORE) || "{}"))) {
      const held = cell(sel);
      if (!held || held.input.value === kept.teks) continue;
      held.input.value = kept.teks;
      queue[sel] = { rev: kept.rev, teks: kept.teks, kirim: kept.kirim, gagal: kept.kirim !== undefined };
      mark(sel);
    }
  } catch (unreadable) { /* nothing of ours */ }
  for (const input of form.querySelectorAll("[data-rev][aria-invalid]")) {
    const { rev } = cells[input.name];
    queue[input.name] ??= { rev, teks: input.value, salah: "lihat pesan" };
  }
  keep();
}

/** A cell has another text than before: remembered on this device now, sent soon. */
export function changed(sel, sendSoon = true) {
  const held = cells[sel];
  const before = queue[sel];
  const text = held.input.value;
  if (text === held.known && !before) return;
  // Whoever goes on typing over a conflict has seen it.
  const rev = before?.bentrok?.rev ?? before?.rev ?? held.rev;
  queue[sel] = { rev, teks: text, kirim: before?.kirim, gagal: before?.gagal };
  keepAtOnce();
  say(sel, "");
  mark(sel);
  tell();
  if (sendSoon) later(WAIT);
}

// ---- in words and signs --------------------------------------------------------------------------------------------

export function mark(sel) {
  const { input } = cells[sel];
  const entry = queue[sel];
  const wrong = !!entry && stuck(sel);
  input.classList.toggle("kisi-menunggu", !!entry && !wrong);
  input.classList.toggle("kisi-salah", wrong);
  if (wrong) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

/** Below a cell: what is wrong with it, or (mild) what was understood. */
export function say(sel, text, mild = false) {
  const place = id("p-" + sel);
  if (!place) return;
  put(place, text || "");
  place.classList.toggle("kisi-petunjuk", mild);
  if (text && !mild) place.setAttribute("role", "alert");
  else place.removeAttribute("role");
}

/** The state of the whole sheet, in the bar below it. */
export function tell() {
  const text = inWords();
  if (!text) return;
  const bar = id("kisi-keadaan");
  put(bar, text);
  bar.classList.toggle("kisi-keadaan-buruk", !!(line.shut || line.lost || waiting().some(stuck)));
}

function inWords() {
  const names = waiting();
  const wrong = names.filter(stuck).length;
  if (line.shut) return "⚠ " + line.shut;
  if (line.lost) return line.lost;
  if (wrong) return `✕ ${wrong} isian belum tersimpan: lihat sel yang bertanda`;
  if (line.failures && names.length) {
    return `○ Belum tersimpan ke server (jaringan terputus). ${names.length} isian `
      + (onDevice ? "aman di perangkat ini dan dikirim otomatis saat tersambung." : "ada di halaman ini saja: jangan tutup halaman.");
  }
  if (names.length) return "◐ Menyimpan…";
  return line.lastSaved && "✓ Tersimpan " + line.lastSaved;
}
