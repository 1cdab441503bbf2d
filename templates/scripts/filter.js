// Narrows a long list as the reader types, and says politely how many entries are left.
// Without the script the whole list stands on the page.

export function startFilter(page) {
  for (const form of page.querySelectorAll("[data-filter]")) {
    const entries = [...page.querySelectorAll(form.dataset.filter)].map(readEntry);
    const input = form.querySelector("input");
    const count = form.querySelector("[role=status]");

    form.addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("input", () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const shown = entries.filter((entry) => showIfMatching(entry, words)).length;
      hideEmptyGroups(page);
      count.textContent = form.dataset.count.replace("{count}", shown).replace("{total}", entries.length);
    });
    form.hidden = false;
  }
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
function hideEmptyGroups(page) {
  for (const group of page.querySelectorAll("[data-filter-group]")) {
    group.hidden = !group.querySelector("[data-filter-entry]:not([hidden])");
  }
}

function plain(text) {
  return text.toLowerCase().replaceAll("’", "'");
}
