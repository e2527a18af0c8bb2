-- A daily summary: which documents one sales invoice or one credit note of a day stands for. Frozen before it
-- is sent, so that a document is in one summary only, whatever fails.
CREATE TABLE summary (
    id       INTEGER PRIMARY KEY,
    day      TEXT NOT NULL,
    currency TEXT NOT NULL,
    method   TEXT NOT NULL,
    credit   INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    UNIQUE (day, currency, method, credit, sequence)
)
;
CREATE TABLE summary_member (
    kind       TEXT NOT NULL,
    entity_id  INTEGER NOT NULL,
    summary_id INTEGER NOT NULL REFERENCES summary (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, entity_id)
) WITHOUT ROWID
;
CREATE INDEX summary_member_summary ON summary_member (summary_id)
;
