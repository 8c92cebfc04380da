function paint(name) {
  const probe = byId("scheme").cloneNode();
  probe.style.color = `var(--${name})`;
  probe.hidden = true;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

// Canvas text has no style sheet: the colours of the page are handed to it.
function palette() {
  return {
    shade: isDark() ? "dark" : "light",
    ink: paint("ink"),
    paper: paint("paper"),
    edge: paint("edge"),
    strong: paint("strong"),
    accent: paint("accent"),
    line: paint("line"),
  };
}

function nodeLook(node, bright, now) {
  const fill = (colours.get(node.group) || colours.get(""))[now.shade];
  const both = { background: fill, border: now.accent };
  return {
    id: node.id,
    color: { background: fill, border: fill, highlight: both, hover: both },
    opacity: bright ? 1 : 0.16,
    font: { ...node.font, color: bright ? now.ink : now.line, strokeColor: now.paper },
  };
}

function edgeLook(edge, bright, faded, worded, now) {
  const color = bright ? now.strong : now.edge;
  return {
    id: edge.id,
    color: { color, highlight: color, hover: now.strong, opacity: faded ? 0.25 : 1 },
    width: bright ? 1.6 : 1,
    label: worded ? edge.words : " ",
    font: { color: now.ink, strokeColor: now.paper },
  };
}
