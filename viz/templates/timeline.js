const LANES = { party: "kind", kind: "party" };

function named() {
  byId("lanes").textContent = `By ${lanes.by}`;
  byId("lanes").setAttribute("aria-label", `Lanes: by ${lanes.by}; press for by ${LANES[lanes.by]}`);
}

byId("lanes").addEventListener("click", () => {
  lanes.by = LANES[lanes.by];
  named();
  inLanes();
  itemSet.update(dated.map((node) => ({ id: node.id, group: node[lanes.names[lanes.by]] })));
  bundle();
});
byId("in").addEventListener("click", () => zoom(1));
byId("out").addEventListener("click", () => zoom(-1));

timeline.on("click", ({ item: id, what }) => {
  if (every.has(id)) select(id);
  else if (what === "item" && itemSet.get(id)?.members) unbundle(id);
  else if (id === null) close();
});

window.bilateral = { timeline, state, itemView };
named();
filter();
follow();
