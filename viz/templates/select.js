function select(id) {
  state.selected = id !== null && every.has(id) ? id : null;
  byId("panel").hidden = state.selected === null;
  if (state.selected !== null) fill(state.selected);
  emphasize(state.visible.has(state.selected) ? state.selected : null);
  remember();
}

// The address names what is selected, so that it can be sent to somebody.
function remember() {
  const wanted = state.selected === null ? "" : `#${encodeURIComponent(state.selected).replaceAll("%3A", ":")}`;
  if (window.location.hash !== wanted) window.history.pushState(null, "", wanted || window.location.pathname + window.location.search);
}

function go(id) {
  if (!state.visible.has(id)) {
    byId("legend").reset();
    filter();
  }
  select(id);
  show(id);
  byId("panel-title").focus({ preventScroll: true });
}

function close() {
  if (byId("panel").hidden) return;
  const inside = byId("panel").contains(document.activeElement);
  select(null);
  if (inside) search.focus();
}

function follow() {
  let id = "";
  try {
    id = decodeURIComponent(window.location.hash.slice(1));
  } catch {
    // not an address of ours
  }
  if (every.has(id)) go(id);
  else select(null);
}

function toggle(button, attribute) {
  const on = button.getAttribute(attribute) !== "true";
  button.setAttribute(attribute, String(on));
  return on;
}

byId("open-list").addEventListener("click", (event) => {
  byId("list").hidden = !toggle(event.currentTarget, "aria-pressed");
});
byId("open-legend").addEventListener("click", (event) => {
  byId("legend").classList.toggle("open", toggle(event.currentTarget, "aria-expanded"));
});
byId("close").addEventListener("click", close);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
window.addEventListener("hashchange", follow);
window.addEventListener("popstate", follow);
