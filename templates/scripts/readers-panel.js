// The reader's panel: size, spacing, font, width and colours. Its markup is in every page, hidden; this script shows the
// button that opens it. Nothing is stored until the reader ticks the box, and unticking it forgets everything.

import { apply, chosenIn, mark } from "./settings.js";
import { forget, recall, remember } from "./memory.js";
import { keepPlace } from "./reading-place.js";

export function openPanel(page) {
  const panel = page.getElementById("page-settings");
  const opener = page.getElementById("page-settings-opener");
  if (!panel || !opener) {
    return;
  }
  const form = panel.querySelector("form");
  const edition = panel.dataset.edition;
  const memory = form.elements.remember;
  const message = panel.querySelector("[role=status]");

  const remembered = recall(edition);
  if (remembered) {
    memory.checked = true;
    mark(form, remembered);
    apply(remembered);
  } else {
    form.reset();
  }

  function show(words) {
    keepPlace(() => apply(chosenIn(form)));
    store();
    message.textContent = words;
  }

  function store() {
    if (memory.checked) {
      memory.checked = remember(edition, chosenIn(form));
    } else {
      forget(edition);
    }
  }

  function close() {
    panel.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  }

  form.addEventListener("change", () => show(panel.dataset.changed));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    mark(form, {});
    show(panel.dataset.reset);
  });

  opener.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    opener.setAttribute("aria-expanded", String(!panel.hidden));
  });
  opener.hidden = false;
}
