// A table that fits needs no scrolling, so its region leaves the tab order and the list of landmarks until it overflows.

const ATTRIBUTES = ["role", "tabindex", "aria-labelledby"];

const regions = [...document.querySelectorAll(".table-region")].map((element) => ({
  element,
  values: ATTRIBUTES.map((name) => [name, element.getAttribute(name)]),
}));
const update = () => regions.forEach(setAttributes);
update();
new ResizeObserver(update).observe(document.documentElement);

function setAttributes({ element, values }) {
  const overflows = element.scrollWidth > element.clientWidth;
  for (const [name, value] of values) {
    if (overflows && value !== null) {
      element.setAttribute(name, value);
    } else {
      element.removeAttribute(name);
    }
  }
}
