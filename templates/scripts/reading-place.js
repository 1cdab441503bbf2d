// Keeps the line being read where it is while sizes change around it.

const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, td, th, fieldset, figure";

/** Does the change, then scrolls so that the block at the top of the window is there again. */
export function keepPlace(change, view = window) {
  const block = firstVisibleBlock(view);
  if (!block) {
    change();
    return;
  }
  const before = block.getBoundingClientRect().top;
  change();
  const after = block.getBoundingClientRect().top;
  view.scrollBy({ top: after - before, behavior: "instant" });
}

function firstVisibleBlock(view) {
  const focused = view.document.activeElement?.closest(BLOCKS);
  if (focused && isVisible(focused, view)) {
    return focused;
  }
  return [...view.document.querySelectorAll(BLOCKS)].find((block) => isVisible(block, view));
}

function isVisible(block, view) {
  const box = block.getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.top < view.innerHeight;
}
