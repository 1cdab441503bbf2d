// Listens for changes of the page that it stands in, shows them, and says what is wrong. It is added to pages by the preview
// alone. Nothing here takes the focus from whoever reads, and a page that is shown anew stands where it stood.
(() => {
  "use strict";
  const OWN = "/.legible/";
  const PLACE = "legible-preview-place";
  const HIDDEN = "legible-preview-hidden";
  const HEARD = "legible-preview-heard";
  const here = encodeURIComponent(location.pathname);

  // A reload keeps the pixels from the top; the reader wants the same words, though lines were added above them.
  function keepPlace() {
    const first = [...document.querySelectorAll("main [id]")].find(
      (element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight);
    const focused = document.activeElement && document.activeElement.id;
    sessionStorage.setItem(PLACE, JSON.stringify({
      path: location.pathname, y: scrollY, id: first ? first.id : "",
      top: first ? first.getBoundingClientRect().top : 0, focused: focused || "",
    }));
  }

  function findPlace() {
    const place = JSON.parse(sessionStorage.getItem(PLACE) || "null");
    sessionStorage.removeItem(PLACE);
    if (!place || place.path !== location.pathname) return;
    const focused = place.focused && document.getElementById(place.focused);
    if (focused) focused.focus({ preventScroll: true });
    const element = place.id && document.getElementById(place.id);
    const go = element ? () => scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" })
      : () => scrollTo({ top: place.y, behavior: "instant" });
    requestAnimationFrame(() => requestAnimationFrame(go));
  }

  async function panel() {
    const host = document.createElement("legible-preview");
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = await (await fetch(OWN + "panel.html")).text();
    document.body.append(host);
    const part = (id) => root.getElementById(id);
    const words = part("says").dataset;
    let shown = "";

    function open(isOpen) {
      part("panel").hidden = !isOpen;
      part("open").setAttribute("aria-expanded", String(isOpen));
    }
    function hide() {
      sessionStorage.setItem(HIDDEN, shown);
      open(false);
      part("open").focus();
    }
    part("open").addEventListener("click", () => open(part("panel").hidden));
    part("hide").addEventListener("click", hide);
    root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !part("panel").hidden) {
        event.stopPropagation();
        hide();
      }
    });

    function fill(id, notes) {
      part(id).hidden = notes.length === 0;
      part(id).querySelector("ol").replaceChildren(...notes.map((note) => {
        const item = part("note").content.cloneNode(true);
        item.querySelector(".place").textContent = note.place;
        item.querySelector(".what").textContent = note.what;
        item.querySelector(".why").textContent = words.why + note.why;
        item.querySelector(".fix").textContent = words.fix + note.fix;
        return item;
      }));
    }
    function count(number, one, many) {
      return number === 0 ? [] : [number === 1 ? one : many.replace("{n}", number)];
    }
    function counts(errors, warnings, waiting, advice) {
      return [
        ...count(errors, words.error, words.errors), ...count(warnings, words.warning, words.warnings),
        ...count(waiting, words.wait, words.waits), ...count(advice, words.advice, words.advices),
      ];
    }
    function total(notes) {
      return notes.reduce((sum, note) => sum + note.times, 0);
    }
    function summary(state) {
      const parts = counts(...[state.errors, state.warnings, state.waiting, state.advice].map(total));
      if (document.querySelector(".legible-preview-banner")) parts.unshift(words.draft);
      if (!state.checked) parts.push(words.checking);
      return parts.length ? parts.join(" · ") : words.sound;
    }
    // Heard once, and again only if something else is to be heard.
    function speak(errors) {
      const before = sessionStorage.getItem(HEARD) || "0";
      if (before === String(errors)) return;
      sessionStorage.setItem(HEARD, String(errors));
      part("heard").textContent = errors ? words.heardErrors.replace("{n}", errors) : words.heardSound;
    }

    function show(state) {
      ["errors", "warnings", "waiting", "advice"].forEach((id) => fill(id, state[id]));
      part("last-good").hidden = !state.lastGood;
      part("checking").hidden = state.checked;
      part("nothing").hidden = !state.checked || state.errors.length + state.warnings.length + state.waiting.length + state.advice.length > 0;
      const elsewhere = counts(0, state.warningsElsewhere, state.waitingElsewhere, state.adviceElsewhere);
      part("elsewhere").hidden = elsewhere.length === 0;
      part("elsewhere").textContent = words.elsewhere + elsewhere.join(", ") + ".";
      part("unpublished").textContent = state.unpublished;
      part("says").textContent = summary(state);
      host.dataset.state = part("open").dataset.state = state.errors.length ? "errors" : state.checked ? "sound" : "checking";
      // Errors show themselves, once; whoever hid them sees them again only when others come.
      shown = JSON.stringify(state.errors.map((note) => note.place + note.what));
      if (state.errors.length && sessionStorage.getItem(HIDDEN) !== shown) open(true);
      if (!state.errors.length && state.checked && part("panel").dataset.errors === "true") open(false);
      part("panel").dataset.errors = String(state.errors.length > 0);
      if (state.checked) speak(total(state.errors));
    }
    return {
      show,
      lost() {
        part("says").textContent = words.lost;
        part("open").dataset.state = "lost";
      },
    };
  }

  async function start() {
    findPlace();
    const view = await panel();
    async function refresh() {
      view.show(await (await fetch(OWN + "state?" + here)).json());
    }
    let source = null;
    // A browser opens six ways to a host at most: pages that nobody sees give theirs back.
    function listen() {
      if (source || document.hidden) return;
      source = new EventSource(OWN + "events?" + here);
      source.addEventListener("state", () => refresh().catch(view.lost));
      source.addEventListener("reload", () => {
        keepPlace();
        location.reload();
      });
      source.addEventListener("error", view.lost);
    }
    function leave() {
      if (source) source.close();
      source = null;
    }
    document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
    addEventListener("pagehide", leave);
    addEventListener("pageshow", listen);
    await refresh().catch(view.lost);
    listen();
  }

  start();
})();
