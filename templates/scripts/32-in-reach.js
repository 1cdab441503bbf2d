// The bar with contents and settings stays at the foot of the window once the reader is past the first screen.

if (document.querySelector(".in-reach")) {
  const update = () => document.documentElement.toggleAttribute("data-reading", window.scrollY > window.innerHeight);
  window.addEventListener("scroll", update, { passive: true });
  update();
}
