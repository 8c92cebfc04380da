"""The store as a network of nodes, edges and cards."""
