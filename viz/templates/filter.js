// Shared by the pages: each brings its own redraw, fit, mark and show.
function unticked(name) {
  const boxes = byId("legend").querySelectorAll(`input[data-${name}]:not(:checked)`);
  return new Set([...boxes].map((box) => box.dataset[name]));
}

// Dates of any precision are spans of days; a span stays when it overlaps the range.
function within(node, from, to) {
  return !node.first || ((!to || node.first <= to) && (!from || node.last >= from));
}

function filter() {
  const kinds = unticked("kind");
  const types = unticked("type");
  const modalities = unticked("modality");
  const [from, to] = [byId("from").value, byId("to").value];
  const stays = (n) =>
    !kinds.has(n.kind) && !types.has(n.type) && !modalities.has(n.modality) && within(n, from, to);
  state.visible = new Set(data.nodes.filter(stays).map((node) => node.id));
  redraw();
  for (const row of document.querySelectorAll("[data-node]")) {
    row.hidden = !state.visible.has(row.dataset.node);
  }
  byId("shown").textContent = `${state.visible.size} of ${every.size} shown`;
  if (state.selected && !state.visible.has(state.selected)) select(null);
}

function reset() {
  byId("legend").reset();
  byId("search").value = "";
  filter();
  select(null);
  fit();
}

byId("legend").addEventListener("input", filter);
byId("legend").addEventListener("submit", (event) => event.preventDefault());
byId("reset").addEventListener("click", reset);
byId("fit").addEventListener("click", fit);
