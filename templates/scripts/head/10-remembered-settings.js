// Puts the reading settings that a reader asked to have remembered back before anything is painted, and says that what needs
// the scripts may show. Each setting is an attribute of the root element, which the style sheets answer. Written for old browsers too.

var root = document.documentElement;
var remembered = {};

if (window.HTMLDialogElement) {
  root.setAttribute("data-scripted", "");
}
if (window.speechSynthesis && window.SpeechSynthesisUtterance) {
  root.setAttribute("data-speaks", "");
}
try {
  remembered = JSON.parse(localStorage.getItem("reading-settings")) || {};
} catch (forbidden) {
  // A browser may forbid a page to store anything: then nothing was remembered.
}
["size", "points", "colours", "spacing", "font", "width"].forEach(function (name) {
  if (/^[a-z0-9]+$/.test(remembered[name] || "")) {
    root.setAttribute("data-" + name, remembered[name]);
  }
});
