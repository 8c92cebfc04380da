"""The facts of a reading, gathered and written as YAML."""

from collections.abc import Mapping
from itertools import chain

import yaml

from ..values import Reading
from .entities import Entities
from .forms import Fact, Line
from .merges import Merges
from .named import Named
from .rulings import Rulings
from .source import source
from .told import Told

HEAD = "# Read by bilateral; draft facts to review. Offsets are characters of the text.\n"
# A passage stays on its line, however much is said of it.
WIDE = 1000
WORD = "tag:yaml.org,2002:str"


def write(reading: Reading, polities: Mapping[str, str], least: float = 0.0) -> str:
    """The sheet of a reading; facts whose confidence is below `least` are left out.

    `polities` gives the name of a state or organization by its code: KOR -> country:KOR.
    """
    facts = _facts(Named(reading, polities, least), least)
    document = {"sheet": f"source:{reading.article.id}", "facts": facts}
    dumped = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=WIDE)
    return HEAD + dumped


def _facts(named: Named, least: float) -> list[Fact]:
    said = Told(named, least).facts(), Rulings(named, least).facts()
    told = [*Entities(named).facts(), *chain(*said)]
    return [source(named.reading.article, told, Merges(named).told), *told]


class _Dumper(yaml.CSafeDumper):
    """Lists of words and passages on one line, so that a sheet stays short."""

    def words(self, data: list[object]) -> yaml.SequenceNode:
        flow = all(isinstance(item, str) for item in data)
        return self.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=flow)

    def one_line(self, data: Line) -> yaml.MappingNode:
        return self.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """The tag of a value; that of a quoted word is known without a look at it."""
        if kind is yaml.ScalarNode and not implicit[0]:
            return WORD
        return str(super().resolve(kind, value, implicit))  # type: ignore[no-untyped-call]


_Dumper.add_representer(list, _Dumper.words)
_Dumper.add_representer(Line, _Dumper.one_line)
