"""The commands; each opens, calls one function, writes. cli.py gathers them."""
