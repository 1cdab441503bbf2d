// The filter of the register is large: it is fetched when a reader turns to its form, or comes by an address that asks for something;
// then at once, since the reader waits for nothing else. Without it the register is pages and lists. Written for old browsers too.

var root = document.documentElement;
var asked = location.search + location.hash;
var asks = root.hasAttribute("data-scripted") && /[?#].*=/.test(asked);

if (asks) {
  // The letters of the theme can wait for what was asked for, and the whole list is not laid out before it; but not for ever.
  root.setAttribute("data-awaiting", "");
  window.addEventListener("load", stopWaiting);
  setTimeout(stopWaiting, 8000);
}

function stopWaiting() {
  root.removeAttribute("data-awaiting");
}

document.addEventListener("readystatechange", function () {
  var form = document.querySelector("[data-filter]");
  var script = null;
  if (document.readyState !== "interactive" || !form) {
    return;
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    fetchFilter();
  });
  form.addEventListener("focusin", fetchFilter);
  form.addEventListener("pointerdown", fetchFilter);
  if (asks) {
    fetchFilter();
  }

  function fetchFilter() {
    if (script === null) {
      script = document.createElement("script");
      script.src = form.getAttribute("data-script");
      script.addEventListener("error", fail);
      document.head.appendChild(script);
      // It asks for these first.
      begin(form.getAttribute("data-facts"));
      if (/[?&#]q=/.test(asked)) {
        begin(form.getAttribute("data-index"));
      }
    }
  }

  function begin(file) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "script";
    link.href = form.getAttribute("data-files") + file;
    document.head.appendChild(link);
  }

  function fail() {
    var words = document.querySelector("[data-filter-words]").content;
    script = null;
    form.querySelector("[data-filter-status]").textContent = words.querySelector("[data-name=failed]").textContent;
  }
});
