// Text that is cut off, or runs over what follows, when readers set their own spacing (WCAG 1.4.12).
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing];

const hasText = (element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
const hides = (overflow) => overflow === "hidden" || overflow === "clip";
const clipped = [];
for (const element of document.body.querySelectorAll("*")) {
  // The words of a drawing have no box that could cut them; what holds the drawing is asked instead.
  if (element instanceof SVGTextContentElement) continue;
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  // Text for screen readers alone is clipped on purpose, to one pixel.
  if (clientWidth <= 1 || clientHeight <= 1 || !element.checkVisibility()) continue;
  const style = getComputedStyle(element);
  const over = scrollHeight > clientHeight + 4 || scrollWidth > clientWidth + 4;
  const cut = (hides(style.overflowX) || hides(style.overflowY)) && element.textContent.trim();
  const spilt = style.overflowY === "visible" && hasText(element);
  if (over && (cut || spilt)) {
    clipped.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
  }
}
return clipped;
