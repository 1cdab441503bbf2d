// The filter of the register: takes what a reader chooses from the form and from the address, fetches what it needs for that, and shows
// what answers to it in the place of the whole list. If a file does not come, it says so, and the whole list stands as before.

const AT_ONCE = 10;
const WORDS = "q";
const SORT = "sort";
const DAY = "on";
const OVERDUE = "overdue";
const REPORT = "report";

start(document.querySelector("[data-filter]"));

function start(form) {
  const find = (name) => document.querySelector("[data-filter-" + name + "]");
  const [found, list, further, advice, without, whole] =
    ["found", "results", "further", "advice", "without", "whole"].map(find);
  const status = find("status");
  const reset = find("reset");
  const more = form.querySelector("details");
  const words = find("words");
  const phrase = phrases(words);
  const fields = [...form.elements].filter((field) => field.name !== "");
  const selects = Object.keys(VALUES).map((name) => form.elements[name]).filter(Boolean);
  const names = new Map(selects.map((select) => [select, [...select.options].map((option) => option.textContent)]));
  const overdueLabel = form.elements[OVERDUE].labels[0];
  const overdueToday = overdueLabel.textContent;
  const files = new Map();
  const pending = new Map();
  const index = createIndex(form.dataset.index, files);
  const page = {
    phrase,
    line: (name) => words.content.querySelector("[data-line=" + name + "] > *").cloneNode(true),
    fileOf: (entry) => "register/" + entry.file
  };
  let entries = null;
  let shown = null;
  let turn = 0;

  form.addEventListener("change", () => ask());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    fields.forEach((field) => empty(field));
    // The button goes when there is nothing left to clear.
    form.querySelector("h2").focus();
    ask();
  });
  further.addEventListener("click", () => goOn());
  window.addEventListener("popstate", () => {
    read();
    answer(++turn);
  });

  // Whoever typed before this script was there is answered; who came by an address sees what it asks for.
  if (query() === "") {
    read();
    answer(++turn);
  } else {
    ask();
  }
  fetchAll([form.dataset.facts]).catch(() => {});

  function empty(field) {
    if (field.type === "checkbox") {
      field.checked = false;
    } else if (field.name === SORT) {
      field.selectedIndex = 0;
    } else {
      field.value = "";
    }
  }

  function hasRoom() {
    return window.matchMedia("(min-width: 48em)").matches;
  }

  /** Fills the form from the address: where a browser keeps a page in a folder from changing its query, from the fragment. */
  function read() {
    const asked = new URLSearchParams(location.search || (location.hash.includes("=") ? location.hash.slice(1) : ""));
    // A list of what is overdue is one of the lists of times.
    if (asked.get("timeframes") === OVERDUE) {
      asked.delete("timeframes");
      asked.set(OVERDUE, "yes");
    }
    for (const field of fields) {
      const value = asked.get(field.name);
      empty(field);
      if (value === null) {
        continue;
      }
      if (field.name === REPORT) {
        field.value = value;
        field.checked = true;
      } else if (field.type === "checkbox") {
        field.checked = value === field.value;
      } else if (field.name === DAY) {
        field.value = dayOf(value) === null ? "" : dateOf(dayOf(value));
      } else if (!field.options || [...field.options].some((option) => option.value === value)) {
        field.value = value;
      }
    }
    form.elements[REPORT].parentElement.hidden = !asked.has(REPORT);
    // On a phone it would stand between the reader and what was found, which says what was chosen.
    more.open = more.open || hasRoom() && [...asked.keys()].some((name) => name !== WORDS);
  }

  /** What the form asks for, as an address says it; nothing where it asks for all of it as it stands. */
  function query() {
    const asked = new URLSearchParams();
    for (const field of fields) {
      const value = field.type === "checkbox" && !field.checked || field.name === SORT && field.selectedIndex === 0
        ? ""
        : field.value.trim();
      if (value !== "") {
        asked.append(field.name, value);
      }
    }
    return String(asked);
  }

  async function ask() {
    const asked = query();
    if (asked !== (location.search || location.hash).slice(1)) {
      share(asked);
      await answer(++turn);
    }
  }

  /** The address says what is shown, so that it can be kept and sent, and that the way back leads to what was shown before. */
  function share(asked) {
    try {
      history.pushState(null, "", asked === "" ? location.pathname : "?" + asked);
    } catch (forbidden) {
      history.pushState(null, "", "#" + asked);
    }
  }

  async function answer(mine) {
    const asked = query();
    if (asked === "") {
      showWhole();
      return;
    }
    say(phrase("finding"));
    keepOutOfSearchEngines();
    try {
      const typed = form.elements[WORDS].value.trim();
      await fetchAll(typed === "" ? [form.dataset.facts] : [form.dataset.facts, form.dataset.index]);
      const facts = files.get(form.dataset.facts);
      entries = entries || readEntries(facts);
      const spoken = typed === "" ? null : await speaking(typed, facts);
      if (mine !== turn) {
        return;
      }
      const day = dayAsked(facts);
      const tests = testsOf(spoken, facts);
      showDay(day === null ? facts.today : day);
      const chosen = choose(entries, facts, day, tests, form.elements[SORT].value);
      shown = { ...chosen, tests, day, facts, spoken, count: 0 };
      count(chosen);
      say(...linesOf(shown));
      await show(shown);
    } catch (lost) {
      if (mine === turn) {
        showWhole();
        say(phrase("failed"));
      }
    }
  }

  function fetchAll(wanted) {
    return Promise.all([...wanted].filter((name) => !files.has(name)).map(fetchOnce));
  }

  function fetchOnce(name) {
    if (!pending.has(name)) {
      pending.set(name, fetchFile(form.dataset.files, name, files).finally(() => pending.delete(name)));
    }
    return pending.get(name);
  }

  async function speaking(typed, facts) {
    for (;;) {
      index.missing.clear();
      const spoken = entriesWith(typed, index, form.dataset.index, facts, entries);
      if (spoken !== null) {
        return spoken;
      }
      await fetchAll(index.missing);
    }
  }

  /** The day that was asked about; null for today. */
  function dayAsked(facts) {
    const day = dayOf(form.elements[DAY].value);
    return day === null || day >= facts.today ? null : day;
  }

  function testsOf(spoken, facts) {
    const tests = [];
    for (const select of selects.filter(({ value }) => value !== "")) {
      const { name, value } = select;
      tests.push({
        name,
        field: select,
        said: phrase("choice", { label: select.labels[0].textContent, value: names.get(select)[select.selectedIndex] }),
        test: (entry, state) => VALUES[name](entry, state, facts).includes(value)
      });
    }
    const [overdue, report] = [form.elements[OVERDUE], form.elements[REPORT]];
    if (overdue.checked) {
      tests.push({ field: overdue, said: overdueLabel.textContent, test: (entry, state) => state.isOverdue });
    }
    if (report.checked) {
      const file = report.value + ".";
      tests.push({ field: report, said: report.labels[0].textContent, test: (entry) => entry.file.startsWith(file) });
    }
    for (const thing of spoken === null ? [] : spoken.things) {
      tests.push({ word: thing.said, said: thing.said, test: (entry) => thing.entries[entry.number] === 1 });
    }
    return tests;
  }

  /** How many there would be of each value, beside its name; where nothing is asked, the names alone. */
  function count(chosen) {
    for (const select of selects) {
      [...select.options].forEach((option, i) => {
        const name = names.get(select)[i];
        option.textContent = chosen === null || option.value === ""
          ? name
          : phrase("option", { name, count: chosen.counts.get(select.name).get(option.value) || 0 });
      });
    }
  }

  async function show(result) {
    const isEmpty = result.found.length === 0;
    const begin = () => {
      whole.hidden = true;
      found.hidden = isEmpty;
      advice.hidden = !isEmpty;
      reset.hidden = false;
      further.parentElement.hidden = true;
      list.replaceChildren();
    };
    if (isEmpty) {
      advise(result);
      begin();
    } else {
      await append(result, begin);
    }
    if (result === shown) {
      say(...linesOf(result));
    }
  }

  function showWhole() {
    shown = null;
    whole.hidden = false;
    [found, advice, reset].forEach((part) => (part.hidden = true));
    list.replaceChildren();
    count(null);
    say();
    overdueLabel.textContent = overdueToday;
  }

  function showDay(day) {
    overdueLabel.textContent = phrase("overdueOn", { date: dayInWords(day) });
  }

  function say(...lines) {
    status.replaceChildren(...lines.map((line) => element("p", line)));
  }

  function linesOf({ found: all, total, notYet, unsure, day, facts, spoken, tests, count: shownCount }) {
    const lines = (spoken === null ? [] : spoken.question.instead).map(({ word, near }) =>
      near === null ? phrase("unknown", { word }) : phrase("instead", { word, near }));
    lines.push(all.length === 0 ? phrase("nothing") : phrase("found", { count: all.length, total }));
    const choices = tests.filter(({ field }) => field).map(({ said }) => said);
    if (choices.length > 0) {
      lines.push(phrase("chosen", { choices: choices.join("; ") }));
    }
    if (shownCount > 0 && shownCount < all.length) {
      lines.push(phrase("shown", { count: shownCount }));
    }
    if (day !== null) {
      lines.push(phrase("asOf", { date: dayInWords(day) }));
    } else if (form.elements[DAY].value > dateOf(facts.today)) {
      lines.push(phrase("future", { date: dayInWords(facts.today) }));
    }
    if (notYet > 0) {
      lines.push(phrase("notYet", { count: notYet }));
    }
    if (unsure > 0) {
      lines.push(phrase("undated", { count: unsure }));
    }
    return lines;
  }

  /** Shows the next of what was found, each as soon as its words are there, and those before it. */
  async function append(result, begin) {
    const next = result.found.slice(result.count, result.count + AT_ONCE);
    const question = result.spoken === null ? null : result.spoken.question;
    const fetched = next.map(({ entry }) => fetchAll([page.fileOf(entry)]));
    fetched.forEach((file) => file.catch(() => {}));
    result.count += next.length;
    for (let i = 0; i < next.length && result === shown; i++) {
      await fetched[i];
      if (result === shown) {
        if (i === 0) {
          begin();
        }
        list.append(entryElement(next[i], files, question, result.day, page));
      }
    }
    further.parentElement.hidden = result.count >= result.found.length;
  }

  async function goOn() {
    const result = shown;
    const before = list.children.length;
    if (result.count > before) {
      return;
    }
    try {
      await append(result, () => {});
      if (result === shown) {
        say(...linesOf(result));
        list.children[before].querySelector("a").focus();
      }
    } catch (lost) {
      say(phrase("failed"));
    }
  }

  /** What would be found with one thing less, each as a button that leaves it out. */
  function advise(result) {
    const helpful = result.tests.map((test, i) => ({ test, count: result.without[i] })).filter(({ count: some }) => some > 0);
    const items = helpful.map(({ test, count: some }) => {
      const button = element("button", phrase("without", { what: test.said, count: some }), "button");
      button.type = "button";
      button.addEventListener("click", () => {
        leaveOut(test);
        ask().then(() => ([found, advice].find((part) => !part.hidden) || form).querySelector("h2").focus());
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    });
    without.replaceChildren(...(items.length > 0 ? items : [element("li", phrase("several"))]));
  }

  function leaveOut({ field, word }) {
    if (field) {
      empty(field);
    } else {
      const input = form.elements[WORDS];
      input.value = input.value.replace(word, "").replace(/\s+/g, " ").trim();
    }
  }
}
