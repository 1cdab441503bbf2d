// Does all that can be done on a page without leaving it: opens what opens, chooses, ticks and unticks, types, listens, and goes to places
// within it. Calls back with what was done.
const finished = arguments[arguments.length - 1];
const done = [];
const seen = (element) => element.checkVisibility({ visibilityProperty: true });
const frames = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));

async function act(name, action) {
  action();
  await frames();
  done.push(name);
}

async function actions() {
  for (const fold of document.querySelectorAll("details")) {
    await act("fold", () => (fold.open = !fold.open));
  }
  for (const word of [...document.querySelectorAll("[popovertarget]")].filter(seen).slice(0, 20)) {
    await act("meaning", () => word.click());
  }
  const opener = [...document.querySelectorAll("[data-opens-settings]")].find(seen);
  await act("settings", () => opener.click());
  const panel = document.getElementById("page-settings");
  const remember = panel.querySelector("[name=remember]");
  for (const choice of panel.querySelectorAll("input[type=radio]")) {
    await act("setting " + choice.id, () => choice.click());
  }
  await act("remember", () => remember.click());
  if (localStorage.length !== 1) {
    throw new Error("What the reader asked to remember is not remembered.");
  }
  await act("forget", () => remember.click());
  await act("usual look", () => panel.querySelector("[type=reset]").click());
  await act("close", () => panel.querySelector("[type=submit]").click());
  for (const input of document.querySelectorAll("[data-filter] input, .go-to input")) {
    await act("type", () => {
      input.value = "1";
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
  const goTo = document.querySelector(".go-to");
  const places = new Set([...document.querySelectorAll("[id^='paragraph-']")].map((place) => place.id.slice("paragraph-".length)));
  if (goTo && places.size > 0) {
    goTo.querySelector("input").value = [...places][0];
    await act("go to paragraph", () => goTo.querySelector("button").click());
  }
  const listen = document.querySelector(".listen-opener[data-ready]");
  if (listen) {
    await act("listen", () => listen.click());
    for (const does of ["faster", "slower", "toggle", "toggle", "stop"]) {
      await act(does, () => document.querySelector(`.listen [data-does=${does}]`).click());
    }
  }
  for (const link of [...document.querySelectorAll("a[href^='#']")].slice(0, 40)) {
    await act("link " + link.hash, () => link.click());
  }
  window.dispatchEvent(new Event("beforeprint"));
  window.dispatchEvent(new Event("afterprint"));
}

actions().then(
  () => finished(done),
  (fault) => finished([...done, "FAULT " + fault]),
);
