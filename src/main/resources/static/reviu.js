// Keys of the review: J and K go from row to row, Y and T give the verdict, C goes to the note. Without it the same is
// done by Tab and arrows; a switch turns single keys off for those whose programs type them.
(function () {
  "use strict";

  var rows = Array.prototype.slice.call(document.querySelectorAll("[data-reviu-baris]"));
  var hint = document.getElementById("reviu-tombol");
  if (!rows.length || !hint) return;
  var off = document.getElementById("reviu-tanpa-tombol");
  var STORE = "ak-reviu-tombol";
  hint.hidden = false;
  try { off.checked = localStorage.getItem(STORE) === "mati"; } catch (blocked) { /* only a habit */ }
  off.addEventListener("change", function () {
    try { localStorage.setItem(STORE, off.checked ? "mati" : "hidup"); } catch (blocked) { /* only a habit */ }
  });

  function current() {
    var focused = document.activeElement && document.activeElement.closest("[data-reviu-baris]");
    return rows.indexOf(focused);
  }
  function go(index) {
    var row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    (row.querySelector("input[type=radio]:checked") || row.querySelector("input[type=radio]")).focus();
    row.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", function (event) {
    var typing = /^(TEXTAREA|SELECT)$/.test(event.target.tagName) || (event.target.tagName === "INPUT" && event.target.type !== "radio");
    if (typing || off.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    var at = current();
    var key = event.key.toLowerCase();
    if (key === "j") go(at + 1);
    else if (key === "k") go(at < 0 ? 0 : at - 1);
    else if (at >= 0 && (key === "y" || key === "t")) {
      var choice = rows[at].querySelector("input[value=" + (key === "y" ? "ya" : "tidak") + "]");
      choice.checked = true;
      choice.focus();
      if (key === "t") rows[at].querySelector("input.form-control").focus();
    } else if (at >= 0 && key === "c") rows[at].querySelector("input.form-control").focus();
    else return;
    event.preventDefault();
  });
})();
