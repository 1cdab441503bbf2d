// Which entries speak of what somebody typed, by the index of the search: in their own words, in the paragraphs that they rest on, in what
// is said of their themes, or in the names of their report and of the bodies that it is about.

/** What was asked, each thing with the passages that speak of it; null while a file is missing, which the index then names. */
function spokenOf(query, index, names) {
  const question = understand(query, index, names);
  const things = question.sought.map((thing) => ({ said: thing.said, passages: passagesOf(thing, index) }));
  const unknown = question.instead.filter(({ near }) => near === null)
    .map(({ start, end }) => ({ said: query.slice(start, end), passages: NOTHING }));
  return index.missing.size > 0 ? null : { question, things: [...things, ...unknown] };
}

function passagesOf(thing, index) {
  const rows = [RECOMMENDATIONS, BEHIND];
  return union([
    passagesWith(thing, rows, index),
    thing.loose && thing.loose.length > 0 ? passagesWith({ ways: [thing.loose] }, rows, index) : NOTHING
  ]);
}

/** The same things, each with a flag for each entry: 1 where it speaks of it. */
function withEntries({ question, things }, index, facts, entries) {
  const starts = sums(index.recommendations());
  const bases = sums(facts.reports.map(([, count]) => count));
  return {
    question,
    things: things.map(({ said, passages }) => ({ said, entries: flags(passages, starts, bases, facts, entries.length) }))
  };
}

function flags(passages, starts, bases, facts, count) {
  const found = new Uint8Array(count);
  let report = 0;
  for (const passage of passages) {
    while (starts[report + 1] <= passage) {
      report++;
    }
    // What no page of a report shows is no passage of it: such actions stand last among its entries.
    const place = passage - starts[report];
    if (place < facts.reports[report][1]) {
      found[bases[report] + place] = 1;
    }
  }
  return found;
}
