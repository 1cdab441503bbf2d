// The search page: takes words from its address and from its field, fetches the files that it needs, and shows what it found.
// Everything is put in as text: no markup of an index is ever read. Without this script the page is lists of ways in.

const AT_ONCE = 10;
const SNIPPET = 320;
const BEFORE = 90;

const page = document.querySelector("[data-search]");

if (page) {
  start(page);
}

function start(page) {
  const form = document.querySelector("[data-search-form]");
  const input = form.querySelector("input");
  const more = page.querySelector("[data-search-more]");
  const found = page.querySelector("[data-search-found]");
  const list = page.querySelector("[data-search-results]");
  const status = page.querySelector("[data-search-status]");
  const advice = page.querySelector("[data-search-advice]");
  const browse = document.querySelector("[data-search-browse]");
  const phrase = phrases(page.querySelector("[data-search-words]"));
  const title = document.title;
  const files = new Map();
  const search = createSearch(page.dataset.first, page.dataset.reports, files, passageNames(phrase));
  let wanted = AT_ONCE;
  let asked = 0;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    share(input.value.trim());
    ask(input.value.trim());
  });
  page.addEventListener("click", (event) => {
    const link = event.target.closest("[data-query]");
    if (link) {
      event.preventDefault();
      input.value = link.dataset.query;
      share(input.value);
      ask(input.value);
    }
  });
  more.addEventListener("click", () => {
    const shown = list.children.length;
    wanted += AT_ONCE;
    answer(input.dataset.asked, ++asked).then(() => {
      if (list.children[shown]) {
        list.children[shown].querySelector("a").focus();
      }
    });
  });
  window.addEventListener("popstate", read);
  read();

  function read() {
    input.value = new URLSearchParams(location.search).get("q") || "";
    ask(input.value.trim());
  }

  /** The address says what was searched, so that it can be kept and sent. From a folder on disk some browsers forbid it. */
  function share(query) {
    try {
      history.replaceState(null, "", query === "" ? location.pathname : "?q=" + encodeURIComponent(query));
    } catch (forbidden) {
      // The results are there all the same.
    }
  }

  function ask(query) {
    wanted = AT_ONCE;
    input.dataset.asked = query;
    browse.hidden = false;
    found.hidden = true;
    advice.hidden = true;
    status.replaceChildren();
    document.title = query === "" ? title : query + " – " + title;
    list.replaceChildren();
    asked++;
    if (query === "") {
      stopWaiting();
    } else {
      keepOutOfSearchEngines();
      say(phrase("searching"));
      answer(query, asked);
    }
  }

  async function answer(query, turn) {
    try {
      let result = search(query, wanted);
      while (result.missing.length > 0) {
        await Promise.all(result.missing.map((name) => fetchFile(page.dataset.files, name, files)));
        if (turn !== asked) {
          return;
        }
        result = search(query, wanted);
      }
      show(result);
    } catch (lost) {
      if (turn === asked) {
        stopWaiting();
        say(phrase("failed"));
      }
    }
  }

  function show(result) {
    const { results, question, full, isAll } = result;
    stopWaiting();
    const kept = list.children.length;
    results.slice(kept).forEach((one) => list.append(item(one, phrase, page.dataset.root)));
    found.hidden = results.length === 0 && isAll;
    browse.hidden = results.length > 0;
    advice.hidden = results.length > 0;
    more.parentElement.hidden = isAll;
    const lines = question.instead.map(({ word, near }) =>
      near === null ? phrase("unknown", { word }) : phrase("instead", { word, near }));
    lines.push(count(results, question, full, isAll));
    if (results.length > 0 && results[0].isFull && !results[results.length - 1].isFull) {
      lines.push(phrase("then"));
    }
    if (!isAll && results.length > 0) {
      lines.push(phrase("shown", { count: results.length }));
    }
    say(...lines);
  }

  function count(results, question, full, isAll) {
    if (results.length === 0) {
      return phrase(isAll ? "nothing" : "notYet");
    }
    if (!results[0].isFull) {
      return phrase("some");
    }
    if (question.phrases.length > 0) {
      return phrase(isAll ? "all" : "atLeast", { count: results.filter((one) => one.isFull).length });
    }
    return phrase("all", { count: full });
  }

  function say(...lines) {
    status.replaceChildren(...lines.map((line) => element("p", line)));
  }
}

function item(result, phrase, root) {
  const entry = document.createElement("li");
  const name = nameOf(result, phrase);
  const heading = document.createElement("h3");
  const base = result.report.slug === "" ? root : root + "reports/" + result.report.slug + "/";
  const way = link(base, result.address, name);
  if (result.kind === "report" || result.kind === "h") {
    inLanguageOf(result.report, way);
  }
  heading.append(way);
  entry.append(heading);
  const isTitle = result.kind === "report" || result.kind === "h";
  if (!isTitle && result.title !== "" && !name.includes(result.title)) {
    entry.append(element("p", phrase("under", { heading: result.title }), "search-where", result.report));
  }
  if (!isTitle) {
    entry.append(snippet(result));
  }
  if (result.about.length > 0) {
    entry.append(element("p", phrase("for", { about: result.about.join("; ") }), "search-where"));
  }
  if (!result.isFull) {
    entry.append(element("p", phrase("partly"), "search-where"));
  }
  const links = editions(result, phrase).map(({ address, text }) => {
    const edition = document.createElement("li");
    const same = link(base, address, text);
    same.append(element("span", " (" + name + ")", "visually-hidden"));
    edition.append(same);
    return edition;
  });
  if (links.length > 0) {
    const list = document.createElement("ul");
    list.className = "search-editions";
    list.append(...links);
    entry.append(list);
  }
  return entry;
}

function nameOf(result, phrase) {
  const values = { number: result.number, title: result.kind === "h" ? result.text : result.title };
  const isUnnamed = (/\{number\}/.test(phrase("kind." + result.kind)) ? values.number : values.title) === "";
  const what = phrase((isUnnamed ? "kindUnnamed." : "kind.") + result.kind, values);
  const { slug, title, isWithdrawn } = result.report;
  const report = isWithdrawn ? phrase("withdrawn", { title }) : title;
  if (result.kind === "report" || what.trim() === "") {
    return report;
  }
  return slug === "" ? what : phrase("inReport", { what, report });
}

/** The same passage in the other editions. */
function editions(result, phrase) {
  const [path, anchor] = [result.address.replace(/#.*/, ""), result.address.replace(/^[^#]*/, "")];
  if (result.report.slug === "") {
    return [];
  }
  const large = { address: (path === "recommendations/" ? "" : path) + "large-print/" + anchor, text: phrase("largePrint") };
  return path === "recommendations/" ? [{ address: anchor, text: phrase("inText") }, large] : [large];
}

/** Links name the file of a page: a folder on disk has no server that would find it. */
function link(base, address, text) {
  const found = document.createElement("a");
  found.href = base + address.replace(/#.*/, "") + "index.html" + address.replace(/^[^#]*/, "");
  found.textContent = text;
  return found;
}

/** The part of the text where the words stand, marked. */
function snippet(result) {
  const { words, places } = result.found;
  const text = result.text;
  const paragraph = element("p", "", "search-text", result.report);
  const first = places.length === 0 ? 0 : words[narrowest(places).from].start;
  let from = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  let to = text.length <= from + SNIPPET ? text.length : text.lastIndexOf(" ", from + SNIPPET);
  if (to <= first) {
    to = Math.min(text.length, first + SNIPPET);
  }
  if (from > first) {
    from = first;
  }
  if (from > 0) {
    paragraph.append("… ");
  }
  appendMarked(paragraph, text, result.found, from, to);
  if (to < text.length) {
    paragraph.append(" …");
  }
  return paragraph;
}
