// The filter of the register: takes what a reader chooses from the form and from the address, fetches what it needs for that, and shows
// what answers to it in the place of the whole list. If a file does not come, it says so, and the whole list stands as before.

const AT_ONCE = 10;

start(document.querySelector("[data-filter]"));

function start(form) {
  const find = (name) => document.querySelector("[data-filter-" + name + "]");
  const [found, list, further, advice, without] = ["found", "results", "further", "advice", "without"].map(find);
  const whole = document.querySelectorAll("[data-filter-whole]");
  const status = find("status");
  const reset = find("reset");
  const more = form.querySelector("details");
  const words = find("words");
  const phrase = phrases(words);
  const choice = createForm(form, phrase);
  const names = passageNames(phrase);
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
  let leftOut = "";

  form.addEventListener("change", () => ask());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    choice.clear();
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
  if (choice.query() === "") {
    read();
    answer(++turn);
  } else {
    ask();
  }
  fetchAll([form.dataset.facts]).catch(() => {});

  function hasRoom() {
    return window.matchMedia("(min-width: 48em)").matches;
  }

  /** Fills the form from the address: where a browser keeps a page in a folder from changing its query, from the fragment. */
  function read() {
    const asked = new URLSearchParams(location.search || (location.hash.includes("=") ? location.hash.slice(1) : ""));
    leftOut = choice.read(asked);
    // On a phone it would stand between the reader and what was found, which says what was chosen.
    more.open = more.open || hasRoom() && [...asked.keys()].some((name) => name !== WORDS);
  }

  async function ask() {
    const asked = choice.query();
    if (asked !== (location.search || location.hash).slice(1)) {
      leftOut = "";
      share(asked);
      await answer(++turn);
    }
  }

  /** The address says what is shown, so that it can be kept and sent, and that the way back leads to what was shown before. */
  function share(asked) {
    for (const address of [asked === "" ? location.pathname : "?" + asked, "#" + asked]) {
      try {
        history.pushState(null, "", address);
        return;
      } catch (forbidden) {
        // A page in a folder may change its fragment alone, and no page its address very often. What was found is there all the same.
      }
    }
  }

  async function answer(mine) {
    if (choice.query() === "") {
      showWhole();
      say(...linesOfLost());
      return;
    }
    say(phrase("finding"));
    keepOutOfSearchEngines();
    try {
      // The words of a question are found while the facts are on their way, and the facts are read while words are.
      const [spoken] = await Promise.all([speaking(choice.words()), fetchAll([form.dataset.facts]).then(readAll)]);
      const facts = files.get(form.dataset.facts);
      const lostReport = choice.leaveOutLostReport(facts);
      if (lostReport !== "") {
        leftOut = [leftOut, lostReport].filter((name) => name !== "").join("; ");
        await answer(mine);
        return;
      }
      if (mine !== turn) {
        return;
      }
      const day = choice.day(facts);
      const asked = spoken === null ? null : withEntries(spoken, index, facts, entries);
      const tests = choice.tests(facts, asked);
      choice.showDay(day === null ? facts.today : day);
      const chosen = choose(entries, facts, day, tests, choice.order());
      shown = { ...chosen, tests, day, facts, spoken: asked, count: 0 };
      // There is time to count while the words of the first are on their way.
      const showing = show(shown);
      choice.count(chosen.further().counts);
      say(...linesOf(shown));
      await showing;
    } catch (lost) {
      if (mine === turn) {
        showWhole();
        say(phrase("failed"));
      }
    }
  }

  function readAll() {
    entries = entries || readEntries(files.get(form.dataset.facts));
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

  /** What is found of the words that somebody typed; null if there are none. */
  async function speaking(typed) {
    if (typed === "") {
      return null;
    }
    await fetchAll([form.dataset.index]);
    for (;;) {
      index.missing.clear();
      const spoken = spokenOf(typed, index, names);
      if (spoken !== null) {
        return spoken;
      }
      await fetchAll(index.missing);
    }
  }

  async function show(result) {
    const isEmpty = result.found.length === 0;
    const begin = () => {
      stopWaiting();
      whole.forEach((part) => (part.hidden = true));
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
    stopWaiting();
    shown = null;
    whole.forEach((part) => (part.hidden = false));
    [found, advice, reset].forEach((part) => (part.hidden = true));
    list.replaceChildren();
    choice.count(null);
    choice.showDay(null);
    say();
  }

  function say(...lines) {
    status.replaceChildren(...lines.map((line) => element("p", line)));
  }

  /** What the address asks for and the register does not have. */
  function linesOfLost() {
    return leftOut === "" ? [] : [phrase("lost", { what: leftOut })];
  }

  function linesOf({ found: all, total, notYet, unsure, day, facts, spoken, tests, count: shownCount }) {
    const lines = (spoken === null ? [] : spoken.question.instead).map(({ word, near }) =>
      near === null ? phrase("unknown", { word }) : phrase("instead", { word, near }));
    lines.push(all.length === 0 ? phrase("nothing") : phrase("found", { count: all.length, total }));
    const choices = tests.filter(({ isChoice }) => isChoice).map(({ said }) => said);
    if (choices.length > 0) {
      lines.push(phrase("chosen", { choices: choices.join("; ") }));
    }
    if (shownCount > 0 && shownCount < all.length) {
      lines.push(phrase("shown", { count: shownCount }));
    }
    if (day !== null) {
      lines.push(phrase("asOf", { date: dayInWords(day) }));
    } else if (choice.isOfTheFuture(facts)) {
      lines.push(phrase("future", { date: dayInWords(facts.today) }));
    }
    if (notYet > 0) {
      lines.push(phrase("notYet", { count: notYet }));
    }
    if (unsure > 0) {
      lines.push(phrase("undated", { count: unsure }));
    }
    lines.push(...linesOfLost());
    return lines;
  }

  /** Shows the next of what was found, each as soon as its words are there, and those before it. */
  async function append(result, begin) {
    const next = result.found.slice(result.count, result.count + AT_ONCE);
    const question = result.spoken === null ? null : result.spoken.question;
    const fileOf = ({ entry }) => fetchAll([page.fileOf(entry)]);
    result.count += next.length;
    // The first is there before the others are asked for: on a slow line it would share it with them.
    await fileOf(next[0]);
    const fetched = next.map(fileOf);
    fetched.forEach((file) => file.catch(() => {}));
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
    const { without: numbers } = result.further();
    const helpful = result.tests.map((test, i) => ({ test, count: numbers[i] })).filter(({ count: some }) => some > 0);
    const items = helpful.map(({ test, count: some }) => {
      const button = element("button", phrase("without", { what: test.said, count: some }), "button");
      button.type = "button";
      button.addEventListener("click", () => {
        test.leaveOut();
        ask().then(() => ([found, advice].find((part) => !part.hidden) || form).querySelector("h2").focus());
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    });
    without.replaceChildren(...(items.length > 0 ? items : [element("li", phrase("several"))]));
  }
}
