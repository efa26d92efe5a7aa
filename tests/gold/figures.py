"""How a measurement is written down: figures that add up over documents, and the errors behind them in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Found:
    """`right` of the `expected` were found among the `given`."""

    right: int = 0
    given: int = 0
    expected: int = 0

    def __add__(self, other: Found) -> Found:
        return Found(self.right + other.right, self.given + other.given, self.expected + other.expected)

    @property
    def value(self) -> float | None:
        """The F1, or None where nothing was expected and nothing given."""
        both = self.given + self.expected
        return 2 * self.right / both if both else None

    def __str__(self) -> str:
        if self.value is None:
            return "–"
        precision = self.right / self.given if self.given else 0.0
        recall = self.right / self.expected if self.expected else 0.0
        return f"{self.value:.3f} (P {precision:.2f} R {recall:.2f} of {self.expected})"


@dataclass(frozen=True, slots=True)
class Share:
    """`right` of the `total` that could be judged."""

    right: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.total + other.total)

    @property
    def value(self) -> float | None:
        return self.right / self.total if self.total else None

    def __str__(self) -> str:
        return "–" if self.value is None else f"{self.value:.3f} ({self.right} of {self.total})"


def share_of(judged: Iterable[bool]) -> Share:
    answers = list(judged)
    return Share(sum(answers), len(answers))


@dataclass(frozen=True, slots=True)
class Error:
    """One thing that is not as annotated, in words a person can check against the article."""

    document: str
    figure: str
    kind: Literal["missed", "extra", "wrong"]
    words: str

    def __str__(self) -> str:
        return f"{self.document}  {self.figure}  {self.kind}: {self.words}"


@dataclass(frozen=True)
class Report:
    """Figures by name, in the order in which they are shown."""

    figures: Mapping[str, Found | Share] = field(default_factory=dict)
    errors: tuple[Error, ...] = ()

    def value(self, name: str) -> float:
        """The F1 or the share of a figure. Raises ValueError where there was nothing to measure."""
        figure = self.figures.get(name)
        if figure is None or figure.value is None:
            raise ValueError(f"nothing to measure: {name}")
        return figure.value

    def __add__(self, other: Report) -> Report:
        figures = dict(self.figures)
        for name, figure in other.figures.items():
            figures[name] = _sum(figures.get(name), figure)
        return Report(figures, self.errors + other.errors)

    def of(self, figure: str) -> str:
        """The errors behind one figure, a line each."""
        return "\n".join(str(error) for error in self.errors if error.figure == figure)


def _sum(first: Found | Share | None, second: Found | Share) -> Found | Share:
    if isinstance(first, Found) and isinstance(second, Found):
        return first + second
    if isinstance(first, Share) and isinstance(second, Share):
        return first + second
    return second


def total(reports: Iterable[Report]) -> Report:
    """Figures over all documents: counts are added, so every fact weighs the same wherever it stands."""
    whole = Report()
    for report in reports:
        whole += report
    return whole


def listing(report: Report) -> str:
    """A line a figure, with what it is made of."""
    width = max(map(len, report.figures), default=0)
    return "\n".join(f"{name.ljust(width)}  {figure}" for name, figure in report.figures.items())


def table(rows: Sequence[tuple[str, Report]], figures: Sequence[str] = ()) -> str:
    """A line a report, a column a figure: those named, else all."""
    names = figures or list(dict.fromkeys(name for _, report in rows for name in report.figures))
    cells = [["", *names]]
    for title, report in rows:
        values = [report.figures[name].value if name in report.figures else None for name in names]
        cells.append([title, *("–" if value is None else f"{value:.3f}" for value in values)])
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join([first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))])
        for first, *rest in cells
    )
