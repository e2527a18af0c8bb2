-- The index of Xero's contacts, each organisation's its own: after another one was chosen, and the first one again, the
-- contacts of both stood in one index. It is read anew.
DROP TABLE contact_index
;
CREATE TABLE contact_index (
    tenant_id      TEXT NOT NULL,
    contact_id     TEXT NOT NULL,
    contact_number TEXT NOT NULL,
    email          TEXT NOT NULL COLLATE NOCASE,
    name           TEXT NOT NULL COLLATE NOCASE,
    archived       INTEGER NOT NULL,
    merged_to      TEXT NOT NULL,
    PRIMARY KEY (contact_id, tenant_id)
) WITHOUT ROWID
;
CREATE INDEX contact_index_number ON contact_index (tenant_id, contact_number)
;
CREATE INDEX contact_index_email ON contact_index (tenant_id, email)
;
CREATE INDEX contact_index_name ON contact_index (tenant_id, name)
;
DELETE FROM setting WHERE key LIKE 'state.contactsReadAt.%'
;
