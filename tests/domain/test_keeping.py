"""The ground for keeping something, read as the exception of Article 17 that the letter must name."""

import pytest

from dsr_desk.domain.keeping import keeping


@pytest.mark.parametrize(
    ("written", "article"),
    [
        ("bokföringslagen (1999:1078) 7 kap. 2 §", "17(3)(b)"),
        ("BFL 7:2", "17(3)(b)"),
        ("Bookkeeping Act, chapter 7", "17(3)(b)"),
        ("skatteförfarandelagen (2011:1244) 39 kap.", "17(3)(b)"),
        ("SFL 39:3", "17(3)(b)"),
        ("arbetsmiljölagen", "17(3)(b)"),
        ("penningtvättslagen 5 kap. 3 §", "17(3)(b)"),
        ("enligt lag", "17(3)(b)"),
        ("rättslig förpliktelse", "17(3)(b)"),
        ("preskriptionslagen (1981:130) 2 § andra stycket", "17(3)(e)"),
        ("tvisten om faktura 4411", "17(3)(e)"),
        ("rättsligt anspråk: skadan på bilen", "17(3)(e)"),
        ("pending legal claim", "17(3)(e)"),
        ("obetald fordran", "17(3)(e)"),
        ("artikel 17.3 e", "17(3)(e)"),
        ("artikel 17.3 d, forskningsprojektet", "17(3)(d)"),
        ("Article 17(3)(a)", "17(3)(a)"),
        ("utgivningsbevis", "17(3)(a)"),
        ("pågående avtal", "17(1)"),
        ("prenumerationen löper till juni", "17(1)"),
    ],
)
def test_a_ground_is_read_as_the_exception_it_names(written: str, article: str) -> None:
    found = keeping(written)
    assert found is not None
    assert found.article == article


@pytest.mark.parametrize(
    "written",
    [
        "",
        "bra att ha",
        "chefen vill det",
        "kundregistret",
        "historik",
        "just in case",
        "bolaget",
        "underlag för förslag",
        "aktiebolaget bestämde det",
    ],
)
def test_words_that_name_no_exception_give_none(written: str) -> None:
    assert keeping(written) is None


def test_bookkeeping_is_explained_by_its_own_rule() -> None:
    found = keeping("bokföringslagen (1999:1078) 7 kap. 2 §")
    assert found is not None
    assert "sjunde året" in found.ground.sv
