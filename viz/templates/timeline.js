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
});
byId("in").addEventListener("click", () => zoom(1));
byId("out").addEventListener("click", () => zoom(-1));

timeline.on("click", ({ item: id, isCluster }) => {
  if (isCluster) gathered(timeline.itemSet.clusters.find((one) => one.id === id).data.uiItems.map((one) => one.id));
  else if (every.has(id)) select(id);
  else if (id === null) close();
});

window.bilateral = { timeline, state, itemView };
named();
filter();
follow();
