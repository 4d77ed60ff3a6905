"""What a record of processing does not say, as questions to the controller with the letters each one blocks.

An access report may not be issued while a purpose lacks what Art. 15(1)(a)-(d), (g) and 15(2) ask for (law.md 2.2);
every letter needs to say who answers (law.md 2.1).
"""

from collections.abc import Iterator

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.policy import (
    Controller,
    Doubt,
    Gap,
    Policy,
    Purpose,
    Recipient,
    RetentionRule,
    SubjectCategory,
    System,
)
from dsr_desk.domain.policy_schema import BASES, ROLES, SECTIONS, Kind
from dsr_desk.domain.words import Text

EVERY_LETTER = tuple(kind.value for kind in LetterKind)
REPORT = ("L05",)
_YES_NO = ("yes", "no")
_WITHOUT_YEARS = ("accounting", "contract_accounting", "marketing_consent", "marketing_suppression")
"""Kinds whose length the law gives, or that have no end by design."""


def gaps(policy: Policy) -> tuple[Gap, ...]:
    """Every open question, in the order of the policy."""
    return tuple(
        gap
        for part in (
            _whole(policy),
            *(_controller(policy, one) for one in policy.controllers),
            *(_category(policy, one) for one in policy.categories),
            *(_purpose(policy, one) for one in policy.purposes),
            *(_recipient(policy, one) for one in policy.recipients),
            *(_rule(policy, one) for one in policy.retention),
            *(_system(policy, one) for one in policy.systems),
        )
        for gap in part
    )


def blocked(policy: Policy) -> frozenset[str]:
    """The codes of the letters that cannot be issued yet."""
    return frozenset(code for gap in gaps(policy) for code in gap.blocks)


def _whole(policy: Policy) -> Iterator[Gap]:
    """Questions about the firm as a whole, and sections that hold nothing yet."""
    yield from _empty_sections(policy)
    if len(policy.controllers) > 1 and policy.joint_controllers is None:
        names = " och ".join(one.name for one in policy.controllers)
        yield Gap(
            "joint_controllers",
            Text(
                f"Är {names} gemensamt personuppgiftsansvariga (artikel 26)?",
                f"Are {names.replace(' och ', ' and ')} joint controllers (Article 26)?",
            ),
            REPORT, _YES_NO,
        )  # fmt: skip
    if policy.officer is None:
        yield Gap(
            "officer",
            Text(
                "Vem är dataskyddsombud? Skriv namn och e-post, eller ”inget”.",
                "Who is the data protection officer? Write name and e-mail, or “none”.",
            ),
            (),
        )
    if policy.automated_decisions is None:
        yield Gap(
            "automated_decisions",
            Text(
                "Fattas beslut om personer helt automatiskt, med rättslig eller liknande verkan (artikel 22)?",
                "Are decisions on people made wholly by machine, with legal or similar effect (Article 22)?",
            ),
            ("L05", "L20"), _YES_NO,
        )  # fmt: skip
    if policy.automated_decisions and policy.automated_logic is None:
        yield Gap(
            "automated_logic",
            Text(
                "Hur fungerar de automatiska besluten, och vad betyder de för personen?",
                "How do the automated decisions work, and what do they mean for the person?",
            ),
            ("L05", "L20"),
        )
    if policy.recipients and not policy.recipients_complete:
        yield Gap(
            "recipients_complete",
            Text(
                "Är listan över mottagare fullständig? Lägg annars till de som saknas: personen har rätt till namnen.",
                "Is the list of recipients complete? If not, add those missing. The person has a right to every name.",
            ),
            ("L05", "L25"), _YES_NO,
        )  # fmt: skip
    if policy.systems and not policy.systems_confirmed:
        yield Gap(
            "systems_confirmed",
            Text(
                "Policyn säger inte vad systemen används till. Stämmer ändamål och persongrupper vid varje system?",
                "The policy does not say what the systems are for. Are the purposes and groups at each system right?",
            ),
            REPORT, _YES_NO,
        )  # fmt: skip


_FIRST_ENTRY = {
    "controllers": Text("Vad heter företaget som är personuppgiftsansvarigt?", "What is the controller's name?"),
    "categories": Text("Vilka grupper av personer har ni uppgifter om?", "Which groups of people do you hold data on?"),
    "purposes": Text("Vad använder ni personuppgifterna till?", "What do you use the personal data for?"),
    "recipients": Text("Vilka mottagare får uppgifterna?", "Who receives the data?"),
    "retention": Text("Hur länge sparas uppgifterna?", "How long are the data kept?"),
    "systems": Text("I vilka system ligger uppgifterna?", "In which systems do the data lie?"),
}


def _empty_sections(policy: Policy) -> Iterator[Gap]:
    for section, question in _FIRST_ENTRY.items():
        if not getattr(policy, section):
            yield Gap(f"{section}.new1.name", question, EVERY_LETTER if section == "controllers" else REPORT)


def _doubts(policy: Policy, section: str, id: str, doubts: tuple[Doubt, ...], blocks: tuple[str, ...]) -> Iterator[Gap]:
    """A doubt is a question like any other; its key is the doubtful field."""
    for doubt in doubts:
        slot = SECTIONS[section][doubt.field]
        choices = _YES_NO if slot.kind is Kind.YES_NO else slot.choices
        if slot.section:
            choices = tuple(one.id for one in getattr(policy, slot.section))
        yield Gap(f"{section}.{id}.{doubt.field}", doubt.why, blocks, choices)


def _controller(policy: Policy, one: Controller) -> Iterator[Gap]:
    wanted = {
        "org_number": Text(f"Vilket organisationsnummer har {one.name}?", f"What is {one.name}'s organisation number?"),
        "address": Text(f"Vilken postadress har {one.name}?", f"What is {one.name}'s postal address?"),
        "contact_name": Text(
            f"Vem är kontaktperson för dataskydd hos {one.name}?", f"Who is the privacy contact at {one.name}?"
        ),
        "contact_email": Text(
            f"Vilken e-postadress har kontaktpersonen hos {one.name}?", f"What is the contact's e-mail at {one.name}?"
        ),
    }
    for field, question in wanted.items():
        if not getattr(one, field):
            yield Gap(f"controllers.{one.id}.{field}", question, EVERY_LETTER)
    if one.form is None:
        yield Gap(
            f"controllers.{one.id}.form",
            Text(
                f"Vilken bolagsform har {one.name} (AB, HB, enskild firma …)?",
                f"Which company form has {one.name} (AB, HB, sole trader …)?",
            ),
            (),
        )
    yield from _doubts(policy, "controllers", one.id, one.doubts, EVERY_LETTER)


def _category(policy: Policy, one: SubjectCategory) -> Iterator[Gap]:
    if not one.data:
        yield Gap(
            f"categories.{one.id}.data",
            Text(f"Vilka uppgifter finns om {one.name.sv.lower()}?", f"Which data are held on {one.name.en.lower()}?"),
            REPORT,
        )
    if not one.sources:
        yield Gap(
            f"categories.{one.id}.sources",
            Text(
                f"Varifrån kommer uppgifterna om {one.name.sv.lower()}?",
                f"Where do the data on {one.name.en.lower()} come from?",
            ),
            REPORT,
        )
    yield from _doubts(policy, "categories", one.id, one.doubts, REPORT)


def _purpose(policy: Policy, one: Purpose) -> Iterator[Gap]:
    sv, en = one.name.sv, one.name.en
    if one.basis is None:
        yield Gap(
            f"purposes.{one.id}.basis",
            Text(f"Vilken rättslig grund har ändamålet ”{sv}”?", f"What is the legal basis for “{en}”?"),
            ("L05", "L16", "L18"), BASES,
        )  # fmt: skip
    if one.basis == "legitimate_interest" and one.interest is None:
        yield Gap(
            f"purposes.{one.id}.interest",
            Text(f"Vilket är det berättigade intresset för ”{sv}”?", f"What is the legitimate interest in “{en}”?"),
            ("L05", "L18"),
        )
    if not one.categories:
        yield Gap(
            f"purposes.{one.id}.categories",
            Text(f"Vilka grupper av personer gäller ”{sv}”?", f"Which groups of people does “{en}” concern?"),
            REPORT, tuple(known.id for known in policy.categories),
        )  # fmt: skip
    if not one.retention:
        yield Gap(
            f"purposes.{one.id}.retention",
            Text(f"Hur länge sparas uppgifter för ”{sv}”?", f"How long are data kept for “{en}”?"),
            REPORT, tuple(known.id for known in policy.retention),
        )  # fmt: skip
    yield from _doubts(policy, "purposes", one.id, one.doubts, ("L05", "L16", "L18"))


def _recipient(policy: Policy, one: Recipient) -> Iterator[Gap]:
    key, name = f"recipients.{one.id}", one.name
    if one.role is None:
        yield Gap(
            f"{key}.role",
            Text(
                f"Är {name} biträde (processor), egen ansvarig (controller), gemensamt ansvarig eller internt?",
                f"Is {name} a processor, a controller of its own, a joint controller or internal?",
            ),
            REPORT, ROLES,
        )  # fmt: skip
    if one.country is None:
        yield Gap(
            f"{key}.country",
            Text(f"I vilket land behandlar {name} uppgifterna?", f"In which country does {name} process the data?"),
            REPORT,
        )
    if one.is_outside_eea and one.safeguard is None:
        yield Gap(
            f"{key}.safeguard",
            Text(
                f"Vilken skyddsåtgärd gäller för överföringen till {name} (adekvansbeslut, standardavtalsklausuler …)?",
                f"Which safeguard covers the transfer to {name} (adequacy decision, standard clauses …)?",
            ),
            REPORT,
        )
    if not one.data:
        yield Gap(
            f"{key}.data", Text(f"Vilka uppgifter får {name}?", f"Which data does {name} receive?"), ("L05", "L25")
        )
    yield from _doubts(policy, "recipients", one.id, one.doubts, ("L05", "L25"))


def _rule(policy: Policy, one: RetentionRule) -> Iterator[Gap]:
    doubtful = {doubt.field for doubt in one.doubts}
    if one.years is None and one.criteria is None and one.kind not in _WITHOUT_YEARS and "years" not in doubtful:
        yield Gap(
            f"retention.{one.id}.years",
            Text(
                f"Hur många år sparas {one.name.sv.lower()}? Policyn ger ingen tid.",
                f"For how many years are {one.name.en.lower()} kept? The policy gives no figure.",
            ),
            ("L05", "L12"),
        )
    yield from _doubts(policy, "retention", one.id, one.doubts, ("L05", "L12"))


def _system(policy: Policy, one: System) -> Iterator[Gap]:
    if not one.controller and policy.controllers:
        yield Gap(
            f"systems.{one.id}.controller",
            Text(f"Vilket bolag ansvarar för uppgifterna i {one.name}?", f"Which company answers for {one.name}?"),
            REPORT, tuple(known.id for known in policy.controllers),
        )  # fmt: skip
    if one.retention is None:
        yield Gap(
            f"systems.{one.id}.retention",
            Text(f"Vilken gallringsregel gäller i {one.name}?", f"Which retention rule holds in {one.name}?"),
            ("L05", "L12"), tuple(known.id for known in policy.retention),
        )  # fmt: skip
    if not one.categories:
        yield Gap(
            f"systems.{one.id}.categories",
            Text(f"Vilka grupper av personer finns i {one.name}?", f"Which groups of people are in {one.name}?"),
            REPORT, tuple(known.id for known in policy.categories),
        )  # fmt: skip
    if not one.purposes:
        yield Gap(
            f"systems.{one.id}.purposes",
            Text(f"Till vilka ändamål används {one.name}?", f"For which purposes is {one.name} used?"),
            REPORT, tuple(known.id for known in policy.purposes),
        )  # fmt: skip
    yield from _doubts(policy, "systems", one.id, one.doubts, REPORT)
