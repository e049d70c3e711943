"""What goes wrong on purpose: each fault waits for its method and is used up after so many times."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Fault:
    """For ``method`` (or ``download``): a status with its parameters, a cut connection, a delay, or other bytes."""

    method: str
    status: int = 0
    retry_after: int = 0
    description: str = "Internal Server Error"
    cut: bool = False
    delay: float = 0.0
    data: bytes | None = None
    tell_length: int | None = None
    dribble: float = 0.0
    """Seconds between two bytes of a download."""
    times: int = 1

    def matches(self, method: str) -> bool:
        return self.times > 0 and self.method in (method, "*")
