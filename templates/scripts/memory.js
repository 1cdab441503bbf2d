// The one place that stores anything, and only after the reader has ticked "Remember these settings on this device".
// The two editions of a page have different sizes, so each remembers its own. Storage may be forbidden: that is no fault.

const PREFIX = "readers-settings-";

/** The remembered choices, or null when there are none. Values that are not plain words are dropped. */
export function recall(edition) {
  try {
    const stored = JSON.parse(localStorage.getItem(PREFIX + edition));
    return stored && onlyWords(stored);
  } catch {
    return null;
  }
}

export function remember(edition, choices) {
  try {
    localStorage.setItem(PREFIX + edition, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}

export function forget(edition) {
  try {
    localStorage.removeItem(PREFIX + edition);
  } catch {
    // Nothing could be stored, so there is nothing to forget.
  }
}

function onlyWords(stored) {
  const words = Object.entries(stored).filter(([, value]) => /^[a-z0-9]+$/.test(value));
  return Object.fromEntries(words);
}
