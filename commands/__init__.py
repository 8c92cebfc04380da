"""Commands of the desk; each opens a store, calls one function, writes."""
