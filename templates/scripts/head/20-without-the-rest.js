// If the other script does not come, what needs it goes again, and what it would fold stands open.

window.addEventListener("load", function () {
  if (document.documentElement.getAttribute("data-scripted") !== "ready") {
    document.documentElement.removeAttribute("data-scripted");
  }
});
