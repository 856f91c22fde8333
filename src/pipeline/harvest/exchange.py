"""What went over the wire for one page."""

from dataclasses import dataclass

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and the head of its answer, as they went over the wire."""

    request_line: str
    request_headers: Headers
    status_line: str
    headers: Headers

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name), None)
