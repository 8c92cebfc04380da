"""Who last met, as far as that had come by the day."""

from datetime import date

from bilateral.desk.ages import Age
from bilateral.desk.asof import AsOf
from bilateral.desk.contact import Contact, Person, contacts

PAIR = "dyad:JPN-KOR"
KIM = Person(
    "person:kim-jung-han",
    "Kim Jung-han",
    "director-general for Asian and Pacific affairs",
    "country:KOR",
)
KANASUGI = Person("person:kenji-kanasugi", "Kenji Kanasugi", "director-general", "country:JPN")


def test_the_last_contact_and_who_met(article: AsOf) -> None:
    assert contacts(article, PAIR) == (
        Contact(
            "event:3908a6544105ae9e",
            "Talks of the foreign ministries' directors-general in Seoul",
            "2019-08-29",
            Age(0, 0),
            (KANASUGI, KIM),
            "Seoul; South Korean Foreign Ministry building, Seoul",
            "No headway; each side held to its position",
        ),
    )


def test_contacts_of_one_day_stand_together(article: AsOf) -> None:
    found = contacts(article.at(date(2019, 8, 28)), PAIR)
    assert [(one.date, one.age, [p.name for p in one.people]) for one in found] == [
        ("2019-08-21", Age(7, 7), ["Taro Kono", "Kang Kyung-wha"]),
        (
            "2019-08-21",
            Age(7, 7),
            ["foreign minister of China (not named)", "Taro Kono", "Kang Kyung-wha"],
        ),
    ]


def test_before_the_first_there_is_none(article: AsOf) -> None:
    assert contacts(article.at(date(2019, 8, 20)), PAIR) == ()
    assert contacts(article, "dyad:JPN-USA") == ()
