// The filter of the register is large: it is fetched when a reader turns to its form, or comes by an address that asks for something.
// Without it the register is pages and lists.

const form = document.querySelector("[data-filter]");

if (form) {
  const asked = location.search + location.hash;
  let script = null;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    fetchFilter();
  });
  form.addEventListener("focusin", fetchFilter);
  form.addEventListener("pointerdown", fetchFilter);
  if (/[?#].*=/.test(asked)) {
    fetchFilter();
  }

  function fetchFilter() {
    if (script === null) {
      script = document.createElement("script");
      script.src = form.dataset.script;
      script.addEventListener("error", fail);
      document.head.append(script);
      // It asks for these first.
      (/[?&#]q=/.test(asked) ? [form.dataset.facts, form.dataset.index] : [form.dataset.facts]).forEach(begin);
    }
  }

  function begin(file) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "script";
    link.href = form.dataset.files + file;
    document.head.append(link);
  }

  function fail() {
    const words = document.querySelector("[data-filter-words]").content;
    script = null;
    form.querySelector("[role=status]").textContent = words.querySelector("[data-name=failed]").textContent;
  }
}
