import networkx as nx

network = nx.read_graphml("mine.graphml")
ranked = sorted(network.degree, key=lambda pair: (-pair[1], pair[0]))
for node, degree in ranked[:5]:
    print(degree, network.nodes[node]["label"])
