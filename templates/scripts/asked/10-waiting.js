// Whoever comes by an address that asks for something waits for the answer: what stands in its place is not laid out before it, the
// letters of the theme come after it, and there is room for it, so that nothing moves when it comes. The script that answers says when
// it has; but nobody waits for ever. Written for old browsers too.

var root = document.documentElement;
var asked = location.search + location.hash;
var asks = root.hasAttribute("data-scripted") && /[?#].*=/.test(asked);

if (asks) {
  root.setAttribute("data-asks", "");
  root.setAttribute("data-awaiting", "");
  setTimeout(stopWaiting, 8000);
}

function stopWaiting() {
  root.removeAttribute("data-awaiting");
}
