from storage.subscriptions import Subscription
from tests.worker.telling.digest_samples import digest, item
from worker.channels.drafts import drafts
from worker.config import Config

CONFIG = Config(smtp={"host": "localhost", "sender": "Plenary <desk@example.org>"})


def subscription(channel, *recipients):
    return Subscription("night-desk", channel, recipients, ("sea",), "immediate", True)


def test_mail_is_one_delivery_a_recipient():
    made = list(
        drafts(CONFIG, subscription("email", "a@x.org", "b@x.org", "a@x.org"), digest(item(), item(2)))
    )
    assert [one.recipient for one in made] == ["a@x.org", "b@x.org"]
    assert all(one.message_id == f"<{one.id}@example.org>" and one.revision_id is None for one in made)
    assert made == list(drafts(CONFIG, subscription("email", "a@x.org", "b@x.org"), digest(item(), item(2))))


def test_a_webhook_is_one_delivery_a_revision():
    made = list(drafts(CONFIG, subscription("webhook", "https://x.org/h"), digest(item(), item(2))))
    assert [one.revision_id for one in made] == [1, 2]
    assert len({one.id for one in made}) == 2
    assert all(one.message_id == one.id for one in made)
