// Which entries speak of what somebody typed, by the index of the search: in their own words, in the paragraphs that they rest on, in what
// is said of their themes, or in the names of their report and of the bodies that it is about.

/** What was asked, each thing with the entries that speak of it; null while a file is missing, which the index then names. */
function entriesWith(query, index, first, facts, entries) {
  if (!index.file(first)) {
    return null;
  }
  const question = understand(query, index);
  if (index.missing.size > 0) {
    return null;
  }
  const starts = startsOf(index.reports())[SHELVES.indexOf(RECOMMENDATIONS)];
  const bases = [0];
  facts.reports.forEach(([, count]) => bases.push(bases[bases.length - 1] + count));
  const things = question.sought.map((thing) => ({
    said: thing.said,
    entries: flags(thing, index, starts, bases, facts, entries.length)
  }));
  const unknown = question.instead.filter(({ near }) => near === null)
    .map(({ start, end }) => ({ said: query.slice(start, end), entries: new Uint8Array(entries.length) }));
  return index.missing.size > 0 ? null : { question, things: [...things, ...unknown] };
}

/** A flag for each entry: 1 where it speaks of a thing. */
function flags(thing, index, starts, bases, facts, count) {
  const found = new Uint8Array(count);
  const rows = [RECOMMENDATIONS, BEHIND];
  const passages = union([
    passagesWith(thing, rows, index),
    thing.loose && thing.loose.length > 0 ? passagesWith({ ways: [thing.loose] }, rows, index) : NOTHING
  ]);
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
