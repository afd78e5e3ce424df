"""Nobody approves what they last edited, whichever door they try."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.edit_page import EditPageAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import GroupApprovalTask, TaskState, Workflow, WorkflowPage, WorkflowTask

from news.articles.models import NewsItem
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, decide, draft_by, form_of, fresh, post_form, published_by, signed_in, submit
from tests.factories.article import section
from tests.factories.user import UserFactory


def _offered(page: NewsItem, person: User) -> set[str]:
    return {name for name, _label, _asks in page.current_workflow_task.get_actions(page, person)}


def test_a_writer_who_is_also_editor_and_publisher_is_offered_no_approval(newsroom: Newsroom) -> None:
    person = UserFactory(roles=("contributor", "editor", "publisher"))
    page = submit(draft_by(person), person)

    assert _offered(page, person) == {"reject", "forward"}
    page.current_workflow_task_state.forward(person)
    assert _offered(fresh(page), person) == {"reject"}


def test_posting_an_approval_of_ones_own_text_changes_nothing(newsroom: Newsroom) -> None:
    person = UserFactory(roles=("editor", "publisher"))
    page = submit(draft_by(person), person)

    decide(signed_in(person), page, "approve")
    post_form(signed_in(person), page, **{"action-workflow-action": "1", "workflow-action-name": "approve"})

    assert fresh(page).current_workflow_task.name == "Biên tập"
    assert not fresh(page).live


@pytest.mark.parametrize("as_base_class", [True, False])
def test_the_task_state_itself_refuses_the_last_editor(newsroom: Newsroom, as_base_class: bool) -> None:
    page = submit(draft_by(newsroom.editor), newsroom.editor)
    state = page.current_workflow_task_state
    state = TaskState.objects.get(pk=state.pk) if as_base_class else state

    with pytest.raises(PermissionDenied, match="Không tự duyệt"):
        state.approve(user=newsroom.editor)

    assert fresh(page).current_workflow_task_state.status == TaskState.STATUS_IN_PROGRESS


def test_the_task_refuses_an_action_that_it_does_not_offer(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)
    state = page.current_workflow_task_state

    for person, action in ((newsroom.author, "approve"), (newsroom.publisher, "approve"), (newsroom.editor, "forward")):
        with pytest.raises(PermissionDenied):
            state.task.specific.on_action(state, person, action)

    assert fresh(page).current_workflow_task.name == "Biên tập"


def test_what_a_publisher_touched_needs_another_publisher_and_an_editor_again(newsroom: Newsroom) -> None:
    page = approve(submit(draft_by(newsroom.author), newsroom.author), newsroom.editor)
    second = UserFactory(role="publisher")
    post_form(signed_in(newsroom.publisher), page, lead="Sửa một chữ.")

    with pytest.raises(PermissionDenied):
        fresh(page).current_workflow_task_state.approve(user=newsroom.publisher)
    assert not fresh(page).live

    page = approve(fresh(page), second)
    assert page.current_workflow_task.name == "Biên tập"
    assert approve(page, newsroom.editor).live


def test_typing_and_approving_in_one_go_is_refused_and_keeps_the_text(newsroom: Newsroom) -> None:
    page = approve(submit(draft_by(newsroom.author), newsroom.author), newsroom.editor)
    revisions = page.revisions.count()

    response = post_form(
        signed_in(newsroom.publisher),
        page,
        lead="Chữ của người duyệt.",
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )

    assert response.status_code == 409
    assert "Chữ của người duyệt." in response.content.decode()
    assert fresh(page).revisions.count() == revisions
    assert not fresh(page).live


def test_text_that_changed_after_the_list_was_opened_is_not_approved_unseen(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)
    page.save_revision(user=UserFactory(role="editor"))

    decide(signed_in(newsroom.editor), page, "approve")

    assert fresh(page).current_workflow_task.name == "Biên tập"


def test_a_superuser_is_nobody_special(newsroom: Newsroom) -> None:
    boss = newsroom.superuser
    page = submit(draft_by(boss), boss)

    with pytest.raises(PermissionDenied):
        page.current_workflow_task_state.approve(user=boss)
    page.current_workflow_task_state.forward(boss)
    with pytest.raises(PermissionDenied):
        fresh(page).current_workflow_task_state.approve(user=boss)

    assert not fresh(page).live


def test_a_workflow_made_for_oneself_does_not_publish_ones_own_text(newsroom: Newsroom) -> None:
    boss = newsroom.superuser
    task = GroupApprovalTask.objects.create(name="Tự duyệt")
    workflow = Workflow.objects.create(name="Một mình")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(page=section(), workflow=workflow)
    page = submit(draft_by(boss), boss)

    with pytest.raises(PermissionDenied):
        page.current_workflow_task_state.approve(user=boss)

    assert not fresh(page).live


def test_a_workflow_without_steps_publishes_nothing(newsroom: Newsroom) -> None:
    empty = Workflow.objects.create(name="Không bước nào")
    WorkflowPage.objects.create(page=section(), workflow=empty)
    page = draft_by(newsroom.author)

    with pytest.raises(PermissionDenied):
        page.get_workflow().start(page, newsroom.author)

    assert not fresh(page).live


@pytest.mark.parametrize("role", ["editor", "publisher", "administrator", "superuser"])
def test_action_classes_publish_for_nobody(newsroom: Newsroom, role: str) -> None:
    person = getattr(newsroom, role)
    draft = draft_by(newsroom.author)
    live = published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    actions = (
        PublishPageRevisionAction(draft.latest_revision, user=person),
        EditPageAction(draft, user=person, publish=True),
        CopyPageAction(live, to=section(), keep_live=True, update_attrs={"slug": "sao"}, user=person),
        CreatePageAliasAction(live, parent=section(), update_slug="bong", user=person),
    )

    for action in actions:
        with pytest.raises(PermissionDenied):
            action.execute()

    assert list(NewsItem.objects.filter(live=True)) == [live]


def test_a_new_article_is_not_created_live(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.superuser)
    url = f"/quan-tri/pages/add/articles/newsitem/{section().pk}/"

    client.post(url, form_of(client, url) | {"title": "Tin vội", "slug": "tin-voi", "action-publish": "1"})

    assert NewsItem.objects.get(slug="tin-voi").live is False


def test_commands_that_act_for_no_user_may_publish(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)

    page.latest_revision.publish()

    assert fresh(page).live
