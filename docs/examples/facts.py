from pathlib import Path

from bilateral.graph.folder import open_store
from rdflib import URIRef

store, names = open_store(Path("mine"))
for event, day in store.rdflib().subject_objects(URIRef(names.expand("bil:date"))):
    print(names.shorten(str(event)), day)
