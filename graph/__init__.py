"""The facts as quads: sheets, the store, rules, checks, queries, exports, networks."""
