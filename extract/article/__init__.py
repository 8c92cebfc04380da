"""Articles from files, folders, collections and streams, with the spans that tell the story.

`Article.text` is what the evidence is checked against, and `sha256` the hash of its UTF-8 bytes:
for .txt and .md the file byte for byte; for .jsonl the field `text`; for HTML the plain text that
trafilatura extracts, since offsets into markup can't be read. `build --articles FOLDER` looks for
the text of a source as `<id>.txt`, `.md` or `.html`: `save` writes any article so that it is found.
"""

from .reading import read, save
from .record import Given

__all__ = ["Given", "read", "save"]
