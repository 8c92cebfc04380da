const data = JSON.parse(byId("data").textContent);
const every = new Map(data.nodes.map((node) => [node.id, node]));
const cards = new Map(Object.entries(data.told.cards));
const colours = new Map(Object.entries(data.colours));
const state = { selected: null, visible: new Set(every.keys()) };

const neighbours = new Map(data.nodes.map((node) => [node.id, new Set([node.id])]));
for (const edge of data.edges) {
  neighbours.get(edge.from).add(edge.to);
  neighbours.get(edge.to).add(edge.from);
}
