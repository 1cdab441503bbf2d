// What a reader can choose: each choice is one attribute of the root element, which the style sheets answer.

export const NAMES = ["size", "lines", "letters", "font", "width", "colours"];

/** Shows the given choices, and the usual look where there is none. */
export function apply(choices, root = document.documentElement) {
  for (const name of NAMES) {
    if (choices[name]) {
      root.dataset[name] = choices[name];
    } else {
      delete root.dataset[name];
    }
  }
}

/** Reads the choices from the radio buttons of a form; a button with an empty value is the usual look. */
export function chosenIn(form) {
  const data = new FormData(form);
  const choices = {};
  for (const name of NAMES) {
    const value = data.get(name);
    if (value) {
      choices[name] = value;
    }
  }
  return choices;
}

/** Marks the radio buttons that stand for the given choices. */
export function mark(form, choices) {
  for (const name of NAMES) {
    const buttons = form.querySelectorAll(`input[name="${name}"]`);
    for (const button of buttons) {
      button.checked = button.value === (choices[name] ?? "");
    }
  }
}
