"""Who says a quote, and whether it is one."""

from __future__ import annotations

from functools import partial

from onrecord.model.corrections import ActorReference, Correction, NotAQuote, QuoteReference, QuoteSpeaker
from onrecord.model.loading import Library
from onrecord.model.records import Quote
from onrecord.model.resolve.corrections import quote_words

from ..choosing import Choice, Question
from ..making import short
from .articles import date_choices
from .choices import actor_choice, near, somebody_new


def about_quote(library: Library, quote: Quote) -> Question:
    corpus = library.corpus
    reference = QuoteReference(
        words=quote_words(quote, corpus.documents[quote.document].text), id=quote.id, document=quote.document
    )
    speakers = " and ".join(corpus.actors[one].name for one in quote.speakers if one in corpus.actors)
    return Question(
        f"Correct “{short(reference.words)}”",
        (
            Choice(
                "speaker is …",
                partial(_speaker, library, quote, reference),
                speakers or quote.speaker_text or "unattributed",
            ),
            Choice("not a quote", NotAQuote(quote=reference)),
            *date_choices(library, [quote.document]),
        ),
    )


def _speaker(library: Library, quote: Quote, reference: QuoteReference) -> Question:
    def said_by(speakers: tuple[ActorReference, ...]) -> Correction:
        return QuoteSpeaker(quote=reference, speakers=speakers)

    choices = [actor_choice(actor) for actor in near(library.corpus, [quote.document])]
    # The text may hold the right name further down; nobody is the rarer answer, but must not be hunted for.
    nobody = Choice("nobody known", said_by(()), "the words stay as written")
    return Question(
        "The speaker is",
        (*choices[:1], nobody, *choices[1:]),
        "Tab marks several",
        somebody_new,
        of=said_by,
        several=True,
    )
