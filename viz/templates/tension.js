// A point shows the events behind it; with several pairs one is shown at a time.
function row(point) {
  return document.getElementById(decodeURIComponent(point.getAttribute("href").slice(1)));
}

function behind(point) {
  const section = point.closest("section");
  for (const other of section.querySelectorAll(".point.chosen")) other.classList.remove("chosen");
  point.classList.add("chosen");
  const events = row(point).querySelector(".events").cloneNode(true);
  section.querySelector(".behind").replaceChildren(element("h3", point.getAttribute("aria-label")), events);
}

function evidence(point) {
  const cites = row(point).querySelectorAll("a.cite");
  const numbers = [...new Set([...cites].map((one) => one.hash.slice(6)))];
  const events = row(point).querySelector(".events").cloneNode(true);
  bilateral.tell("Evidence", point.getAttribute("aria-label"), numbers, events);
}

// One point of a curve is reached by Tab, the others from it by arrows.
function walk(event) {
  const points = [...event.currentTarget.querySelectorAll(".point")];
  const at = points.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: points.length - 1 }[event.key];
  if (to === undefined || !points[to]) return;
  event.preventDefault();
  for (const point of points) point.setAttribute("tabindex", point === points[to] ? "0" : "-1");
  points[to].focus();
}

for (const chart of document.querySelectorAll("section .chart")) {
  const points = [...chart.querySelectorAll(".point")];
  for (const point of points) {
    point.setAttribute("tabindex", point === points.at(-1) ? "0" : "-1");
    for (const name of ["mouseenter", "focus"]) point.addEventListener(name, () => behind(point));
    point.addEventListener("click", (event) => {
      event.preventDefault();
      point.focus();
      evidence(point);
    });
  }
  chart.addEventListener("keydown", walk);
}

function chosen() {
  const sections = [...document.querySelectorAll("section.pair")];
  const asked = decodeURIComponent(location.hash.slice(1));
  const shown = sections.find((one) => one.id === asked || one.contains(byId(asked))) ?? sections[0];
  for (const section of sections) section.hidden = section !== shown;
  for (const link of document.querySelectorAll("nav a")) {
    link.setAttribute("aria-current", decodeURIComponent(link.hash.slice(1)) === shown.id);
  }
}

if (document.querySelector("nav")) {
  window.addEventListener("hashchange", chosen);
  chosen();
}
