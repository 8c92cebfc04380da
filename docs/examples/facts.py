from pathlib import Path

from bilateral.graph.folder import open_store

store, names = open_store(Path("mine"))
meetings = "SELECT ?day ?label { ?event a bil:Meeting ; bil:date ?day ; rdfs:label ?label }"
for row in store.rdflib().query(meetings, initNs=names.prefixes):
    print(row.day.toPython(), row.label)
