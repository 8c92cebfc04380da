network.on("click", ({ nodes }) => (nodes.length ? select(nodes[0]) : close()));

const frame = network.canvas.frame;
frame.setAttribute("role", "application");
frame.setAttribute("aria-label", "Drawing of the network. Arrow keys move it, square brackets zoom. Search or the list select a node.");
window.bilateral = { network, state };
filter();
fit();
follow();
