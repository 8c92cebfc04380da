// The panel beside the page: what a line or a mark says, and the passages behind it.
const LINE = "li, tr, p, dd, figcaption";
const panel = { from: null };

function passage(number) {
  const note = byId(`note-${number}`);
  const made = element("div", "", "passage");
  made.append(note.closest(".source").querySelector("p").cloneNode(true));
  made.append(...[...note.children].slice(1).map((child) => child.cloneNode(true)));
  return made;
}

function tell(kind, title, numbers, ...more) {
  panel.from = document.activeElement;
  byId("panel-kind").textContent = kind;
  byId("panel-title").textContent = title;
  byId("facts").replaceChildren(...more, ...numbers.map(passage));
  byId("panel").hidden = false;
  byId("panel").scrollTop = 0;
  byId("panel-title").focus({ preventScroll: true });
}

function hush() {
  if (byId("panel").hidden) return;
  const inside = byId("panel").contains(document.activeElement);
  byId("panel").hidden = true;
  if (inside) panel.from?.focus();
}

// A line's numbers lead to the notes; with scripts its passages open beside it.
function follow(event) {
  const link = event.target.closest?.("a.cite");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  link.focus();
  const line = link.closest(LINE) ?? link.parentElement;
  const words = line.cloneNode(true);
  for (const part of words.querySelectorAll("a.cite, ul, ol")) part.remove();
  const own = [...line.querySelectorAll("a.cite")].filter((one) => (one.closest(LINE) ?? line) === line);
  tell("Evidence", words.textContent.replace(/\s+/g, " ").trim(), own.map((one) => one.hash.slice(6)));
}

document.addEventListener("click", follow);
byId("close").addEventListener("click", hush);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hush();
});
window.bilateral = { tell, hush };
