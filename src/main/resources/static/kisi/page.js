// The page of a sheet and its cells. A cell is known by its `sel`: i12 the figure of row 12, i12.kendala words about it,
// v7 a quantity that several indicators are made of.

export const form = document.querySelector("form.kisi");

/** Columns in the order of the form on paper; a block from Excel falls into them. */
export const COLUMNS = ["realisasi", "kendala", "pendorong", "tindak", "pic", "batas"];

/** Cells in one request; the server takes no more. */
export const MOST = 500;

/** sel → { input, rev, known: the text that the server has } */
export const cells = {};

export function id(name) { return document.getElementById(name); }

export function all(selector, within = form) { return Array.from(within.querySelectorAll(selector)); }

export function element(tag, text, className) {
  const one = document.createElement(tag);
  if (text) one.textContent = text;
  if (className) one.className = className;
  return one;
}

/** Writes only what is new: a text written again costs the layout of the whole table. */
export function put(place, text) { if (place.textContent !== text) place.textContent = text; }

export function isCell(target) { return target?.dataset?.rev !== undefined; }

/** Takes the cells of a part of the page into account. */
export function take(within = form) {
  for (const input of within.querySelectorAll("[data-rev]")) {
    cells[input.name] = { input, rev: Number(input.dataset.rev), known: input.defaultValue };
  }
}

/** The row (tbody) to which a cell belongs, or null: quantities stand above the rows. */
export function rowOf(input) { return input.closest("tbody[data-baris]"); }

/** The cell, also where its row is still folded. */
export function cell(sel) {
  if (!cells[sel]) unfold(form.querySelector(`tbody[data-baris='${sel.replace(/\D/g, "")}']`));
  return cells[sel];
}

/** The input of a row in a column, or null. */
export function inColumn(row, column) { return row.querySelector(`[data-kolom=${column}]`); }

/** The cells below each other; of a column that lies in the details only those that one sees. */
export function column(name) {
  const always = name === "realisasi" || name === "dasar";
  return all(`[data-kolom=${name}]`).filter((one) => always || one.offsetParent !== null);
}

// ---- the details of a row ------------------------------------------------------------------------------------------

/** The details lie there as text (noscript) until somebody needs them: the page is ready sooner. */
export function unfold(row) {
  const folded = row?.querySelector(".kisi-rincian noscript");
  if (!folded) return;
  const holder = document.createElement("template");
  holder.innerHTML = folded.textContent;
  const place = folded.parentNode;
  place.replaceChildren(holder.content);
  take(place);
}

export function detailsOf(row) { return row.querySelector(".kisi-rincian"); }

export function isOpen(details) { return details.classList.contains("kisi-terbuka"); }

export function open(details, wanted) {
  const row = details.parentNode;
  if (wanted) unfold(row);
  details.classList.toggle("kisi-terbuka", wanted);
  row.querySelector(".kisi-buka")?.setAttribute("aria-expanded", String(wanted));
}

/** Puts the cursor into a cell, opening the details in which it lies. */
export function go(input) {
  if (!input) return;
  const details = input.closest(".kisi-rincian");
  if (details && !isOpen(details)) open(details, true);
  input.focus();
  if (input.select) input.select();
}
