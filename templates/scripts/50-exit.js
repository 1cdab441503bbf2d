// Leaves the page at once: by the button, by the link after the skip link, or when the Shift key is pressed three times in five seconds.
// The page is covered before the other website is there, and takes no place of its own in the way back. What the browser has written
// down already stays.

const PRESSES = 3;
const WITHIN = 5000;

const bar = document.querySelector(".exit");
if (bar) {
  const message = bar.querySelector("[role=status]");
  const cover = document.createElement("div");
  cover.className = "exit-cover";
  cover.setAttribute("role", "alert");
  let presses = [];
  let isAlone = false;

  for (const link of document.querySelectorAll(".exit-button, .exit-link")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
  // Shift held for a capital letter, or held down, is no press.
  addEventListener("keydown", (event) => (isAlone = event.key === "Shift" && (isAlone || !event.repeat)));
  addEventListener("keyup", (event) => {
    if (event.key === "Shift" && isAlone) {
      press(event.timeStamp);
    } else if (event.key !== "Shift") {
      presses = [];
    }
    isAlone = false;
  });
  // The browser may keep a page as it was left, and show it again.
  addEventListener("pageshow", () => cover.remove());

  function press(now) {
    presses = [...presses.filter((time) => now - time < WITHIN), now];
    if (presses.length === PRESSES) {
      leave();
    } else {
      message.textContent = presses.length === 1 ? bar.dataset.once : bar.dataset.twice;
    }
  }

  function leave() {
    presses = [];
    document.body.append(cover);
    cover.textContent = bar.dataset.leaving;
    document.dispatchEvent(new Event("page-exit"));
    location.replace(bar.querySelector(".exit-button").href);
  }
}
