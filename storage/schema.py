"""The tables. Times are integers, milliseconds UTC; JSON is canonical text."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
)

metadata = MetaData()

# SQLite numbers rows by itself only where the type is INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# What is to be done: one row a (step, subject). The database is the truth, the broker carries hints.
work = Table(
    "work",
    metadata,
    Column("id", Id, primary_key=True),
    Column("step", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("state", Text, nullable=False),  # ready, leased, done, parked
    Column("not_before", BigInteger, nullable=False),
    Column("again", BigInteger),  # a nudge that came while leased: the not_before it asked for
    Column("attempts", Integer, nullable=False, default=0),  # since the last success
    Column("deaths", Integer, nullable=False, default=0),  # parser children this row killed
    Column("token", BigInteger, nullable=False, default=0),
    Column("lease_until", BigInteger),
    Column("holder", Text),  # while leased: the process that has it, where a supervisor keeps one
    Column("hinted_at", BigInteger),
    Column("hints", Integer, nullable=False, default=0),  # since it became due; sets the pause
    Column("reason", Text),
    Column("changed_at", BigInteger, nullable=False),
    UniqueConstraint("step", "subject"),
    Index("work_due", "state", "not_before"),
)

sources = Table(
    "sources",
    metadata,
    Column("id", Text, primary_key=True),  # the name in the config
    Column("url", Text, nullable=False),
    Column("kind", Text, nullable=False),  # feed, page, sitemap
    Column("collect", Text, nullable=False),  # candidates, all
    Column("interval", BigInteger, nullable=False),  # ms, from the config
    Column("enabled", Boolean, nullable=False),
    Column("etag", Text),  # opaque, with its quotes and W/; a pair with last_modified of one 200
    Column("last_modified", Text),
    Column("body_sha256", Text),
    Column("reader", Text),  # the feed reader's version that read that body
    Column("full_at", BigInteger),  # last unconditional fetch
    Column("polled_at", BigInteger),
    Column("status", Text),  # "200", "304", "timeout", ...
    Column("error", Text),
    Column("failures", Integer, nullable=False, default=0),  # in a row
    Column("moved_to", Text),  # permanent redirect seen, not yet adopted
    Column("moved_since", BigInteger),
    Column("moved_times", Integer, nullable=False, default=0),
    Column("gone_at", BigInteger),  # 410
)

entries = Table(
    "entries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source_id", Text, ForeignKey("sources.id"), nullable=False),
    Column("key", Text, nullable=False),  # identity within the source: link and title, not the guid
    Column("guid", Text),
    Column("link", Text),  # as given, absolute
    Column("link_key", Text),  # normalised link, the same for every source
    Column("title", Text),
    Column("summary", Text),
    Column("content", Text),  # the feed's own full text as HTML, where it carries one
    Column("published", BigInteger),
    Column("fingerprint", Text, nullable=False),  # of what the feed says of it: a change means refetch
    Column("state", Text, nullable=False),  # candidate, skipped, alias
    Column("reason", Text),
    Column("alias_of", Id, ForeignKey("entries.id")),  # the entry whose page this one names too
    Column("first_seen", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    UniqueConstraint("source_id", "key"),
    Index("entries_link_key", "link_key"),
)

bodies = Table(
    "bodies",
    metadata,
    Column("sha256", Text, primary_key=True),  # of the raw bytes
    Column("content", LargeBinary, nullable=False),  # zlib
    Column("size", BigInteger, nullable=False),
    Column("media_type", Text),
)

fetches = Table(
    "fetches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("entry_id", Id, ForeignKey("entries.id")),  # null: given by hand
    Column("url", Text, nullable=False),
    Column("final_url", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("headers", Text, nullable=False),  # JSON, the few that matter
    Column("body_sha256", Text, ForeignKey("bodies.sha256")),
    Column("fetched_at", BigInteger, nullable=False),
    Index("fetches_entry", "entry_id"),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "identity", Text, nullable=False
    ),  # "url:" canonical URL, "entry:" of a feed's own text, "text:" hash
    Column("url", Text),
    Column("body_sha256", Text, ForeignKey("bodies.sha256"), nullable=False),
    Column("text_sha256", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("title", Text),
    Column("language", Text),
    Column("published", Text),  # as metadata say: ISO date or date-time
    Column("reader", Text, nullable=False),
    Column("entry_id", Id, ForeignKey("entries.id")),
    Column("notify", Boolean, nullable=False),  # false: ingest --no-notify
    Column("fetched_at", BigInteger, nullable=False),
    Column("truncated", Boolean, nullable=False, server_default=false()),  # the page was longer
    UniqueConstraint("identity", "text_sha256"),
    Index("documents_entry", "entry_id"),
)

releases = Table(
    "releases",
    metadata,
    Column("id", Text, primary_key=True),  # the handle: "84-opening-a3f9"
    Column("identity", Text, nullable=False, unique=True),
    Column("family_id", Text, nullable=False),  # smallest text hash among the members
    Column("relevant", Boolean, nullable=False),
    Column("session", Integer),
    Column("language", Text, nullable=False),
    Column("headline", Text),
    Column("url", Text),
    Column("published", Text),  # ISO, from text, else resolved from metadata
    Column("first_seen", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Index("releases_family", "family_id"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("release_id", Text, ForeignKey("releases.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("cause", Text, nullable=False),  # publisher, extractor
    Column("document_id", Id, ForeignKey("documents.id"), nullable=False),
    Column("text_sha256", Text, nullable=False),
    Column("record", Text, nullable=False),  # canonical JSON
    Column("changes", Text),  # JSON [{field, old, new}] against the revision before
    Column("notify", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("release_id", "number"),
    Index("revisions_text", "text_sha256"),
    Index("revisions_document", "document_id"),
)

# Sketches of the revisions' texts: rows that share a band are compared.
bands = Table(
    "bands",
    metadata,
    Column("band", BigInteger, primary_key=True),
    Column("text_sha256", Text, primary_key=True),
)

interests = Table(
    "interests",
    metadata,
    Column("id", Text, primary_key=True),  # the name in the config
    Column("definition", Text, nullable=False),  # JSON
    Column("enabled", Boolean, nullable=False),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", Text, primary_key=True),  # the name in the config
    Column("channel", Text, nullable=False),  # email, webhook
    Column("recipients", Text, nullable=False),  # JSON list
    Column("interests", Text, nullable=False),  # JSON list of interest ids
    Column("schedule", Text, nullable=False),  # "immediate", "daily 07:00 Europe/Paris"
    Column("enabled", Boolean, nullable=False),
)

matches = Table(
    "matches",
    metadata,
    Column("interest_id", Text, ForeignKey("interests.id"), primary_key=True),
    Column("revision_id", Id, ForeignKey("revisions.id"), primary_key=True),
    Column("evidence", Text, nullable=False),  # JSON: why, with spans
    Column("created_at", BigInteger, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("id", Text, primary_key=True),  # hash(subscription, scheduled instant)
    Column("subscription_id", Text, ForeignKey("subscriptions.id"), nullable=False),
    Column("scheduled_at", BigInteger, nullable=False),
    Column("content", Text, nullable=False),  # JSON: what compose made of the matches
    Column("created_at", BigInteger, nullable=False),
)

# Each revision is taken by one digest of a subscription, once: told, or silently as a copy.
digest_items = Table(
    "digest_items",
    metadata,
    Column("subscription_id", Text, ForeignKey("subscriptions.id"), primary_key=True),
    Column("revision_id", Id, ForeignKey("revisions.id"), primary_key=True),
    Column("digest_id", Text, ForeignKey("digests.id")),  # null: nothing was told
    Column("role", Text, nullable=False),  # see worker.telling.roles
    Column("created_at", BigInteger, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Text, primary_key=True),  # hash(digest, channel, recipient[, revision])
    Column("digest_id", Text, ForeignKey("digests.id"), nullable=False),
    Column("subscription_id", Text, ForeignKey("subscriptions.id"), nullable=False),
    Column("channel", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("revision_id", Id, ForeignKey("revisions.id")),  # webhook: one event a revision
    Column("message_id", Text, nullable=False),
    Column("state", Text, nullable=False),  # pending, attempting, accepted, failed, suppressed
    Column("doubtful", Boolean, nullable=False, default=False),  # an attempt's outcome is unknown
    Column("attempts", Integer, nullable=False, default=0),
    Column("receipt", Text),  # what the far end answered
    Column("refused", Boolean, nullable=False, server_default=false()),  # failed: it wants no such recipient
    Column("created_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Index("deliveries_digest", "digest_id"),
)

suppressions = Table(
    "suppressions",
    metadata,
    Column("address", Text, primary_key=True),  # lower case
    Column("reason", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", Text, primary_key=True),
    Column("next_free", BigInteger, nullable=False),
)

# A row's slot in the line of a host. No foreign key: a row that is gone leaves a slot that nobody takes.
turns = Table(
    "turns",
    metadata,
    Column("host", Text, primary_key=True),
    Column("work_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Index("turns_at", "host", "at"),
    Index("turns_work", "work_id"),
)
