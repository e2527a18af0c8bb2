-- The invoices of an order in their order: with the order's id alone in the index the planner read all invoices.
DROP INDEX document_order
;
CREATE INDEX document_order ON document (kind, order_id, entity_id)
;
-- An index with a condition is not used for a value that is bound later.
DROP INDEX contact_index_number
;
CREATE INDEX contact_index_number ON contact_index (contact_number)
;
DROP INDEX contact_index_email
;
CREATE INDEX contact_index_email ON contact_index (email)
;
CREATE INDEX ledger_xero_id ON ledger (tenant_id, xero_id)
;
-- How many rows are due, and when the next one is, without reading the rows.
CREATE INDEX queue_next ON queue (state, next_attempt_at)
;
