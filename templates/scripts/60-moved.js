// A page that has moved leads on by itself; a place that was asked for on it goes along.

const lead = document.querySelector("[data-leads-on]");
if (lead && location.hash.length > 1) {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const own = place && place.querySelector("a");
  if (own) {
    location.replace(own.href);
  } else if (lead.dataset.leadsOn === "places") {
    lead.hash = location.hash;
    location.replace(lead.href);
  }
}
