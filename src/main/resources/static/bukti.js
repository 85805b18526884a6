// Evidence by drag, by picker, by camera. This file only notices that somebody wants to upload, and then fetches what
// uploads: the first visit of a sheet pays for nothing else. Without script the page of the evidence has a plain form.
(function () {
  "use strict";

  var self = document.currentScript;
  if (!window.fetch || !window.Promise) return;
  document.documentElement.classList.add("unggah-hidup");

  var fetched = null;
  function script(address) {
    return new Promise(function (done, failed) {
      var one = document.createElement("script");
      one.src = address;
      one.onload = done;
      one.onerror = function () { one.remove(); failed(new Error(address)); };
      document.head.appendChild(one);
    });
  }
  function fetchUploader() {
    if (!fetched) {
      fetched = script(self.dataset.tus).then(function () { return script(self.dataset.unggah); });
      fetched.catch(function () { fetched = null; });
    }
    return fetched;
  }

  // Where files may fall: a row of the sheet, or the page of the evidence of one row.
  function place(node) {
    var page = document.querySelector("[data-unggahan-halaman]");
    if (page) return page;
    var row = node && node.closest ? node.closest("tbody.kisi-baris") : null;
    return row && row.closest("form[data-unggahan]") ? row : null;
  }

  // The box in which the uploads of a place are listed; the details of a row are opened for it.
  function box(place) {
    var found = place.querySelector(".unggah");
    var opener = place.querySelector(".kisi-buka");
    if (opener && opener.getAttribute("aria-expanded") === "false") opener.click();
    return found || place.querySelector(".unggah");
  }

  function address(place) {
    if (place.dataset.unggahanHalaman) return place.dataset.unggahanHalaman;
    return place.closest("form").dataset.unggahan + "&baris=" + place.dataset.baris;
  }

  function upload(files, place) {
    var list = box(place);
    if (!files.length || !list) return;
    var state = list.querySelector(".unggah-keadaan");
    state.classList.remove("visually-hidden");
    state.textContent = "Menyiapkan unggahan …";
    fetchUploader().then(function () {
      state.textContent = "";
      // From here on the lines of the files say it; this is for those who listen.
      state.classList.add("visually-hidden");
      window.akuntabelUnggah(files, list, address(place), Number(self.dataset.terbesar));
    }).catch(function () {
      state.textContent = "Jaringan terputus sebelum unggahan dimulai. Pilih berkasnya lagi saat tersambung.";
    });
  }

  function pick(place, photo) {
    var input = document.createElement("input");
    input.type = "file";
    if (photo) {
      input.accept = "image/*";
      input.setAttribute("capture", "environment");
    } else {
      input.multiple = true;
      input.accept = self.dataset.jenis;
    }
    input.hidden = true;
    document.body.appendChild(input);
    input.addEventListener("change", function () {
      upload(Array.prototype.slice.call(input.files), place);
      input.remove();
    });
    input.addEventListener("cancel", function () { input.remove(); });
    input.click();
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest("[data-pilih]") : null;
    var target = button && place(button);
    if (!target) return;
    fetchUploader().catch(function () { /* said when there is something to send */ });
    pick(target, button.dataset.pilih === "foto");
  });

  // ---- drag and drop -----------------------------------------------------------------------------------------------

  var lit = null;
  function light(place) {
    if (lit === place) return;
    if (lit) lit.classList.remove("unggah-sasaran");
    lit = place;
    if (lit) lit.classList.add("unggah-sasaran");
  }
  function hasFiles(event) {
    return event.dataTransfer && Array.prototype.indexOf.call(event.dataTransfer.types, "Files") >= 0;
  }
  document.addEventListener("dragenter", function (event) {
    if (hasFiles(event)) fetchUploader().catch(function () { /* said when they fall */ });
  });
  document.addEventListener("dragover", function (event) {
    if (!hasFiles(event)) return;
    // A file that falls beside a row would otherwise be opened instead of this page.
    event.preventDefault();
    var target = place(event.target);
    event.dataTransfer.dropEffect = target ? "copy" : "none";
    light(target);
  });
  document.addEventListener("dragleave", function (event) {
    if (!event.relatedTarget) light(null);
  });
  document.addEventListener("drop", function (event) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    light(null);
    var target = place(event.target);
    if (target) upload(Array.prototype.slice.call(event.dataTransfer.files), target);
  });
})();
