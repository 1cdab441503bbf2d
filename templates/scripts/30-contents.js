// Folds the contents where the text stands below them, and marks in them the section that is being read.

const root = document.documentElement;
const contents = document.querySelector(".contents");
// From here on nothing can fail that the page would need.
if (root.hasAttribute("data-scripted")) {
  root.dataset.scripted = "ready";
}
if (contents) {
  fold();
  follow();
}

/** Makes the heading a button where the list is folded; links to the contents open it. */
function fold() {
  const heading = contents.querySelector("h2");
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-controls", "page-contents-list");
  button.addEventListener("click", () => open(!contents.hasAttribute("data-open")));
  addEventListener("resize", arrange);
  arrange();
  if (location.hash === "#" + heading.id) {
    open(true);
  }

  function arrange() {
    if (getComputedStyle(contents).position === "sticky") {
      if (button.isConnected) {
        heading.replaceChildren(...button.childNodes);
      }
    } else if (!button.isConnected) {
      button.append(...heading.childNodes);
      heading.replaceChildren(button);
    }
  }

  function open(isOpen) {
    contents.toggleAttribute("data-open", isOpen);
    button.setAttribute("aria-expanded", isOpen);
  }

  open(false);
  // The browser follows the link after this, so the place to which it scrolls is right and it can go back.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link?.getAttribute("href") === "#" + heading.id) {
      open(true);
      const first = contents.querySelector("a[aria-current]") || contents.querySelector("a");
      setTimeout(() => (button.isConnected ? button : first).focus({ preventScroll: button.isConnected }));
    } else if (link && contents.contains(link) && button.isConnected) {
      open(false);
    }
  });
}

/** Marks the last entry whose place has come to the top of the window. */
function follow() {
  const entries = [...contents.querySelectorAll("a[href^='#']")]
    .map((link) => ({ link, place: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((entry) => entry.place);
  let marked = null;
  let isWaiting = false;
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later, { passive: true });
  later();

  function later() {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    }
  }

  // The entries are in the order of the page, so a few looks find the one.
  function mark() {
    const line = 48;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle].place.getBoundingClientRect().top <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const link = low > 0 ? entries[low - 1].link : null;
    if (link === marked) {
      return;
    }
    if (marked?.getAttribute("aria-current") === "true") {
      marked.removeAttribute("aria-current");
    }
    marked = link;
    if (link && !link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
    }
    if (link && !contents.matches(":hover, :focus-within")) {
      show(link);
    }
  }

  function show(link) {
    const entry = link.getBoundingClientRect();
    const rail = contents.getBoundingClientRect();
    if (entry.top < rail.top || entry.bottom > rail.bottom) {
      contents.scrollTop += entry.top - rail.top - rail.height / 3;
    }
  }
}
