"""robots.txt by RFC 9309, closed where in doubt: when a site does not let it be read, nothing is fetched."""

import re
from dataclasses import dataclass

from protego import Protego

PRODUCT = "talstreck"
LARGEST = 2**20
_PREFERENCE = re.compile(
    r"^[ \t]*content-(?:signal|usage)[ \t]*:[^\r\n]{0,300}?"
    r"\b(?:ai-train|ai-input|train-ai|tdm|bots)[ \t]*=[ \t]*(?:n|no)\b",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Robots:
    """What a host's robots.txt says. `closed` tells why nothing may be fetched at all, None where rules decide.

    `reserved`: it carries a preference against mining or training (Content-Signal, Content-Usage), whomever it is
    addressed to.
    """

    rules: Protego | None = None
    closed: str | None = None
    reserved: bool = False

    def refusal(self, url: str) -> str | None:
        """Why `url` must not be fetched; None where it may."""
        if self.closed:
            return self.closed
        if self.rules is not None and not self.rules.can_fetch(url, PRODUCT):
            return "robots.txt disallows it"
        return None

    @property
    def delay(self) -> float:
        """The seconds between two requests that it asks for."""
        if self.rules is None:
            return 0.0
        rate = self.rules.request_rate(PRODUCT)
        per_request = rate.seconds / rate.requests if rate is not None and rate.requests else 0.0
        return max(float(self.rules.crawl_delay(PRODUCT) or 0), per_request)


def read_robots(status: int, body: bytes) -> Robots:
    """The answer to the request for robots.txt, after redirects.

    2xx is parsed (its first megabyte); 401, 403, 429, 5xx and whatever else is neither found nor missing closes the
    site; other 4xx mean that there are no rules.
    """
    if 200 <= status < 300:
        text = body[:LARGEST].decode("utf-8-sig", "replace").replace("\x00", "")
        return Robots(rules=Protego.parse(text), reserved=bool(_PREFERENCE.search(text)))
    if 400 <= status < 500 and status not in (401, 403, 429):
        return Robots()
    return Robots(closed=f"robots.txt answers {status}")
