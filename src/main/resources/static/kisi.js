// The grid of a sheet: keys as in Excel, each change on the device at once and on the server within a second, blocks
// pasted from Excel. The server alone reads numbers and computes; what it answers is written as text, never as HTML.
// Without this file the same page is one form with a button. Contract: docs/decisions/0016.
(function () {
  "use strict";

  var form = document.querySelector("form.kisi");
  if (!form || form.dataset.buka !== "ya" || !window.fetch) return;

  var WAIT = 800;
  var BACK_OFF = [1000, 2000, 5000, 15000, 30000];
  var MOST = 500;
  var STORE = "ak-isian:" + form.dataset.siapa + ":" + form.dataset.lembar;
  var STYLE = "ak-gaya-angka:" + form.dataset.siapa;
  var COLUMNS = ["realisasi", "kendala", "pendorong", "tindak", "pic", "batas"];

  document.documentElement.classList.add("kisi-hidup");

  function id(name) { return document.getElementById(name); }
  function all(selector, within) { return Array.prototype.slice.call((within || form).querySelectorAll(selector)); }
  function element(tag, text, className) {
    var one = document.createElement(tag);
    if (text) one.textContent = text;
    if (className) one.className = className;
    return one;
  }

  // ---- cells -------------------------------------------------------------------------------------------------------

  // sel → { input, rev, known: the text that the server has }
  var cells = {};
  function take(within) {
    all("[data-rev]", within).forEach(function (input) {
      cells[input.name] = { input: input, rev: Number(input.dataset.rev), known: input.defaultValue };
    });
  }

  // The details of a row lie there as text until somebody needs them: the page is ready sooner.
  function unfold(row) {
    var folded = row && row.querySelector(".kisi-rincian noscript");
    if (!folded) return;
    var holder = document.createElement("template");
    holder.innerHTML = folded.textContent;
    var place = folded.parentNode;
    place.replaceChildren(holder.content);
    take(place);
  }

  function cell(sel) {
    if (!cells[sel]) unfold(form.querySelector("tbody[data-baris='" + sel.replace(/\D/g, "") + "']"));
    return cells[sel];
  }
  take();

  // What is not yet on the server: sel → { rev, teks, kirim: the text last sent, salah | bentrok }. Kept on the device.
  var queue = {};
  var flying = null;
  var timer = null;
  var failures = 0;
  var lastSaved = "";
  var shut = "";
  var lost = "";
  var device = true;

  function waiting() { return Object.keys(queue); }

  function keep() {
    try {
      if (waiting().length) localStorage.setItem(STORE, JSON.stringify(queue));
      else localStorage.removeItem(STORE);
      device = true;
    } catch (full) {
      device = false;
    }
  }

  function mark(sel) {
    var input = cells[sel].input;
    var entry = queue[sel];
    input.classList.toggle("kisi-menunggu", !!entry && !entry.salah && !entry.bentrok);
    input.classList.toggle("kisi-salah", !!entry && !!(entry.salah || entry.bentrok));
    if (entry && (entry.salah || entry.bentrok)) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }

  function say(sel, text, mild) {
    var place = id("p-" + sel);
    if (!place) return;
    place.textContent = text || "";
    place.classList.toggle("kisi-petunjuk", !!mild);
    if (text && !mild) place.setAttribute("role", "alert");
    else place.removeAttribute("role");
  }

  // A cell has another text than before: remembered on this device now, sent soon.
  function changed(sel, again) {
    var cell = cells[sel];
    var text = cell.input.value;
    var entry = queue[sel];
    if (text === cell.known && !entry) return;
    queue[sel] = { rev: entry && entry.rev !== undefined ? entry.rev : cell.rev, teks: text, kirim: entry ? entry.kirim : undefined, gagal: entry ? entry.gagal : undefined };
    if (entry && entry.bentrok) {
      // Whoever goes on typing over a conflict has seen it.
      queue[sel].rev = entry.bentrok.rev;
    }
    keep();
    say(sel, "");
    mark(sel);
    tell();
    if (!again) later(WAIT);
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  }

  // ---- the state in words ------------------------------------------------------------------------------------------

  function tell() {
    var bar = id("kisi-keadaan");
    var names = waiting();
    var wrong = names.filter(stuck).length;
    var text;
    if (shut) text = "⚠ " + shut;
    else if (lost) text = lost;
    else if (wrong) text = "✕ " + wrong + " isian belum tersimpan: lihat sel yang bertanda";
    else if (failures && names.length) {
      text = "○ Belum tersimpan ke server (jaringan terputus). " + names.length + " isian "
        + (device ? "aman di perangkat ini dan dikirim otomatis saat tersambung." : "ada di halaman ini saja: jangan tutup halaman.");
    } else if (names.length) text = "◐ Menyimpan…";
    else if (lastSaved) text = "✓ Tersimpan " + lastSaved;
    else return;
    if (bar.textContent !== text) bar.textContent = text;
    bar.classList.toggle("kisi-keadaan-buruk", !!(wrong || shut || lost));
  }

  function clock() {
    var now = new Date();
    function two(number) { return (number < 10 ? "0" : "") + number; }
    return two(now.getHours()) + "." + two(now.getMinutes());
  }

  function count() {
    var done = all("tbody.kisi-baris[data-jatuh=ya]").filter(function (row) {
      var input = row.querySelector("input.kisi-sel");
      var output = row.querySelector("output.kisi-hitung");
      return input ? input.value.trim() : output && output.textContent !== "–";
    }).length;
    var bar = document.querySelector(".isian-maju progress");
    var due = bar ? Number(bar.getAttribute("max")) : 0;
    if (bar && form.dataset.saring !== "ya") {
      bar.value = Math.min(done, due);
      id("kisi-terisi").textContent = String(Math.min(done, due));
    }
  }

  // ---- sending -----------------------------------------------------------------------------------------------------

  function token() { return form.querySelector("input[name=_csrf]"); }

  function request(url, body, leaving) {
    return fetch(url, {
      method: "POST",
      credentials: "same-origin",
      keepalive: !!leaving,
      headers: { "Content-Type": "application/json", "Accept": "application/json", "X-CSRF-TOKEN": token().value },
      body: JSON.stringify(body)
    });
  }

  // One request at a time, so that the order of a cell's texts is kept. A batch that got no answer is sent again as it
  // was: the server knows it if it arrived.
  function send() {
    clearTimeout(timer);
    if (flying || shut || lost) return;
    var batch = [];
    waiting().forEach(function (sel) {
      var entry = queue[sel];
      if (batch.length < MOST && !entry.salah && !entry.bentrok) {
        if (entry.gagal && entry.kirim !== undefined) batch.push({ sel: sel, rev: entry.rev, teks: entry.kirim });
        else batch.push({ sel: sel, rev: entry.rev, teks: entry.teks });
      }
    });
    if (!batch.length) { tell(); return; }
    batch.forEach(function (one) { queue[one.sel].kirim = one.teks; });
    keep();
    flying = batch;
    tell();
    request(form.dataset.sel, batch).then(function (response) {
      return response.text().then(function (text) {
        flying = null;
        var body = null;
        try { body = JSON.parse(text); } catch (noJson) { body = null; }
        if (response.redirected || (response.ok && !body)) { signInAgain(); return; }
        if (response.status < 500) failures = 0;
        answered(response.status, body, batch);
      });
    }).catch(function () {
      flying = null;
      broken(batch);
    });
  }

  function broken(batch) {
    batch.forEach(function (one) { if (queue[one.sel]) queue[one.sel].gagal = true; });
    var delay = BACK_OFF[Math.min(failures, BACK_OFF.length - 1)];
    failures += 1;
    tell();
    later(delay);
  }

  function answered(status, body, batch) {
    if (status === 200) {
      body.forEach(function (one) { saved(one, batch); });
      lastSaved = clock();
    } else if (status === 409) {
      body.forEach(clash);
    } else if (status === 422) {
      body.forEach(function (one) {
        if (!queue[one.sel] || !cells[one.sel]) return;
        var sent = batch.filter(function (typed) { return typed.sel === one.sel; })[0];
        if (sent && queue[one.sel].teks !== sent.teks) return;
        queue[one.sel].salah = one.pesan;
        say(one.sel, one.pesan);
        mark(one.sel);
      });
    } else if (status === 423) {
      shut = body && body.pesan ? body.pesan : "Lembar ini sudah dikunci.";
    } else if (status === 401) {
      signInAgain();
    } else if (status === 403) {
      renew().then(function (ok) { if (ok) later(0); else signInAgain(); });
    } else if (status >= 500) {
      broken(batch);
      return;
    } else {
      lost = body && body.pesan ? "✕ " + body.pesan : "✕ Lembar ini tidak dapat dibuka lagi dengan jabatan Anda. Isian tetap tersimpan di perangkat ini.";
    }
    keep();
    count();
    tell();
    if (waiting().some(function (sel) { return !queue[sel].salah && !queue[sel].bentrok; }) && !shut && !lost && status !== 401 && status !== 403) later(status === 200 ? WAIT : 0);
  }

  function saved(one, batch) {
    if (one.rev === 0 && !cells[one.sel]) {
      // A value computed from others.
      var output = id(one.sel);
      if (output) output.textContent = one.teks || "–";
      var how = id("h-" + one.sel);
      if (how) how.textContent = one.catatan || "";
    }
    achievement(one);
    var cell = cells[one.sel];
    if (!cell) return;
    cell.rev = one.rev;
    var entry = queue[one.sel];
    var sent = batch.filter(function (typed) { return typed.sel === one.sel; })[0];
    if (!entry || !sent) return;
    delete entry.gagal;
    if (entry.teks === sent.teks) {
      delete queue[one.sel];
      cell.known = sent.teks;
      cell.input.classList.add("kisi-tersimpan");
      say(one.sel, one.catatan, true);
    } else {
      entry.rev = one.rev;
    }
    mark(one.sel);
  }

  function achievement(one) {
    if (one.capaian === undefined) return;
    var quarter = id("c-" + one.sel);
    if (!quarter) return;
    quarter.textContent = one.capaian;
    id("t-" + one.sel).textContent = one.capaianTahun;
    var status = id("s-" + one.sel);
    status.textContent = one.status;
    status.className = "tingkat tingkat-" + one.level;
    var row = status.closest("tbody");
    var ask = id("m-" + one.sel);
    if (ask) {
      if (one.luput) unfold(row);
      var silent = ["kendala", "tindak"].some(function (column) {
        var field = row.querySelector("[data-kolom=" + column + "]");
        return field && !field.value.trim();
      });
      ask.hidden = !(one.luput && silent);
    }
  }

  // Somebody else typed into the cell: both texts are shown, and a person chooses.
  function clash(one) {
    var entry = queue[one.sel];
    var cell = cells[one.sel];
    if (!entry || !cell) return;
    if (entry.kirim !== undefined && one.teks === entry.kirim.trim() && entry.teks !== entry.kirim) {
      // It was ourselves: an answer got lost on the way.
      entry.rev = one.rev;
      delete entry.gagal;
      return;
    }
    entry.bentrok = { rev: one.rev, teks: one.teks };
    mark(one.sel);
    var place = id("p-" + one.sel);
    place.textContent = "";
    place.classList.remove("kisi-petunjuk");
    place.setAttribute("role", "alert");
    place.appendChild(element("span", one.oleh + " mengubah sel ini pukul " + one.pukul + " menjadi “" + one.teks + "”. Pilih nilai yang dipakai. "));
    var theirs = element("button", "Pakai “" + one.teks + "”", "btn btn-outline-secondary btn-sm");
    theirs.type = "button";
    theirs.addEventListener("click", function () {
      delete queue[one.sel];
      cell.rev = one.rev;
      cell.known = one.teks;
      cell.input.value = one.teks;
      settle();
    });
    var mine = element("button", "Pakai “" + entry.teks + "”", "btn btn-outline-secondary btn-sm");
    mine.type = "button";
    mine.addEventListener("click", function () {
      queue[one.sel] = { rev: one.rev, teks: cell.input.value };
      settle();
      later(0);
    });
    function settle() {
      say(one.sel, "");
      mark(one.sel);
      keep();
      tell();
      cell.input.focus();
    }
    place.appendChild(theirs);
    place.appendChild(mine);
  }

  // Whoever leaves the page takes nothing with them that is not on its way.
  function flush() {
    if (shut || lost) return;
    var batch = [];
    var size = 0;
    waiting().forEach(function (sel) {
      var entry = queue[sel];
      if (entry.salah || entry.bentrok || (flying && flying.some(function (one) { return one.sel === sel && one.teks === entry.teks; }))) return;
      size += entry.teks.length * 3 + 60;
      if (size < 60000) batch.push({ sel: sel, rev: entry.rev, teks: entry.teks });
    });
    if (batch.length) request(form.dataset.sel, batch, true).catch(function () { /* it stays on the device */ });
  }
  window.addEventListener("pagehide", flush);
  window.addEventListener("online", function () { if (failures) later(0); });

  function stuck(sel) { return queue[sel].salah || queue[sel].bentrok; }

  // Goes on when everything is on the server, or otherwise when that cannot be.
  function whenSaved(then, otherwise) {
    var tries = 0;
    send();
    var wait = setInterval(function () {
      tries += 1;
      var names = waiting();
      if (names.length && tries <= 100 && !shut && !lost && !failures && !names.every(stuck)) return;
      clearInterval(wait);
      tell();
      if (names.length) otherwise();
      else then();
    }, 100);
  }

  // Signing out ends the session in which a text would be kept.
  document.addEventListener("submit", function (event) {
    var leaving = event.target;
    if (!leaving.dataset.keluar || leaving.dataset.ditunggu || !waiting().length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    function goOn() {
      leaving.dataset.ditunggu = "ya";
      leaving.requestSubmit();
      delete leaving.dataset.ditunggu;
    }
    whenSaved(goOn, goOn);
  }, true);

  // Checking and sending wait until everything is on the server.
  var check = id("kisi-periksa");
  if (check) {
    check.addEventListener("click", function (event) {
      if (!waiting().length) return;
      event.preventDefault();
      var wrong = waiting().filter(stuck)[0];
      if (wrong) {
        tell();
        reveal(cells[wrong].input);
        cells[wrong].input.focus();
        return;
      }
      whenSaved(function () { window.location.href = check.href; }, tell);
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    delete form.dataset.terkirim;
    send();
  });

  // ---- an ended session --------------------------------------------------------------------------------------------

  // The sign-in page's own forms, shown in a dialog over the sheet: whatever they ask (a second factor too) works here.
  function signInAgain() {
    var dialog = id("kisi-masuk");
    if (dialog.open) return;
    lost = "⚠ Sesi berakhir karena tidak aktif. Isian Anda aman di perangkat ini. Masuk lagi untuk melanjutkan di halaman ini.";
    tell();
    fetch("/masuk", { credentials: "same-origin" }).then(function (response) {
      return response.text().then(function (text) { showSignIn(response, text); });
    }).catch(function () {
      lost = "";
      failures += 1;
      later(5000);
    });
  }

  function showSignIn(response, text) {
    var dialog = id("kisi-masuk");
    if (new URL(response.url).pathname.indexOf("/masuk") !== 0) {
      returned();
      return;
    }
    var page = new DOMParser().parseFromString(text, "text/html");
    var place = id("kisi-masuk-isi");
    place.textContent = "";
    Array.prototype.slice.call(page.querySelectorAll("main .temuan, main form, main h3")).forEach(function (one) {
      place.appendChild(document.importNode(one, true));
    });
    Array.prototype.slice.call(place.querySelectorAll("form")).forEach(function (signIn) {
      signIn.addEventListener("submit", function (event) {
        event.preventDefault();
        event.stopPropagation();
        var data = new URLSearchParams(new FormData(signIn));
        if (event.submitter && event.submitter.name) data.set(event.submitter.name, event.submitter.value);
        fetch(signIn.getAttribute("action"), { method: "POST", credentials: "same-origin", body: data })
          .then(function (answer) { return answer.text().then(function (html) { showSignIn(answer, html); }); })
          .catch(function () { place.insertBefore(element("p", "Jaringan terputus. Coba lagi.", "pesan-salah"), place.firstChild); });
      });
    });
    if (!dialog.open) dialog.showModal();
    var first = place.querySelector("input:not([type=hidden]), button");
    if (first) first.focus();
  }

  // Signed in again: a fresh token, and the queue goes on, if it is the same person.
  function returned() {
    renew().then(function (ok) {
      if (id("kisi-masuk").open) id("kisi-masuk").close();
      if (ok) {
        lost = "";
        failures = 0;
        tell();
        later(0);
      } else {
        lost = "⚠ Anda masuk sebagai orang lain, atau lembar ini sudah ditutup. Isian tadi tetap tersimpan di perangkat ini untuk pengetiknya. Muat ulang halaman untuk melanjutkan.";
        tell();
      }
    });
  }

  function renew() {
    return fetch(window.location.href, { credentials: "same-origin" }).then(function (response) {
      return response.text().then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        var same = page.querySelector("form.kisi");
        if (!response.ok || !same || same.dataset.siapa !== form.dataset.siapa || same.dataset.lembar !== form.dataset.lembar) return false;
        token().value = same.querySelector("input[name=_csrf]").value;
        return true;
      });
    }).catch(function () { return false; });
  }

  // ---- keys --------------------------------------------------------------------------------------------------------

  var undone = [];
  var done = [];
  var entered = "";
  var editing = false;

  function isCell(target) { return target && target.dataset && target.dataset.rev !== undefined; }

  function grid(column) {
    return all("[data-kolom=" + column + "]").filter(function (one) { return one.offsetParent !== null || column === "realisasi" || column === "dasar"; });
  }

  function go(input) {
    if (!input) return;
    reveal(input);
    input.focus();
    if (input.select) input.select();
  }

  function step(input, by) {
    var column = grid(input.dataset.kolom);
    go(column[column.indexOf(input) + by]);
  }

  function beside(input, by) {
    var row = input.closest("tbody");
    var at = COLUMNS.indexOf(input.dataset.kolom);
    if (!row || at < 0) return;
    unfold(row);
    var next = row.querySelector("[data-kolom=" + COLUMNS[at + by] + "]");
    go(next);
  }

  function reveal(input) {
    var details = input.closest(".kisi-rincian");
    if (details && !details.classList.contains("kisi-terbuka")) toggle(details, true);
  }

  function toggle(details, open) {
    if (open) unfold(details.parentNode);
    details.classList.toggle("kisi-terbuka", open);
    var button = details.parentNode.querySelector(".kisi-buka");
    if (button) button.setAttribute("aria-expanded", open ? "true" : "false");
  }

  // What was changed becomes one act that can be taken back.
  function commit(input) {
    if (input.value === entered) return;
    done.push([{ sel: input.name, from: entered, to: input.value }]);
    undone = [];
    entered = input.value;
  }

  function write(sel, text) {
    var input = cells[sel].input;
    input.value = text;
    if (document.activeElement === input) entered = text;
    changed(sel, true);
  }

  function turn(from, to, which) {
    var act = from.pop();
    if (!act) return;
    to.push(act);
    act.forEach(function (one) { if (cells[one.sel]) write(one.sel, which === "back" ? one.from : one.to); });
    go(cells[act[0].sel] && cells[act[0].sel].input);
    later(WAIT);
  }

  form.addEventListener("focusin", function (event) {
    if (!isCell(event.target)) return;
    entered = event.target.value;
    editing = event.target.tagName === "TEXTAREA";
    if (event.target.classList.contains("kisi-sel")) event.target.select();
  });

  form.addEventListener("focusout", function (event) {
    if (!isCell(event.target)) return;
    commit(event.target);
    if (queue[event.target.name]) later(0);
  });

  form.addEventListener("input", function (event) {
    if (isCell(event.target)) changed(event.target.name);
  });

  form.addEventListener("dblclick", function (event) {
    if (isCell(event.target)) editing = true;
  });

  form.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest(".kisi-buka");
    if (!button) return;
    var details = id(button.getAttribute("aria-controls"));
    toggle(details, !details.classList.contains("kisi-terbuka"));
  });

  form.addEventListener("keydown", function (event) {
    if (event.altKey && !event.ctrlKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      send();
      return;
    }
    var input = event.target;
    if (!isCell(input)) return;
    var words = input.tagName === "TEXTAREA";
    var taken = true;
    if (event.ctrlKey && event.key === "Enter") {
      var row = input.closest("tbody");
      var details = row && row.querySelector(".kisi-rincian");
      if (details) {
        var open = !details.classList.contains("kisi-terbuka");
        toggle(details, open);
        go(open ? row.querySelector("[data-kolom=kendala]") : row.querySelector("[data-kolom=realisasi]"));
      }
    } else if (event.ctrlKey && event.key.toLowerCase() === "z" && !words) {
      if (event.shiftKey) turn(undone, done, "forth");
      else if (input.value !== entered) {
        input.value = entered;
        changed(input.name);
        input.select();
      } else turn(done, undone, "back");
    } else if (event.ctrlKey && event.key.toLowerCase() === "y" && !words) {
      turn(undone, done, "forth");
    } else if (event.ctrlKey && event.key.toLowerCase() === "d" && !words) {
      var column = grid(input.dataset.kolom);
      var above = column[column.indexOf(input) - 1];
      if (above) {
        input.value = above.value;
        changed(input.name);
        commit(input);
      }
    } else if (event.altKey && event.key === "ArrowDown") {
      var figures = all("input.kisi-sel");
      var from = figures.indexOf(input);
      var empty = figures.slice(from + 1).concat(figures.slice(0, Math.max(from, 0))).filter(function (one) { return !one.value.trim(); })[0];
      go(empty);
    } else if (event.key === "Enter" && !words) {
      commit(input);
      step(input, event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      if (input.value !== entered) {
        input.value = entered;
        changed(input.name);
      }
      editing = words;
      if (input.select) input.select();
    } else if (event.key === "F2" && !words) {
      editing = true;
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (event.key === "ArrowDown" && !words && !event.shiftKey) {
      commit(input);
      step(input, 1);
    } else if (event.key === "ArrowUp" && !words && !event.shiftKey) {
      commit(input);
      step(input, -1);
    } else if (event.key === "ArrowRight" && !editing && !words && !event.shiftKey && input.selectionEnd === input.value.length) {
      beside(input, 1);
    } else if (event.key === "ArrowLeft" && !editing && !words && !event.shiftKey && input.selectionStart === 0) {
      beside(input, -1);
    } else {
      taken = false;
    }
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  });

  // ---- pasting a block ---------------------------------------------------------------------------------------------

  // Cells of a block as Excel puts it on the clipboard; quoted cells may hold line breaks and tabs.
  function block(text) {
    var rows = [[]];
    var cell = "";
    var quoted = false;
    var source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (var at = 0; at < source.length; at++) {
      var letter = source[at];
      if (quoted) {
        if (letter === '"' && source[at + 1] === '"') { cell += '"'; at++; }
        else if (letter === '"') quoted = false;
        else cell += letter;
      } else if (letter === '"' && cell === "") quoted = true;
      else if (letter === "\t") { rows[rows.length - 1].push(cell); cell = ""; }
      else if (letter === "\n") { rows[rows.length - 1].push(cell); cell = ""; rows.push([]); }
      else cell += letter;
    }
    rows[rows.length - 1].push(cell);
    return rows;
  }

  // Where the block falls: rows of the grid from the cell pasted into, columns in the order of the form.
  function fall(input, rows) {
    var fallen = { cells: [], outside: 0 };
    if (input.dataset.kolom === "dasar") {
      var quantities = grid("dasar");
      rows.forEach(function (row, down) {
        var target = quantities[quantities.indexOf(input) + down];
        if (target) fallen.cells.push({ sel: target.name, teks: row[0] });
        else fallen.outside += 1;
        fallen.outside += row.length - 1;
      });
      return fallen;
    }
    var lines = all("tbody.kisi-baris");
    var top = lines.indexOf(input.closest("tbody"));
    var left = COLUMNS.indexOf(input.dataset.kolom);
    rows.forEach(function (row, down) {
      row.forEach(function (text, right) {
        var line = lines[top + down];
        if (left + right > 0) unfold(line);
        var target = line && COLUMNS[left + right] && line.querySelector("[data-kolom=" + COLUMNS[left + right] + "]");
        if (target) fallen.cells.push({ sel: target.name, teks: target.tagName === "TEXTAREA" ? text : text.replace(/\s*\n\s*/g, " ") });
        else fallen.outside += 1;
      });
    });
    return fallen;
  }

  form.addEventListener("paste", function (event) {
    if (!isCell(event.target) || !event.clipboardData) return;
    var rows = block(event.clipboardData.getData("text/plain"));
    if (rows.length === 1 && rows[0].length === 1) return;
    if (event.target.tagName === "TEXTAREA" && rows.every(function (row) { return row.length === 1; })) return;
    event.preventDefault();
    var fallen = fall(event.target, rows);
    if (fallen.cells.length > MOST) {
      say(event.target.name, "Blok ini lebih dari " + MOST + " sel. Tempel sebagian-sebagian, atau pakai Unggah Excel.");
      return;
    }
    judge(event.target, fallen, localStorage.getItem(STYLE) || "");
  });

  function judge(input, fallen, style) {
    request(form.dataset.baca + "&style=" + style, fallen.cells.map(function (one) { return { sel: one.sel, rev: 0, teks: one.teks }; }))
      .then(function (response) {
        if (response.status === 401 || response.redirected) { signInAgain(); return null; }
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      })
      .then(function (readings) {
        if (!readings) return;
        var doubtful = readings.filter(function (one) { return one.ragu; }).length;
        var refused = readings.filter(function (one) { return one.pesan; }).length;
        if (doubtful || refused || fallen.outside || style) preview(input, fallen, readings, doubtful, refused, style);
        else fill(readings, 0);
      })
      .catch(function () {
        // No line: what was pasted is written as it is; the server will say later what it cannot read.
        fill(fallen.cells.map(function (one) { return { sel: one.sel, tulis: one.teks }; }), 0);
      });
  }

  function preview(input, fallen, readings, doubtful, refused, style) {
    var dialog = id("kisi-tempel");
    id("kisi-tempel-ringkas").textContent = (readings.length - refused) + " sel akan terisi"
      + (doubtful ? " · " + doubtful + " meragukan" : "") + (refused ? " · " + refused + " ditolak" : "")
      + (fallen.outside ? " · " + fallen.outside + " di luar tabel" : "");
    var body = id("kisi-tempel-isi");
    body.textContent = "";
    readings.forEach(function (one) {
      var row = element("tr");
      var head = element("th", cells[one.sel].input.getAttribute("aria-label") || cells[one.sel].input.labels[0].textContent);
      head.scope = "row";
      row.appendChild(head);
      row.appendChild(element("td", one.teks));
      row.appendChild(element("td", one.tulis));
      row.appendChild(element("td", one.pesan || one.ragu || "", one.pesan ? "pesan-salah" : one.ragu ? "kisi-ragu" : ""));
      if (one.pesan || one.ragu) body.insertBefore(row, body.firstChild);
      else body.appendChild(row);
    });
    ["id", "en"].forEach(function (one) {
      var radio = id("kisi-gaya-" + one);
      radio.checked = style === one;
      radio.onchange = function () {
        try { localStorage.setItem(STYLE, one); } catch (full) { /* only a habit */ }
        judge(input, fallen, one);
      };
    });
    id("kisi-tempel-pakai").onclick = function () {
      dialog.close();
      fill(readings.filter(function (one) { return !one.pesan; }), refused);
    };
    id("kisi-tempel-batal").onclick = function () { dialog.close(); input.focus(); };
    if (!dialog.open) dialog.showModal();
    id("kisi-tempel-pakai").focus();
  }

  // The whole block is one act: one Ctrl+Z takes it back.
  function fill(readings) {
    var act = [];
    readings.forEach(function (one) {
      var input = cells[one.sel] && cells[one.sel].input;
      if (!input || input.value === one.tulis) return;
      act.push({ sel: one.sel, from: input.value, to: one.tulis });
      write(one.sel, one.tulis);
    });
    if (act.length) {
      done.push(act);
      undone = [];
      cells[act[0].sel].input.focus();
      entered = cells[act[0].sel].input.value;
    }
    count();
    later(0);
  }

  // ---- what this device still has ----------------------------------------------------------------------------------

  // The script takes over from the form: only the findings of a form that came back stand open.
  all(".kisi-rincian").forEach(function (details) { toggle(details, !!details.querySelector("[aria-invalid]")); });
  try {
    var kept = JSON.parse(localStorage.getItem(STORE) || "{}");
    Object.keys(kept).forEach(function (sel) {
      var held = cell(sel);
      if (!held || held.input.value === kept[sel].teks) return;
      held.input.value = kept[sel].teks;
      queue[sel] = { rev: kept[sel].rev, teks: kept[sel].teks, kirim: kept[sel].kirim, gagal: kept[sel].kirim !== undefined };
      mark(sel);
    });
  } catch (unreadable) { /* nothing of ours */ }
  // A form that came back from the server: what it could not keep is still to be sent.
  Object.keys(cells).forEach(function (sel) {
    if (cells[sel].input.getAttribute("aria-invalid") && !queue[sel]) queue[sel] = { rev: cells[sel].rev, teks: cells[sel].input.value, salah: "lihat pesan" };
  });
  keep();
  if (waiting().length) {
    tell();
    later(0);
  }
})();
