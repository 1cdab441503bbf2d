// One entry of what was found, in the words of its report's file, as the register itself shows it. All is put in as text.

/** An entry of the register, as org.legible.publisher.view.index.FilterEntries writes it. */
function entryElement({ entry, state }, files, question, day, page) {
  const [title, language, about, entries] = files.get(page.fileOf(entry));
  const [name, address, lines, plain, due, evidence, subjects, statuses, silences, answers] = entries[entry.place];
  const report = { language };
  const made = element("div", "", "entry");
  const heading = document.createElement("h3");
  const link = element("a", page.phrase("inReport", { recommendation: name, report: title }));
  link.href = address;
  heading.append(link);
  made.append(heading, ...lines.map((line) => marked(line, question, "recommendation-text", report)));
  if (due !== "" || state.isOverdue) {
    const time = element("p", due === "" ? "" : due + " ", "small");
    if (state.isOverdue) {
      time.append(element("strong", day === null ? page.phrase("overdue") : page.phrase("was", { date: dayInWords(day) }), "overdue"));
    }
    made.append(time);
  }
  made.append(...answers.filter(([, since]) => isKnownOn(since, day)).map(([sentence]) => element("p", sentence, "small")));
  made.append(...statusElements(entry, state, statuses, silences, page));
  made.append(...evidence.map((one) => evidenceElement(one, title)));
  if (subjects !== "") {
    made.append(marked(subjects, question, "small quiet"));
  }
  made.append(element("p", about, "small quiet"));
  made.append(...whereFound([name, title, ...lines, subjects], plain, question, report, page));
  return made;
}

/** A text, with the words marked that somebody looks for. */
function marked(text, question, className, report) {
  const made = element("p", "", className, report);
  appendMarked(made, text, question === null ? { words: [], places: [] } : findIn(text, question), 0, text.length);
  return made;
}

/** What was said on a day that nobody knows counts for today alone. */
function isKnownOn(since, day) {
  return day === null || since !== undefined && since <= day;
}

function statusElements(entry, state, statuses, silences, page) {
  const silent = state.held.length === 0 && entry.asks ? [page.phrase("notReported")] : state.silent.map((body) => silences[entry.bodies.indexOf(body)]);
  const shown = [...state.held.map((i) => statuses[i]), ...silent.map((word) => ["state-not-reported", word, ""])];
  return shown.map(([line, word, when]) => {
    const made = element("p", "", "state-said");
    const said = document.createElement("span");
    said.append(element("strong", word, "state"), when === "" ? "" : " " + when);
    made.append(page.line(line), said);
    return made;
  });
}

function evidenceElement([lead, paragraphs, whose], title) {
  const made = element("p", lead + " ", "small");
  for (const [before, name, number, address] of paragraphs) {
    const link = document.createElement("a");
    link.href = address;
    link.append(element("span", name + " ", "visually-hidden"), number, element("span", " (" + title + ")", "visually-hidden"));
    made.append(before, link);
  }
  if (whose !== "") {
    made.append(" ", element("span", whose, "editors"));
  }
  made.append(".");
  return made;
}

/** What is looked for and does not stand in what is shown stands in the plain words, or behind the entry. */
function whereFound(shown, plain, question, report, page) {
  if (question === null) {
    return [];
  }
  const wanted = new Set(question.sought.map((thing, number) => number));
  const takeOut = (text) => findIn(text, question).places.forEach((place) => wanted.delete(place.number));
  shown.forEach(takeOut);
  const found = [];
  if (wanted.size > 0 && plain.length > 0) {
    const before = wanted.size;
    plain.forEach(takeOut);
    if (wanted.size < before) {
      found.push(element("p", page.phrase("plain"), "small quiet"), ...plain.map((line) => marked(line, question, "small", report)));
    }
  }
  if (wanted.size > 0) {
    found.push(element("p", page.phrase("behind"), "small quiet"));
  }
  return found;
}
