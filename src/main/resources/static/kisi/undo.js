// What can be taken back: an act is what one did to one cell between coming and going, or to a whole block at once.

import { cells, go } from "./page.js";
import { changed, later, WAIT } from "./queue.js";

/** An act: [{ sel, from, to }] */
const done = [];
const undone = [];

/** What stood in the cell when one came into it. */
let entered = "";

export function enter(text) { entered = text; }

export function isTouched(input) { return input.value !== entered; }

/** Back to what stood there when one came. */
export function restore(input) {
  if (!isTouched(input)) return;
  input.value = entered;
  changed(input.name);
}

export function commit(input) {
  if (!isTouched(input)) return;
  record([{ sel: input.name, from: entered, to: input.value }]);
  entered = input.value;
}

export function record(act) {
  done.push(act);
  undone.length = 0;
}

/** Writes into a cell; who calls it sends. */
export function write(sel, text) {
  const { input } = cells[sel];
  input.value = text;
  if (document.activeElement === input) entered = text;
  changed(sel, false);
}

export function undo() { turn(done, undone, (one) => one.from); }

export function redo() { turn(undone, done, (one) => one.to); }

function turn(from, to, text) {
  const act = from.pop();
  if (!act) return;
  to.push(act);
  for (const one of act) if (cells[one.sel]) write(one.sel, text(one));
  go(cells[act[0].sel]?.input);
  later(WAIT);
}
