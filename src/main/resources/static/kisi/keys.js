// Keys as in Excel. In words (a textarea) the arrows and Enter write as usual.

import { all, cells, column, COLUMNS, detailsOf, form, go, id, inColumn, isCell, isOpen, open, rowOf, unfold } from "./page.js";
import { changed, later, queue } from "./queue.js";
import { send } from "./sending.js";
import { commit, enter, isTouched, redo, restore, undo } from "./undo.js";

/** Arrows move inside the text of the cell and not to its neighbours: after F2, a double click, or in words. */
let editing = false;

function isWords(input) { return input.tagName === "TEXTAREA"; }

// ---- where a key leads ---------------------------------------------------------------------------------------------

/** Down (+1) or up (-1) in the same column. */
function step(input, by) {
  commit(input);
  const list = column(input.dataset.kolom);
  go(list[list.indexOf(input) + by]);
}

/** Into the neighbouring column of the same row. */
function beside(input, by) {
  const row = rowOf(input);
  const next = COLUMNS[COLUMNS.indexOf(input.dataset.kolom) + by];
  if (!row || !next) return;
  unfold(row);
  go(inColumn(row, next));
}

function nextEmpty(input) {
  const figures = all("input.kisi-sel");
  const from = figures.indexOf(input);
  go([...figures.slice(from + 1), ...figures.slice(0, Math.max(from, 0))].find((one) => !one.value.trim()));
}

function openOrClose(input) {
  const row = rowOf(input);
  if (!row) return;
  const details = detailsOf(row);
  const wanted = !isOpen(details);
  open(details, wanted);
  go(inColumn(row, wanted ? "kendala" : "realisasi"));
}

function copyFromAbove(input) {
  const list = column(input.dataset.kolom);
  const above = list[list.indexOf(input) - 1];
  if (!above) return;
  input.value = above.value;
  changed(input.name);
  commit(input);
}

function takeBack(input) {
  if (!isTouched(input)) {
    undo();
    return;
  }
  restore(input);
  input.select();
}

function leaveAsItWas(input) {
  restore(input);
  editing = isWords(input);
  input.select();
}

function edit(input) {
  editing = true;
  input.setSelectionRange(input.value.length, input.value.length);
}

// ---- which key does what -------------------------------------------------------------------------------------------

/** What a key does in a cell, or undefined: then it does what keys do. */
function actionOf(event, input) {
  const { key } = event;
  const words = isWords(input);
  if (event.altKey) return key === "ArrowDown" ? nextEmpty : undefined;
  if (event.ctrlKey && key === "Enter") return openOrClose;
  if (key === "Escape") return leaveAsItWas;
  if (words) return undefined;
  if (event.ctrlKey && letter(event, "z")) return event.shiftKey ? redo : takeBack;
  if (event.ctrlKey && letter(event, "y")) return redo;
  if (event.ctrlKey && letter(event, "d")) return copyFromAbove;
  if (key === "Enter") return event.shiftKey ? up : down;
  if (key === "F2") return edit;
  if (event.shiftKey) return undefined;
  if (key === "ArrowDown") return down;
  if (key === "ArrowUp") return up;
  if (key === "ArrowRight" && !editing && input.selectionEnd === input.value.length) return right;
  if (key === "ArrowLeft" && !editing && input.selectionStart === 0) return left;
  return undefined;
}

function down(input) { step(input, 1); }
function up(input) { step(input, -1); }
function right(input) { beside(input, 1); }
function left(input) { beside(input, -1); }

/** Programs that fill in forms send keys without a name. */
function letter(event, wanted) { return event.key?.toLowerCase() === wanted; }

function onKey(event) {
  const save = event.altKey && !event.ctrlKey && letter(event, "s");
  const action = save ? send : isCell(event.target) ? actionOf(event, event.target) : undefined;
  if (!action) return;
  event.preventDefault();
  if (!save) event.stopPropagation();
  action(event.target);
}

export function listen() {
  form.addEventListener("keydown", onKey);

  form.addEventListener("focusin", ({ target }) => {
    if (!isCell(target)) return;
    enter(target.value);
    editing = isWords(target);
    if (target.classList.contains("kisi-sel")) target.select();
  });
  form.addEventListener("focusout", ({ target }) => {
    if (!isCell(target)) return;
    commit(target);
    if (queue[target.name]) later(0);
  });
  form.addEventListener("input", ({ target }) => { if (isCell(target)) changed(target.name); });
  form.addEventListener("dblclick", ({ target }) => { if (isCell(target)) editing = true; });

  form.addEventListener("click", (event) => {
    const button = event.target.closest?.(".kisi-buka");
    if (!button) return;
    const details = id(button.getAttribute("aria-controls"));
    open(details, !isOpen(details));
  });
}
