// Whoever comes by an address that asks for something waits for the answer: what stands in its place is not laid out before it, the
// letters of the theme and the script of the comforts come after it, and there is room for it, so that nothing moves when it comes. The
// script that answers says when it has; but nobody waits for ever. Written for old browsers too.

var root = document.documentElement;
var own = document.querySelector("script[data-rest]");
var asked = location.search + location.hash;
var asks = root.hasAttribute("data-scripted") && /[?#].*=/.test(asked);

if (asks) {
  root.setAttribute("data-asks", "");
  root.setAttribute("data-awaiting", "");
  new MutationObserver(function (changes, observer) {
    if (!root.hasAttribute("data-awaiting")) {
      observer.disconnect();
      fetchRest();
    }
  }).observe(root, { attributes: true, attributeFilter: ["data-awaiting"] });
  setTimeout(stopWaiting, 8000);
} else {
  fetchRest();
}

function stopWaiting() {
  root.removeAttribute("data-awaiting");
}

function fetchRest() {
  var script = document.createElement("script");
  script.src = own.getAttribute("data-rest");
  script.async = false;
  script.addEventListener("error", function () {
    root.removeAttribute("data-scripted");
  });
  document.head.appendChild(script);
}
