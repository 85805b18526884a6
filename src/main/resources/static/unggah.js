// Uploads evidence in pieces by tus: a line that breaks or a browser that closes goes on where it stopped. Fetched by
// bukti.js when it is needed. What the server answers is written as text. Contract: docs/decisions/0019.
(function () {
  "use strict";

  var PIECE = 512 * 1024;
  var DELAYS = [0, 1000, 2000, 5000, 10000, 15000];
  var VERSION = "1.0.0";
  var chain = Promise.resolve();
  var running = 0;

  function element(tag, text, className) {
    var one = document.createElement(tag);
    if (text) one.textContent = text;
    if (className) one.className = className;
    return one;
  }
  function button(text, act) {
    var one = element("button", text, "btn btn-outline-secondary btn-sm");
    one.type = "button";
    one.addEventListener("click", act);
    return one;
  }
  function megabytes(bytes) {
    if (bytes < 1024 * 1024) return Math.max(1, Math.round(bytes / 1024)) + " KB";
    return (bytes / 1024 / 1024).toFixed(1).replace(".", ",") + " MB";
  }
  function encoded(text) {
    return btoa(Array.prototype.map.call(new TextEncoder().encode(text), function (one) { return String.fromCharCode(one); }).join(""));
  }
  function token() { return document.querySelector("input[name=_csrf]").value; }
  function wait(milliseconds) {
    return new Promise(function (done) {
      var timer = setTimeout(go, milliseconds);
      window.addEventListener("online", go);
      function go() {
        clearTimeout(timer);
        window.removeEventListener("online", go);
        done();
      }
    });
  }

  window.addEventListener("beforeunload", function (event) {
    if (running) event.preventDefault();
  });

  // One file: its line in the list, and its way to the server.
  function Line(file, box, address, largest) {
    this.file = file;
    this.box = box;
    this.address = address;
    this.largest = largest;
    this.item = element("li");
    this.item.appendChild(element("span", file.name, "unggah-nama"));
    this.bar = document.createElement("progress");
    this.bar.max = Math.max(1, file.size);
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", "Unggahan " + file.name);
    this.item.appendChild(this.bar);
    this.words = element("span", "menunggu giliran · " + megabytes(file.size), "unggah-kata");
    this.item.appendChild(this.words);
    var line = this;
    this.stop = button("Batalkan", function () { line.cancel(); });
    this.stop.appendChild(element("span", " unggahan " + file.name, "visually-hidden"));
    this.item.appendChild(this.stop);
    box.querySelector(".unggah-daftar").appendChild(this.item);
  }

  Line.prototype.say = function (words) { this.words.textContent = words; };

  Line.prototype.announce = function (words) { this.box.querySelector(".unggah-keadaan").textContent = words; };

  // The name stays with what is wrong, so that one knows which file to mend.
  Line.prototype.fail = function (words) {
    this.over = true;
    this.item.classList.add("unggah-gagal");
    this.bar.remove();
    this.stop.remove();
    this.say("✕ " + words);
    this.announce(this.file.name + ": " + words);
    var line = this;
    this.item.appendChild(button("Tutup", function () { line.item.remove(); line.announce(""); }));
  };

  Line.prototype.cancel = function () {
    this.over = true;
    if (this.upload) this.upload.abort();
    if (this.location) {
      fetch(this.location, { method: "DELETE", credentials: "same-origin", headers: { "Tus-Resumable": VERSION, "X-CSRF-TOKEN": token() } })
        .catch(function () { /* the server sweeps it away */ });
    }
    this.item.remove();
    this.announce("Unggahan " + this.file.name + " dibatalkan.");
    if (this.done) this.done();
  };

  // Asks until the line carries the answer.
  Line.prototype.ask = function (address, headers) {
    var line = this;
    var tries = 0;
    function again() {
      tries += 1;
      line.say("Jaringan terputus; dilanjutkan otomatis …");
      return wait(DELAYS[Math.min(tries, DELAYS.length - 1)]).then(once);
    }
    function once() {
      if (line.over) return new Promise(function () { /* given up */ });
      headers["X-CSRF-TOKEN"] = token();
      headers["Tus-Resumable"] = VERSION;
      headers.Accept = "application/json";
      return fetch(address, { method: "POST", credentials: "same-origin", headers: headers }).then(function (response) {
        if (response.status >= 500) return again();
        return response.text().then(function (text) {
          var body = null;
          try { body = JSON.parse(text); } catch (noJson) { body = null; }
          return { status: response.redirected ? 401 : response.status, body: body, location: response.headers.get("Location") };
        });
      }, again);
    }
    return once();
  };

  Line.prototype.send = function () {
    var line = this;
    if (line.over) return Promise.resolve();
    if (line.file.size > line.largest) {
      line.fail("Berkas ini " + megabytes(line.file.size) + ", melebihi " + megabytes(line.largest)
        + ", batas untuk satu berkas. Perkecil atau bagi berkasnya, lalu unggah lagi.");
      return Promise.resolve();
    }
    if (!line.file.size) {
      line.fail("Berkas ini kosong (0 bita). Periksa berkas asalnya, lalu unggah lagi.");
      return Promise.resolve();
    }
    running += 1;
    return new Promise(function (done) {
      line.done = done;
      line.begin();
    }).then(function () { running -= 1; });
  };

  Line.prototype.begin = function () {
    var line = this;
    line.say("memulai …");
    line.ask(line.address, {
      "Upload-Length": String(line.file.size),
      "Upload-Metadata": "nama " + encoded(line.file.name) + ",cap " + encoded(String(line.file.lastModified))
    }).then(function (answer) {
      if (answer.status === 201) {
        line.location = answer.location;
        line.pieces();
      } else if (answer.status === 401 || answer.status === 403) {
        line.signedOut();
      } else {
        line.fail(answer.body && answer.body.pesan ? answer.body.pesan : "Berkas tidak dapat diunggah ke lembar ini. Muat ulang halamannya.");
        line.done();
      }
    });
  };

  Line.prototype.pieces = function () {
    var line = this;
    var resumed = false;
    line.upload = new window.tus.Upload(line.file, {
      uploadUrl: line.location,
      chunkSize: PIECE,
      retryDelays: DELAYS,
      storeFingerprintForResuming: false,
      headers: { "X-CSRF-TOKEN": token() },
      onShouldRetry: function (error) {
        var status = error.originalResponse ? error.originalResponse.getStatus() : 0;
        if (!status) line.say("Jaringan terputus di " + line.percent() + " %; dilanjutkan otomatis …");
        return status === 0 || status === 409 || status === 423 || status >= 500;
      },
      onProgress: function (sent, total) {
        if (!resumed && sent > 0) {
          resumed = true;
          if (sent > PIECE) line.announce(line.file.name + " dilanjutkan dari " + Math.floor(sent * 100 / total) + " %.");
        }
        line.bar.value = sent;
        line.say(line.percent() + " % · " + megabytes(sent) + " dari " + megabytes(total));
      },
      onError: function (error) {
        if (line.over) return;
        var status = error.originalResponse ? error.originalResponse.getStatus() : 0;
        if (status === 401 || status === 403) line.signedOut();
        else if (status === 404 || status === 410) line.begin();
        else wait(DELAYS[DELAYS.length - 1]).then(function () { if (!line.over) line.upload.start(); });
      },
      onSuccess: function () { line.finish(); }
    });
    line.upload.start();
  };

  Line.prototype.percent = function () { return Math.floor(this.bar.value * 100 / this.bar.max); };

  // All bytes are there: the server looks what they are, and makes evidence of them.
  Line.prototype.finish = function () {
    var line = this;
    line.say("memeriksa isi berkas …");
    line.ask(line.location.replace("?", "/selesai?"), {}).then(function (answer) {
      var body = answer.body || {};
      if (answer.status === 401 || answer.status === 403) { line.signedOut(); return; }
      if (body.keadaan === "terpasang") line.kept(body);
      else line.fail(body.pesan || "Berkas tidak dapat dipasang. Muat ulang halamannya.");
      line.done();
    });
  };

  Line.prototype.kept = function (fate) {
    this.over = true;
    this.bar.remove();
    this.stop.remove();
    this.item.classList.add("unggah-jadi");
    this.say("✓ menjadi data dukung");
    this.announce(fate.nama + " menjadi data dukung.");
    var row = this.box.closest("tbody.kisi-baris");
    if (row) {
      var proof = element("a", fate.nama, "kisi-satu-bukti");
      proof.href = fate.href;
      this.box.parentNode.insertBefore(proof, this.box);
      row.querySelector(".kisi-bukti").textContent = fate.jumlah + " data dukung";
    } else if (window.htmx) {
      window.htmx.ajax("GET", window.location.href, { target: "#bukti-daftar", select: "#bukti-daftar", swap: "outerHTML" });
    }
    var item = this.item;
    setTimeout(function () { item.remove(); }, 8000);
  };

  // What has come stays on the server. After signing in again, in this page or another, the same file goes on.
  Line.prototype.signedOut = function () {
    var line = this;
    line.say("Sesi berakhir di " + line.percent() + " %. Masuk lagi di tab lain, lalu tekan Lanjutkan.");
    line.announce("Sesi berakhir. Yang sudah terkirim aman di server.");
    var goOn = button("Lanjutkan", function () {
      fetch(window.location.href, { credentials: "same-origin" }).then(function (response) { return response.text(); }).then(function (text) {
        var field = new DOMParser().parseFromString(text, "text/html").querySelector("form[data-unggahan] input[name=_csrf], [data-unggahan-halaman] input[name=_csrf]");
        if (!field) return;
        document.querySelectorAll("input[name=_csrf]").forEach(function (one) { one.value = field.value; });
        goOn.remove();
        line.begin();
      }).catch(function () { line.say("Jaringan terputus. Tekan Lanjutkan saat tersambung."); });
    });
    line.item.insertBefore(goOn, line.stop);
  };

  // One after the other: on a bad line two at once are both slow.
  window.akuntabelUnggah = function (files, box, address, largest) {
    files.map(function (file) { return new Line(file, box, address, largest); }).forEach(function (line) {
      chain = chain.then(function () { return line.send(); });
    });
  };
})();
