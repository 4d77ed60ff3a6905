"""Swedish statutes named in English, beside their own reference."""

import pytest

from dsr_desk.domain.statutes import said_in


@pytest.mark.parametrize(
    ("statute", "said"),
    [
        ("bokföringslagen (1999:1078) 7 kap. 2 §",
         "the Swedish Bookkeeping Act, chapter 7, section 2 (bokföringslagen (1999:1078) 7 kap. 2 §)"),
        ("Preskriptionslagen 2 §", "the Swedish Limitations Act, section 2 (Preskriptionslagen 2 §)"),
        ("vårt avtal med leverantören", "vårt avtal med leverantören"),
    ],
)  # fmt: skip
def test_the_english_name_stands_before_the_swedish_reference(statute: str, said: str) -> None:
    assert said_in(statute, "en") == said
    assert said_in(statute, "sv") == statute
