"""The institutions and countries of one document: which names in it mean the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from ..personal_names import folded
from .local_actors import Cluster


def _titled(name: str) -> str:
    return name if name[0].isupper() else name.title().replace("'S", "'s")


_MINISTRY_WORDS = {
    "defence": "defense",
    "affairs": "",
    "and": "",
    "of": "",
    "the": "",
    "for": "",
    "department": "ministry",
    "national": "",
    "united": "united",
}


def institution_key(name: str) -> str:
    """Ministry of Foreign Affairs, Foreign Ministry and foreign ministry share a key; others keep their words."""
    plain = [folded(word) for word in name.replace("’", "'").split()]
    if "ministry" in plain:
        return " ".join(sorted({one for word in plain if (one := _MINISTRY_WORDS.get(word, word))}))
    return " ".join(word for word in plain if word != "the")


def _is_country_s(mention: NameMention) -> bool:
    """Whether a title may stand for its country, nobody being named: "Pakistani officials", "her Thai counterpart"."""
    return mention.number != 1 or (mention.title or "").lower().endswith(("counterpart", "opposite number"))


class Others:
    """The institutions and countries of a document."""

    def __init__(self, names: Sequence[NameMention], text: str, words: NameWords) -> None:
        self.words = words
        self.text = text
        self.of_mention: dict[int, Cluster] = {}
        self.countries: dict[str, Cluster] = {}
        self.clusters: list[Cluster] = []
        self._by_key: dict[str, list[Cluster]] = defaultdict(list)
        for index, mention in enumerate(names):
            if mention.kind == "country" and mention.country:
                self.of_mention[index] = self._country(mention, mention.country)
            elif mention.kind == "institution" and (cluster := self._institution(mention)) is not None:
                self.of_mention[index] = cluster
            elif mention.kind == "person" and mention.form == "title" and mention.country and _is_country_s(mention):
                # "Pakistani officials": nobody is named, and their country stands for them.
                self.countries.setdefault(
                    mention.country, Cluster("country", mention.span.start, country=mention.country)
                )

    def _country(self, mention: NameMention, code: str) -> Cluster:
        cluster = self.countries.get(code)
        if cluster is None:
            cluster = self.countries[code] = Cluster("country", mention.span.start, country=code)
        cluster.names.append(mention.name_span.of(self.text))
        cluster.mentions.append(mention.span)
        return cluster

    def _institution(self, mention: NameMention) -> Cluster | None:
        key = institution_key(mention.name)
        if mention.form == "title" and not mention.country:
            return self._generic(mention, key)
        same = self._by_key[key]
        cluster = next(
            (one for one in reversed(same) if not mention.country or not one.country or one.country == mention.country),
            None,
        )
        if cluster is None:
            cluster = Cluster("institution", mention.span.start)
            self.clusters.append(cluster)
            same.append(cluster)
        self._add(mention, cluster)
        written = " ".join(mention.name_span.of(self.text).split())
        cluster.names.append(written)
        if cluster.canonical is None:
            cluster.canonical = self._canonical(mention, cluster)
        return cluster

    def _canonical(self, mention: NameMention, cluster: Cluster) -> str | None:
        """The lexicon's name; a ministry or parliament known by its kind alone carries its country."""
        plain = mention.name.lower()
        if cluster.country and (plain in self.words.institutions.generic or "ministry" in plain):
            return f"{self.words.country_name(cluster.country).removeprefix('the ')} {_titled(mention.name)}"
        return mention.name

    def _add(self, mention: NameMention, cluster: Cluster) -> None:
        cluster.mentions.append(mention.span)
        if cluster.country is None:
            cluster.country = mention.country

    def _generic(self, mention: NameMention, key: str) -> Cluster | None:
        """ "the ministry": the last named institution of that kind; none where the text has not named one."""
        heads = self.words.institutions.generic.get(mention.name.lower(), ())
        if (same := self._by_key.get(key)) and len(key.split()) > 1:
            self._add(mention, same[-1])
            return same[-1]
        for cluster in reversed(self.clusters[-12:]):
            if any(folded(word) in heads for word in cluster.names[0].split()):
                self._add(mention, cluster)
                return cluster
        if len(mention.name.split()) < 2 or key == "ministry":
            return None
        cluster = Cluster("institution", mention.span.start, canonical=_titled(mention.name))
        cluster.names.append(mention.name_span.of(self.text))
        self.clusters.append(cluster)
        self._by_key[key].append(cluster)
        self._add(mention, cluster)
        return cluster
