// Narrows a long list as the reader types, and says politely how many entries are left.
// Without the script the whole list stands on the page.

for (const filter of document.querySelectorAll("[data-filter]")) {
  const entries = [...document.querySelectorAll(filter.dataset.filter)].map(readEntry);
  const input = filter.querySelector("input");
  const count = filter.querySelector("[role=status]");

  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const shown = entries.filter((entry) => showIfMatching(entry, words)).length;
    hideEmptyGroups();
    count.textContent = filter.dataset.count.replace("{count}", shown).replace("{total}", entries.length);
  });
}

function readEntry(element) {
  return { element, text: plain(element.textContent) };
}

function showIfMatching({ element, text }, words) {
  const matches = words.every((word) => text.includes(word));
  element.hidden = !matches;
  return matches;
}

/** A heading whose entries are all hidden would promise what is not there. */
function hideEmptyGroups() {
  for (const group of document.querySelectorAll("[data-filter-group]")) {
    group.hidden = !group.querySelector("[data-filter-entry]:not([hidden])");
  }
}

function plain(text) {
  return text.toLowerCase().replace(/’/g, "'");
}
