// The grid of a sheet: keys as in Excel, each change on the device at once and on the server within a second, blocks
// pasted from Excel. The server alone reads numbers and computes; what it answers is written as text, never as HTML.
// Without this script the same page is one form with a button. Contract: docs/decisions/0016.
//
//   page.js     the table: cells, rows, what lies folded below a row
//   queue.js    what is not on the server yet, on the device and in words
//   sending.js  one batch at a time to the server, and each of its answers
//   session.js  a session that ended meanwhile
//   undo.js     acts that can be taken back
//   keys.js     which key does what
//   paste.js    blocks from Excel

import { all, open, take } from "./page.js";
import { later, recall, tell, waiting } from "./queue.js";
import * as keys from "./keys.js";
import * as paste from "./paste.js";
import * as sending from "./sending.js";

take();
// The script takes over from the form: only the findings of a form that came back stand open.
for (const wrong of all(".kisi-rincian [aria-invalid]")) open(wrong.closest(".kisi-rincian"), true);
sending.listen();
keys.listen();
paste.listen();
document.documentElement.classList.add("kisi-hidup");
recall();
if (waiting().length) {
  tell();
  later(0);
}
