// What pages need that show what was found: files fetched as they are wanted, and words put in as text.

// Kinds of passages that have numbers.
const CITED_KINDS = ["p", "r", "i", "c", "f", "o", "a", "n"];

/** The words of the interface: they stand in the page, in its language. */
function phrases(template) {
  const words = new Map();
  for (const element of template.content.querySelectorAll("[data-name]")) {
    words.set(element.dataset.name, element.textContent);
  }
  return (name, values = {}) =>
    (words.get(name) || "").replace(/\{(\w+)\}/g, (whole, key) => key in values ? values[key] : whole);
}

/** What passages with numbers are called. */
function passageNames(phrase) {
  return CITED_KINDS.flatMap((kind) => ["kind.", "cited."].flatMap((group) => namesOf(kind, phrase(group + kind))));
}

/** Fetches a file of the index as a script: that works from a folder on disk too, where no page may read another file. */
function fetchFile(folder, name, files) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = folder + name;
    script.addEventListener("load", () => files.has(name) ? resolve() : reject(new Error(name)));
    script.addEventListener("error", () => reject(new Error(name)));
    script.dataset.name = name;
    window.legibleSearch = (data) => files.set(document.currentScript.dataset.name, data);
    document.head.append(script);
  });
}

/** What an address asked for has its answer: pages that waited for it show it, and their letters. */
function stopWaiting() {
  document.documentElement.removeAttribute("data-awaiting");
}

/** What somebody searched is no page of its own. */
function keepOutOfSearchEngines() {
  if (!document.querySelector("meta[name=robots]")) {
    const meta = document.createElement("meta");
    meta.name = "robots";
    meta.content = "noindex";
    document.head.append(meta);
  }
}

function element(name, text, className, report) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  if (report) {
    inLanguageOf(report, made);
  }
  return made;
}

function inLanguageOf(report, element) {
  if (report.language !== document.documentElement.lang) {
    element.lang = report.language;
    element.dir = "auto";
  }
}

/** The longest of those that begin at one word, in order. */
function outermost(places) {
  return [...places].sort((one, other) => one.from - other.from || other.to - one.to);
}

/** Puts a part of a text into an element, with what was found in it marked. */
function appendMarked(parent, text, { words, places }, from, to) {
  let at = from;
  for (const place of outermost(places)) {
    const [start, end] = [words[place.from].start, words[place.to - 1].end];
    if (start >= at && end <= to) {
      parent.append(text.slice(at, start), element("mark", text.slice(start, end)));
      at = end;
    }
  }
  parent.append(text.slice(at, to));
}
