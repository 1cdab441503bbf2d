// The panel of reading settings, which the page holds as a template: without this script it is not there. Each choice is an attribute of the root element, which the style sheets answer. Nothing is
// stored until the reader ticks the box, and unticking it forgets everything. What is stored, the script in the head puts back.

const STORE = "reading-settings";
const BLOCKS = "main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, figure)";

const root = document.documentElement;
document.body.append(document.getElementById("page-settings-template").content);
const panel = document.getElementById("page-settings");
const form = panel.querySelector("form");
const memory = form.elements.remember;
const message = form.querySelector("[role=status]");

for (const opener of document.querySelectorAll("[data-opens-settings]")) {
  opener.addEventListener("click", open);
}
form.addEventListener("change", (event) => change(event.target));
form.addEventListener("reset", (event) => {
  event.preventDefault();
  reset();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  panel.close();
});

// The browser closes a dialog with Escape wherever the focus is, and gives the focus back to what opened it.
function open() {
  mark();
  memory.checked = recall() !== null;
  message.textContent = "";
  panel.showModal();
  panel.querySelector("input:checked").focus({ preventScroll: true });
}

function change(input) {
  if (input !== memory) {
    keepPlace(apply);
    const setting = input.closest("fieldset").querySelector("legend").textContent;
    say(form.dataset.changed.replace("{setting}", setting).replace("{choice}", input.labels[0].textContent));
  }
  if (!memory.checked) {
    forget();
  } else if (!remember()) {
    memory.checked = false;
    say(form.dataset.refused);
    return;
  }
  if (input === memory) {
    say(memory.checked ? form.dataset.remembered : form.dataset.forgotten);
  }
}

function reset() {
  radios().forEach((radio) => (radio.checked = radio.defaultChecked));
  memory.checked = false;
  forget();
  keepPlace(apply);
  say(form.dataset.reset);
}

function radios() {
  return [...form.querySelectorAll("input[type=radio]")];
}

/** Shows what is chosen; the usual look is no attribute. */
function apply() {
  for (const radio of radios().filter((radio) => radio.checked)) {
    if (radio.value) {
      root.setAttribute("data-" + radio.name, radio.value);
    } else {
      root.removeAttribute("data-" + radio.name);
    }
  }
}

/** Checks the buttons that stand for how the page looks now, and the usual one of a setting where none does. */
function mark() {
  for (const setting of form.querySelectorAll("fieldset")) {
    const buttons = [...setting.querySelectorAll("input")];
    const now = buttons.find((button) => button.value === root.getAttribute("data-" + button.name));
    (now || buttons.find((button) => button.defaultChecked)).checked = true;
  }
}

/** Keeps the line at the top of the window where it is while sizes change around it. */
function keepPlace(change) {
  const block = window.scrollY > 0 && [...document.querySelectorAll(BLOCKS)].find(isInWindow);
  const before = block && block.getBoundingClientRect().top;
  change();
  if (block) {
    window.scrollBy({ top: block.getBoundingClientRect().top - before, behavior: "instant" });
  }
}

function isInWindow(block) {
  const box = block.getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.top < window.innerHeight;
}

/** What is stored, or null if nothing is. Storage may be forbidden: that is no fault. */
function recall() {
  try {
    return JSON.parse(localStorage.getItem(STORE));
  } catch (forbidden) {
    return null;
  }
}

/** Stores what differs from the usual look, beside the size of the other edition; false if the browser forbids it. */
function remember() {
  const choices = recall() || {};
  for (const radio of radios().filter((radio) => radio.checked)) {
    choices[radio.name] = radio.defaultChecked ? undefined : radio.value;
  }
  try {
    localStorage.setItem(STORE, JSON.stringify(choices));
    return true;
  } catch (forbidden) {
    return false;
  }
}

function forget() {
  try {
    localStorage.removeItem(STORE);
  } catch (forbidden) {
    // Nothing could be stored, so there is nothing to forget.
  }
}

// Said after a moment of silence, so that the same words twice are spoken twice.
function say(words) {
  message.textContent = "";
  setTimeout(() => (message.textContent = words), 100);
}
