"""Draw the pictures of the README and the page's tutorial: `python docs/pictures.py`.

The page is built without articles, so no words of the press get into a picture.
"""

from bilateral.docs.drawing import FOLDER, Picture, browser, draw
from bilateral.docs.show import output, scratch

PICTURES = (
    Picture("page"),
    Picture("panel", selected="person:kim-jung-han"),
    Picture("dark", selected="measure:jpn-export-curbs-2019", scheme="dark"),
    Picture("phone", selected="agreement:gsomia-kor-jpn", width=390, height=844),
    Picture("timeline", page="timeline.html"),
    Picture(
        "timeline-phone", "measure:jpn-export-curbs-2019", 390, 844, "dark", page="timeline.html"
    ),
    Picture("brief", height=1280, page="brief.html"),
    Picture(
        "brief-phone", "", 390, 844, "dark", "brief.html", "[aria-labelledby=agreements] .cite"
    ),
)
COMMANDS = (
    "bilateral timeline --dyad JPN-KOR -o out/timeline.html",
    "bilateral brief JPN KOR -f html -o out/brief.html",
)


def main() -> None:
    """Draw all pictures."""
    FOLDER.mkdir(exist_ok=True)
    for command in COMMANDS:
        output(command)
    with browser() as started:
        for picture in PICTURES:
            draw(started, picture, scratch() / "out" / picture.page)


if __name__ == "__main__":
    main()
