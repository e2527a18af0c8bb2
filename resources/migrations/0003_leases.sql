-- Several programs on one journal (PostgreSQL): whose a row is at the moment. On SQLite, with its one program,
-- the owner is always ''.
ALTER TABLE queue ADD COLUMN lease_owner TEXT NOT NULL DEFAULT ''
;
ALTER TABLE batch ADD COLUMN lease_owner TEXT NOT NULL DEFAULT ''
;
-- One row per running program; its leases are good until lease_until (by the database's clock).
CREATE TABLE program (
    owner       TEXT PRIMARY KEY,
    lease_until INTEGER NOT NULL
)
;
CREATE INDEX queue_lease ON queue (lease_owner) WHERE lease_owner <> ''
;
CREATE INDEX queue_order ON queue (order_id)
;
CREATE INDEX batch_element_key ON batch_element (magento_key)
;
CREATE INDEX batch_settled ON batch (settled_at) WHERE state = 'settled'
;
