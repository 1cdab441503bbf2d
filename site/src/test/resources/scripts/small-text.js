// Text that is smaller than large print may be. arguments[0] is the smallest size, in pixels.
const smallest = arguments[0];
const small = new Set();
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
  const size = parseFloat(getComputedStyle(element).fontSize);
  // Text for screen readers alone has no size that anyone sees.
  if (size < smallest - 0.01 && !element.closest(".visually-hidden")) {
    small.add(`${element.tagName.toLowerCase()}.${element.className} is ${size}px: ${texts.currentNode.data.trim().slice(0, 40)}`);
  }
}
return [...small];
