"""Which action answers what is clicked in the steps of a case."""

from typing import TYPE_CHECKING

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.steps import Stage

if TYPE_CHECKING:
    from dsr_desk.gui.requests.case_page import CasePage


def connect(page: "CasePage") -> None:
    """Every signal of the steps goes to the action that answers it."""
    act = page.act
    page.head.back.connect(page.back)
    page.head.working_asked.connect(page.on_working)
    page.head.next_asked.connect(page.on_next)
    page.path.chosen.connect(lambda key: page.look_at(Stage(key)))
    page.request.edit_asked.connect(act.edit)
    page.request.number_shown.connect(act.log_number_shown)
    page.identity.settled.connect(act.settle_identity)
    page.identity.question_asked.connect(act.pause)
    page.identity.answer_came.connect(act.resume)
    page.identity.representative_asked.connect(act.represent)
    page.identity.authority_asked.connect(lambda: page.write(LetterKind.L27))
    page.request.document_asked.connect(page.documents.add)
    page.request.save_asked.connect(page.documents.save)
    page.request.remove_asked.connect(page.documents.remove)
    page.search.paper_asked.connect(lambda: page.documents.add([], is_data=True))
    page.search.typing_asked.connect(page.documents.type_in)
    page.search.search_asked.connect(act.search)
    page.search.import_asked.connect(lambda: page.wants_page.emit("imports", None))
    page.review.chosen.connect(act.choose)
    page.review.list.unmask_asked.connect(act.unmask)
    page.review.all_certain.connect(act.accept_certain)
    page.review.search_asked.connect(act.search)
    page.review.finished.connect(page.on_next)
    page.decision.decided.connect(page.deciding.decide)
    page.decision.adopted.connect(page.deciding.adopt)
    page.decision.done.connect(page.deciding.done)
    page.decision.told.connect(page.deciding.told)
    page.decision.not_told.connect(page.deciding.not_told)
    page.decision.answered.connect(page.deciding.answered)
    page.decision.chased.connect(page.deciding.chased)
    page.decision.ticked.connect(page.deciding.tick)
    page.decision.worklist_asked.connect(page.deciding.save_worklist)
    page.decision.notices_asked.connect(page.deciding.write_notices)
    page.decision.policy_asked.connect(lambda: page.wants_page.emit("policy", None))
    page.decision.finished.connect(page.on_next)
    page.answer.preview_asked.connect(page.ask_for_preview)
    page.answer.issue_asked.connect(lambda kind: page.letters.issue(kind, page.answer.said()))
    page.answer.save_asked.connect(page.letters.save)
    page.answer.mail_asked.connect(page.letters.mail)
    page.answer.sent_asked.connect(page.letters.mark_sent)
    page.answer.pages_asked.connect(lambda preview, numbers: page.letters.draw(preview, numbers, page.answer.put_pages))
    page.answer.removal_asked.connect(page.letters.remove_draft)
    page.letters.drafts_changed.connect(page.show_drafts)
    page.answer.needs.weigh_asked.connect(page.righting.weigh)
    page.answer.needs.restrict_asked.connect(page.righting.restrict)
    page.answer.needs.stop_asked.connect(page.righting.stop)
    page.answer.needs.lift_asked.connect(page.righting.lift)
    page.identity.letter_asked.connect(lambda: page.write(LetterKind.L02))
    page.answer.gaps_asked.connect(lambda: page.wants_page.emit("policy", None))
    page.closed.close_asked.connect(act.close_case)
    page.closed.check_asked.connect(page.deciding.verify)
    page.closed.guard_end_asked.connect(page.deciding.end_guard)
    page.closed.end_letter_asked.connect(lambda: page.write(LetterKind.L14))
    page.closed.lift_asked.connect(page.righting.lift)
    page.decision.rectify_asked.connect(page.righting.rectify)
    page.decision.righted.connect(page.righting.righted)
    page.decision.taken_back.connect(page.righting.take_back)
    for actions in (act, page.deciding, page.letters, page.righting, page.documents):
        actions.tells.connect(page.tells)
    act.edit_asked.connect(page.edit_asked)
    act.moves_on.connect(page.review.list.move_on)
    act.goes_back.connect(page.review.list.go_to)
