// An ended session: the sign-in page's own forms, shown in a dialog over the sheet. Whatever they ask (a second factor too)
// works here, and what was typed stays where it is.

import { element, form, id } from "./page.js";
import { later, line, tell } from "./queue.js";

/** Milliseconds until sign-in is offered again when the server was away. */
const AGAIN = 5000;

/** The field that holds the token against forged requests. */
export function token() { return form.querySelector("input[name=_csrf]"); }

export async function signInAgain() {
  if (id("kisi-masuk").open) return;
  line.lost = "⚠ Sesi berakhir karena tidak aktif. Isian Anda aman di perangkat ini. Masuk lagi untuk melanjutkan di halaman ini.";
  tell();
  try {
    const response = await fetch("/masuk", { credentials: "same-origin" });
    show(response, await response.text());
  } catch (cut) {
    line.lost = "";
    line.failures += 1;
    later(AGAIN);
  }
}

function show(response, html) {
  if (!new URL(response.url).pathname.startsWith("/masuk")) {
    returned();
    return;
  }
  const dialog = id("kisi-masuk");
  const place = id("kisi-masuk-isi");
  const page = new DOMParser().parseFromString(html, "text/html");
  place.replaceChildren(...Array.from(page.querySelectorAll("main .temuan, main form, main h3"), (one) => document.importNode(one, true)));
  for (const signIn of place.querySelectorAll("form")) {
    signIn.addEventListener("submit", async (event) => {
      event.preventDefault();
      event.stopPropagation();
      const data = new URLSearchParams(new FormData(signIn));
      if (event.submitter?.name) data.set(event.submitter.name, event.submitter.value);
      try {
        const answer = await fetch(signIn.getAttribute("action"), { method: "POST", credentials: "same-origin", body: data });
        show(answer, await answer.text());
      } catch (cut) {
        place.prepend(element("p", "Jaringan terputus. Coba lagi.", "pesan-salah"));
      }
    });
  }
  if (!dialog.open) dialog.showModal();
  place.querySelector("input:not([type=hidden]), button")?.focus();
}

/** Signed in again: a fresh token, and the queue goes on, if it is the same person. */
async function returned() {
  const renewed = await renewToken();
  if (id("kisi-masuk").open) id("kisi-masuk").close();
  if (renewed) {
    line.lost = "";
    line.failures = 0;
    tell();
    later(0);
  } else {
    line.lost = "⚠ Anda masuk sebagai orang lain, atau lembar ini sudah ditutup. Isian tadi tetap tersimpan di perangkat ini untuk pengetiknya. Muat ulang halaman untuk melanjutkan.";
    tell();
  }
}

/** Takes a fresh token from the same sheet; false where it is not there for the same person. */
export async function renewToken() {
  try {
    const response = await fetch(window.location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const same = page.querySelector("form.kisi");
    if (!response.ok || same?.dataset.siapa !== form.dataset.siapa || same.dataset.lembar !== form.dataset.lembar) return false;
    token().value = same.querySelector("input[name=_csrf]").value;
    return true;
  } catch (cut) {
    return false;
  }
}
