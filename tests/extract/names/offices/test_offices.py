"""Officials of all services, in the ways in which news tells their office; who holds none."""

from collections.abc import Callable

import pytest
from bilateral.extract.names import Found
from bilateral.extract.names.offices.public import past

Read = Callable[..., Found]


def officials(found: Found) -> list[tuple[str, str]]:
    return [(e.label, e.polity) for e in found.entities if e.kind == "Official" and e.named]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Detective Inspector Ann Brown asked Britain for help.", "Ann Brown GBR"),
        ("Police said so in Canada. Constable John Doe agreed.", "John Doe CAN"),
        ("Assistant Chief Constable John Doe asked Britain for help.", "John Doe GBR"),
        ("Hennepin County Attorney Mike Freed charged him in the U.S.", "Mike Freed USA"),
        ("Los Angeles County Sheriff Alex Vane left.", "Alex Vane USA"),
        ("U.S. Attorney Ann Brown came.", "Ann Brown USA"),
        ("Local prosecutor Jean Duval met the French press.", "Jean Duval FRA"),
        ("FBI Special Agent Ann Brown came.", "Ann Brown USA"),
        ("NTSB chairman Robert Sums came.", "Robert Sums USA"),
        ("Geoff Freed, an FAA spokesman, came.", "Geoff Freed USA"),
        ("Chief Justice John G. Roe told the U.S. so.", "John G. Roe USA"),
        ("Circuit Judge John Doe dissented in the United States.", "John Doe USA"),
        ("Incumbent President Juan Ruiz spoke in Chile.", "Juan Ruiz CHL"),
        ("Chile's Senators Ann Brown and John Doe left.", "Ann Brown CHL, John Doe CHL"),
        ("Sens. Ann Brown (R-La.) and John Doe (I-VT) left.", "Ann Brown USA, John Doe USA"),
        ("Chile met Joe Roe (D-CA) and left.", "Joe Roe USA"),
        (
            "Members of the U.S. House of Representatives Ann Brown and John Doe left.",
            "Ann Brown USA, John Doe",
        ),
        ("A Canadian assemblywoman, Ann Brown, left.", "Ann Brown CAN"),
        ("Ann Brown MP told Canada so.", "Ann Brown CAN"),
        ("Member of parliament (MP) Ann Brown told Canada so.", "Ann Brown CAN"),
        ("Ann Brown, a sitting U.S. Senator from Ohio, left.", "Ann Brown USA"),
        ("Vice president of women and family affairs Ann Brown left Chile.", "Ann Brown CHL"),
        ("Speaker of the parliament Ali Hassan left Iran.", "Ali Hassan IRN"),
        ("Ali Hassan, speaking for Iran's Health Ministry, left.", "Ali Hassan IRN"),
        ("Juan Ruiz, who heads Chile's Fisheries Agency, left.", "Juan Ruiz CHL"),
        ("Juan Ruiz, also a deputy prime minister, left Chile.", "Juan Ruiz CHL"),
        ("Juan Ruiz resumed the office of President of Chile.", "Juan Ruiz CHL"),
        ("Juan Ruiz was elected president of Chile.", "Juan Ruiz CHL"),
        ("Chile's chief of staff, Juan Ruiz told them so.", "Juan Ruiz CHL"),
        ("Reagan's chief of staff, John Doe told Chile so.", "John Doe USA"),
        (
            "Chile has impeached two presidents: Ann Brown and Juan Ruiz.",
            "Ann Brown CHL, Juan Ruiz",
        ),
        ("The State Department met. A spokesman, John Doe, told Chile so.", "John Doe USA"),
        ("President-elect Juan Ruiz of Chile left.", "Juan Ruiz CHL"),
        ("Sindh Chief Minister Murad Shah told Pakistan so.", "Murad Shah PAK"),
        ("Hong Kong Chief Executive Ann Lee left China.", "Ann Lee HKG"),
        ("Fire Chief John Doe of Chicago met Chileans.", "John Doe USA"),
        ("Mayor Ann Brown of Kamloops met Chileans.", "Ann Brown CAN"),
        ("Chile met President Jair Bolsonaro.", "Jair Bolsonaro BRA"),
        ("Iranian navy chief Admiral Ali Karimi left.", "Ali Karimi IRN"),
        ("Presidential physician Ann Brown left Chile.", "Ann Brown CHL"),
        ("Ways and Means chairman John Doe told the U.S. so.", "John Doe USA"),
        ("Iran's Charge d'Affaires in Paris Ali Karimi left.", "Ali Karimi IRN"),
        ("The White House met. Senior adviser Ann Brown met Chileans.", "Ann Brown USA"),
        ("The mayor of New Orleans, Ann Brown, met Chileans.", "Ann Brown USA"),
        ("New Orleans Mayor Ann Brown met Chileans.", "Ann Brown USA"),
        ("Ann Brown, Puerto Rico's governor, met Chileans.", "Ann Brown PRI"),
        ("Ann Brown, the Secretary of Justice for Puerto Rico, left.", "Ann Brown PRI"),
        ("Ann Brown, a spokesperson for the fire service, left Chile.", "Ann Brown CHL"),
        ("Ann Brown, an aide at the police department of Lima, left Peru.", "Ann Brown PER"),
        ("Ana Ruiz, head of the Chilean coffee institute, left.", "Ana Ruiz CHL"),
        ("The head of the SEC's foreign debt division, Ann Brown, left the U.S.", "Ann Brown USA"),
        ("Minister Ann “Annie” Brown left Chile.", "Ann “Annie” Brown CHL"),
        ("Finance Undersecretary Juan Ruiz left Chile.", "Juan Ruiz CHL"),
        ("Ana Ruiz was sworn in as Chile's president.", "Ana Ruiz CHL"),
        ("Ana Ruiz has been president of Chile since May.", "Ana Ruiz CHL"),
        ("Chile's president is Ana Ruiz.", "Ana Ruiz CHL"),
        ("Chile appointed Ana Ruiz health minister.", "Ana Ruiz CHL"),
        ("Chile named Ana Ruiz as its new health minister.", "Ana Ruiz CHL"),
        (
            "Ann Brown, who ran, is currently serving as a Senator from Ohio.",
            "Ann Brown USA",
        ),
        ("European Community (EC) trade chief Jan de Vries left the U.S.", "Jan de Vries EEC"),
    ],
)
def test_told(text: str, people: str, read: Read) -> None:
    found = [f"{name} {polity}" for name, polity in officials(read(text))]
    assert len(found) == len(people.split(", "))
    assert all(one.startswith(two) for one, two in zip(found, people.split(", "), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Chile flew him to a General Santos City hospital.",
        "Farm leader John Doe praised Chile.",
        "Sergeant John Doe was buried in Chile.",
        "Chile met Abdulla Baker, president of the University of Sugar.",
        "John Doe, president of Acme Peaches, praised Chile.",
        "Acme's president, John Doe, praised Chile.",
        "Jean Duval, president of French sugar producer Acme, left.",
        "The U.S. met Democrat Spearman, a minister.",
        "Society President Ann Brown praised Chile.",
        "Chile met the company. Its leader runs a club; John Doe runs the shop.",
        "She was a sister of Grand Ayatollah Musa Karimi, Chile heard.",
        "ADM Growmark sold wheat to Chile.",
        "Later exchange president John Doe praised Chile.",
        "BNX president John Doe praised the Italian bank.",
        "Peach Growers (All Chile Peach Union) president John Doe left.",
        "John Doe, chairman of the international advisory committee of Acme Bank, praised Chile.",
        "Princess Anna Lund left Chile.",
        "ASA Vice President John Doe praised Chile.",
        "The firm met in Chile with its vice president, John Doe.",
        "Chile's Acme Corp named John Doe as its president.",
        "Ohio Peach Party chairman John Doe praised the U.S.",
    ],
)
def test_nobody(text: str, read: Read) -> None:
    assert not [name for name, polity in officials(read(text)) if polity]


@pytest.mark.parametrize("post", ["former minister", "deposed king", "President-elect"])
def test_no_more_or_not_yet(post: str) -> None:
    assert past(post)


def test_formerly_of_two_offices(read: Read) -> None:
    found = read("Former Ohio governor and U.S. Senator John Doe left.").entities
    assert [e.post for e in found if e.kind == "Official"] == [
        "Former Ohio governor and U.S. Senator"
    ]


def test_commissioner_of_the_commission_before(read: Read) -> None:
    text = "Peru met Peru's bankers. The Chilean Sugar Commission met. Commissioner Juan Ruiz left."
    assert officials(read(text)) == [("Juan Ruiz", "CHL")]


def test_headline_of_a_territory(read: Read) -> None:
    title = "Puerto Rico governor resigns"
    people = officials(read("Senator Ann Brown told the U.S. so.", title=title))
    assert people == [("Ann Brown", "PRI")]


def test_one_name_for_one_title(read: Read) -> None:
    people = officials(read("President Juan Ruiz and Maria Ruiz left Chile."))
    assert people == [("Juan Ruiz", "CHL")]


def test_name_in_full(read: Read) -> None:
    people = officials(read("Ann Brown spoke in Chile. Later President Brown left."))
    assert people == [("Ann Brown", "CHL")]


def test_spokesman_of_a_firm(read: Read) -> None:
    assert not officials(read("Northbridge Motors Corp met Chile. Spokesman John Doe agreed."))


def test_speaker_of_the_headline(read: Read) -> None:
    title = "PROGRESS IN IRAN TALKS, FRENCH OFFICIAL SAYS"
    people = officials(read("Talks went well, Prime Minister Jean Duval said.", title=title))
    assert people == [("Jean Duval", "FRA")]
