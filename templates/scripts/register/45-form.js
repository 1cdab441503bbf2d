// The form of the filter: what is chosen in it, as an address says it and as words say it. Of one list several things can be chosen, and an
// entry answers that has any of them; of two lists it must have one of each.

const WORDS = "q";
const SORT = "sort";
const DAY = "on";
const OVERDUE = "overdue";
const REPORT = "report";
const LOST_LETTERS = 200;

function createForm(form, phrase) {
  const fields = [...form.elements].filter((field) => field.name);
  const choices = [...form.querySelectorAll("[data-filter-choice]")].map((list) => choiceOf(list, phrase));
  const overdueLabel = form.elements[OVERDUE].labels[0];
  const overdueToday = overdueLabel.textContent;

  function empty(field) {
    if (field.type === "checkbox") {
      field.checked = false;
    } else if (field.name === SORT) {
      field.selectedIndex = 0;
    } else {
      field.value = "";
    }
  }

  /** Fills one field with what an address has for it; true if it could. */
  function fill(field, value) {
    if (field.name === REPORT) {
      field.value = value;
      field.checked = true;
    } else if (field.type === "checkbox") {
      field.checked = value === field.value;
      return field.checked;
    } else if (field.name === DAY) {
      field.value = dayOf(value) === null ? "" : dateOf(dayOf(value));
      return field.value !== "";
    } else if (field.name === WORDS) {
      field.value = value.slice(0, field.maxLength);
    } else if ([...field.options].some((option) => option.value === value)) {
      field.value = value;
    } else {
      return false;
    }
    return true;
  }

  return {
    /** Fills the form from an address; says what of that is not here. */
    read(asked) {
      // A list of what is overdue is one of the lists of times.
      if (asked.getAll("timeframes").includes(OVERDUE)) {
        const others = asked.getAll("timeframes").filter((value) => value !== OVERDUE);
        asked.delete("timeframes");
        others.forEach((value) => asked.append("timeframes", value));
        asked.set(OVERDUE, "yes");
      }
      const lost = choices.flatMap((choice) => choice.read(asked.getAll(choice.name)));
      const single = fields.filter((field) => !choices.some(({ name }) => name === field.name));
      single.forEach(empty);
      single.filter((field) => asked.get(field.name))
        .filter((field) => !fill(field, asked.get(field.name)))
        .forEach((field) => lost.push(asked.get(field.name)));
      form.elements[REPORT].parentElement.hidden = !asked.get(REPORT);
      choices.forEach((choice) => choice.count(null));
      return shortened([...new Set(lost)].join("; "));
    },

    /** What the form asks for, as an address says it; nothing where it asks for all of it as it stands. */
    query() {
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
    },

    clear() {
      fields.forEach(empty);
    },

    words: () => form.elements[WORDS].value.trim(),

    order: () => form.elements[SORT].value,

    /** Leaves out a report that is asked for and has nothing in the register; gives back its name. */
    leaveOutLostReport(facts) {
      const report = form.elements[REPORT];
      if (!report.checked || facts.reports.some(([file]) => file.startsWith(report.value + "."))) {
        return "";
      }
      const name = report.value;
      empty(report);
      report.parentElement.hidden = true;
      return shortened(name);
    },

    /** The day that was asked about; null for today. */
    day(facts) {
      const day = dayOf(form.elements[DAY].value);
      return day === null || day >= facts.today ? null : day;
    },

    isOfTheFuture: (facts) => form.elements[DAY].value > dateOf(facts.today),

    /** What was chosen: each thing with the words for it, a test of an entry and its state, and how to leave it out. */
    tests(facts, spoken) {
      const tests = choices.filter((choice) => choice.chosen().length > 0).map((choice) => choice.test(facts));
      const [overdue, report] = [form.elements[OVERDUE], form.elements[REPORT]];
      const tick = (field, test) => tests.push({
        said: field.labels[0].textContent, isChoice: true, test, leaveOut: () => empty(field)
      });
      if (overdue.checked) {
        tick(overdue, (entry, state) => state.isOverdue);
      }
      if (report.checked) {
        tick(report, (entry) => entry.file.startsWith(report.value + "."));
      }
      for (const thing of spoken === null ? [] : spoken.things) {
        tests.push({
          said: thing.said,
          isChoice: false,
          test: (entry) => thing.entries[entry.number] === 1,
          leaveOut() {
            const input = form.elements[WORDS];
            input.value = input.value.replace(thing.said, "").replace(/\s+/g, " ").trim();
          }
        });
      }
      return tests;
    },

    /** Says how many there would be of each value; where nothing is asked, the names alone. */
    count(counts) {
      choices.forEach((choice) => choice.count(counts));
    },

    showDay(day) {
      overdueLabel.textContent = day === null ? overdueToday : phrase("overdueOn", { date: dayInWords(day) });
    }
  };
}

function shortened(text) {
  return text.length > LOST_LETTERS ? text.slice(0, LOST_LETTERS) + " …" : text;
}

/** One list of things to choose from. */
function choiceOf(list, phrase) {
  const name = list.dataset.filterChoice;
  const summary = list.querySelector("summary");
  const title = summary.textContent;
  const boxes = [...list.querySelectorAll("[name]")];
  const labels = boxes.map((box) => box.nextElementSibling);
  const names = labels.map((label) => label.textContent);
  const chosen = () => boxes.filter((box) => box.checked);
  let last = null;

  function say() {
    const count = chosen().length;
    summary.textContent = count === 0 ? title : phrase("picked", { label: title, count });
    labels.forEach((label, i) => {
      label.textContent = last === null ? names[i] : phrase("option", { name: names[i], count: last.get(boxes[i].value) || 0 });
    });
  }

  const seek = list.querySelector("[data-filter-seek]");
  if (seek) {
    const look = () => find(seek, boxes, names, phrase);
    seek.addEventListener("input", look);
    // Somebody may have typed before this script was there.
    look();
  }
  return {
    name,
    chosen,
    /** Ticks what is asked for; gives back what is not here. */
    read(values) {
      const asked = new Set(values.filter((value) => value !== ""));
      boxes.forEach((box) => (box.checked = asked.delete(box.value)));
      return [...asked];
    },
    test(facts) {
      const values = new Set(chosen().map((box) => box.value));
      const said = names.filter((other, i) => boxes[i].checked);
      return {
        name,
        said: phrase("choice", { label: title, value: anyOf(said) }),
        isChoice: true,
        test: (entry, state, body) => VALUES[name](entry, state, facts, body).some((value) => values.has(value)),
        leaveOut: () => boxes.forEach((box) => (box.checked = false))
      };
    },
    count(counts) {
      last = counts === null ? null : counts.get(name);
      say();
    }
  };
}

/** Leaves in sight what has these words in its name, and what is chosen. */
function find(seek, boxes, names, phrase) {
  const words = wordsOf(seek.value).map((word) => word.whole);
  let count = 0;
  boxes.forEach((box, i) => {
    const own = wordsOf(names[i]).flatMap((word) => [word.whole, ...word.parts]);
    const isMeant = words.every((word) => own.some((other) => other.startsWith(word)));
    box.parentElement.hidden = !isMeant && !box.checked;
    count += isMeant ? 1 : 0;
  });
  seek.parentElement.querySelector("[role=status]").textContent =
    words.length === 0 ? "" : phrase("sought", { count, total: boxes.length });
}

/** Things of which any will do, as the language of the page lists them. */
function anyOf(names) {
  return new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" }).format(names);
}
