-- Money is INTEGER in 1/10000 of the currency unit; times are INTEGER milliseconds since 1970 UTC.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
;
CREATE TABLE reference (
    name       TEXT PRIMARY KEY,
    json       BLOB NOT NULL,
    fetched_at INTEGER NOT NULL
)
;
CREATE TABLE contact_index (
    contact_id     TEXT PRIMARY KEY,
    contact_number TEXT NOT NULL,
    email          TEXT NOT NULL COLLATE NOCASE,
    name           TEXT NOT NULL COLLATE NOCASE,
    archived       INTEGER NOT NULL
) WITHOUT ROWID
;
CREATE INDEX contact_index_number ON contact_index (contact_number) WHERE contact_number <> ''
;
CREATE INDEX contact_index_email ON contact_index (email) WHERE email <> ''
;
CREATE INDEX contact_index_name ON contact_index (name)
;
-- Magento documents as last read; body is zlib-compressed JSON.
CREATE TABLE document (
    kind         TEXT NOT NULL CHECK (kind IN ('customer', 'product', 'order', 'invoice', 'creditmemo')),
    entity_id    INTEGER NOT NULL,
    store_id     INTEGER NOT NULL,
    increment_id TEXT NOT NULL,
    order_id     INTEGER NOT NULL,
    state        TEXT NOT NULL,
    customer     TEXT NOT NULL,
    created_at   INTEGER,
    updated_at   INTEGER,
    hash         BLOB NOT NULL,
    body         BLOB NOT NULL,
    grand_total  INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    PRIMARY KEY (kind, entity_id)
)
;
CREATE INDEX document_order ON document (kind, order_id)
;
CREATE INDEX document_created ON document (kind, created_at)
;
-- How far each kind was read.
CREATE TABLE cursor (
    kind       TEXT PRIMARY KEY,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID
;
-- What waits to be posted, one row per document.
CREATE TABLE queue (
    id              INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL,
    entity_id       INTEGER NOT NULL,
    store_id        INTEGER NOT NULL,
    order_id        INTEGER NOT NULL,
    increment_id    TEXT NOT NULL,
    customer        TEXT NOT NULL,
    amount          INTEGER NOT NULL,
    currency        TEXT NOT NULL,
    stage           TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'indoubt', 'failed', 'blocked', 'skipped')),
    reason          TEXT NOT NULL,
    message         TEXT NOT NULL,
    priority        INTEGER NOT NULL,
    attempts        INTEGER NOT NULL,
    enqueued_at     INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    UNIQUE (kind, entity_id)
)
;
CREATE INDEX queue_due ON queue (state, stage, kind, priority DESC, id)
;
CREATE INDEX queue_state ON queue (state, id)
;
CREATE INDEX queue_kind ON queue (kind, id)
;
-- The memory of what was posted. An entry is never overwritten.
CREATE TABLE ledger (
    id          INTEGER PRIMARY KEY,
    tenant_id   TEXT NOT NULL,
    xero_kind   TEXT NOT NULL,
    magento_key TEXT NOT NULL,
    xero_id     TEXT NOT NULL,
    xero_number TEXT NOT NULL,
    hash        BLOB NOT NULL,
    amount      INTEGER NOT NULL,
    currency    TEXT NOT NULL,
    posted_at   INTEGER NOT NULL,
    note        TEXT NOT NULL,
    UNIQUE (tenant_id, xero_kind, magento_key)
)
;
CREATE INDEX ledger_key ON ledger (magento_key)
;
CREATE INDEX ledger_number ON ledger (tenant_id, xero_kind, xero_number)
;
-- Every write to Xero: its bytes and key are here before it is sent.
CREATE TABLE batch (
    id              INTEGER PRIMARY KEY,
    tenant_id       TEXT NOT NULL,
    write_kind      TEXT NOT NULL,
    method          TEXT NOT NULL,
    path            TEXT NOT NULL,
    body            BLOB NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    state           TEXT NOT NULL CHECK (state IN ('sending', 'settled')),
    created_at      INTEGER NOT NULL,
    sent_at         INTEGER,
    settled_at      INTEGER
)
;
CREATE INDEX batch_unsettled ON batch (id) WHERE state = 'sending'
;
CREATE TABLE batch_element (
    batch_id    INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    queue_id    INTEGER NOT NULL,
    magento_key TEXT NOT NULL,
    number      TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    currency    TEXT NOT NULL,
    hash        BLOB NOT NULL,
    extra       TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
) WITHOUT ROWID
;
-- The log grid. newest = 1 marks the last result of each document.
CREATE TABLE log (
    id           INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    status       INTEGER NOT NULL CHECK (status IN (1, 2)),
    kind         TEXT NOT NULL,
    entity_id    INTEGER NOT NULL,
    increment_id TEXT NOT NULL,
    customer     TEXT NOT NULL,
    action       TEXT NOT NULL,
    amount       INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    xero_id      TEXT NOT NULL,
    xero_number  TEXT NOT NULL,
    message      TEXT NOT NULL,
    code         TEXT NOT NULL,
    detail       TEXT NOT NULL,
    attempts     INTEGER NOT NULL,
    duration_ms  INTEGER NOT NULL,
    batch_id     INTEGER NOT NULL,
    newest       INTEGER NOT NULL
)
;
CREATE INDEX log_status ON log (status, id)
;
CREATE INDEX log_kind ON log (kind, id)
;
CREATE INDEX log_document ON log (kind, entity_id, id)
;
CREATE INDEX log_at ON log (at)
;
CREATE INDEX log_newest ON log (status, id) WHERE newest = 1
;
CREATE TABLE request_count (
    day     TEXT NOT NULL,
    service TEXT NOT NULL,
    method  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (day, service, method, kind)
) WITHOUT ROWID
;
