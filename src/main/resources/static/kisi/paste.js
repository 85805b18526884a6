// A block from Excel: the server reads it, doubts are shown before anything is written, and one Ctrl+Z takes it back.

import { all, cells, column, COLUMNS, element, form, id, inColumn, isCell, MOST, rowOf, unfold } from "./page.js";
import { later, say } from "./queue.js";
import { count, request } from "./sending.js";
import { signInAgain } from "./session.js";
import { enter, record, write } from "./undo.js";

/** Whether this person's Excel separates thousands (id) or decimals (en) with a point: asked once. */
const STYLE = "ak-gaya-angka:" + form.dataset.siapa;

function knownStyle() {
  try {
    return localStorage.getItem(STYLE) || "";
  } catch (blocked) {
    return "";
  }
}

function rememberStyle(style) {
  try {
    localStorage.setItem(STYLE, style);
  } catch (full) { /* only a habit */ }
}

/** Rows of cells, as Excel puts them on the clipboard; quoted cells may hold line breaks and tabs. */
function block(text) {
  const rows = [[]];
  let written = "";
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const finish = () => {
    rows[rows.length - 1].push(written);
    written = "";
  };
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (quoted && letter === '"' && source[at + 1] === '"') {
      written += '"';
      at++;
    } else if (quoted && letter === '"') quoted = false;
    else if (quoted) written += letter;
    else if (letter === '"' && written === "") quoted = true;
    else if (letter === "\t") finish();
    else if (letter === "\n") {
      finish();
      rows.push([]);
    } else written += letter;
  }
  finish();
  return rows;
}

/** Where the block falls: { cells: [{ sel, teks }], outside: how many fall beside the table }. */
function fall(input, rows) {
  const fallen = { cells: [], outside: 0 };
  const put = (target, text) => {
    if (target) fallen.cells.push({ sel: target.name, teks: target.tagName === "TEXTAREA" ? text : text.replace(/\s*\n\s*/g, " ") });
    else fallen.outside += 1;
  };
  if (input.dataset.kolom === "dasar") {
    const quantities = column("dasar");
    const top = quantities.indexOf(input);
    rows.forEach((row, down) => row.forEach((text, right) => put(right === 0 ? quantities[top + down] : null, text)));
    return fallen;
  }
  const lines = all("tbody.kisi-baris");
  const top = lines.indexOf(rowOf(input));
  const left = COLUMNS.indexOf(input.dataset.kolom);
  rows.forEach((row, down) => row.forEach((text, right) => {
    const line = lines[top + down];
    const name = COLUMNS[left + right];
    if (left + right > 0) unfold(line);
    put(line && name && inColumn(line, name), text);
  }));
  return fallen;
}

/** Asks the server how it would read the block. */
async function judge(input, fallen, style) {
  let readings;
  try {
    const asked = fallen.cells.map((one) => ({ sel: one.sel, rev: 0, teks: one.teks }));
    const response = await request(form.dataset.baca + "&style=" + style, asked);
    if (response.status === 401 || response.redirected) {
      signInAgain();
      return;
    }
    if (!response.ok) throw new Error(String(response.status));
    readings = await response.json();
  } catch (noLine) {
    // What was pasted is written as it is; the server will say later what it cannot read.
    fill(fallen.cells.map((one) => ({ sel: one.sel, tulis: one.teks })));
    return;
  }
  const clear = readings.every((one) => !one.ragu && !one.pesan) && !fallen.outside && !style;
  if (clear) fill(readings);
  else preview(input, fallen, readings, style);
}

function preview(input, fallen, readings, style) {
  const dialog = id("kisi-tempel");
  const accepted = readings.filter((one) => !one.pesan);
  const doubtful = readings.filter((one) => one.ragu).length;
  const refused = readings.length - accepted.length;
  id("kisi-tempel-ringkas").textContent = [
    accepted.length + " sel akan terisi",
    doubtful && doubtful + " meragukan",
    refused && refused + " ditolak",
    fallen.outside && fallen.outside + " di luar tabel"
  ].filter(Boolean).join(" · ");
  const noteworthy = (one) => one.pesan || one.ragu;
  const ordered = [...readings.filter(noteworthy), ...readings.filter((one) => !noteworthy(one))];
  id("kisi-tempel-isi").replaceChildren(...ordered.map(previewRow));
  for (const known of ["id", "en"]) {
    const radio = id("kisi-gaya-" + known);
    radio.checked = style === known;
    radio.onchange = () => {
      rememberStyle(known);
      judge(input, fallen, known);
    };
  }
  id("kisi-tempel-pakai").onclick = () => {
    dialog.close();
    fill(accepted);
  };
  id("kisi-tempel-batal").onclick = () => {
    dialog.close();
    input.focus();
  };
  if (!dialog.open) dialog.showModal();
  id("kisi-tempel-pakai").focus();
}

function previewRow(one) {
  const { input } = cells[one.sel];
  const head = element("th", input.getAttribute("aria-label") || input.labels[0].textContent);
  head.scope = "row";
  const row = element("tr");
  row.append(
    head,
    element("td", one.teks),
    element("td", one.tulis),
    element("td", one.pesan || one.ragu, one.pesan ? "pesan-salah" : one.ragu ? "kisi-ragu" : ""));
  return row;
}

function fill(readings) {
  const act = [];
  for (const { sel, tulis } of readings) {
    const input = cells[sel]?.input;
    if (!input || input.value === tulis) continue;
    act.push({ sel, from: input.value, to: tulis });
    write(sel, tulis);
  }
  if (act.length) {
    record(act);
    const first = cells[act[0].sel].input;
    first.focus();
    enter(first.value);
  }
  count();
  later(0);
}

export function listen() {
  form.addEventListener("paste", (event) => {
    const input = event.target;
    if (!isCell(input) || !event.clipboardData) return;
    const rows = block(event.clipboardData.getData("text/plain"));
    if (rows.length === 1 && rows[0].length === 1) return;
    if (input.tagName === "TEXTAREA" && rows.every((row) => row.length === 1)) return;
    event.preventDefault();
    const fallen = fall(input, rows);
    if (fallen.cells.length > MOST) {
      say(input.name, `Blok ini lebih dari ${MOST} sel. Tempel sebagian-sebagian, atau pakai Unggah Excel.`);
      return;
    }
    judge(input, fallen, knownStyle());
  });
}
