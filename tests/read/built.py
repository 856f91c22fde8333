"""A page built around an invented text, for the tests of reading."""

INTRO = "<p>I höst byggs en ny bro över Åmålsån, och de boende längs vägen är glada.</p>"
MORE = "<p>Bygget väntas ta två år och kosta fyrtio miljoner kronor, enligt kommunens plan.</p>"


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang='sv'><head>{head}</head><body>{body}</body></html>"
