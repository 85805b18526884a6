// On a phone a sheet is a pile of cards: two buttons in the bar lead to the card before and after, and into its figure.
// Without script one scrolls.
(function () {
  "use strict";

  var bar = document.querySelector(".kisi-bilah-tombol");
  var cards = Array.prototype.slice.call(document.querySelectorAll("tbody.kisi-baris"));
  if (!bar || cards.length < 2) return;

  // The first card that begins below the top of the window, or the last one.
  function current() {
    for (var at = 0; at < cards.length; at++) {
      if (cards[at].getBoundingClientRect().bottom > 60) return at;
    }
    return cards.length - 1;
  }

  function go(step) {
    var focused = document.activeElement ? cards.indexOf(document.activeElement.closest("tbody.kisi-baris")) : -1;
    var next = Math.max(0, Math.min(cards.length - 1, (focused >= 0 ? focused : current()) + step));
    cards[next].scrollIntoView({ block: "start" });
    var target = cards[next].querySelector("input.kisi-sel, .kisi-buka");
    if (target) target.focus({ preventScroll: true });
  }

  function button(sign, words, step) {
    var one = document.createElement("button");
    one.type = "button";
    one.className = "btn btn-outline-secondary kartu-pindah";
    one.textContent = sign;
    one.setAttribute("aria-label", words);
    one.addEventListener("click", function () { go(step); });
    return one;
  }

  bar.prepend(button("‹", "Indikator sebelumnya", -1), button("›", "Indikator berikutnya", 1));
})();
