// A field that leads to the search page. Without this script the link to that page is the way.

for (const form of document.querySelectorAll("[data-search-page]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = form.dataset.searchPage + "?q=" + encodeURIComponent(form.querySelector("input").value.trim());
  });
}
