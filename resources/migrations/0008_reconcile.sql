-- Differences between the shop and Xero that a person has accepted. They are shown again when a figure changes.
CREATE TABLE known_difference (
    tenant_id   TEXT NOT NULL,
    key         TEXT NOT NULL,
    figures     TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, key)
) WITHOUT ROWID
;
