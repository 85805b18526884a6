// Behaviour that HTML and htmx do not give. Everything works without it; it only makes things handier.
(function () {
  "use strict";

  // The summary of findings takes the focus, so that a screen reader begins there.
  var findings = document.querySelector(".temuan[tabindex]");
  if (findings) findings.focus();

  // Of tabs that scroll, the current one is to be seen.
  var tab = document.querySelector(".tab-sebaris a[aria-current]");
  if (tab) {
    var row = tab.closest(".tab-sebaris");
    var at = tab.getBoundingClientRect();
    var frame = row.getBoundingClientRect();
    row.scrollLeft += at.left - frame.left - (frame.width - at.width) / 2;
  }

  // The account menu closes when one clicks elsewhere or presses Escape.
  var account = document.querySelector("details.ak-akun");
  if (account) {
    document.addEventListener("click", function (event) {
      if (!account.contains(event.target)) account.open = false;
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && account.open) {
        account.open = false;
        account.querySelector("summary").focus();
      }
    });
  }

  // Whoever signs out leaves nothing typed behind on the device. What never reached the server is asked about before; it
  // is cleared when the sign-in page stands there again, as a sign-out without a line is none.
  var LEAVING = "ak-keluar";
  function keptOnDevice(person) {
    try {
      return Object.keys(localStorage).filter(function (key) { return key.indexOf("ak-isian:" + person + ":") === 0; });
    } catch (blocked) {
      return [];
    }
  }
  document.addEventListener("submit", function (event) {
    var person = event.target.dataset.keluar;
    if (!person) return;
    var unsent = keptOnDevice(person).reduce(function (sum, key) {
      return sum + Object.keys(JSON.parse(localStorage.getItem(key) || "{}")).length;
    }, 0);
    if (unsent && !window.confirm(unsent + " isian di perangkat ini belum sampai ke server. Bila Anda keluar sekarang, isian itu dihapus dari perangkat ini. Tetap keluar?")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    try { sessionStorage.setItem(LEAVING, person); } catch (blocked) { /* then nothing was kept either */ }
  });
  if (window.location.pathname === "/masuk" && window.location.search === "?keluar") {
    try {
      keptOnDevice(sessionStorage.getItem(LEAVING)).forEach(function (key) { localStorage.removeItem(key); });
      sessionStorage.removeItem(LEAVING);
    } catch (blocked) { /* nothing of ours */ }
  }

  // A form is sent once: a second click while the first is on its way would only ask again.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.terkirim) {
      event.preventDefault();
      return;
    }
    form.dataset.terkirim = "ya";
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-terkirim]").forEach(function (form) {
      delete form.dataset.terkirim;
    });
  });

  // "/" leads to the search field of the page, Ctrl+Enter sends the form in which one writes.
  document.addEventListener("keydown", function (event) {
    var inField = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !inField) {
      var search = document.querySelector("input[type=search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.key === "Enter" && event.ctrlKey && event.target.form) {
      event.target.form.requestSubmit();
    }
  });

  // A date is typed; beside the field a button opens the browser's own calendar and writes what is picked as one would type it.
  function addCalendar(field) {
    var picture = field.parentNode.querySelector(":scope > .tanggal-gambar");
    if (!picture || !("showPicker" in HTMLInputElement.prototype)) return;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-outline-secondary";
    button.setAttribute("aria-label", "Buka kalender");
    var calendar = document.createElement("input");
    calendar.type = "date";
    calendar.className = "tanggal-asli";
    calendar.tabIndex = -1;
    calendar.setAttribute("aria-hidden", "true");
    button.appendChild(picture);
    field.after(button, calendar);
    button.addEventListener("click", function () {
      var typed = /^(\d{2})-(\d{2})-(\d{4})$/.exec(field.value.trim());
      calendar.value = typed ? typed[3] + "-" + typed[2] + "-" + typed[1] : "";
      calendar.showPicker();
    });
    calendar.addEventListener("change", function () {
      if (!calendar.value) return;
      field.value = calendar.value.split("-").reverse().join("-");
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    });
  }
  document.querySelectorAll("[data-tanggal]").forEach(addCalendar);
  document.addEventListener("htmx:load", function (event) {
    event.detail.elt.querySelectorAll("[data-tanggal]").forEach(addCalendar);
  });

  // Files: our words instead of the browser's, and what was chosen with its size, before it is sent.
  function printedSize(bytes) {
    if (bytes < 1024 * 1024) return Math.max(1, Math.round(bytes / 1024)) + " kB";
    return (bytes / 1024 / 1024).toFixed(1).replace(".", ",") + " MB";
  }
  // The server refuses them as well; said here, nobody waits for gigabytes to be sent, and the form stays as it is.
  var largestFile = 25 * 1024 * 1024, largestForm = 60 * 1024 * 1024;
  function tooLarge(field) {
    var files = Array.from(field.files), sum = 0;
    files.forEach(function (file) { sum += file.size; });
    var one = files.find(function (file) { return file.size > largestFile; });
    if (one) return "Berkas “" + one.name + "” melebihi 25 MB, batas untuk satu berkas. Perkecil atau bagi berkasnya, lalu pilih lagi.";
    if (sum > largestForm) return "Berkas-berkas ini bersama-sama melebihi 60 MB, batas sekali kirim. Kirim sebagian dulu.";
    return "";
  }
  document.addEventListener("submit", function (event) {
    // A draft is kept without the checks of the form; not with a file that cannot be sent.
    var wrong = Array.from(event.target.querySelectorAll("input[type=file]")).find(function (field) { return !field.validity.valid; });
    if (!wrong || !wrong.validity.customError) return;
    event.preventDefault();
    wrong.focus();
  });
  function addFileWords(field) {
    if (field.closest(".berkas-pilih")) return;
    var box = document.createElement("div");
    box.className = "berkas-pilih";
    field.before(box);
    var button = document.createElement("label");
    button.className = "btn btn-outline-secondary";
    button.htmlFor = field.id;
    button.textContent = "Pilih berkas …";
    var chosen = document.createElement("div");
    chosen.setAttribute("role", "status");
    box.append(field, button, chosen);
    function show() {
      field.setCustomValidity(tooLarge(field));
      if (!field.files.length) {
        chosen.textContent = "Belum ada berkas dipilih.";
        return;
      }
      var list = document.createElement("ul");
      Array.from(field.files).forEach(function (file) {
        var item = document.createElement("li");
        item.textContent = file.name + " (" + printedSize(file.size) + ")";
        list.append(item);
      });
      chosen.replaceChildren(list);
      if (!field.validationMessage) return;
      var wrong = document.createElement("div");
      wrong.className = "pesan-salah";
      wrong.textContent = field.validationMessage;
      chosen.append(wrong);
    }
    field.addEventListener("change", show);
    window.addEventListener("pageshow", show);
    show();
  }
  document.querySelectorAll("input[type=file][id]").forEach(addFileWords);
  document.addEventListener("htmx:load", function (event) {
    event.detail.elt.querySelectorAll("input[type=file][id]").forEach(addFileWords);
  });

  // Lists in which one ticks: all at once, and none again.
  document.querySelectorAll("[data-centang]").forEach(function (button) {
    var boxes = Array.prototype.slice.call(button.form.querySelectorAll("input[type=checkbox][name=" + button.dataset.centang + "]"));
    function all() { return boxes.every(function (box) { return box.checked; }); }
    function name() { button.textContent = all() ? "Kosongkan centang" : "Centang semua"; }
    button.hidden = boxes.length < 2;
    button.addEventListener("click", function () {
      var wanted = !all();
      boxes.forEach(function (box) { box.checked = wanted; });
      name();
    });
    button.form.addEventListener("change", name);
    name();
  });

  // An ended session answers htmx with 401: the page is loaded again, and sign-in leads back to it. Not for the sake of a
  // date that is only read back: what is typed around it would be lost.
  document.addEventListener("htmx:responseError", function (event) {
    if (event.detail.xhr.status === 401 && !event.detail.elt.hasAttribute("data-tanggal")) window.location.reload();
  });
})();
