// The filter of the register is large: it is fetched when a reader turns to its form, or comes by an address that asks for something;
// then at once, since the reader waits for nothing else. Without it the register is pages and lists. Written for old browsers too.

var root = document.documentElement;

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
  if (root.hasAttribute("data-asks")) {
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
      if (/[?&#]q=/.test(location.search + location.hash)) {
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
    root.removeAttribute("data-awaiting");
    form.querySelector("[data-filter-status]").textContent = words.querySelector("[data-name=failed]").textContent;
  }
});
