const LIMIT = 12;
const search = byId("search");
const matches = byId("matches");
const found = { ids: [], at: -1 };

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const folded = data.nodes.map((node) => [node.id, fold(`${cards.get(node.id)?.label ?? ""} ${node.title}`)]);

function look(text) {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  const hits = folded.filter(([, name]) => wanted.length && wanted.every((word) => name.includes(word)));
  const inside = ([, name]) => (` ${name}`.includes(` ${wanted[0]}`) ? 0 : 1);
  // Short names first: who looks for a person wants the person before the deeds.
  const length = ([id]) => every.get(id).title.length;
  hits.sort((a, b) => inside(a) - inside(b) || length(a) - length(b));
  return hits.slice(0, LIMIT).map(([id]) => id);
}

function option(id, index) {
  const node = every.get(id);
  const made = element("li");
  const name = element("span", node.title);
  name.dir = "auto";
  made.id = `match-${index}`;
  made.setAttribute("role", "option");
  made.append(name, element("span", node.words, "kind"));
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  made.addEventListener("click", () => choose(index));
  return made;
}

function offer(ids) {
  Object.assign(found, { ids, at: ids.length ? 0 : -1 });
  matches.replaceChildren(...ids.map(option));
  matches.hidden = !ids.length;
  search.setAttribute("aria-expanded", String(Boolean(ids.length)));
  mark();
}

function mark() {
  [...matches.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === found.at)));
  const current = matches.children[found.at];
  if (current) search.setAttribute("aria-activedescendant", current.id);
  else search.removeAttribute("aria-activedescendant");
  current?.scrollIntoView({ block: "nearest" });
}

function choose(index) {
  const id = found.ids[index];
  if (id === undefined) return;
  search.value = every.get(id).title;
  offer([]);
  go(id);
}

function move(step) {
  if (!found.ids.length) offer(look(search.value));
  else found.at = (found.at + step + found.ids.length) % found.ids.length;
  mark();
}

const keys = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: () => choose(found.at),
};

search.addEventListener("input", () => offer(look(search.value)));
search.addEventListener("blur", () => offer([]));
search.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && found.ids.length) event.stopPropagation();
  if (event.key === "Escape") offer([]);
  if (!Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
