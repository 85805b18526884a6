// Behaviour that HTML and htmx do not give. Everything works without it; it only makes things handier.
(function () {
  "use strict";

  // The summary of findings takes the focus, so that a screen reader begins there.
  var findings = document.querySelector(".temuan[tabindex]");
  if (findings) findings.focus();

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

  // An ended session answers htmx with 401: the page is loaded again, and sign-in leads back to it.
  document.addEventListener("htmx:responseError", function (event) {
    if (event.detail.xhr.status === 401) window.location.reload();
  });
})();
