// Stops of the Tab key at which a reader cannot see where the focus is, in the page or in one part of it. The keyboard must have
// been used before.
const part = arguments[0] ? document.querySelector(arguments[0]) : document;
const stops = [...part.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
const unseen = [];
for (const stop of stops) {
  stop.focus();
  const style = getComputedStyle(stop);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const box = stop.getBoundingClientRect();
  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (document.activeElement !== stop || !stop.matches(":focus-visible") || !outlined || !inWindow) {
    unseen.push(`${stop.tagName.toLowerCase()}.${stop.className}: ${stop.textContent.trim().slice(0, 60)}`);
  }
}
return stops.length ? unseen : ["no stop at all"];
