// If the other script does not come, what needs it goes again, and what it would fold stands open. Where an answer is awaited it comes later.

var root = document.documentElement;

window.addEventListener("load", function () {
  if (root.getAttribute("data-scripted") !== "ready" && !root.hasAttribute("data-awaiting")) {
    root.removeAttribute("data-scripted");
  }
});
